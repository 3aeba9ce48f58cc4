import type { Comparison } from '../facts/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { hundred, larger, negated, nought, order, over, plus, type Ratio, ratio, smaller, times } from './ratio.ts';
import type { Figure, Measured, Value } from './types.ts';

/** A known figure. */
export function exactly(value: Ratio, measured: Measured, like?: Quantity): Figure {
  return { low: value, high: value, ...unitOf(measured), ...(like && { like }) };
}

export function figureOfQuantity(quantity: Quantity): Figure {
  return exactly(ratio(quantity.value), quantity, quantity);
}

/** A figure that is not said: nothing below nought is meant by costs, targets and weights. */
export function unsaid(measured: Measured): Figure {
  return { low: nought, ...unitOf(measured) };
}

/** The value of a figure that is known; undefined where it lies between bounds. */
export function exactOf({ low, high }: Figure): Ratio | undefined {
  return low !== undefined && high !== undefined && order(low, high) === 0 ? low : undefined;
}

function unitOf({ dimension, unit, basis }: Measured): Measured {
  return {
    ...(dimension !== undefined && { dimension }),
    ...(unit !== undefined && { unit }),
    ...(basis !== undefined && { basis }),
  };
}

const bare = ({ dimension }: Measured) => dimension === 'none';

/** Whether two figures may be added or compared. A bare number counts (3 and 3个) and scores alike. */
export function fits(a: Measured, b: Measured): boolean {
  if (a.dimension === undefined || b.dimension === undefined) return true;
  if (a.dimension === b.dimension)
    return (a.unit ?? b.unit) === (b.unit ?? a.unit) && (a.basis ?? b.basis ?? '') === (b.basis ?? a.basis ?? '');
  const [one, other] = bare(a) ? [a, b] : [b, a];
  return bare(one) && (other.dimension === 'count' || other.dimension === 'score');
}

/** The unit of a sum of two that fit. */
export function joined(a: Measured, b: Measured): Measured {
  return unitOf(a.dimension === undefined || bare(a) ? (b.dimension === undefined ? a : b) : a);
}

export const PER_CENT: Measured = { dimension: 'ratio', unit: '%' };
export const BARE: Measured = { dimension: 'none', unit: '' };

/** The unit of a product; undefined where the two cannot be multiplied. A share of an amount is an amount. */
export function productUnit(a: Measured, b: Measured): Measured | undefined {
  if (a.dimension === undefined || b.dimension === undefined) return {};
  if (bare(a)) return unitOf(b);
  if (bare(b)) return unitOf(a);
  if (a.dimension === 'ratio') return unitOf(b);
  return b.dimension === 'ratio' ? unitOf(a) : undefined;
}

/** The unit of a quotient: of two of one unit it is a share in per cent. */
export function quotientUnit(a: Measured, b: Measured): Measured | undefined {
  if (a.dimension === undefined || b.dimension === undefined) return {};
  if (bare(b)) return unitOf(a);
  if (fits(a, b)) return PER_CENT;
  return b.dimension === 'ratio' ? unitOf(a) : undefined;
}

export function added(a: Figure, b: Figure): Figure {
  return {
    ...joined(a, b),
    ...((a.like ?? b.like) && { like: a.like ?? b.like }),
    ...(a.low && b.low && { low: plus(a.low, b.low) }),
    ...(a.high && b.high && { high: plus(a.high, b.high) }),
  };
}

export function opposite(a: Figure): Figure {
  const { low, high, ...rest } = a;
  return { ...rest, ...(high && { low: negated(high) }), ...(low && { high: negated(low) }) };
}

/** The same figure where it may also be nought: a member of which it cannot be told whether it counts. */
export function perhaps(a: Figure): Figure {
  return { ...a, ...(a.low && { low: smaller(a.low, nought) }), ...(a.high && { high: larger(a.high, nought) }) };
}

type End = Ratio | 'low' | 'high';

const isRatio = (end: End): end is Ratio => typeof end === 'object';

