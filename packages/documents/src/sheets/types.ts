import type { Alignment, DocumentKind, DocumentMeta } from '../tree/types.ts';

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
  /** May be filled in by hand: set off, and the only cells open where the sheet is protected. */
  readonly input?: boolean;
  /** A note shown at the cell. */
  readonly note?: string;
  /** Number format instead of the column's. */
  readonly format?: string;
  readonly align?: Alignment;
  /** What may be typed into this cell. */
  readonly validation?: Validation;
}

/**
 * What may be typed into a cell. `percent` is a figure in per cent: a number that is nought or above one (96, not 0.96), or a text that
 * ends in the sign. A date outside its bounds is doubted and not refused.
 */
export type Validation =
  | { readonly kind: 'number'; readonly least?: string; readonly most?: string; readonly message: string }
  | { readonly kind: 'percent'; readonly message: string }
  | { readonly kind: 'date'; readonly from?: string; readonly to?: string; readonly message: string }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly message: string };

export interface SheetColumn {
  /** Width in characters of half width. */
  readonly width: number;
  /** Number format of the column, e.g. `#,##0.00`, `yyyy-mm-dd`; absent: general. */
  readonly format?: string;
  /** Not shown and not printed: what the program needs to know a row again. */
  readonly hidden?: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly role?: 'title' | 'header' | 'subtotal' | 'total' | 'note';
}

export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Rows with the role `header` stand again on each printed page. */
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay in sight. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
}

export interface Workbook {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly meta: DocumentMeta;
  readonly sheets: readonly Sheet[];
}
