import { type DocumentFormat, type DocumentSubject, makerOf } from './kinds/index.ts';
import type { AgreementOptions, LayoutView } from './layouts/context.ts';
import { fileStem } from './names.ts';
import type { DocumentKind, DocumentTree } from './tree/types.ts';
import type { DocxOptions } from './writers/docx.ts';
import { writeDocx } from './writers/docx.ts';
import { writeHtml } from './writers/html.ts';
import { writeMarkdown } from './writers/markdown.ts';
import { writeXlsx } from './writers/xlsx.ts';

/** A finished file. `name` is a plain file name, safe on every system. */
export interface GeneratedDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
}

/** Typesets a tree as PDF; given by the program, since the typesetter runs on Node only. */
export type PdfWriter = (tree: DocumentTree, options: { readonly timestamp?: number }) => Promise<Uint8Array>;

export interface GenerateRequest {
  /** The file the document is made from. */
  readonly view: LayoutView;
  readonly kind: DocumentKind;
  readonly subject: DocumentSubject;
  /** Those the kind does not come in are left out. */
  readonly formats: readonly DocumentFormat[];
  readonly layout: AgreementOptions;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH); absent leaves the files undated. */
  readonly timestamp?: number;
  readonly docx?: Omit<DocxOptions, 'timestamp'>;
  readonly pdf?: PdfWriter;
}

/**
 * Lays a document out once and writes it in each format asked for, in that order. The same request gives the same bytes.
 * @throws RangeError when the file has no such subject, or PDF is asked for without a writer
 */
export async function generateDocuments(request: GenerateRequest): Promise<GeneratedDocument[]> {
  const { view, kind, subject, timestamp } = request;
  const maker = makerOf(kind);
  const stem = documentStem(subject, maker.word);
  const dated = timestamp === undefined ? {} : { timestamp };
  const encoder = new TextEncoder();
  let laidOut: DocumentTree | undefined;
  const tree = (): DocumentTree => (laidOut ??= maker.layout(view, subject, request.layout));
  const write = async (format: DocumentFormat): Promise<Uint8Array> => {
    switch (format) {
      case 'docx':
        return writeDocx(tree(), { ...request.docx, ...dated });
      case 'pdf':
        if (request.pdf === undefined) throw new RangeError('generateDocuments: no PDF writer');
        return request.pdf(tree(), dated);
      case 'html':
        return encoder.encode(writeHtml(tree(), request.docx?.fonts && { fonts: request.docx.fonts }));
      case 'md':
        return encoder.encode(writeMarkdown(tree()));
      case 'xlsx':
        if (maker.workbook === undefined) throw new RangeError(`generateDocuments: ${kind} has no sheets`);
        return writeXlsx(maker.workbook(view, subject, request.layout), dated);
    }
  };
  const formats = request.formats.filter((format) => maker.formats.includes(format));
  return Promise.all(
    formats.map(async (format) => ({ name: `${stem}.${format}`, kind, format, bytes: await write(format) })),
  );
}

/** The stem of a document's file name: the subject's name, and what kind it is where it is not the agreement itself. */
export function documentStem({ name, agreement }: DocumentSubject, word: string): string {
  return word === '' || (agreement === '' && name.endsWith(word)) ? fileStem(name) : `${fileStem(name, word)}-${word}`;
}
