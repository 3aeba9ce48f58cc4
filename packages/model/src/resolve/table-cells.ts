import type { NamedTable, Table, TableCell } from '../facts/index.ts';
import type { DeclaredFact, ResolvedSlot } from './types.ts';

/** A cell by the indexes of its row and column. */
export interface CellAt {
  row: number;
  column: number;
  cell: TableCell;
}

/** 合计 and words for it. */
const TOTAL = /^(?:合计|总计|共计|总额|金额|total|sum|amount)$/i;

/** A heading or row name as names of it compare: years with or without 年, 其中 left out. */
export function cellName(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/^(?:其中|of which)[:：\s]*/i, '')
    .replace(/^(\d{4})\s*年?(?:度)?$/, '$1')
    .replace(/\s+/g, '');
}

/** What stands behind a table's name: `.2018年.中央`, `.中央.2018年`, `.中央` (its total, or its one figure), `.合计`. */
export function tableMember(of: DeclaredFact<'table', NamedTable>, rest: readonly string[]): ResolvedSlot | undefined {
  const found = findCell(of.fact, rest);
  if (found === undefined) return undefined;
  const { cell } = found;
  return {
    kind: 'slot',
    slot: 'value',
    of,
    ...(cell.target && { target: cell.target }),
    uri: of.uri,
    id: of.id,
    at: cell.at,
  };
}

/** The cell that names lead to; undefined where there is none, or more than one. */
export function findCell(table: Table, names: readonly string[]): CellAt | undefined {
  const [first, second] = names;
  if (first === undefined || names.length > 2) return undefined;
  if (second === undefined) {
    const row = rowNamed(table, first);
    const column = columnNamed(table, first);
    const both = TOTAL.test(first) && row !== undefined && column !== undefined;
    if (both) return cellAt(table, row, column);
    if (row !== undefined) return cellAt(table, row, totalColumn(table));
    return cellAt(table, rowNamed(table, '合计'), column);
  }
  return (
    cellAt(table, rowNamed(table, first), columnNamed(table, second)) ??
    cellAt(table, rowNamed(table, second), columnNamed(table, first))
  );
}

/** The cell whose place is `at`. */
export function cellOfPlace(table: Table, at: string): CellAt | undefined {
  for (const [row, { cells }] of table.rows.entries()) {
    const column = cells.findIndex((cell) => cell.at === at);
    if (column >= 0) return { row, column, cell: cells[column]! };
  }
  return undefined;
}

function cellAt(table: Table, row: number | undefined, column: number | undefined): CellAt | undefined {
  const cell = row === undefined || column === undefined ? undefined : table.rows[row]?.cells[column];
  return cell && { row: row!, column: column!, cell };
}

function rowNamed({ rows }: Table, name: string): number | undefined {
  const wanted = cellName(name);
  return only(rows.map(({ key, kind }) => cellName(key) === wanted || (TOTAL.test(name) && kind === 'total')));
}

function columnNamed({ columns }: Table, name: string): number | undefined {
  const wanted = cellName(name);
  return only(
    columns.map(
      ({ label, kind }) => kind !== 'key' && (cellName(label) === wanted || (TOTAL.test(name) && kind === 'total')),
    ),
  );
}

/** The 合计 column, or the only one with figures. */
function totalColumn(table: Table): number | undefined {
  const total = columnNamed(table, '合计');
  if (total !== undefined) return total;
  return only(table.columns.map((_, at) => table.rows.some(({ cells }) => isAmount(cells[at]))));
}

/** Whether a cell holds a figure that is no rate. */
function isAmount(cell: TableCell | undefined): boolean {
  const figure = cell?.target?.low ?? cell?.target?.high;
  return figure !== undefined && figure.dimension !== 'ratio';
}

/** The index of the only `true`. */
function only(list: readonly boolean[]): number | undefined {
  const first = list.indexOf(true);
  return first >= 0 && list.indexOf(true, first + 1) < 0 ? first : undefined;
}
