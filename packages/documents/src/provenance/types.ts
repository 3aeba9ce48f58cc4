/** What a document of ours says about where it came from and how it read when it was written. */
export interface Provenance {
  /** Kind of document, e.g. `agreement`; `template` for an office's own one that was filled. */
  readonly kind: string;
  /** Hash of the source text, e.g. `sha256:…`. */
  readonly sourceHash: string;
  readonly programVersion: string;
  /** A fingerprint of each line of text, in order; see `fingerprint`. */
  readonly prints: readonly string[];
  /** The lines themselves, where the format has room for them. */
  readonly text?: readonly string[];
  /** The text in the language it was made from, without comments. */
  readonly source?: string;
  /** Cells of a workbook that are there to be filled in, e.g. `指标体系!H5`; their content is nobody's edit. */
  readonly open?: readonly string[];
}

/** What a document shows now: its lines of text in order, a table's row a line. */
export interface ShownText {
  readonly lines: readonly string[];
  /** Tracked changes that nobody has accepted or rejected. */
  readonly tracked: number;
}

/** One place where a document no longer reads as it was written. */
export interface Edit {
  readonly kind: 'changed' | 'added' | 'removed';
  /** The numbered heading, annex or first line above it; empty at the head of the document. */
  readonly clause: string;
  /** How it read; absent where it was added, or where the format keeps fingerprints only. */
  readonly was?: string;
  /** How it reads; absent where it was removed. */
  readonly now?: string;
}

/** Formats that carry a provenance of their own. */
export type TracedFormat = 'docx' | 'xlsx' | 'html' | 'md';
