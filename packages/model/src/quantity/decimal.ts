import Big from 'big.js';

/**
 * An exact decimal as text: optional minus, no exponent, no leading zeros, no trailing zeros after the point, no `-0`.
 * Two numbers are equal if and only if their texts are.
 */
export type DecimalText = string;

/** How a result that does not end is cut: half away from zero, half to even, towards zero, away from zero. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

const modes: Record<Rounding, Big.RoundingMode> = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 };

/** The canonical text of a big.js number. */
function text(value: Big): DecimalText {
  const written = value.toFixed();
  return written === '-0' ? '0' : written;
}

/** Whether the text is a plain decimal number (an exponent is not). */
export function isDecimal(written: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written);
}

/** Canonical form of a plain decimal; undefined if it is none. */
export function canonicalDecimal(written: string): DecimalText | undefined {
  if (!isDecimal(written)) return undefined;
  return text(
    new Big(
      written
        .replace(/^\+/, '')
        .replace(/\.$/, '')
        .replace(/^(-?)\./, '$10.'),
    ),
  );
}

/** The whole number a text says, where a double holds it exactly; else NaN. Most figures of agreements are such. */
function whole(written: DecimalText): number {
  if (written.length > 15) return Number.NaN;
  for (let i = written.charCodeAt(0) === 0x2d ? 1 : 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return Number.NaN;
  }
  return written === '' || written === '-' ? Number.NaN : Number(written);
}

/** a + b, exactly. */
export function add(a: DecimalText, b: DecimalText): DecimalText {
  const quick = whole(a) + whole(b);
  if (!Number.isNaN(quick)) return String(quick);
  return text(new Big(a).plus(b));
}

/** a − b, exactly. */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  const quick = whole(a) - whole(b);
  if (!Number.isNaN(quick)) return String(quick);
  return text(new Big(a).minus(b));
}

/** a × b, exactly. */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  const quick = whole(a) * whole(b);
  if (Number.isSafeInteger(quick)) return String(quick);
  return text(new Big(a).times(b));
}

/** Sum of the list, exactly; `0` for none. */
export function sum(values: Iterable<DecimalText>): DecimalText {
  return [...values].reduce(add, '0');
}

/** −1, 0 or 1. */
export function compare(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  const quick = whole(a) - whole(b);
  if (!Number.isNaN(quick)) return quick < 0 ? -1 : quick > 0 ? 1 : 0;
  return new Big(a).cmp(b);
}

/** Whether the number is nought. */
export function isZero(a: DecimalText): boolean {
  return compare(a, '0') === 0;
}

/** |a|. */
export function absolute(a: DecimalText): DecimalText {
  return text(new Big(a).abs());
}

/** Rounded to so many decimals. */
export function round(a: DecimalText, decimals: number, rounding: Rounding = 'half-up'): DecimalText {
  return text(new Big(a).round(decimals, modes[rounding]));
}

/** a ÷ b, rounded once to so many decimals; undefined where b is nought. */
export function divide(
  a: DecimalText,
  b: DecimalText,
  decimals: number,
  rounding: Rounding = 'half-up',
): DecimalText | undefined {
  if (isZero(b)) return undefined;
  const Rounded = Big();
  Rounded.DP = decimals;
  Rounded.RM = modes[rounding];
  return text(new Rounded(a).div(b));
}

/** a ÷ b where the quotient is a finite decimal; undefined where it does not end, or b is nought. */
export function divideExactly(a: DecimalText, b: DecimalText): DecimalText | undefined {
  const quotient = divide(a, b, 40, 'down');
  return quotient !== undefined && compare(multiply(quotient, b), a) === 0 ? quotient : undefined;
}

/**
 * part ÷ whole in per cent, rounded once to so many decimals (half up unless declared otherwise); undefined where the
 * whole is nought. `ratioPercent('1', '3', 2)` is `33.33`.
 */
export function ratioPercent(
  part: DecimalText,
  whole: DecimalText,
  decimals: number,
  rounding: Rounding = 'half-up',
): DecimalText | undefined {
  return divide(multiply(part, '100'), whole, decimals, rounding);
}
