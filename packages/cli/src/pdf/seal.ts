import { createHash } from 'node:crypto';
import type { DocumentTree } from '@duikou/documents';

/** What a PDF of ours says of itself, and whether its bytes are those that were written. */
export interface PdfSeal {
  readonly kind: string;
  readonly sourceHash: string;
  readonly programVersion: string;
  readonly whole: boolean;
}

const mark = 'startxref';
const blank = '0'.repeat(64);
const line = /%Duikou kind=(\S+) source=(\S+) program=(\S+) seal=([0-9a-f]{64})\n/;

/**
 * A PDF with a comment before its end (ISO 32000-2, 7.2.4) that says where it came from and holds the SHA-256 of the file, counted with the
 * sum itself as zeros. Any program that saves the file anew takes it away or no longer fits it.
 */
export function sealed(bytes: Uint8Array, { kind, meta }: DocumentTree): Uint8Array {
  const text = Buffer.from(bytes);
  const at = text.lastIndexOf(mark);
  const said = [kind, meta.sourceHash, meta.programVersion].map((one) => one.replace(/[^!-~]/g, '-'));
  const comment = `%Duikou kind=${said[0]} source=${said[1]} program=${said[2]} seal=${blank}\n`;
  const whole = Buffer.concat([text.subarray(0, at), Buffer.from(comment, 'latin1'), text.subarray(at)]);
  whole.write(sumOf(whole), at + comment.length - 1 - blank.length, 'latin1');
  return new Uint8Array(whole);
}

/** @returns undefined where a PDF has no seal of ours */
export function readSeal(bytes: Uint8Array): PdfSeal | undefined {
  const text = Buffer.from(bytes);
  const from = text.lastIndexOf('%Duikou kind=');
  if (from < 0) return undefined;
  const found = line.exec(text.toString('latin1', from, from + 1000));
  if (found === null || found.index !== 0) return undefined;
  const [comment, kind = '', sourceHash = '', programVersion = '', seal] = found;
  const without = Buffer.from(text);
  without.write(blank, from + comment.length - 1 - blank.length, 'latin1');
  return { kind, sourceHash, programVersion, whole: sumOf(without) === seal };
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
