import { layoutAgreement } from './layouts/agreement.ts';
import type { AgreementOptions, LayoutView } from './layouts/context.ts';
import type { DocxOptions } from './writers/docx.ts';
import { writeDocx } from './writers/docx.ts';
import { writeHtml } from './writers/html.ts';
import { writeMarkdown } from './writers/markdown.ts';

export type DocumentFormat = 'docx' | 'html' | 'md';

/** A finished file. `name` is a plain file name, safe on every system. */
export interface GeneratedDocument {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
}

export interface GenerateRequest {
  /** The file the agreement stands in. */
  readonly view: LayoutView;
  /** The agreement's id (`agreement:山河2024`). */
  readonly agreement: string;
  readonly formats: readonly DocumentFormat[];
  readonly layout: AgreementOptions;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH); absent leaves the files undated. */
  readonly timestamp?: number;
  readonly docx?: Omit<DocxOptions, 'timestamp'>;
}

/**
 * Lays an agreement out once and writes it in each format asked for, in that order. The same request gives the same bytes.
 * @throws RangeError when the file has no agreement of that id
 */
export async function generateDocuments(request: GenerateRequest): Promise<GeneratedDocument[]> {
  const tree = layoutAgreement(request.view, request.agreement, request.layout);
  const agreement = request.view.facts.agreements.find(({ id }) => id === request.agreement)!;
  const stem = fileStem(agreement.name);
  const encoder = new TextEncoder();
  const write = async (format: DocumentFormat): Promise<Uint8Array> => {
    if (format === 'html') return encoder.encode(writeHtml(tree, request.docx?.fonts && { fonts: request.docx.fonts }));
    if (format === 'md') return encoder.encode(writeMarkdown(tree));
    const timestamp = request.timestamp === undefined ? {} : { timestamp: request.timestamp };
    return writeDocx(tree, { ...request.docx, ...timestamp });
  };
  return Promise.all(
    request.formats.map(async (format) => ({ name: `${stem}.${format}`, format, bytes: await write(format) })),
  );
}

const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Bytes that file systems take for one name, the ending left room for. */
const longest = 240;

/**
 * A name as the stem of a file: no path separator, no character or device name that some system forbids, no leading or trailing dot,
 * blank or hyphen, at most 240 bytes of UTF-8. A name with nothing left is 协议.
 */
export function fileStem(name: string): string {
  const encoder = new TextEncoder();
  let stem = name
    .normalize('NFC')
    .replace(forbidden, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. -]+|[. ]+$/g, '');
  if (reserved.test(stem)) stem = `_${stem}`;
  const characters = [...stem];
  while (encoder.encode(characters.join('')).length > longest) characters.pop();
  return characters.join('').replace(/[. ]+$/g, '') || '协议';
}
