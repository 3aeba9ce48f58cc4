export type { Counted, DraftKind, Mark } from './draft/draft.ts';
export { ImportError, type ImportErrorKey } from './errors.ts';
export { type Imported, type ImportReport, type ImportRequest, importFile } from './import.ts';
export { plainSheet, type Sheet } from './office/sheet.ts';
