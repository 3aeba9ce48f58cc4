import { add, canonicalDecimal, compare, type DecimalText, multiply } from './decimal.ts';
import type { Dimension } from './definitions.ts';
import { halfWidth, isLatin, skipSpaces } from './half-width.ts';
import { matchScale, type ScaledUnit, type UnitTable } from './unit-table.ts';

/**
 * A figure with its unit, in the base unit: `6.5亿元` is value `650000000`, unit `元`; `95%` is value `95`, unit `%` (per cent, not a
 * fraction); `10名` is value `10`, unit `人`, basis `人`. A bare number has unit `''` and dimension `none`.
 */
export interface Quantity {
  readonly value: DecimalText;
  /** Name of the base unit. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly basis?: string;
  /** As typed. Not part of equality. */
  readonly written: string;
}

/** Whether both figures measure the same thing, so that comparing them means something. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension;
}

/** Whether both are counted alike (人 and 名 are, 人 and 人次 are not). Asks nothing of the dimension. */
export function sameBasis(a: Quantity, b: Quantity): boolean {
  return (a.basis ?? '') === (b.basis ?? '');
}

/** Whether the values may be added or compared as they stand: one dimension, one basis, one base unit. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  return sameDimension(a, b) && sameBasis(a, b) && a.unit === b.unit;
}

/** −1, 0 or 1 for comparable figures; undefined for others. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 | undefined {
  return isComparable(a, b) ? compare(a.value, b.value) : undefined;
}

/** Equality of facts: the written form left out. */
export function equalQuantities(a: Quantity, b: Quantity): boolean {
  return isComparable(a, b) && a.value === b.value;
}

/** The figure `value` in the given unit (as found by a table), or a bare number without one. */
export function quantityOf(value: DecimalText, unit: ScaledUnit | undefined, written: string): Quantity {
  if (!unit) return { value, unit: '', dimension: 'none', written };
  const { base, dimension, basis } = unit.definition;
  const quantity = { value: multiply(value, unit.factor), unit: base, dimension, written };
  return basis === undefined ? quantity : { ...quantity, basis };
}

/** A number in text: digits and the scale words (万, million) it took. */
interface NumberMatch {
  /** The last run of digits. */
  readonly value: DecimalText;
  /** The scale after it; `1` where none stands. */
  readonly scale: DecimalText;
  /** What earlier, larger scales add (the 1亿 of `1亿2000万`). */
  readonly before: DecimalText;
  /** Where the last run of digits ends, and where the scale after it ends. */
  readonly digitsEnd: number;
  readonly end: number;
}

const digits = /-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

function scanNumber(text: string, offset: number): NumberMatch | undefined {
  let before = '0';
  let limit: DecimalText | undefined;
  for (let at = offset; ; ) {
    digits.lastIndex = at;
    const found = digits.exec(text);
    if (!found) return undefined;
    const value = canonicalDecimal(found[0].replaceAll(',', ''))!;
    const digitsEnd = at + found[0].length;
    const scaleAt = skipSpaces(text, digitsEnd);
    const scale = matchScale(text, scaleAt);
    if (!scale || (limit !== undefined && compare(scale.factor, limit) >= 0)) {
      return { value, scale: '1', before, digitsEnd, end: digitsEnd };
    }
    const end = scaleAt + scale.spelling.length;
    if (!/\d/.test(text[end] ?? '') || isLatin(scale.spelling.charCodeAt(0))) {
      return { value, scale: scale.factor, before, digitsEnd, end };
    }
    before = add(before, multiply(value, scale.factor));
    limit = scale.factor;
    at = end;
  }
}

/** A figure found in text and where it ends. */
export interface QuantityMatch {
  /** In `unit`, or × `scale` where there is no unit. */
  readonly value: DecimalText;
  readonly unit: ScaledUnit | undefined;
  /** Factor of a scale word that stands without a unit; else `1`. */
  readonly scale: DecimalText;
  readonly end: number;
}

const currency = /(?:(?:CNY|RMB|USD|HKD|EUR)(?![A-Za-z])|[¥\uffe5$])[ \u00a0]*/iy;
const currencySigns: Readonly<Record<string, string>> = { '¥': '元', '\uffe5': '元', $: '美元' };

/** The figure with its longest unit at an offset of half-width text (`6.5亿元`, `CNY 650 million`, `¥100`, `3`). */
export function scanQuantity(text: string, offset: number, units: UnitTable): QuantityMatch | undefined {
  currency.lastIndex = offset;
  const sign = currency.exec(text)?.[0];
  const number = scanNumber(text, offset + (sign?.length ?? 0));
  if (!number) return undefined;
  const unit = sign && units.lookup(currencySigns[sign.trim()] ?? sign.trim());
  if (sign && !unit) return undefined;
  const simple = number.before === '0';
  const at = skipSpaces(text, simple ? number.digitsEnd : number.end);
  const found = units.match(text, at);
  if (found && (!unit || found.unit.definition.base === unit.definition.base)) {
    const whole = add(multiply(number.value, number.scale), number.before);
    return { value: simple ? number.value : whole, unit: found.unit, scale: '1', end: at + found.length };
  }
  if (simple && !unit) return { value: number.value, unit: undefined, scale: number.scale, end: number.end };
  const whole = add(multiply(number.value, number.scale), number.before);
  return { value: whole, unit: unit || undefined, scale: '1', end: number.end };
}

/** The figure that the whole text is (`6.5亿元`), or undefined where it is more or less than one. */
export function parseQuantity(written: string, units: UnitTable): Quantity | undefined {
  const text = halfWidth(written).trim();
  const found = scanQuantity(text, 0, units);
  if (!found || found.end !== text.length) return undefined;
  return quantityOf(multiply(found.value, found.scale), found.unit, written.trim());
}
