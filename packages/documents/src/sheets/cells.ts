import { compare, sum } from '@duikou/model';
import { cellAddress, digitsKept, significantDigits } from './address.ts';
import type { SheetCell } from './types.ts';

export const empty: SheetCell = {};

/** Programs take so many arguments of a sum: about 250 cells that do not touch. */
const longestFormula = 1500;

/** A text; an empty one is an empty cell. */
export function textCell(text: string | undefined, more: Omit<SheetCell, 'value'> = {}): SheetCell {
  return text === undefined || text === '' ? more : { value: { kind: 'text', text }, ...more };
}

/** A figure; none is an empty cell. */
export function numberCell(value: string | undefined, more: Omit<SheetCell, 'value'> = {}): SheetCell {
  return value === undefined ? more : { value: { kind: 'number', value }, ...more };
}

export function dateCell(date: string | undefined, more: Omit<SheetCell, 'value'> = {}): SheetCell {
  return date === undefined ? more : { value: { kind: 'date', date }, ...more };
}

/** The number of a row. */
export function indexCell(index: number): SheetCell {
  return { value: { kind: 'number', value: String(index) }, align: 'center', format: '0' };
}

/** One of the figures that are added up: where it stands (row and column from 0) and what it is. */
export interface Addend {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/**
 * A sum as a formula over the cells it adds. Where `stated` is another figure than they come to, it stands as stated, with a note; where a
 * figure is too long for a spreadsheet to add, the sum stands as worked out here.
 */
export function sumCell(addends: readonly Addend[], stated?: string, more: Omit<SheetCell, 'value'> = {}): SheetCell {
  const worked = sum(addends.map(({ value }) => value));
  if (stated !== undefined && compare(stated, worked) !== 0) {
    const note = `原表所写为${stated}，与各项之和${worked}不符。`;
    return { value: { kind: 'number', value: stated }, note, ...more };
  }
  const fits = [worked, ...addends.map(({ value }) => value)].every((value) => significantDigits(value) <= digitsKept);
  const formula = `SUM(${ranges(addends).join(',')})`;
  if (addends.length === 0 || !fits || formula.length > longestFormula)
    return { value: { kind: 'number', value: worked }, ...more };
  return { value: { kind: 'formula', formula, value: worked }, ...more };
}

/** Cells as ranges, those under each other or beside each other as one: `C4:C7`, `C9`. */
function ranges(addends: readonly Addend[]): string[] {
  const runs: { from: Addend; to: Addend }[] = [];
  for (const one of addends) {
    const last = runs.at(-1);
    const below = last?.to.column === one.column && last.to.row + 1 === one.row;
    const beside = last?.to.row === one.row && last.to.column + 1 === one.column && last.from.row === one.row;
    if (last !== undefined && (below ? last.from.column === one.column : beside)) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return runs.map(({ from, to }) => {
    const first = cellAddress(from.row, from.column);
    return from === to ? first : `${first}:${cellAddress(to.row, to.column)}`;
  });
}
