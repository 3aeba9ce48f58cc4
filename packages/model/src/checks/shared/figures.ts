import type { Target } from '../../quantity/index.ts';
import {
  builtinUnits,
  createUnitTable,
  formatQuantity,
  type Quantity,
  ratioPercent,
  writtenUnit,
} from '../../quantity/index.ts';
import type { Param } from '../finding.ts';

const units = createUnitTable(builtinUnits);

/** The figure of a target that can be added to others: no change, no share of a base, no grade. Of a range it is the lower end. */
export function additiveFigure(target: Target | undefined): Quantity | undefined {
  if (target === undefined || target.change || target.relative || target.grade !== undefined) return undefined;
  return target.low ?? target.high;
}

/** The figure of a target that says one figure and no bound: a cell of a table. */
export function exactFigure(target: Target | undefined): Quantity | undefined {
  return target?.comparator === 'between' ? undefined : additiveFigure(target);
}

/** A figure for a message, in the unit in which `like` was typed where that is possible. */
export function shown(figure: Quantity, like: Quantity = figure): Param {
  const typed = writtenUnit(like, units)?.unit.name;
  return {
    zh: formatQuantity(figure, units, typed === undefined ? {} : { unit: typed }),
    en: formatQuantity(figure, units, { locale: 'en', ...(typed === undefined ? {} : { unit: typed }) }),
  };
}

/** A worked-out figure of the same unit as another. */
export function figureLike(value: string, like: Quantity): Quantity {
  return { ...like, value, written: '' };
}

/** Part of a whole in per cent with at most two decimals, for a message; undefined where the whole is nought. */
export function percentOf(part: string, whole: string): string | undefined {
  const percent = ratioPercent(part, whole, 2);
  return percent === undefined ? undefined : `${percent}%`;
}

/** What a sum of parts and its whole prove: canonical decimals in the base unit. */
export function sumWitness(parent: Quantity, children: string, residual: string): Record<string, string> {
  return { parent: parent.value, children, residual, unit: parent.unit };
}

/** A bound for a message: as written in Chinese, in words in English (`at least 55%`). */
export function boundText(target: Target): Param {
  const words: Partial<Record<Target['comparator'], string>> = {
    'at-least': 'at least ',
    'more-than': 'more than ',
    'at-most': 'at most ',
    'less-than': 'less than ',
    about: 'about ',
  };
  const figure = additiveFigure(target);
  if (figure === undefined || target.comparator === 'between') return target.written;
  return { zh: target.written, en: `${words[target.comparator] ?? ''}${enOf(shown(figure))}` };
}

const enOf = (param: Param): string => (typeof param === 'object' ? param.en : String(param));

/** Names for a message: Chinese and English part them each in its way. */
export function namesParam(names: readonly string[]): Param {
  return { zh: names.join('、'), en: names.join(', ') };
}
