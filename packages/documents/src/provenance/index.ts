export { editsBetween } from './compare.ts';
export { type ReadDocument, readDocument, readProvenance } from './read.ts';
export type { Edit, Provenance, ShownText, TracedFormat } from './types.ts';
