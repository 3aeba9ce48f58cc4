export { filesUsed } from './generate.ts';
export {
  type ClientSettings,
  type Generate,
  type GenerateParams,
  type GenerateResult,
  generateRequest,
} from './protocol.ts';
export { type ServerOptions, startServer } from './start.ts';
