/** A text as paragraphs and tables, whatever file it came from. */
export interface TextDocument {
  readonly blocks: readonly TextBlock[];
  /** What the file holds that is not read, and how often. */
  readonly left: Readonly<Partial<Record<LeftOut, number>>>;
}

export type LeftOut =
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'picture'
  | 'text-box'
  | 'deletion'
  | 'insertion'
  | 'nested-table';

export type TextBlock = Paragraph | TextTable;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** With the number that the word processor draws before it; lines parted by `\n`. */
  readonly text: string;
  /** Name of its style, in small letters: `heading 1`, `title`. */
  readonly style: string;
  /** Depth in the outline, from 1; absent in running text. */
  readonly outline?: number;
  readonly centred: boolean;
  /** Which paragraph it is, from 1, empty ones counted. */
  readonly number: number;
}

export interface TextTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly TextCell[])[];
  /** Which table it is, from 1. */
  readonly number: number;
}

/** A place in the grid of a table. Places that a cell reaches over besides its first are empty and say where it stands. */
export interface TextCell {
  readonly text: string;
  readonly covered?: 'left' | 'above';
}
