/**
 * The format-neutral document tree: what a document says and how it is ordered, with no page in it. Layouts make it from the
 * model's facts; each writer turns it into one format. All types are plain, immutable and serialisable.
 */

/** What a document is: decides nothing in the writers but is carried into their metadata. */
export type DocumentKind =
  | 'agreement'
  | 'letter'
  | 'responsibilities'
  | 'projects'
  | 'negative-list'
  | 'funds'
  | 'indicators'
  | 'score'
  | 'minutes'
  | 'amendment'
  | 'consolidated';

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
  /** 密级和保密期限 of what it was made from, e.g. `秘密★1年`; each page of a workbook bears it. */
  readonly classification?: string;
  /** The text it was made from, without comments, kept inside the file so that it can be read back; absent where that is not wanted. */
  readonly source?: string;
}

/** A tracked change: who changed it and when (ISO moment). */
export interface ChangeMark {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string;
  readonly date?: string;
}

/** A line as printed, with its changes. */
export interface ChangedLine {
  readonly runs: readonly Run[];
  /** The whole line came or went. */
  readonly change?: ChangeMark;
}

/** What a block carries in a redline. */
export interface Redlined {
  /** The whole block came or went. */
  readonly change?: ChangeMark;
  /** The lines it prints, with their changes, in place of its texts; of a table its caption and unit. */
  readonly lines?: readonly ChangedLine[];
}

/** A piece of text in one appearance. */
export interface Run {
  readonly text: string;
  /** `strong` is drawn in 黑体, as official documents do not use bold; absent means plain. */
  readonly emphasis?: 'strong';
  /** Absent: unchanged. */
  readonly change?: ChangeMark;
}

/**
 * 版头 (GB/T 9704—2012, 7.2). `ordinary` is the form with a red mark and a red line; `letter` 信函格式 (10.1) has two red double lines;
 * `minutes` 纪要格式 (10.3) has a mark of its own.
 */
export interface Masthead {
  readonly form: 'ordinary' | 'letter' | 'minutes';
  /** 份号: six digits. */
  readonly copyNumber?: string;
  /** 密级和保密期限, e.g. `秘密★1年`. */
  readonly classification?: string;
  /** 紧急程度: 特急 or 加急. */
  readonly urgency?: string;
  /** 发文机关标志: full names, the leading body first; several make a joint mark. */
  readonly issuers: readonly string[];
  /** 文件 after the names; absent where the mark is names alone (letters), or 纪要 follows. */
  readonly suffix?: string;
  /** 发文字号, e.g. `甲援办函〔2024〕12号`. */
  readonly number?: string;
  /** 签发人 of a document that goes upward, the leading body's first. */
  readonly signers?: readonly string[];
}

/** 版记 (GB/T 9704—2012, 7.4), at the foot of the last page. */
export interface Imprint {
  /** 抄送: names as printed, without the final mark. */
  readonly copies?: string;
  /** 印发机关. */
  readonly printer?: string;
  /** 印发日期, already formatted; the writers add 印发. */
  readonly printed?: string;
}

/** 主送机关 (7.3.2): flush left under the title; the writers add the colon. */
export interface AddresseeBlock extends Redlined {
  readonly kind: 'addressee';
  readonly text: string;
}

/** 发文机关署名, 成文日期 and the room for the seal (7.3.5). */
export interface SignOffBlock extends Redlined {
  readonly kind: 'sign-off';
  readonly bodies: readonly string[];
  /** Already formatted, e.g. 2024年1月5日; absent leaves 年 月 日 to fill in. */
  readonly date?: string;
  /** True leaves room for a seal over name and date; false is the form without one. */
  readonly seal: boolean;
}

/** A line of 出席, 请假 or 列席 in minutes: the label in 黑体, the names after it (10.3). */
export interface AttendanceBlock extends Redlined {
  readonly kind: 'attendance';
  readonly label: string;
  readonly text: string;
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
  /** Number and text with their changes, in their place, in a redline. */
  readonly headRuns?: readonly Run[];
  /** The whole paragraph came or went. */
  readonly change?: ChangeMark;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** First-line indent of two characters; true unless said otherwise (a salutation has none). */
  readonly indent?: boolean;
  /** The whole paragraph came or went. */
  readonly change?: ChangeMark;
}

/** One party as it stands at the head of an agreement: 甲方：甲省人民政府. */
export interface Party {
  readonly label: string;
  readonly name: string;
  /** Further lines under the name, e.g. 地址, 联系人. */
  readonly details?: readonly { readonly label: string; readonly value: string }[];
}

export interface PartiesBlock extends Redlined {
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
  /** The text with its changes, in place of `text`, in a redline. */
  readonly runs?: readonly Run[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: Alignment;
}

export interface TableRow {
  /** Cells that begin in this row, from left to right; places covered by a span from above are left out. */
  readonly cells: readonly TableCell[];
  /** Subtotal (小计) and total (合计) rows are set off. */
  readonly role?: 'subtotal' | 'total';
  /** The whole row came or went. */
  readonly change?: ChangeMark;
}

export interface TableBlock extends Redlined {
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
export interface AnnexBlock extends Redlined {
  readonly kind: 'annex';
  /** Absent for the only annex of a document: 附件. */
  readonly number?: number;
  /** Printed in place of 附件N, for the annexes of an annex. */
  readonly label?: string;
  /** Lines of the title; see `titleLines`. */
  readonly title: readonly string[];
}

/** 附件说明: the names of the annexes under the text (GB/T 9704—2012, 7.3.4). */
export interface AnnexListBlock extends Redlined {
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

export interface SignatureBlock extends Redlined {
  readonly kind: 'signature';
  readonly sides: readonly Signatory[];
}

export interface PageBreakBlock extends Redlined {
  readonly kind: 'page-break';
}

/** 附注 under a document, or the 注 under a table. */
export interface NoteBlock extends Redlined {
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
  | NoteBlock
  | AddresseeBlock
  | SignOffBlock
  | AttendanceBlock;

export interface DocumentTree {
  readonly kind: DocumentKind;
  /** Lines of the title, as broken by its author; a line too long for the page is wrapped by the writer. */
  readonly title: readonly string[];
  /** The title with its changes, in its place, in a redline; a line break is `\n`. */
  readonly titleRuns?: readonly Run[];
  readonly meta: DocumentMeta;
  /** Absent in what is signed alone, in ordinary layout. */
  readonly masthead?: Masthead;
  readonly imprint?: Imprint;
  readonly blocks: readonly Block[];
}
