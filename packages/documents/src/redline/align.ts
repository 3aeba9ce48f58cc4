import { likeness, pairsIn } from './words.ts';

/** Two things that are one before and after; one side is missing where it came or went. */
export interface Aligned<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Less than this in common and two things are two. */
const threshold = 0.4;

/**
 * Pairs two sequences in order, so that what is paired has as much in common as can be (longest common subsequence, weighted by
 * likeness). What went stands before what came in its place.
 *
 * @param text what of a thing is compared
 * @param mayPair whether two things can be one at all
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  text: (one: T) => string,
  mayPair: (a: T, b: T) => boolean,
): Aligned<T>[] {
  const same = (a: T, b: T): boolean => mayPair(a, b) && text(a) === text(b);
  let start = 0;
  while (start < before.length && start < after.length && same(before[start]!, after[start]!)) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && same(before.at(-1 - end)!, after.at(-1 - end)!)) end++;
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const pair = (a: readonly T[], b: readonly T[]) => a.map((one, index) => ({ before: one, after: b[index]! }));
  return [
    ...pair(before.slice(0, start), after.slice(0, start)),
    ...aligned(old, fresh, text, mayPair),
    ...pair(before.slice(before.length - end), after.slice(after.length - end)),
  ];
}

/** Days and figures are alike in any two clauses: each counts as one sign. */
const withoutFigures = (text: string): string => {
  const plain = text.replace(/[\d.,年月日]*\d[\d.,年月日]*/gu, '#');
  return plain === '' || plain === '#' ? text : plain;
};

interface Known {
  readonly whole: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** What two texts have in common: their words for the most part, their figures where the words do not tell. */
const common = (a: Known, b: Known): number => 0.9 * likeness(a.words, b.words) + 0.1 * likeness(a.whole, b.whole);

function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  text: (one: T) => string,
  mayPair: (a: T, b: T) => boolean,
): Aligned<T>[] {
  const known = (one: T) => ({ whole: pairsIn(text(one)), words: pairsIn(withoutFigures(text(one))) });
  const [pairsBefore, pairsAfter] = [before.map(known), after.map(known)];
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const gain = new Float64Array(before.length * after.length);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const alike = mayPair(before[i]!, after[j]!) ? common(pairsBefore[i]!, pairsAfter[j]!) : 0;
      gain[i * after.length + j] = alike < threshold ? 0 : alike;
      const paired = alike < threshold ? 0 : alike + best[(i + 1) * width + j + 1]!;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  const out: Aligned<T>[] = [];
  let came: Aligned<T>[] = [];
  const flush = (): void => {
    out.push(...came);
    came = [];
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const here = best[i * width + j]!;
    const alike = i < before.length && j < after.length ? gain[i * after.length + j]! : 0;
    if (alike > 0 && here === alike + best[(i + 1) * width + j + 1]!) {
      flush();
      out.push({ before: before[i++]!, after: after[j++]! });
    } else if (i < before.length && here === best[(i + 1) * width + j]) out.push({ before: before[i++]! });
    else came.push({ after: after[j++]! });
  }
  flush();
  return out;
}
