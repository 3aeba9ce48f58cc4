import { narrowCharacters, narrowWidths } from './font-widths.ts';
import type { FontRole } from './types.ts';

const tables = Object.fromEntries(
  Object.entries(narrowWidths).map(([role, widths]) => {
    const values = widths.split(' ').map(Number);
    return [role, new Map([...narrowCharacters].map((character, index) => [character, values[index]!]))];
  }),
) as Record<string, ReadonlyMap<string, number>> as Readonly<Record<FontRole, ReadonlyMap<string, number>>>;

/** Width of a character in a size given in twips, in twips. */
export function characterWidth(character: string, font: FontRole, size: number): number {
  if (character >= '\u2e80' && character < '\ud800') return size;
  const narrow = tables[font].get(character);
  return narrow === undefined ? size : Math.round((narrow * size) / 1000);
}

/** Writing a character belongs to; marks of both, as `“` and `—`, belong to what stands before them. */
export type Script = 'chinese' | 'latin' | 'either';

export function scriptOf(character: string): Script {
  if (character >= '\u2e80') return 'chinese';
  if (character === ' ' || character === '\u00a0') return 'either';
  return character < '\u2000' ? 'latin' : 'either';
}

const letterOrFigure = /[\p{L}\p{N}]/u;
const known = new Map<string, boolean>();

export function isLetterOrFigure(character: string): boolean {
  let found = known.get(character);
  if (found === undefined) {
    found = letterOrFigure.test(character);
    known.set(character, found);
  }
  return found;
}
