import { compare, divideExactly, matchComparator, multiply, type Quantity } from '../../quantity/index.ts';
import type { Scanner } from './scanner.ts';

/** What values an interval holds; a missing end is open. Figures are in the base unit of `unit`. */
export interface Interval {
  low?: string;
  lowInclusive: boolean;
  high?: string;
  highInclusive: boolean;
  unit?: string;
}

interface Bound {
  quantity: Quantity;
  hasUnit: boolean;
  side?: 'low' | 'high';
  inclusive: boolean;
}

const link = /(?:且|并|和|与|至|到|—{1,2}|–|-|~|～|and|to)(?![a-z])\s*/y;
const joined = /,?\s*(?:且|and)\s*/y;
const mark = /[(（](不?含)(?:本数)?(\d+(?:\.\d+)?)?[^)）]{0,4}[)）]|[(（](inclusive|exclusive|included|excluded)[)）]/y;

/** `90%以上`, `80%以上不满90%`, `80%（含）至90%（不含）`, `85—90（不含90）`, `不满60%`, `80% to below 90%`; undefined where none stands here. */
export function scanInterval(scanner: Scanner): Interval | undefined {
  return scanner.attempt(() => {
    const first = bound(scanner);
    if (first === undefined) return undefined;
    const second = scanner.attempt(() => {
      if (first.side === undefined) {
        if (scanner.take(link) === null && !startsBound(scanner)) return undefined;
      } else scanner.take(joined) ?? scanner.take(link);
      return bound(scanner);
    });
    return second === undefined ? single(first) : pair(first, second);
  });
}

function startsBound(scanner: Scanner): boolean {
  return matchComparator(scanner.text, scanner.at, 'prefix') !== undefined;
}

/** A figure with the comparator before or after it, and whether a note says that it counts in. */
function bound(scanner: Scanner): Bound | undefined {
  while (scanner.text[scanner.at] === ' ') scanner.at++;
  const prefix = matchComparator(scanner.text, scanner.at, 'prefix');
  if (prefix) scanner.at += prefix.spelling.length;
  const figure = scanner.figure();
  if (figure === undefined) return undefined;
  const before = scanner.take(mark);
  while (scanner.text[scanner.at] === ' ') scanner.at++;
  const postfix = matchComparator(scanner.text, scanner.at, 'postfix');
  // of 80%以上不满90% the second word belongs to the figure behind it
  const own =
    postfix &&
    !(postfix.comparator === 'less-than' && /^\s*\d/.test(scanner.text.slice(scanner.at + postfix.spelling.length)));
  if (postfix && own) scanner.at += postfix.spelling.length;
  const after = before ?? scanner.take(mark);
  const comparator = prefix?.comparator ?? (own ? postfix?.comparator : undefined);
  const result: Bound = { ...figure, inclusive: comparator !== 'more-than' && comparator !== 'less-than' };
  if (comparator === 'at-least' || comparator === 'more-than') result.side = 'low';
  if (comparator === 'at-most' || comparator === 'less-than') result.side = 'high';
  if (after) noted(result, after);
  return result;
}

/** Notes are kept on the bound; one that names a figure is sorted out in {@link pair}. */
function noted(result: Bound & { named?: { value: string; inclusive: boolean } }, found: RegExpExecArray): void {
  const inclusive = found[3] === undefined ? found[1] === '含' : found[3].startsWith('in');
  if (found[2] === undefined) result.inclusive = inclusive;
  else result.named = { value: found[2], inclusive };
}

type Noted = Bound & { named?: { value: string; inclusive: boolean } };

function single(only: Noted): Interval {
  const inclusive = only.named ? only.named.inclusive : only.inclusive;
  const { value } = only.quantity;
  const base = { ...unitOf(only), lowInclusive: true, highInclusive: true };
  if (only.side === 'low') return { ...base, low: value, lowInclusive: inclusive };
  if (only.side === 'high') return { ...base, high: value, highInclusive: inclusive };
  return { ...base, low: value, high: value };
}

function pair(first: Noted, second: Noted): Interval | undefined {
  if (first.hasUnit && second.hasUnit && first.quantity.unit !== second.quantity.unit) return undefined;
  const scaled = (one: Noted, other: Noted): string =>
    one.hasUnit || !other.hasUnit ? one.quantity.value : rescaled(one.quantity.value, other.quantity);
  const ends = [
    { value: scaled(first, second), written: first.quantity.value, inclusive: first.inclusive },
    { value: scaled(second, first), written: second.quantity.value, inclusive: second.inclusive },
  ];
  for (const { named } of [first, second]) {
    if (named === undefined) continue;
    for (const end of ends)
      if (compare(end.written, named.value) === 0 || compare(end.value, named.value) === 0)
        end.inclusive = named.inclusive;
  }
  const reversed = first.side === 'high' || second.side === 'low' || compare(ends[0]!.value, ends[1]!.value) > 0;
  if (first.side !== undefined && first.side === second.side) return undefined;
  const [low, high] = reversed ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
  return {
    ...unitOf(second.hasUnit ? second : first),
    low: low.value,
    lowInclusive: low.inclusive,
    high: high.value,
    highInclusive: high.inclusive,
  };
}

function unitOf({ quantity }: Bound): { unit?: string } {
  return quantity.unit === '' ? {} : { unit: quantity.unit };
}

/** A bare figure beside one with a unit is in that unit: of 3—5万元 the 3 is 3万元. */
function rescaled(value: string, other: Quantity): string {
  const digits = /-?\d[\d,]*(?:\.\d+)?/.exec(other.written)?.[0].replaceAll(',', '');
  const factor = digits === undefined ? undefined : divideExactly(other.value, digits);
  return factor === undefined ? value : multiply(value, factor);
}
