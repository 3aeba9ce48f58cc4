import { emptyFacts, noOrigins, type Summary } from '@duikou/model';
import { maxLength, type Reader } from '../reader.ts';
import type { Host } from './host.ts';

/** A file's text, or why there is none: code and parameters of a problem of reading. */
export type FileText = { text: string } | { code: string; params: Record<string, string | number> };

declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** UTF-8 has at most three bytes for a UTF-16 code unit. */
const maxBytes = maxLength * 3;

/** Reads a file as UTF-8; a byte order mark is dropped, as editors do. Never rejects. */
export async function readText(host: Host, uri: string): Promise<FileText> {
  try {
    const stat = await host.stat(uri);
    if (stat === undefined) return { code: 'file/unreadable', params: { reason: '{unreadable.missing}' } };
    if (stat.kind !== 'file') return { code: 'file/unreadable', params: { reason: `{unreadable.${stat.kind}}` } };
    if (stat.size > maxBytes) return { code: 'file/too-large', params: { limit: maxLength } };
    return decode(await host.readFile(uri));
  } catch (error) {
    return { code: 'file/unreadable', params: { reason: reasonOf(error) } };
  }
}

/** The system's own word for what went wrong (`EACCES`), or its sentence. */
function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : typeof message === 'string' ? message : String(error);
}

/** Text from bytes: UTF-16 is `file/not-utf8`, other bytes with a NUL among them are `file/binary`. */
export function decode(bytes: Uint8Array): FileText {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return { code: 'file/not-utf8', params: {} };
  if (bytes.includes(0)) return { code: 'file/binary', params: {} };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { code: 'file/not-utf8', params: {} };
  }
}

/** A file's summary, and a way to make it again from the text it was read from, so that it need not be kept. */
export interface ReadFile {
  summary: Summary;
  recall?: () => Summary;
}

/** Reads a file; one that cannot be read has no facts and one problem. Never rejects. */
export async function readFile(host: Host, reader: Reader, uri: string): Promise<ReadFile> {
  const read = await readText(host, uri);
  if (!('text' in read)) return { summary: problemSummary(uri, read.code, read.params) };
  const { text } = read;
  return { summary: reader.read(uri, text), recall: () => reader.read(uri, text) };
}

/** The summary of a file that has nothing but a problem. */
export function problemSummary(uri: string, code: string, params: Record<string, string | number>): Summary {
  const start = { line: 0, character: 0 };
  return {
    uri,
    spelling: 'zh',
    facts: emptyFacts(),
    declarations: [],
    problems: [{ code, params, range: { start, end: start } }],
    origins: noOrigins(),
  };
}
