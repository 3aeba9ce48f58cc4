import type { Table, TableCell, TableColumn, TableRow } from '@duikou/model';
import { sum } from '@duikou/model';
import { sourceTable } from '../layouts/tables.ts';
import type { Addend } from './cells.ts';
import { numberCell, sumCell, textCell } from './cells.ts';
import { numberFormat, plainFigure } from './figures.ts';
import type { GridColumn, GridRow } from './grid.ts';
import type { SheetCell } from './types.ts';

/** A table of the source as a sheet has it: headings with their units, figures as numbers, sums as formulas. */
export interface TableOnSheet {
  readonly columns: readonly GridColumn[];
  /** @param top the row of the first row, from 0 */
  rows(top: number): readonly GridRow[];
}

/** @param heads further English headings in small letters, as the document has them */
export function tableOnSheet(table: Table, heads: Readonly<Record<string, string>> = {}): TableOnSheet {
  const printed = sourceTable(table, '', heads);
  const width = table.columns.length;
  const figures = table.rows.map((row) =>
    table.columns.map((column, at) => figureOfCell(table, row, column, row.cells[at])),
  );
  const columns = printed.header[0]!.cells.map(({ text }, at): GridColumn => {
    const values = figures.flatMap((row) => row[at] ?? []);
    return { label: text, ...(values.length > 0 && { format: numberFormat(values) }) };
  });
  return {
    columns,
    rows: (top) =>
      table.rows.map((row, index) => {
        const role = row.kind === 'total' || row.kind === 'subtotal' ? { role: row.kind } : {};
        const texts = printed.rows[index]!.cells;
        const cells = Array.from({ length: width }, (_, at): SheetCell => {
          const value = figures[index]![at];
          if (value === undefined) return textCell(texts[at]?.text, texts[at]?.align ? { align: texts[at].align } : {});
          const down = addendsAbove(table, figures, index, at, top);
          if (down !== undefined) return sumCell(down, value);
          const across = addendsBefore(table, figures[index]!, at, top + index);
          return across === undefined ? numberCell(value) : sumCell(across, value);
        });
        return { cells, ...role };
      }),
  };
}

function figureOfCell(table: Table, row: TableRow, column: TableColumn, cell: TableCell | undefined) {
  if (cell?.target === undefined) return undefined;
  const unitColumn = table.columns.findIndex(({ kind }) => kind === 'unit');
  const rowUnit = unitColumn < 0 ? undefined : row.cells[unitColumn]?.text;
  return plainFigure(cell.target, column.unit ?? (rowUnit || undefined) ?? table.unit ?? '');
}

/** What a 合计 or 小计 adds: the rows above it of its own part; rows 其中：… are within another and not added. */
function addendsAbove(
  table: Table,
  figures: readonly (readonly (string | undefined)[])[],
  index: number,
  column: number,
  top: number,
): readonly Addend[] | undefined {
  const { kind } = table.rows[index]!;
  if (kind !== 'total' && kind !== 'subtotal') return undefined;
  const from = kind === 'total' ? -1 : lastSum(table, index);
  const addends = table.rows.flatMap((row, at): Addend[] => {
    const value = figures[at]![column];
    const counts = at > from && at < index && (row.kind === 'row' || row.kind === 'rest') && value !== undefined;
    return counts ? [{ row: top + at, column, value }] : [];
  });
  return addends.length === 0 ? undefined : addends;
}

function lastSum(table: Table, index: number): number {
  return table.rows.findLastIndex(({ kind }, at) => at < index && (kind === 'subtotal' || kind === 'total'));
}

/** What a column 合计 adds, where the row's figures before it do come to it. */
function addendsBefore(
  table: Table,
  row: readonly (string | undefined)[],
  column: number,
  at: number,
): readonly Addend[] | undefined {
  if (table.columns[column]!.kind !== 'total') return undefined;
  const kinds = new Set(['body', 'year', 'area', 'number']);
  const addends = table.columns.flatMap(({ kind }, index): Addend[] => {
    const value = row[index];
    return index < column && kinds.has(kind) && value !== undefined ? [{ row: at, column: index, value }] : [];
  });
  return addends.length > 1 && sum(addends.map(({ value }) => value)) === row[column] ? addends : undefined;
}
