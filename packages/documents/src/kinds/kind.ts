import type { AgreementOptions, LayoutView } from '../layouts/context.ts';
import type { Workbook } from '../sheets/types.ts';
import type { DocumentKind, DocumentTree } from '../tree/types.ts';

/** Formats of documents, in the order in which they are written. */
export const documentFormats = ['docx', 'pdf', 'html', 'md', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What one document is made of. */
export interface DocumentSubject {
  /** Id of the fact, e.g. `agreement:山河2024`. */
  readonly id: string;
  /** Its name, the stem of the file's name. */
  readonly name: string;
  /** Name of the agreement it belongs to. */
  readonly agreement: string;
}

/** One kind of document: what it is made of, and how. */
export interface DocumentMaker {
  readonly kind: DocumentKind;
  /** Formats it comes in, the usual one first. */
  readonly formats: readonly DocumentFormat[];
  /** What its files are called after the subject's name, e.g. `责任清单`; empty for the agreement itself. */
  readonly word: string;
  /** The subjects that a file has for it; none where it has nothing to print. */
  found(view: LayoutView): readonly DocumentSubject[];
  /**
   * The document as pages.
   * @throws RangeError when the file has no such subject
   */
  layout(view: LayoutView, subject: DocumentSubject, options: AgreementOptions): DocumentTree;
  /** The same as sheets to work on; there where `formats` has `xlsx`. */
  workbook?(view: LayoutView, subject: DocumentSubject, options: AgreementOptions): Workbook;
}
