export interface OpenType {
  readonly unitsPerEm: number;
  /** Index of a character's glyph; 0 where the font has none. */
  glyph(codePoint: number): number;
  /** Width of a glyph in font units. */
  advance(glyph: number): number;
}

/** Reads characters and widths of an OpenType font, or of one in a collection (tables `cmap` 4 and 12, `hmtx`). */
export function readFont(bytes: Uint8Array, member = 0): OpenType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  const start = tag(0) === 'ttcf' ? view.getUint32(12 + 4 * member) : 0;
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(start + 4); index++) {
    const entry = start + 12 + 16 * index;
    tables.set(tag(entry), view.getUint32(entry + 8));
  }
  const table = (name: string): number => tables.get(name)!;
  const measured = view.getUint16(table('hhea') + 34);
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    glyph: glyphReader(view, table('cmap')),
    advance: (glyph) => view.getUint16(table('hmtx') + 4 * Math.min(glyph, measured - 1)),
  };
}

function glyphReader(view: DataView, cmap: number): (codePoint: number) => number {
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    found.set(view.getUint16(at), at);
  }
  const wide = found.get(12);
  if (wide !== undefined) return (codePoint) => inGroups(view, wide, codePoint);
  const narrow = found.get(4);
  return narrow === undefined ? () => 0 : (codePoint) => inSegments(view, narrow, codePoint);
}

function inGroups(view: DataView, at: number, codePoint: number): number {
  for (let group = at + 16; group < at + 16 + 12 * view.getUint32(at + 12); group += 12) {
    const first = view.getUint32(group);
    if (codePoint >= first && codePoint <= view.getUint32(group + 4))
      return view.getUint32(group + 8) + codePoint - first;
  }
  return 0;
}

function inSegments(view: DataView, at: number, codePoint: number): number {
  const twice = view.getUint16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    if (codePoint > view.getUint16(at + 14 + segment)) continue;
    const first = view.getUint16(at + 16 + twice + segment);
    if (codePoint < first) return 0;
    const delta = view.getUint16(at + 16 + 2 * twice + segment);
    const place = at + 16 + 3 * twice + segment;
    const offset = view.getUint16(place);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(place + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
