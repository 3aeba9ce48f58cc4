import type { Quantity } from '@duikou/model';
import { sum } from '@duikou/model';
import { bareFigure, unitOf } from './wording/figures.ts';

/** The one unit in which all sums of money can be said: that they were typed in, where it is 元 or 亿元, else 万元. */
export function commonUnit(figures: readonly (Quantity | undefined)[]): string | undefined {
  if (figures.length === 0 || figures.some((figure) => figure?.unit !== '元')) return undefined;
  const typed = new Set(figures.map((figure) => (figure!.written === '' ? undefined : unitOf(figure!))));
  typed.delete(undefined);
  const [only] = typed;
  const unit = typed.size === 1 && (only === '元' || only === '亿元') ? only : '万元';
  return figures.every((figure) => bareFigure(figure!, unit) !== undefined) ? unit : undefined;
}

/** The exact sum of figures of one unit; undefined for none, for different units, and where one is missing. */
export function sumOf(figures: readonly (Quantity | undefined)[]): Quantity | undefined {
  const [first] = figures;
  if (first === undefined || figures.some((figure) => figure?.unit !== first.unit)) return undefined;
  return { ...first, value: sum(figures.map((figure) => figure!.value)), written: '' };
}
