import { strFromU8, unzipSync } from 'fflate';
import { docxText } from './docx-text.ts';
import { fingerprint } from './fingerprint.ts';
import { htmlText, markdownText } from './markup-text.ts';
import { provenanceIn } from './record.ts';
import type { Provenance, ShownText, TracedFormat } from './types.ts';
import { xlsxText } from './xlsx-text.ts';

/** A document read back: what it says of itself, where it says it, and what it shows. */
export interface ReadDocument {
  readonly format: TracedFormat;
  readonly provenance?: Provenance;
  readonly shown: ShownText;
}

/** Bytes that the text parts of an office file may take unpacked, all together. */
const largest = 200_000_000;

/** @throws RangeError where a file is no office file, or its parts are larger than any document of ours */
export function textParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        if (total > largest) throw new RangeError('textParts: too large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RangeError ? error : new RangeError('textParts: no office file');
  }
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

/**
 * Reads a DOCX, XLSX, HTML or Markdown file back.
 * @throws RangeError where it is none of these
 */
export function readDocument(bytes: Uint8Array): ReadDocument {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = textParts(bytes);
    if (parts['xl/workbook.xml'] !== undefined) {
      const provenance = provenanceIn(parts);
      return { format: 'xlsx', ...(provenance && { provenance }), shown: xlsxText(parts, new Set(provenance?.open)) };
    }
    if (parts['word/document.xml'] === undefined) throw new RangeError('readDocument: no document');
    const provenance = provenanceIn(parts);
    return { format: 'docx', ...(provenance && { provenance }), shown: docxText(parts) };
  }
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  const isHtml = /^\s*(?:<!doctype html|<html)\b/i.test(text);
  const provenance = isHtml ? htmlProvenance(text) : markdownProvenance(text);
  if (!isHtml && provenance === undefined) throw new RangeError('readDocument: no document');
  return {
    format: isHtml ? 'html' : 'md',
    ...(provenance && { provenance }),
    shown: isHtml ? htmlText(text) : markdownText(text),
  };
}

/** The fingerprints of a text's lines, as formats without room for the lines themselves keep them. */
export const printsOf = ({ lines }: ShownText): string => lines.map(fingerprint).join(' ');

const printsIn = (text: string): string[] => text.split(' ').filter((one) => /^[0-9a-f]{8}$/.test(one));

function htmlProvenance(html: string): Provenance | undefined {
  const property = (name: string): string | undefined =>
    new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
  const [kind, sourceHash, prints] = ['duikou-kind', 'duikou-source', 'duikou-text'].map(property);
  if (kind === undefined || sourceHash === undefined || prints === undefined) return undefined;
  const programVersion = property('generator')?.replace(/^duikou /, '') ?? '';
  return { kind, sourceHash, programVersion, prints: printsIn(prints) };
}

function markdownProvenance(markdown: string): Provenance | undefined {
  const found = /<!-- duikou ([^;<>]*); ([^;<>]*); ([^;<>]*); text ([0-9a-f ]*) -->/.exec(markdown);
  if (found === null) return undefined;
  const [, programVersion = '', kind = '', sourceHash = '', prints = ''] = found;
  return { kind, sourceHash, programVersion, prints: printsIn(prints) };
}
