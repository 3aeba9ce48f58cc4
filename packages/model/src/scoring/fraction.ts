import { type DecimalText, divide, divideExactly, type Rounding } from '../quantity/index.ts';

/** An exact ratio of whole numbers in lowest terms; the lower one is above nought. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function reduced(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n;
  let [a, b] = [over < 0n ? -over : over, under * sign];
  while (b !== 0n) [a, b] = [b, a % b];
  const shared = a === 0n ? 1n : a;
  return { over: (over * sign) / shared, under: (under * sign) / shared };
}

/** The fraction a canonical decimal is. */
export function fraction(value: DecimalText): Fraction {
  const [whole = '0', part = ''] = value.split('.');
  return reduced(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const nought: Fraction = { over: 0n, under: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });
export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under);
/** a ÷ b; undefined where b is nought. */
export const over = (a: Fraction, b: Fraction): Fraction | undefined =>
  b.over === 0n ? undefined : reduced(a.over * b.under, a.under * b.over);

/** −1, 0 or 1. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (a: Fraction, b: Fraction): Fraction => (order(a, b) <= 0 ? a : b);
export const larger = (a: Fraction, b: Fraction): Fraction => (order(a, b) >= 0 ? a : b);

/** The next whole number towards minus infinity, or towards plus infinity. */
export function toWhole(a: Fraction, up: boolean): Fraction {
  const rest = ((a.over % a.under) + a.under) % a.under;
  if (rest === 0n) return a;
  return reduced((a.over - rest) / a.under + (up ? 1n : 0n), 1n);
}

/** The decimal it is, where it ends. */
export function exactDecimal(a: Fraction): DecimalText | undefined {
  return divideExactly(String(a.over), String(a.under));
}

/** Rounded once to so many decimals. */
export function roundedDecimal(a: Fraction, digits: number, mode: Rounding): DecimalText {
  return divide(String(a.over), String(a.under), digits, mode)!;
}

/** For a person to read: the decimal, or, where it does not end, six decimals with `≈`. */
export function shown(a: Fraction): string {
  return exactDecimal(a) ?? `≈${roundedDecimal(a, 6, 'half-up')}`;
}
