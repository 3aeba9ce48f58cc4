import {
  absolute,
  compare,
  type DecimalText,
  divide,
  divideExactly,
  isZero,
  multiply,
  type Quantity,
  round,
  subtract,
  type Target,
} from '../../quantity/index.ts';
import { nfkc } from '../../text/nfkc.ts';

/** A worked-out figure as a fraction of base units, so that it is rounded once. */
export interface Computed {
  part: DecimalText;
  whole: DecimalText;
}

const number = /\d[\d,]*(?:\.\d+)?/;
/** Words by which a figure says that there is more: 300余家, 1000多亿元. */
const more = /\d\s*(?:[\u4e07\u4ebf\u5343\u767e\u5341]+)?[余多]/;

/** Decimals as typed, and how many base units one typed unit is; undefined where the figure was not typed as digits. */
export function typedPrecision(figure: Quantity): { decimals: number; scale: DecimalText } | undefined {
  const digits = number.exec(nfkc(figure.written))?.[0].replaceAll(',', '');
  if (digits === undefined || isZero(digits)) return undefined;
  const scale = divideExactly(figure.value, digits);
  return scale === undefined ? undefined : { decimals: digits.split('.')[1]?.length ?? 0, scale };
}

/**
 * Whether a stated figure agrees with what was worked out: a bound holds; 约 lies within so many per cent; an exact figure is the
 * computed one rounded half up to the decimals typed. Undefined where it cannot be told.
 */
export function agrees(stated: Target, { part, whole }: Computed, aboutPercent: DecimalText): boolean | undefined {
  const { low, high, comparator } = stated;
  const figure = low ?? high;
  if (figure === undefined || isZero(whole)) return undefined;
  const against = (bound: Quantity) => compare(part, multiply(bound.value, whole)) * (compare(whole, '0') || 1);
  switch (comparator) {
    case 'at-least':
      return against(figure) >= 0;
    case 'more-than':
      return against(figure) > 0;
    case 'at-most':
      return against(figure) <= 0;
    case 'less-than':
      return against(figure) < 0;
    case 'between':
      return against(low!) >= 0 && against(high!) <= 0;
    default: {
      const rounded = atPrecision(part, whole, figure);
      if (rounded === undefined) return undefined;
      if (rounded.value === rounded.typed) return true;
      if (comparator !== 'about' && !more.test(nfkc(stated.written))) return false;
      const gap = absolute(subtract(part, multiply(figure.value, whole)));
      return compare(multiply(gap, '100'), absolute(multiply(multiply(figure.value, whole), aboutPercent))) <= 0;
    }
  }
}

/** What was worked out, in the unit and to the decimals of a stated figure. */
export function atPrecision(
  part: DecimalText,
  whole: DecimalText,
  like: Quantity,
): { value: DecimalText; typed: DecimalText } | undefined {
  const typed = typedPrecision(like);
  if (typed === undefined) return undefined;
  const value = divide(part, multiply(whole, typed.scale), typed.decimals);
  return value === undefined
    ? undefined
    : { value, typed: round(divideExactly(like.value, typed.scale)!, typed.decimals) };
}

/** What was worked out in base units, to the decimals typed, for showing it beside the stated figure. */
export function computedLike(part: DecimalText, whole: DecimalText, like: Quantity): DecimalText | undefined {
  const typed = typedPrecision(like);
  const found = typed && atPrecision(part, whole, like);
  return found && multiply(found.value, typed.scale);
}
