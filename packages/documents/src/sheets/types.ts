import type { DocumentMeta } from '../tree/types.ts';

/**
 * The format-neutral workbook: what sheets hold and how they are worked on. Layouts make it from facts; the XLSX writer turns it into a
 * file. All types are plain, immutable and serialisable.
 */

/**
 * What a cell holds. A number is a canonical decimal string (no float between the facts and the file), a date an ISO day, a formula is
 * without its `=` and comes with the value it has now, so that a reader that does not calculate shows it too.
 */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: string };

export interface SheetCell {
  readonly value?: CellValue;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** May be filled in by hand: set off, and the only cells open where the sheet is protected. */
  readonly input?: boolean;
  /** A note shown at the cell. */
  readonly note?: string;
}

/** What may be typed into the cells of a column. */
export type Validation =
  | { readonly kind: 'number'; readonly least?: string; readonly most?: string; readonly message: string }
  | { readonly kind: 'date'; readonly from?: string; readonly to?: string; readonly message: string }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly message: string };

export interface SheetColumn {
  /** Width in characters of half width. */
  readonly width: number;
  /** Number format of the column, e.g. `#,##0.00`, `yyyy"年"m"月"d"日"`; absent: general. */
  readonly format?: string;
  readonly validation?: Validation;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly role?: 'title' | 'header' | 'subtotal' | 'total' | 'note';
}

export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows that stay in sight, and stand again on each printed page. */
  readonly frozenRows: number;
  readonly landscape?: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly meta: DocumentMeta;
  readonly sheets: readonly Sheet[];
}
