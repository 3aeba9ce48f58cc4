import { add, compare, type DecimalText, divideExactly, type Quantity, type Target } from '../quantity/index.ts';

/** An end of an interval. */
export interface Bound {
  readonly value: DecimalText;
  readonly inclusive: boolean;
}

/** All numbers between two bounds; a missing one is open. */
export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

/** The figures of one kind that a target allows. */
export interface Allowed {
  readonly interval: Interval;
  /** A figure of its unit. */
  readonly like: Quantity;
}

/**
 * What a target allows, as an interval over its base unit. Undefined where it bounds nothing sharply: 约, a grade, a change, a share
 * of a base.
 */
export function allowedBy(target: Target | undefined): Allowed | undefined {
  if (target === undefined || target.change || target.relative || target.grade !== undefined) return undefined;
  const { comparator, low, high } = target;
  const like = low ?? high;
  if (like === undefined || comparator === 'about') return undefined;
  const inclusive = comparator !== 'more-than' && comparator !== 'less-than';
  return {
    interval: {
      ...(low && { low: { value: low.value, inclusive } }),
      ...(high && { high: { value: high.value, inclusive } }),
    },
    like,
  };
}

/** The numbers in both. */
export function intersect(a: Interval, b: Interval): Interval {
  const low = tighter(a.low, b.low, 1);
  const high = tighter(a.high, b.high, -1);
  return { ...(low && { low }), ...(high && { high }) };
}

function tighter(a: Bound | undefined, b: Bound | undefined, direction: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compare(a.value, b.value) * direction;
  if (order === 0) return a.inclusive ? b : a;
  return order > 0 ? a : b;
}

/** Whether no number lies in it. */
export function isEmpty({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && !(low.inclusive && high.inclusive));
}

/** Whether every number of `inner` lies in `outer`. */
export function covers(outer: Interval, inner: Interval): boolean {
  if (isEmpty(inner)) return true;
  return reaches(outer.low, inner.low, 1) && reaches(outer.high, inner.high, -1);
}

function reaches(outer: Bound | undefined, inner: Bound | undefined, direction: 1 | -1): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const order = compare(inner.value, outer.value) * direction;
  return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}

/** A number in the interval: an end that belongs to it, else one between or beyond them; undefined where it is empty. */
export function pointIn(interval: Interval): DecimalText | undefined {
  const { low, high } = interval;
  if (isEmpty(interval)) return undefined;
  if (low?.inclusive) return low.value;
  if (high?.inclusive) return high.value;
  if (low !== undefined && high !== undefined) return divideExactly(add(low.value, high.value), '2');
  if (low !== undefined) return add(low.value, '1');
  return high === undefined ? '0' : add(high.value, '-1');
}
