import { add, compare, type DecimalText, divide, divideExactly, multiply, subtract } from '../quantity/index.ts';

/** An exact number `n / d` with `d` above nought: quotients of decimals need not end. */
export interface Ratio {
  readonly n: DecimalText;
  readonly d: DecimalText;
}

/** A decimal as a ratio. */
export function ratio(value: DecimalText): Ratio {
  return { n: value, d: '1' };
}

export const nought = ratio('0');
export const hundred = ratio('100');

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.d === b.d) return { n: add(a.n, b.n), d: a.d };
  return { n: add(multiply(a.n, b.d), multiply(b.n, a.d)), d: multiply(a.d, b.d) };
}

export function negated(a: Ratio): Ratio {
  return { n: subtract('0', a.n), d: a.d };
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { n: multiply(a.n, b.n), d: multiply(a.d, b.d) };
}

/** a ÷ b; `b` must not be nought. */
export function over(a: Ratio, b: Ratio): Ratio {
  const [n, d] = [multiply(a.n, b.d), multiply(a.d, b.n)];
  return compare(d, '0') < 0 ? { n: subtract('0', n), d: subtract('0', d) } : { n, d };
}

export function order(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return compare(multiply(a.n, b.d), multiply(b.n, a.d));
}

export function smaller(a: Ratio, b: Ratio): Ratio {
  return order(a, b) <= 0 ? a : b;
}

export function larger(a: Ratio, b: Ratio): Ratio {
  return order(a, b) >= 0 ? a : b;
}

/** The decimal a ratio is, or near it with so many decimals where it does not end. */
export function decimalOf({ n, d }: Ratio, decimals = 2): DecimalText {
  return divideExactly(n, d) ?? divide(n, d, decimals)!;
}
