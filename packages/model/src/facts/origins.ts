import type { OriginKey, Range } from './core.ts';

/**
 * The places of a file's facts by key, as offsets: line and character are worked out for the few that are shown. Plain data that a
 * structured clone keeps.
 */
export interface Origins {
  /** Offsets at which the lines start; the first is 0. */
  readonly lines: readonly number[];
  /** The keys, in the order in which their places were found; of one key that stands twice the later counts. */
  readonly keys: readonly OriginKey[];
  /** Offset and end of each, one after another: those of key `n` stand at `2n` and `2n + 1`. */
  readonly spans: readonly number[];
}

/** No places at all. */
export function noOrigins(): Origins {
  return { lines: [0], keys: [], spans: [] };
}

/** The offsets at which the lines of a text start. A line ends with LF, CR LF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 0x0a || (c === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
    }
  } else for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Index of the line that holds an offset; past the last line's start it is the last. */
export function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Keys are looked through so many times, about what an index of them costs; files of which more is asked get one. */
const few = 64;
const asked = new WeakMap<Origins, { times: number; index?: Map<OriginKey, number> }>();

function indexOf(origins: Origins, key: OriginKey): number {
  const known = asked.get(origins) ?? { times: 0 };
  asked.set(origins, known);
  if (known.times++ < few) return origins.keys.lastIndexOf(key);
  known.index ??= new Map(origins.keys.map((one, index) => [one, index]));
  return known.index.get(key) ?? -1;
}

/** Whether a key has a place. */
export function hasOrigin(origins: Origins, key: OriginKey): boolean {
  return indexOf(origins, key) >= 0;
}

/** The place of a key, zero-based; undefined for a key that has none. */
export function originOf(origins: Origins | undefined, key: OriginKey): Range | undefined {
  const index = origins === undefined ? -1 : indexOf(origins, key);
  if (origins === undefined || index < 0) return undefined;
  const { lines, spans } = origins;
  const at = (offset: number) => {
    const line = lineAt(lines, offset);
    return { line, character: offset - lines[line]! };
  };
  return { start: at(spans[2 * index]!), end: at(spans[2 * index + 1]!) };
}

/** Every place by its key. */
export function allOrigins(origins: Origins): Record<OriginKey, Range> {
  return Object.fromEntries(origins.keys.map((key) => [key, originOf(origins, key)!]));
}

/** Places given as ranges of a text whose lines have fewer than 10,000 characters. */
export function originsFrom(ranges: Readonly<Record<OriginKey, Range>>): Origins {
  const width = 10_000;
  const all = Object.entries(ranges);
  const last = Math.max(0, ...all.map(([, { end }]) => end.line));
  return {
    lines: Array.from({ length: last + 1 }, (_, line) => line * width),
    keys: all.map(([key]) => key),
    spans: all.flatMap(([, { start, end }]) => [start, end].map(({ line, character }) => line * width + character)),
  };
}
