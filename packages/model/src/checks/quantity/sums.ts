import type { Duty, Table, TableCell, TableColumn, TableRow } from '../../facts/index.ts';
import { isComparable, type Quantity } from '../../quantity/index.ts';
import { nonAdditive } from '../breakdown/whole.ts';
import type { FileView } from '../check.ts';
import { exactFigure } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** A figure that a table states and the figures it should be the sum of. */
export interface Sum {
  /** The cell's row and column, for messages. */
  row: string;
  column: string;
  stated: Quantity;
  cell: TableCell;
  addends: { name: string; figure: Quantity; cell: TableCell }[];
  /** Figures that belong in no sum: 其中 and 小计. */
  aside: { name: string; figure: Quantity; cell: TableCell }[];
  /** Cells of the parts with nothing in them. */
  blanks: TableCell[];
  direction: 'down' | 'across';
  kind: 'total' | 'areas';
}

/** Every sum that a table states. */
export const sumsOf = oncePerView((view, table: Table): readonly Sum[] => [...findSums(view, table)]);

function* findSums(view: FileView, table: Table): Generator<Sum> {
  const duties = table.use === 'duties' ? view.facts.duties.filter((duty) => duty.table === table.id) : [];
  for (const row of table.rows) {
    if (!isRatioRow(row) && !isNonAdditive(view, duties, row)) yield* sumsAcross(view, table, row);
  }
  if (table.rows.some(({ kind }) => kind === 'total' || kind === 'subtotal')) yield* sumsDown(table);
}

const VALUES: readonly TableColumn['kind'][] = ['body', 'year', 'area', 'total', 'subtotal', 'part', 'other'];

/** 合计 and 小计 columns of a row, and its areas against the year. */
function* sumsAcross(view: FileView, table: Table, row: TableRow): Generator<Sum> {
  if (table.use === 'breakdown') return;
  for (const [index, column] of table.columns.entries()) {
    if (column.kind !== 'total' && column.kind !== 'subtotal') continue;
    const made = makeSum(
      row.key,
      column.label,
      row.cells[index],
      cellsAcross(table, row, columnsSummed(table, index)),
      [],
      'across',
    );
    if (made) yield made;
  }
  const areas = table.columns.flatMap((column, index) => (column.kind === 'area' ? [index] : []));
  const year = yearColumn(view, table);
  const hasTotal = table.columns.some((column) => column.kind === 'total' || column.kind === 'subtotal');
  if (areas.length < 2 || year === undefined || hasTotal) return;
  const made = makeSum(
    row.key,
    table.columns[year]!.label,
    row.cells[year],
    cellsAcross(table, row, areas),
    [],
    'across',
  );
  if (made) yield { ...made, kind: 'areas' };
}

function cellsAcross(table: Table, row: TableRow, columns: readonly number[]): [string, TableCell | undefined][] {
  return columns.map((index) => [table.columns[index]!.label, row.cells[index]]);
}

/** The columns a 合计 sums: those of one kind next to it, on its left or, where it stands first, on its right. */
function columnsSummed(table: Table, total: number): number[] {
  const { columns } = table;
  const near = (step: 1 | -1): number[] => {
    const found: number[] = [];
    let kind: TableColumn['kind'] | undefined;
    for (let at = total + step; at >= 0 && at < columns.length; at += step) {
      const here = columns[at]!.kind;
      if (here === 'part' || (here === 'subtotal' && columns[total]!.kind === 'total')) continue;
      if (!isPart(table, at)) {
        if (found.length > 0 || here === 'total' || here === 'subtotal') break;
        continue;
      }
      kind ??= here;
      if (here !== kind) break;
      found.push(at);
    }
    return found;
  };
  const left = near(-1);
  return left.length > 0 ? left : near(1);
}

/** Whether a column holds parts of a 合计; of a plain table any column of figures does. */
function isPart({ columns, rows, use }: Table, at: number): boolean {
  const { kind } = columns[at]!;
  if (kind === 'body' || kind === 'year' || kind === 'area') return true;
  return use === 'list' && kind === 'other' && rows.some(({ cells }) => exactFigure(cells[at]?.target) !== undefined);
}

