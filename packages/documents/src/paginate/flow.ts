import type { BrokenLine } from './lines.ts';
import type { PrintedSource } from './types.ts';

/**
 * What is to be put on pages, in order: paragraphs broken into lines and tables with the heights of their rows. Lengths are twips.
 */
export type FlowItem = FlowParagraph | FlowTable;

/** What a paragraph is, for readers of the structure of a PDF. */
export type ParagraphRole = 'title' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'caption' | 'text';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  readonly source: PrintedSource;
  /** Place among the paragraphs of its block. */
  readonly paragraph: number;
  /** Each at its x from the left edge of the text area. */
  readonly lines: readonly BrokenLine[];
  /** Height of a line. */
  readonly pitch: number;
  /** Space above, not kept at the head of a page unless `firm`. */
  readonly before: number;
  readonly firm?: boolean;
  readonly after: number;
  readonly keepNext: boolean;
  readonly breakBefore?: boolean;
  /** Name in the outline of a PDF, of headings. */
  readonly bookmark?: string;
  /** Rules across, measured from the top of the first line. */
  readonly rules?: readonly FlowRule[];
  /** Stands at the foot of the last page, with all that follows it. */
  readonly atFoot?: boolean;
}

export interface FlowRule {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thickness: number;
  readonly red: boolean;
}

export interface FlowCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly BrokenLine[];
}

export interface FlowRow {
  /** Place among the rows of the block; the parts of a row that is higher than a page share it. */
  readonly index: number;
  readonly height: number;
  readonly cells: readonly FlowCell[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly source: number;
  readonly widths: readonly number[];
  readonly rows: readonly FlowRow[];
  /** How many of the rows head each page. */
  readonly header: number;
  readonly pitch: number;
  /** Kept on one page. */
  readonly whole: boolean;
}

/** Items on pages of one orientation. */
export interface FlowSection {
  readonly turned: boolean;
  readonly items: readonly FlowItem[];
}
