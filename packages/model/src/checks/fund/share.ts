import { compare, isComparable, multiply, type Quantity, type Target } from '../../quantity/index.ts';

/** A part of a whole between what it is for certain and what it may be. */
export interface Bounds {
  whole: Quantity;
  low: string;
  high: string;
  /** The certain part, for messages: the share in per cent with at most two decimals. */
  known: () => { part: Quantity; whole: Quantity; percent: string };
  places: string[];
}

/** Whether a share keeps a bound in per cent or in money. A share of nothing keeps any. */
export function judgeShare({ whole, low, high }: Bounds, target: Target): 'conflict' | 'unknown' | 'compatible' {
  if (compare(whole.value, '0') === 0) return 'compatible';
  const keepsLow = keeps(low, whole, target);
  const keepsHigh = keeps(high, whole, target);
  if (keepsLow === undefined || keepsHigh === undefined) return 'compatible';
  if (keepsLow && keepsHigh) return 'compatible';
  return !keepsLow && !keepsHigh && compareBounds(low, high, whole, target) ? 'conflict' : 'unknown';
}

/** Both ends miss the bound on the same side, so whatever lies between does too. */
function compareBounds(low: string, high: string, whole: Quantity, target: Target): boolean {
  const floor = target.low;
  const ceiling = target.high;
  const below = floor !== undefined && !reaches(high, whole, floor, target.comparator === 'more-than');
  const above = ceiling !== undefined && exceeds(low, whole, ceiling, target.comparator === 'less-than');
  return below || above;
}

function keeps(part: string, whole: Quantity, target: Target): boolean | undefined {
  const { low, high, comparator } = target;
  if (comparator === 'about' || [low, high].some((figure) => figure && !isUsable(figure, whole))) return undefined;
  if (low !== undefined && !reaches(part, whole, low, comparator === 'more-than')) return false;
  return high === undefined || !exceeds(part, whole, high, comparator === 'less-than');
}

function isUsable(figure: Quantity, whole: Quantity): boolean {
  return figure.unit === '%' || isComparable(figure, whole);
}

function order(part: string, whole: Quantity, bound: Quantity): -1 | 0 | 1 {
  if (bound.unit !== '%') return compare(part, bound.value);
  return compare(multiply(part, '100'), multiply(whole.value, bound.value));
}

function reaches(part: string, whole: Quantity, floor: Quantity, strictly: boolean): boolean {
  const found = order(part, whole, floor);
  return strictly ? found > 0 : found >= 0;
}

function exceeds(part: string, whole: Quantity, ceiling: Quantity, strictly: boolean): boolean {
  const found = order(part, whole, ceiling);
  return strictly ? found >= 0 : found > 0;
}
