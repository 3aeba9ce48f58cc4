export { filesUsed } from './generate.ts';
export {
  type ClientSettings,
  type DocumentsOffered,
  type DocumentsParams,
  documentsRequest,
  type ExampleListed,
  type ExampleRun,
  type ExamplesParams,
  examplesRequest,
  type Generate,
  type GenerateParams,
  type GenerateResult,
  generateRequest,
  type ImportDraft,
  type ImportParams,
  type ImportResult,
  importRequest,
  type OfferDocuments,
  type RunExamplesParams,
  runExamplesRequest,
} from './protocol.ts';
export { type ServerOptions, startServer } from './start.ts';
