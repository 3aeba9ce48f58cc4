/** Fonts by what they are for; `fonts.ts` of the writers names them. */
export type FontRole = 'title' | 'body' | 'black' | 'kai' | 'pageNumber';

export type PrintedColour = 'black' | 'red';

/** A piece of a line in one font. Lengths are points. */
export interface PrintedSpan {
  readonly text: string;
  /** From the left edge of the page. */
  readonly x: number;
  /** From the left edge of the first character to the right edge of the last. */
  readonly width: number;
  /** Added after each character but the last; what justifies a line is in it. */
  readonly tracking: number;
  readonly font: FontRole;
  /** Size of type. */
  readonly size: number;
  /** Horizontal scale of a mark pressed to the width of the page; absent means 1. */
  readonly scale?: number;
  readonly colour?: PrintedColour;
  /** Absent: unchanged. */
  readonly change?: 'inserted' | 'deleted';
}

/** Where a line comes from: the index of its block, or the part of the page that is no block. */
export type PrintedSource = number | 'title' | 'masthead' | 'imprint' | 'draft' | 'page-number';

/** A printed line. Lengths are points from the upper left corner of the page. */
export interface PrintedLine {
  readonly spans: readonly PrintedSpan[];
  /** Upper edge of the line's room; its height is the pitch of the lines. */
  readonly top: number;
  readonly height: number;
  readonly baseline: number;
  /** Filled to both edges. */
  readonly justified: boolean;
  readonly source: PrintedSource;
  /** Place of the line's paragraph among those of its block, and of the cell where it stands in a table. */
  readonly paragraph: number;
  readonly cell?: { readonly row: number; readonly column: number };
  /** Drawn a quarter turn clockwise about this point of the page, from which its lengths are then measured. */
  readonly turnedAt?: { readonly x: number; readonly y: number };
}

/** A straight rule, e.g. a red separator. Lengths are points. */
export interface PrintedRule {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  readonly colour: PrintedColour;
}

/** The room of a table's cell, with rules of 0.5 pt around it. Lengths are points. */
export interface PrintedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Index of the table's block. */
  readonly source: number;
  /** Row, heading rows counted in. */
  readonly row: number;
  readonly column: number;
  /** Stands on the page again, as part of a repeated heading. */
  readonly repeated: boolean;
}

/** One page with all that is printed on it, in reading order. Lengths are points. */
export interface PrintedPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
  readonly lines: readonly PrintedLine[];
  readonly cells: readonly PrintedCell[];
  readonly rules: readonly PrintedRule[];
  /** `— 1 —`; absent on the first page of a letter. */
  readonly pageNumber?: PrintedLine;
  /** 草稿; absent where the document is no draft. */
  readonly draft?: PrintedLine;
}

export interface PaginateOptions {
  /** Printed on both sides, so that the binding edge changes sides; true unless said. */
  readonly duplex?: boolean;
}
