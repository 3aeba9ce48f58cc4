/**
 * The format-neutral document tree: what a document says and how it is ordered, with no page in it. Layouts make it from the
 * model's facts; each writer turns it into one format. All types are plain, immutable and serialisable.
 */

/** What a document is: decides nothing in the writers but is carried into their metadata. */
export type DocumentKind = 'agreement' | 'letter' | 'responsibility' | 'projects' | 'funds' | 'indicators' | 'minutes';

/** Where a document came from; the writers keep it as metadata so that `duikou verify` can compare. */
export interface DocumentMeta {
  /** Hash of the source text, e.g. `sha256:…`. */
  readonly sourceHash: string;
  /** Version of the program that wrote the document, e.g. `0.1.0`. */
  readonly programVersion: string;
  /** BCP 47 tag of the document's language, e.g. `zh-CN`. */
  readonly language: string;
  /** True marks every page as 草稿. */
  readonly draft?: boolean;
  readonly author?: string;
}

/** A piece of text in one appearance. */
export interface Run {
  readonly text: string;
  /** `strong` is drawn in 黑体, as official documents do not use bold; absent means plain. */
  readonly emphasis?: 'strong';
}

/** Depth of a heading: 1 一、 2 （一） 3 1. 4 （1） (GB/T 9704—2012, 7.3.3). */
export type HeadingLevel = 1 | 2 | 3 | 4;

/**
 * A numbered heading or clause. With `text` only it stands alone; with `runIn` the body follows in the same paragraph; with an
 * empty `text` and a `runIn` it is a numbered clause of running text.
 */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** The number as printed, e.g. `（二）`; absent until `numberHeadings` sets it; `''` for a heading without a number. */
  readonly number?: string;
  readonly text: string;
  readonly runIn?: readonly Run[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** First-line indent of two characters; true unless said otherwise (a salutation has none). */
  readonly indent?: boolean;
}

/** One party as it stands at the head of an agreement: 甲方：甲省人民政府. */
export interface Party {
  readonly label: string;
  readonly name: string;
  /** Further lines under the name, e.g. 地址, 联系人. */
  readonly details?: readonly { readonly label: string; readonly value: string }[];
}

export interface PartiesBlock {
  readonly kind: 'parties';
  readonly parties: readonly Party[];
}

export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  /** Alignment of body cells; absent means left, or right for numeric columns. */
  readonly align?: Alignment;
  /** Relative width; absent means 1. */
  readonly width?: number;
  /** Cells hold numbers: aligned right, never broken or read as formulas. */
  readonly numeric?: boolean;
}

export interface TableCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Alignment;
}

export interface TableRow {
  /** Cells that begin in this row, from left to right; places covered by a span from above are left out. */
  readonly cells: readonly TableCell[];
  /** Subtotal (小计) and total (合计) rows are set off. */
  readonly role?: 'subtotal' | 'total';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  /** Unit of the amounts, e.g. `万元`: printed flush right as 单位：万元. */
  readonly unit?: string;
  readonly columns: readonly TableColumn[];
  /** Header rows, repeated on each page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** A wide table on pages of its own, turned. */
  readonly landscape?: boolean;
  /** Size of type in points where figures would not fit in 小四 (12). */
  readonly size?: number;
}

/** Begins an annex on a new page: 附件1 on the first line, the title on the third (GB/T 9704—2012, 7.4). */
export interface AnnexBlock {
  readonly kind: 'annex';
  /** Absent for the only annex of a document: 附件. */
  readonly number?: number;
  /** Lines of the title; see `titleLines`. */
  readonly title: readonly string[];
}

/** 附件说明: the names of the annexes under the text (GB/T 9704—2012, 7.3.4). */
export interface AnnexListBlock {
  readonly kind: 'annex-list';
  readonly titles: readonly string[];
}

/** One side of a signature block. */
export interface Signatory {
  readonly label: string;
  readonly name: string;
  /** Printed after 代表（签字）：; absent leaves room to sign. */
  readonly representative?: string;
  /** Already formatted, e.g. 2024年1月5日; absent leaves 年 月 日 to fill in. */
  readonly date?: string;
}

export interface SignatureBlock {
  readonly kind: 'signature';
  readonly sides: readonly Signatory[];
}

export interface PageBreakBlock {
  readonly kind: 'page-break';
}

/** 附注 under a document, or the 注 under a table. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly of: 'document' | 'table';
  readonly text: string;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | PartiesBlock
  | TableBlock
  | AnnexBlock
  | AnnexListBlock
  | SignatureBlock
  | PageBreakBlock
  | NoteBlock;

export interface DocumentTree {
  readonly kind: DocumentKind;
  /** Lines of the title, as broken by its author; a line too long for the page is wrapped by the writer. */
  readonly title: readonly string[];
  readonly meta: DocumentMeta;
  readonly blocks: readonly Block[];
}