/** The one year column that lies in the agreement's term; without a term, the only one. */
function yearColumn(view: FileView, table: Table): number | undefined {
  const fund = view.facts.funds.find((candidate) => candidate.id === table.owner);
  const term = fund && view.agreementOf(fund)?.term;
  const years = table.columns.flatMap((column, index) =>
    column.kind === 'year' ? [{ index, year: column.year }] : [],
  );
  const inTerm = years.filter(
    ({ year }) =>
      term === undefined ||
      (year !== undefined && Number(term.from.slice(0, 4)) <= year && year <= Number(term.to.slice(0, 4))),
  );
  return inTerm.length === 1 ? inTerm[0]!.index : undefined;
}

/** 合计 and 小计 rows, column by column: 小计 sums the rows since the one before it, 合计 all rows; 其中 belongs in neither. */
function* sumsDown(table: Table): Generator<Sum> {
  for (const [index, column] of table.columns.entries()) {
    if (!VALUES.includes(column.kind)) continue;
    let all: [string, TableCell | undefined][] = [];
    let since: [string, TableCell | undefined][] = [];
    const aside: [string, TableCell | undefined][] = [];
    for (const row of table.rows) {
      const cell = row.cells[index];
      if (row.kind === 'row' || row.kind === 'rest') {
        if (isRatioRow(row) && exactFigure(cell?.target)) continue;
        all.push([row.key, cell]);
        since.push([row.key, cell]);
      } else if (row.kind === 'part') aside.push([row.key, cell]);
      else {
        const parts = row.kind === 'subtotal' ? since : all.length > 0 ? all : below(table, row, index);
        const made = makeSum(row.key, column.label, cell, parts, aside, 'down');
        if (made) yield made;
        if (row.kind === 'subtotal') {
          since = [];
          aside.push([row.key, cell]);
        } else all = [];
      }
    }
  }
}

/** The rows under a 合计 that stands first. */
function below(table: Table, total: TableRow, index: number): [string, TableCell | undefined][] {
  const rows = table.rows.slice(table.rows.indexOf(total) + 1);
  return rows
    .filter((row) => (row.kind === 'row' || row.kind === 'rest') && !isRatioRow(row))
    .map((row) => [row.key, row.cells[index]]);
}

function makeSum(
  row: string,
  column: string,
  cell: TableCell | undefined,
  parts: readonly [string, TableCell | undefined][],
  aside: readonly [string, TableCell | undefined][],
  direction: Sum['direction'],
): Sum | undefined {
  const stated = exactFigure(cell?.target);
  if (cell === undefined || stated === undefined || stated.dimension === 'ratio' || parts.length === 0)
    return undefined;
  const addends: Sum['addends'] = [];
  const blanks: TableCell[] = [];
  for (const [name, part] of parts) {
    if (part === undefined || (part.target === undefined && isBlank(part.text))) {
      if (part !== undefined) blanks.push(part);
      continue;
    }
    const figure = exactFigure(part.target);
    if (figure === undefined || !isComparable(figure, stated)) return undefined;
    addends.push({ name, figure, cell: part });
  }
  if (addends.length === 0) return undefined;
  const beside = aside.flatMap(([name, part]) => {
    const figure = exactFigure(part?.target);
    return part && figure && isComparable(figure, stated) ? [{ name, figure, cell: part }] : [];
  });
  return { row, column, stated, cell, addends, aside: beside, blanks, direction, kind: 'total' };
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || text === '无' || text === '空';
}

/** A row of rates: its 合计 is no sum. */
function isRatioRow(row: TableRow): boolean {
  let ratio = false;
  for (const { target } of row.cells) {
    const figure = exactFigure(target);
    if (figure === undefined) continue;
    if (figure.dimension !== 'ratio') return false;
    ratio = true;
  }
  return ratio;
}

function isNonAdditive(view: FileView, duties: readonly Duty[], row: TableRow): boolean {
  const duty = duties.find(
    (candidate) => candidate.name === row.key || (row.kind === 'part' && row.key.endsWith(candidate.name)),
  );
  return duty !== undefined && nonAdditive(view, duty, { by: 'body' }) !== undefined;
}
