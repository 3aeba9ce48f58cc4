export { runExample } from './run.ts';
export type { ExampleOutcome, ExampleResult, ExampleStep } from './types.ts';
export { stateNamed } from './words.ts';
