import type { Table, TableCell } from '../../facts/index.ts';
import { compare, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import { exactFigure } from '../shared/figures.ts';

/** A figure of a table between the nearest two of its row or column. */
export interface Neighbours {
  cell: TableCell;
  figure: Quantity;
  row: string;
  column: string;
  near: { cell: TableCell; figure: Quantity }[];
}

/** Lines of like figures: columns of a table, but rows of a table of duties. 合计, 小计 and 其中 are left out. */
export function* neighboursIn(table: Table): Generator<Neighbours> {
  for (const line of linesOf(table)) {
    for (const [at, one] of line.entries()) {
      const before = line[at - 1] ?? line[at + 1 + 1];
      const after = line[at + 1] ?? line[at - 1 - 1];
      if (before === undefined || after === undefined || !stands(one.figure, before.figure, after.figure)) continue;
      const near = [before, after];
      if (near.every(({ figure }) => isComparable(figure, one.figure))) yield { ...one, near };
    }
  }
}

/** Whether a figure is larger, or smaller, than both others several times over; most are not, and exact arithmetic costs. */
function stands(figure: Quantity, before: Quantity, after: Quantity): boolean {
  const [own, a, b] = [Number(figure.value), Number(before.value), Number(after.value)];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return own > high + high || own + own < low;
}

type Line = { cell: TableCell; figure: Quantity; row: string; column: string }[];

function* linesOf({ rows, columns, use }: Table): Generator<Line> {
  const plain = rows.filter(({ kind }) => kind === 'row');
  const at = (row: Table['rows'][number], index: number): Line => {
    const cell = row.cells[index];
    const figure = exactFigure(cell?.target);
    return cell && figure ? [{ cell, figure, row: row.key, column: columns[index]!.label }] : [];
  };
  const isValue = (index: number) => ['body', 'year', 'area', 'other'].includes(columns[index]!.kind);
  const values = columns.flatMap((_, index) => (isValue(index) ? [index] : []));
  if (use === 'duties') for (const row of plain) yield values.flatMap((index) => at(row, index));
  else for (const index of values) yield plain.flatMap((row) => at(row, index));
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
