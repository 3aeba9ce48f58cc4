import { closeSync, openSync, readSync } from 'node:fs';

/** One face of a font file. */
export interface FontFace {
  readonly path: string;
  /** Family names in every language the font gives them in. */
  readonly families: readonly string[];
  /** From 1 to 1000, 400 is regular. */
  readonly weight: number;
  readonly italic: boolean;
  /** Whether the face draws a character. */
  has(codePoint: number): boolean;
}

const longestTable = 8_000_000;

/**
 * Reads the faces of an OpenType font or collection: names (1 and 16), weight, characters. Only the tables needed are read.
 * @throws Error where the file is no font or is damaged
 */
export function readFaces(path: string): readonly FontFace[] {
  const file = openSync(path, 'r');
  try {
    const bytes = (at: number, length: number): DataView => {
      if (length > longestTable) throw new RangeError('too large');
      const buffer = Buffer.alloc(length);
      if (readSync(file, buffer, 0, length, at) < length) throw new RangeError('cut off');
      return new DataView(buffer.buffer, buffer.byteOffset, length);
    };
    const head = bytes(0, 12);
    if (head.getUint32(0) !== 0x74746366) return [readFace(path, bytes, 0)];
    const count = Math.min(head.getUint32(8), 64);
    const starts = bytes(12, 4 * count);
    return Array.from({ length: count }, (_, index) => readFace(path, bytes, starts.getUint32(4 * index)));
  } finally {
    closeSync(file);
  }
}

type Read = (at: number, length: number) => DataView;

function readFace(path: string, read: Read, start: number): FontFace {
  const version = read(start, 12);
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(version.getUint32(0))) throw new RangeError('no font');
  const count = version.getUint16(4);
  const directory = read(start + 12, 16 * count);
  const table = (tag: string): DataView | undefined => {
    for (let entry = 0; entry < 16 * count; entry += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => directory.getUint8(entry + at)));
      if (name === tag) return read(directory.getUint32(entry + 8), directory.getUint32(entry + 12));
    }
    return undefined;
  };
  const style = table('OS/2');
  const names = table('name');
  let characters: ((codePoint: number) => boolean) | undefined;
  return {
    path,
    families: names === undefined ? [] : familyNames(names),
    weight: style?.getUint16(4) ?? 400,
    italic: style !== undefined && (style.getUint16(62) & 1) === 1,
    has: (codePoint) => {
      if (characters === undefined) {
        const file = openSync(path, 'r');
        try {
          characters = coverage(tableOf(file, start, 'cmap'));
        } finally {
          closeSync(file);
        }
      }
      return characters(codePoint);
    },
  };
}

/** One table of a face, read anew: what characters a face has is asked of few of them. */
function tableOf(file: number, start: number, tag: string): DataView | undefined {
  const read = (at: number, length: number): DataView => {
    const buffer = Buffer.alloc(Math.min(length, longestTable));
    readSync(file, buffer, 0, buffer.length, at);
    return new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  };
  const count = read(start, 12).getUint16(4);
  const directory = read(start + 12, 16 * count);
  for (let entry = 0; entry < 16 * count; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => directory.getUint8(entry + at)));
    if (name === tag) return read(directory.getUint32(entry + 8), directory.getUint32(entry + 12));
  }
  return undefined;
}

const familyIds = [16, 1];

function familyNames(names: DataView): string[] {
  const found = new Set<string>();
  const strings = names.getUint16(4);
  for (let index = 0; index < names.getUint16(2); index++) {
    const entry = 6 + 12 * index;
    const platform = names.getUint16(entry);
    if (!familyIds.includes(names.getUint16(entry + 6)) || (platform !== 3 && platform !== 0)) continue;
    const length = names.getUint16(entry + 8);
    const at = strings + names.getUint16(entry + 10);
    let name = '';
    for (let unit = 0; unit + 1 < length; unit += 2) name += String.fromCharCode(names.getUint16(at + unit));
    if (name !== '') found.add(name);
  }
  return [...found];
}

function coverage(cmap: DataView | undefined): (codePoint: number) => boolean {
  if (cmap === undefined) return () => false;
  const ranges: [number, number][] = [];
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(8 + 8 * index);
    const format = cmap.getUint16(at);
    if (format === 12) {
      for (let group = at + 16; group < at + 16 + 12 * cmap.getUint32(at + 12); group += 12)
        ranges.push([cmap.getUint32(group), cmap.getUint32(group + 4)]);
    } else if (format === 4) {
      const twice = cmap.getUint16(at + 6);
      for (let segment = 0; segment < twice; segment += 2) {
        const first = cmap.getUint16(at + 16 + twice + segment);
        if (first !== 0xffff) ranges.push([first, cmap.getUint16(at + 14 + segment)]);
      }
    }
  }
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
