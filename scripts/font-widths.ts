import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFandol } from './tools/fonts.ts';
import { readFont } from './tools/open-type.ts';

const root = join(import.meta.dirname, '..');
const fandol = join(root, '.cache/fonts/fandol');
const target = join(root, 'packages/documents/src/paginate/font-widths.ts');

/** The fonts that stand in for those of GB/T 9704—2012 (Debian's Fandol and Noto CJK). */
const stand = {
  title: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc',
  body: join(fandol, 'FandolFang-Regular.otf'),
  black: join(fandol, 'FandolHei-Regular.otf'),
  kai: join(fandol, 'FandolKai-Regular.otf'),
  pageNumber: join(fandol, 'FandolSong-Regular.otf'),
} as const;

/** What is not as wide as the type is high: ASCII, and a few marks. */
const narrow = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), ...'¥·—–“”‘’…°§℃‰−'];

ensureFandol();
const lines = Object.entries(stand).map(([role, path]) => {
  // The third font of the collection is the one for simplified Chinese.
  const font = readFont(readFileSync(path), path.endsWith('.ttc') ? 2 : 0);
  const widths = narrow.map((character) => {
    const glyph = font.glyph(character.codePointAt(0)!);
    return glyph === 0 ? 1000 : Math.round((font.advance(glyph) / font.unitsPerEm) * 1000);
  });
  return `  ${role}: '${widths.join(' ')}',`;
});
writeFileSync(
  target,
  `/**
 * Widths of half-width characters in thousandths of the size, as the free fonts have them that stand in for the standard's (Fandol; Noto
 * Serif CJK Bold for titles). Made by \`node scripts/font-widths.ts\`; every other character is as wide as the type is high.
 */
export const narrowCharacters =
  ${JSON.stringify(narrow.join('')).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')};

export const narrowWidths = {
${lines.join('\n')}
} as const;
`,
);
