import { Inflate, strFromU8 } from 'fflate';
import { ImportError } from '../errors.ts';

/** Bytes of a file past which it is not read. */
export const largestFile = 20_000_000;
/** Bytes of one part of a package, and of all its parts together, once unpacked. */
const largestPart = 64_000_000;
const largestWhole = 256_000_000;
/** Parts of a package: an agreement has some twenty, with pictures some hundreds. */
const mostParts = 10_000;

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP package whose parts are unpacked one at a time, when asked for, and never past what they say their size is. */
export interface Archive {
  /** Paths of all parts. They are names to look parts up by and are never used for writing. */
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none. @throws ImportError where it is damaged, encrypted, or too large */
  part(name: string): Uint8Array | undefined;
  /** A part as UTF-8 or UTF-16 text. */
  text(name: string): string | undefined;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Whether bytes begin as a ZIP package does. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Whether bytes begin as a compound file does: `.doc`, `.xls`, and DOCX or XLSX with a password. */
export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/**
 * Opens a package by its central directory.
 * @throws ImportError where it is damaged, or its parts together would be too large
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes);
  let spent = 0;
  const part = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    spent += entry.size;
    if (spent > largestWhole) throw new ImportError('import.error.bomb');
    return unpack(bytes, entry);
  };
  return {
    names: [...entries.keys()],
    part,
    text: (name) => {
      const found = part(name);
      return found && decode(found);
    },
  };
}

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let whole = 0;
  try {
    let at = view.getUint32(endOf(view) + 16, true);
    const count = view.getUint16(endOf(view) + 10, true);
    if (count > mostParts) throw new ImportError('import.error.bomb');
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== entrySignature) throw new ImportError('import.error.corrupt');
      const length = view.getUint16(at + 28, true);
      const name = decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
      const size = view.getUint32(at + 24, true);
      whole += size;
      if (size > largestPart || whole > largestWhole) throw new ImportError('import.error.bomb');
      entries.set(name, {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size,
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('import.error.corrupt');
  }
  return entries;
}

/** Where the end record stands: in the last 64 KB, before a comment. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ImportError('import.error.corrupt');
}

function unpack(bytes: Uint8Array, { flags, method, packed, size, offset }: Entry): Uint8Array {
  if ((flags & 1) === 1) throw new ImportError('import.error.encrypted');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(offset, true) !== localSignature) throw new ImportError('import.error.corrupt');
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = bytes.subarray(from, from + packed);
    if (data.length < packed) throw new ImportError('import.error.corrupt');
    if (method === 0) return data;
    if (method !== 8) throw new ImportError('import.error.corrupt');
    return inflated(data, size);
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('import.error.corrupt');
  }
}

/** Unpacks in steps, so that a part that grows past its stated size is given up at once. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ImportError('import.error.bomb');
    whole.set(chunk, length);
    length += chunk.length;
  });
  const step = 16_384;
  for (let at = 0; at < data.length || at === 0; at += step)
    inflate.push(data.subarray(at, at + step), at + step >= data.length);
  if (length !== size) throw new ImportError('import.error.corrupt');
  return whole;
}

/** UTF-8 with or without a byte order mark; UTF-16 where there is a mark for it. What is no text comes out as `\ufffd`. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return wide(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return wide(bytes.subarray(2), 1);
  return strFromU8(first === 0xef && second === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);
}

function wide(bytes: Uint8Array, high: 0 | 1): string {
  const units: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    units.push(String.fromCharCode((bytes[at + 1 - high]! << 8) | bytes[at + high]!));
  return units.join('');
}
