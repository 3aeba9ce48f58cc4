import type { Quantity, Target } from '@duikou/model';
import { builtinUnits, createUnitTable, figureOf, formatQuantity, writtenUnit } from '@duikou/model';
import { squeeze } from './text.ts';

const units = createUnitTable(builtinUnits);
/** Latin letters and signs that a document writes in words. */
const notWords = /[A-Za-z≥≧⩾≤≦⩽<>=≈¥￥$]/;

const comparatorWords: Readonly<Record<Target['comparator'], string>> = {
  'at-least': '不少于',
  'more-than': '超过',
  'at-most': '不超过',
  'less-than': '少于',
  equal: '',
  about: '约',
  between: '',
};
/** Shares and rates are low, not few. */
const ofRates: Readonly<Partial<Record<Target['comparator'], string>>> = { 'at-least': '不低于', 'less-than': '低于' };

/** The comparator as a document writes it; shares and rates have words of their own. */
export function comparatorText(comparator: Target['comparator'], figure: Quantity | undefined): string {
  const rate = figure?.dimension === 'ratio' ? ofRates[comparator] : undefined;
  return rate ?? comparatorWords[comparator];
}

/** A figure in Chinese words: as typed where it was, else in `unit` (万元) where that is exact. */
export function quantityText(quantity: Quantity, unit?: string): string {
  return formatQuantity(quantity, units, quantity.written === '' && unit !== undefined ? { unit } : {});
}

/** A figure in one unit and nothing else, or undefined where it does not end in it: 3200 for 3200万元 in 万元. */
export function bareFigure(quantity: Quantity, unit: string): string | undefined {
  const text = formatQuantity(quantity, units, { unit });
  return text.endsWith(unit) ? text.slice(0, -unit.length) : undefined;
}

/** The unit a figure was typed in: 万元. */
export function unitOf(quantity: Quantity): string | undefined {
  return writtenUnit(quantity, units)?.spelling;
}

/** The figure of a target without its comparator; the target as written where it has none (a grade). */
export function valueText(target: Target, unit?: string): string {
  if (target.comparator === 'between') return targetText(target, unit);
  const figure = figureOf(target);
  return figure === undefined ? squeeze(target.written) : quantityText(figure, unit);
}

/**
 * A target with its comparator: the author's own words where they are Chinese (`95%以上`, `由23%提高到30%以上`), else composed of the
 * comparator and the figure (`≥55%` is 不低于55%).
 */
export function targetText(target: Target, unit?: string): string {
  const figure = figureOf(target);
  const written = squeeze(target.written).normalize('NFKC');
  if (figure === undefined || target.change !== undefined || target.relative !== undefined) return written;
  const own = [target.low, target.high].some((end) => {
    const typed = end === undefined ? '' : squeeze(end.written).normalize('NFKC');
    return typed !== '' && written.includes(typed) && (written !== typed || target.comparator === 'equal');
  });
  if (own && !notWords.test(written)) return written.replace(/(\d)[-–~]+(?=\d)/g, '$1—');
  const object = target.object ?? '';
  if (target.comparator === 'between' && target.low !== undefined && target.high !== undefined) {
    return `${quantityText(target.low, unit)}至${quantityText(target.high, unit)}${object}`;
  }
  return comparatorText(target.comparator, figure) + quantityText(figure, unit) + object;
}