function product(a: End, b: End): End {
  if (isRatio(a) && isRatio(b)) return times(a, b);
  const [sign, endless] = isRatio(a) ? [order(a, nought), b] : [isRatio(b) ? order(b, nought) : 1, a];
  if (sign === 0) return nought;
  const up = (endless === 'high') === sign > 0;
  if (isRatio(a) || isRatio(b)) return up ? 'high' : 'low';
  return a === b ? 'high' : 'low';
}

function lowest(a: End, b: End): End {
  if (a === 'low' || b === 'high') return a;
  if (b === 'low' || a === 'high') return b;
  return smaller(a as Ratio, b as Ratio);
}

function highest(a: End, b: End): End {
  if (a === 'high' || b === 'low') return a;
  if (b === 'high' || a === 'low') return b;
  return larger(a as Ratio, b as Ratio);
}

/** The product in the unit given; per cents are hundredths. */
export function multiplied(a: Figure, b: Figure, unit: Measured): Figure {
  const shares = (a.dimension === 'ratio' || b.dimension === 'ratio') && !bare(a) && !bare(b);
  const scale = shares ? over(ratio('1'), hundred) : ratio('1');
  const ends = [a.low ?? 'low', a.high ?? 'high'].flatMap((one) =>
    [b.low ?? 'low', b.high ?? 'high'].map((other) => product(one as End, other as End)),
  );
  const low = ends.reduce(lowest);
  const high = ends.reduce(highest);
  const like = a.dimension === unit.dimension ? a.like : b.like;
  return {
    ...unit,
    ...(like && { like }),
    ...(isRatio(low) && { low: times(low, scale) }),
    ...(isRatio(high) && { high: times(high, scale) }),
  };
}

/** The quotient in the unit given; `nothing` of a division by nought. */
export function divided(a: Figure, b: Figure, unit: Measured): Value {
  const exact = exactOf(b);
  if (exact !== undefined && order(exact, nought) === 0) return { kind: 'nothing' };
  const scale = bare(b) ? ratio('1') : hundred;
  const figure = (low: Ratio | undefined, high: Ratio | undefined): Value => ({
    kind: 'figure',
    figure: {
      ...unit,
      ...(a.like && unit.dimension === a.dimension && { like: a.like }),
      ...(low && { low: times(low, scale) }),
      ...(high && { high: times(high, scale) }),
    },
  });
  const positive = b.low !== undefined && order(b.low, nought) > 0;
  if (exact !== undefined) {
    const [low, high] = order(exact, nought) > 0 ? [a.low, a.high] : [a.high, a.low];
    return figure(low && over(low, exact), high && over(high, exact));
  }
  // a divisor that may be nought may also give nothing, which keeps any bound
  if (!positive || a.low === undefined || order(a.low, nought) < 0) return figure(undefined, undefined);
  return figure(b.high ? over(a.low, b.high) : nought, a.high && over(a.high, b.low!));
}

/** How two figures compare; undefined where their bounds leave it open. */
export function compared(operator: Comparison, a: Figure, b: Figure): boolean | undefined {
  switch (operator) {
    case '≥':
      return atLeast(a, b);
    case '<':
      return not(atLeast(a, b));
    case '≤':
      return atLeast(b, a);
    case '>':
      return not(atLeast(b, a));
    case '≠':
      return not(same(a, b));
    default:
      return same(a, b);
  }
}

function atLeast(a: Figure, b: Figure): boolean | undefined {
  if (a.low && b.high && order(a.low, b.high) >= 0) return true;
  return a.high && b.low && order(a.high, b.low) < 0 ? false : undefined;
}

function same(a: Figure, b: Figure): boolean | undefined {
  const [one, other] = [exactOf(a), exactOf(b)];
  if (one && other) return order(one, other) === 0;
  const apart = (low: Figure, high: Figure) => low.high && high.low && order(low.high, high.low) < 0;
  return apart(a, b) || apart(b, a) ? false : undefined;
}

export function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

export function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

export function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return not(both(not(a), not(b)));
}
