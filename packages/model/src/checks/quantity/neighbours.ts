import type { Table, TableCell } from '../../facts/index.ts';
import { compare, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import { exactFigure } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** A figure of a table between the nearest two of its row or column. */
export interface Neighbours {
  cell: TableCell;
  figure: Quantity;
  row: string;
  column: string;
  near: { cell: TableCell; figure: Quantity }[];
}

/**
 * Lines of like figures: columns of a table, but rows of a table of duties. 合计, 小计 and 其中 are left out. Given are the figures that are
 * several times larger, or smaller, than their neighbours.
 */
export const neighboursIn = oncePerView((_view, table: Table): readonly Neighbours[] => {
  const found: Neighbours[] = [];
  const plain = table.rows.filter(({ kind }) => kind === 'row');
  const values = table.columns.flatMap(({ kind }, index) => (isValue(kind) ? [index] : []));
  const ofDuties = table.use === 'duties';
  const lines = ofDuties ? plain.length : values.length;
  for (let i = 0; i < lines; i++) {
    const line: Value[] = [];
    if (ofDuties) for (const index of values) take(plain[i]!, index, line);
    else for (const row of plain) take(row, values[i]!, line);
    for (let at = 0; at < line.length; at++) {
      const one = line[at]!;
      const before = line[at - 1] ?? line[at + 1 + 1];
      const after = line[at + 1] ?? line[at - 1 - 1];
      if (before === undefined || after === undefined || !stands(one.number, before.number, after.number)) continue;
      const { cell, figure, row, index } = one;
      if (isComparable(before.figure, figure) && isComparable(after.figure, figure))
        found.push({ cell, figure, row, column: table.columns[index]!.label, near: [before, after] });
    }
  }
  return found;
});

/** Whether a figure is larger, or smaller, than both others several times over; most are not, and exact arithmetic costs. */
function stands(own: number, a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return own > high + high || own + own < low;
}

interface Value {
  cell: TableCell;
  figure: Quantity;
  number: number;
  row: string;
  index: number;
}

function take(row: Table['rows'][number], index: number, line: Value[]): void {
  const cell = row.cells[index];
  const figure = exactFigure(cell?.target);
  if (cell && figure) line.push({ cell, figure, number: Number(figure.value), row: row.key, index });
}

function isValue(kind: Table['columns'][number]['kind']): boolean {
  return kind === 'body' || kind === 'year' || kind === 'area' || kind === 'other';
}

/** Whether a figure is at least so many times each of the others, none of which is nought. */
export function towersOver({ figure, near }: Neighbours, factor: string): boolean {
  return near.every(
    ({ figure: other }) => compare(other.value, '0') > 0 && compare(figure.value, multiply(other.value, factor)) >= 0,
  );
}

/** Whether each of the others is at least so many times the figure. */
export function sinksUnder({ figure, near }: Neighbours, factor: string): boolean {
  return (
    compare(figure.value, '0') > 0 &&
    near.every(({ figure: other }) => compare(other.value, multiply(figure.value, factor)) >= 0)
  );
}
