export type { FlowedCell, FlowedDocument, FlowedLine, FlowedParagraph, FlowedTable } from './flowed.ts';
export { flowDocument } from './flowed.ts';
export { textHeight } from './height.ts';
export { characterWidth } from './measure.ts';
export { paginate } from './paginate.ts';
export { sheetOf } from './print.ts';
export type * from './types.ts';
