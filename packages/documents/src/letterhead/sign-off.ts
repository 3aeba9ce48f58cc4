import { textCharacters } from './measure.ts';

/** How far a line begins and ends from the edges of the type area, in characters of 3号 type. */
export interface Placing {
  readonly left: number;
  readonly right: number;
}

const line = 28;
const unsealedMargin = 2;
const sealedMargin = 4;
const shift = 2;
/** A name longer than this is set in several lines of equal length. */
const longestLine = 22;

/**
 * Name and date without a seal: the name ends two characters from the right edge; the date begins two characters right of the name's
 * beginning. A date as long as the name or longer ends two characters from the edge itself, and the name gives way (GB/T 9704—2012, 7.3.5.2).
 */
export function unsealedPlacing(name: string, date: string): { readonly name: Placing; readonly date: Placing } {
  const nameWidth = Math.min(textCharacters(name), line - unsealedMargin);
  const dateWidth = textCharacters(date);
  const start = dateWidth >= nameWidth ? line - unsealedMargin - dateWidth - shift : line - unsealedMargin - nameWidth;
  const dateStart = Math.max(0, start + shift);
  return {
    name: { left: Math.max(0, start), right: Math.max(0, line - Math.max(0, start) - nameWidth) },
    date: { left: dateStart, right: Math.max(0, line - dateStart - dateWidth) },
  };
}

/**
 * Name and date under a seal: the date ends four characters from the right edge and the name is centred over it; a name that would pass the
 * edge takes the date along to the left, and a very long one is broken into lines of equal length (GB/T 9704—2012, 7.3.5.1).
 * Both lines are centred between `left` and `right`.
 */
export function sealedPlacing(name: string, date: string): { readonly name: Placing; readonly date: Placing } {
  const dateWidth = textCharacters(date);
  const whole = textCharacters(name);
  const lines = Math.max(1, Math.ceil(whole / longestLine));
  const nameWidth = Math.ceil(whole / lines);
  const widest = Math.max(nameWidth, dateWidth);
  const centre = Math.min(line - sealedMargin - dateWidth / 2, line - widest / 2);
  const around = (width: number): Placing => ({
    left: Math.max(0, centre - width / 2),
    right: Math.max(0, line - centre - width / 2),
  });
  return { name: around(nameWidth), date: around(dateWidth) };
}

/** A column of a row of seals, in millimetres: from the left edge of the type area to the column's middle. */
export interface SealRow {
  readonly bodies: readonly string[];
  readonly middles: readonly number[];
  /** Width a name may take before it is broken. */
  readonly column: number;
}

const typeArea = 156;
const character = typeArea / line;
/** Middles of seals in a row stand so far apart: three of 42 mm with 3 mm between, two with room for longer names. */
const pitches = [typeArea, 70, 45] as const;
/** Diameter of a seal that room is left for. */
const seal = 42;

/**
 * The bodies of a joint document in rows of up to three seals, in their order, the last row at the right so that the last seal covers the last
 * name and the date, which ends four characters from the edge (GB/T 9704—2012, 7.3.5.1). No seal passes the type area or touches another; names
 * that are too long for three in a row stand two in a row, or one, rather than be broken.
 */
export function sealRows(bodies: readonly string[], date: string): readonly SealRow[] {
  const last = typeArea - (sealedMargin + textCharacters(date) / 2) * character;
  const longest = Math.max(...bodies.map(textCharacters)) * character;
  const half = seal / 2;
  const fits = (columns: 2 | 3): boolean =>
    longest <= Math.min(pitches[columns - 1]!, 2 * (typeArea - last)) &&
    last - (columns - 1) * pitches[columns - 1]! >= half;
  const fitting = fits(3) ? 3 : fits(2) ? 2 : 1;
  const rows = Math.ceil(bodies.length / fitting);
  const columns = Math.ceil(bodies.length / rows);
  const pitch = pitches[columns - 1]!;
  const out: SealRow[] = [];
  for (let index = 0; index < bodies.length; index += columns) {
    const row = bodies.slice(index, index + columns);
    const middles = row.map((_, column) => last - (row.length - 1 - column) * pitch);
    out.push({ bodies: row, middles, column: columns === 1 ? 2 * Math.min(last, typeArea - last) : pitch });
  }
  return out;
}
