export { happeningId, type Said, statesInput } from './in-view.ts';
export { judgedKind } from './kind.ts';
export { statesOf } from './states.ts';
export type {
  DatedValue,
  Followed,
  Happening,
  InstanceStatus,
  JudgedKind,
  ObligationState,
  ObligationStatus,
  StateStep,
  StatesInput,
} from './types.ts';
export { stateKey } from './types.ts';
