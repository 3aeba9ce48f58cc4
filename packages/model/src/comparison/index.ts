export { compareFacts, merged as mergedFacts } from './compare.ts';
export * from './types.ts';
