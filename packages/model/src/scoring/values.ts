import type { Param } from '../checks/finding.ts';
import { builtinUnits, createUnitTable, formatQuantity, type UnitTable } from '../quantity/index.ts';
import { exactDecimal, type Fraction, roundedDecimal, shown } from './fraction.ts';
import type { Value } from './types.ts';

let units: UnitTable | undefined;

/** A figure in a base unit for a message: 6.5亿元, CNY 650 million. One that does not end is given to six decimals with `≈`. */
export function shownFigure(amount: Fraction, unit: string): Param {
  const exact = exactDecimal(amount);
  if (unit === '') return shown(amount);
  units ??= createUnitTable(builtinUnits);
  const definition = units.lookup(unit)?.definition;
  if (definition === undefined) return shown(amount) + unit;
  const value = exact ?? roundedDecimal(amount, 6, 'half-up');
  const quantity = { value, unit, dimension: definition.dimension, written: '' };
  const sign = exact === undefined ? '≈' : '';
  const written = (locale: 'zh' | 'en'): string => sign + formatQuantity(quantity, units!, { locale });
  const zh = unit === '百分点' ? written('zh').replace('百分点', '个百分点') : written('zh');
  const en = written('en');
  return zh === en ? zh : { zh, en };
}

/** A value for a message. */
export function shownValue({ figure, word, done }: Value): Param {
  if (figure !== undefined) return shownFigure(figure.amount, figure.unit);
  return word ?? (done === undefined ? '' : done ? '{score.word.done}' : '{score.word.undone}');
}
