import { absolute, compare, type DecimalText, divide, divideExactly } from './decimal.ts';
import { halfWidth } from './half-width.ts';
import type { Quantity } from './quantity.ts';
import { scanQuantity } from './quantity.ts';
import type { ScaledUnit, UnitTable } from './unit-table.ts';

/** How to write a figure. */
export interface QuantityFormat {
  readonly locale?: 'zh' | 'en';
  /**
   * A unit of the figure's own base (万元, 万人, 公里). Default: the one it was typed in; else 亿元, 万元 or 元 for money, and the base
   * unit. English writes money in CNY or CNY million and has no 万.
   */
  readonly unit?: string;
  /** Where the figure does not end in that unit: round half up to so many decimals. Default: write it in the base unit. */
  readonly decimals?: number;
}

/** Digits grouped by three with commas, as English writes them. */
export function groupDigits(value: DecimalText): string {
  const [whole, fraction] = value.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The unit a figure was typed in, and its spelling, found again in the written form. */
export function writtenUnit(quantity: Quantity, units: UnitTable): { unit: ScaledUnit; spelling: string } | undefined {
  const text = halfWidth(quantity.written).trim();
  const found = scanQuantity(text, 0, units);
  if (!found?.unit || found.unit.definition.base !== quantity.unit) return undefined;
  const spelling = /[^\d.,\s]+$/.exec(text.slice(0, found.end))?.[0] ?? '';
  const same = units.lookup(spelling)?.factor === found.unit.factor;
  return { unit: found.unit, spelling: same && !/[A-Za-z]/.test(spelling) ? spelling : found.unit.name };
}

const chinese = /^[^A-Za-z]*$/;

/** 亿元, 万元 or 元: the largest in which the amount is at least one and has at most four decimals. */
function moneyUnit(quantity: Quantity, units: UnitTable): ScaledUnit | undefined {
  return ['亿元', '万元', '元']
    .map((name) => units.lookup(name))
    .find((unit) => {
      if (unit?.definition.base !== quantity.unit) return false;
      const value = divideExactly(quantity.value, unit.factor);
      return value !== undefined && compare(absolute(value), '1') >= 0 && /^[^.]*(\.\d{1,4})?$/.test(value);
    });
}

function inChinese(quantity: Quantity, units: UnitTable, format: QuantityFormat): string {
  const wanted = format.unit === undefined ? undefined : units.lookup(format.unit);
  const typed = writtenUnit(quantity, units);
  const compound =
    typed?.unit.definition.dimension === 'money' && typed.unit.factor === '1' && /[万亿]/.test(quantity.written);
  const byHand = typed && chinese.test(quantity.written) && !compound ? typed : undefined;
  const choice = wanted
    ? { unit: wanted, spelling: wanted.name }
    : (byHand ?? named(quantity.dimension === 'money' ? moneyUnit(quantity, units) : units.lookup(quantity.unit)));
  if (!choice || choice.unit.definition.base !== quantity.unit) return quantity.value + quantity.unit;
  const value = inUnit(quantity, choice.unit, format);
  return value === undefined ? quantity.value + quantity.unit : value + choice.spelling;
}

function named(unit: ScaledUnit | undefined): { unit: ScaledUnit; spelling: string } | undefined {
  return unit && { unit, spelling: unit.name };
}

function inUnit(quantity: Quantity, unit: ScaledUnit, format: QuantityFormat): DecimalText | undefined {
  if (format.decimals === undefined) return divideExactly(quantity.value, unit.factor);
  return divide(quantity.value, unit.factor, format.decimals);
}

function inEnglish(quantity: Quantity, units: UnitTable, format: QuantityFormat): string {
  const base = units.lookup(quantity.unit);
  if (!base) return groupDigits(quantity.value);
  const currency = base.definition.english[0];
  if (quantity.dimension === 'money') {
    const million = compare(absolute(quantity.value), '1000000') >= 0;
    const value = divide(quantity.value, million ? '1000000' : '1', format.decimals ?? 20)!;
    return `${currency} ${groupDigits(value)}${million ? ' million' : ''}`;
  }
  const wanted = format.unit === undefined ? writtenUnit(quantity, units)?.unit : units.lookup(format.unit);
  const unscaled = wanted?.definition.base === quantity.unit ? units.lookup(wanted.definition.name) : undefined;
  const inWanted = unscaled && inUnit(quantity, unscaled, format);
  const [unit, value] = unscaled && inWanted !== undefined ? [unscaled, inWanted] : [base, quantity.value];
  if (unit.name === '%' || unit.name === '‰') return value + unit.name;
  const [singular, plural] = unit.definition.english;
  return `${groupDigits(value)} ${absolute(value) === '1' ? singular : (plural ?? singular)}`;
}

/**
 * The figure in words for a document: `6.5亿元`, `65000万元` with `unit: '万元'`, `10名` as typed, `CNY 650 million` in English. Exact,
 * unless `decimals` allows rounding. Chinese writes digits ungrouped, English by threes.
 */
export function formatQuantity(quantity: Quantity, units: UnitTable, format: QuantityFormat = {}): string {
  return format.locale === 'en' ? inEnglish(quantity, units, format) : inChinese(quantity, units, format);
}
