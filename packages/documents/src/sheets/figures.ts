import type { Quantity, Target } from '@duikou/model';
import { builtinUnits, createUnitTable, divideExactly, figureOf, writtenUnit } from '@duikou/model';

const units = createUnitTable(builtinUnits);

/** A figure in a unit as an exact decimal; undefined where it does not end in it or measures something else. */
export function figureIn(quantity: Quantity, unit: string): string | undefined {
  if (unit === '') return quantity.unit === '' ? quantity.value : undefined;
  const wanted = units.lookup(unit);
  if (wanted === undefined || wanted.definition.base !== quantity.unit) return undefined;
  return divideExactly(quantity.value, wanted.factor);
}

/** The unit a figure was typed in, as typed; its base unit where that is not to be found again. */
export function typedUnit(quantity: Quantity): string {
  return writtenUnit(quantity, units)?.spelling ?? quantity.unit;
}

/** The figure of a target that bounds nothing, in a unit; undefined for words, grades, ranges and bounds. */
export function plainFigure(target: Target | undefined, unit: string): string | undefined {
  const figure = target && figureOf(target);
  if (target === undefined || figure === undefined || target.comparator !== 'equal') return undefined;
  if (target.change !== undefined || target.relative !== undefined || target.object !== undefined) return undefined;
  return figureIn(figure, unit);
}

/** Decimals of the one that has most, for a number format. */
export function numberFormat(values: readonly string[]): string {
  const decimals = Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 8))}`;
}
