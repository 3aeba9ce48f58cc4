export { editsBetween } from './compare.ts';
export { type ReadDocument, readDocument } from './read.ts';
export type { Edit, Provenance, ShownText, TracedFormat } from './types.ts';
