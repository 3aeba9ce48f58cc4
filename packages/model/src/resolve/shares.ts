import type { Agreement, Duty, Fund, Ref, Share, Table, TableCell, TableColumn, TableRow } from '../facts/index.ts';
import { add } from '../quantity/decimal.ts';
import type { Target } from '../quantity/index.ts';
import { figureOf } from '../quantity/measure.ts';
import { qualifiedOf } from './file-index.ts';
import type { Resolution } from './types.ts';
import { yearOf } from './words.ts';

/** What shares and amounts are worked out from: one file, its names followed. */
export interface ShareSource {
  resolve(ref: Ref, uri: string): Resolution;
  /** Tables of an owner (fund, agreement or clause). */
  tables(uri: string, owner: string): readonly Table[];
  fact(uri: string, id: string): unknown;
}

/**
 * What each body has of a duty or fund: the duty's own breakdown; else the body columns of its row in a duty table; else, where its
 * target is a fund's year, the rows of that fund's allocation table in that year. For a fund: the rows of `year`, or of its only
 * amount column. Shares made from cells have the id `share:QUALIFIED.KEY` (a fund's: `share:QUALIFIED.2024年.KEY`) and the cell's
 * place.
 */
export function sharesOf(
  source: ShareSource,
  uri: string,
  of: { kind: 'duty'; fact: Duty } | { kind: 'fund'; fact: Fund },
  year?: number,
): Share[] {
  if (of.kind === 'fund') return fundShares(source, uri, of.fact, year, of.fact.id);
  const duty = of.fact;
  const own = duty.breakdowns.flatMap((breakdown) => breakdown.shares);
  if (duty.breakdowns.some((breakdown) => breakdown.by === 'body' && breakdown.shares.length > 0)) return own;
  const columns = columnShares(source, uri, duty);
  if (columns.length > 0) return [...own, ...columns];
  return [...own, ...sharesOfTarget(source, uri, duty)];
}

function columnShares(source: ShareSource, uri: string, duty: Duty): Share[] {
  if (duty.name === '') return [];
  const owners = [duty.clause, `agreement:${duty.agreement}`, duty.id].filter((owner) => owner !== undefined);
  for (const table of owners.flatMap((owner) => source.tables(uri, owner))) {
    if (table.use !== 'duties') continue;
    const row = table.rows.find((candidate) => candidate.kind !== 'total' && candidate.key === duty.name);
    if (row === undefined) continue;
    return table.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      return column.kind === 'body' && cell !== undefined ? [columnShare(duty, column, cell)] : [];
    });
  }
  return [];
}

function columnShare(duty: Duty, column: TableColumn, cell: TableCell): Share {
  return {
    id: `share:${qualifiedOf(duty.id)}.${column.label}`,
    name: column.label,
    key: column.label,
    ...(column.ref && { body: column.ref }),
    ...(cell.target && { target: cell.target }),
    at: cell.at,
  };
}

function sharesOfTarget(source: ShareSource, uri: string, duty: Duty): Share[] {
  if (duty.target?.ref === undefined) return [];
  const found = source.resolve(duty.target.ref, uri);
  if (found.kind !== 'one' || found.target.kind !== 'fund-year' || found.target.uri !== uri) return [];
  return fundShares(source, uri, found.target.of.fact, found.target.year, duty.id);
}

function fundShares(source: ShareSource, uri: string, fund: Fund, year: number | undefined, owner: string): Share[] {
  return allocationTables(source, uri, fund).flatMap((table) => {
    const column = amountColumn(table, year);
    if (column === undefined) return [];
    return table.rows.flatMap((row) =>
      row.kind === 'row' || row.kind === 'rest' ? [rowShare(table, row, column, owner)] : [],
    );
  });
}

function rowShare(table: Table, row: TableRow, column: number, owner: string): Share {
  const body = keyCell(table, row)?.ref;
  const cell = row.cells[column];
  const year = table.columns[column]?.year;
  return {
    id: `share:${qualifiedOf(owner)}.${year !== undefined && owner.startsWith('fund:') ? `${year}年.` : ''}${row.key}`,
    name: row.key,
    key: row.key,
    ...(body && { body }),
    ...(year !== undefined && { year }),
    ...(cell?.target && { target: cell.target }),
    ...(row.kind === 'rest' && { rest: true }),
    at: cell?.at ?? row.at,
  };
}

/** The cell that names a row's body. */
export function keyCell(table: Table, row: TableRow): TableCell | undefined {
  const index = table.columns.findIndex((column) => column.kind === 'key');
  return row.cells[Math.max(index, 0)];
}

/** Tables of a fund that say what each recipient gets. */
export function allocationTables(source: ShareSource, uri: string, fund: Fund): Table[] {
  return source.tables(uri, fund.id).filter((table) => table.use === 'allocation');
}

/** The index of the column that holds a year's amounts; without a year, of the only one that can hold amounts. */
export function amountColumn(table: Table, year: number | undefined): number | undefined {
  const years = indices(table, 'year');
  if (year !== undefined) {
    const found = years.find((index) => yearOfColumn(table.columns[index]!) === year);
    if (found !== undefined || years.length > 0) return found;
  }
  const choices = [years, indices(table, 'number'), indices(table, 'total')].find((list) => list.length > 0) ?? [];
  return choices.length === 1 ? choices[0] : undefined;
}

function indices(table: Table, kind: TableColumn['kind']): number[] {
  return table.columns.flatMap((column, index) => (column.kind === kind ? [index] : []));
}

function yearOfColumn(column: TableColumn): number | undefined {
  return column.year ?? yearOf(column.label);
}

/** An amount and where it is said. */
export interface Amount {
  target: Target;
  at: string;
}

/** A cell that says there is nothing. */
const empty = /^(|—+|–|-|－|\/|／|无|空)$/;

/**
 * A fund's amount in a year: 金额, else the allocation's 合计 of that year, else the sum of its rows. Where a row says something that is
 * no figure, there is no sum.
 */
export function fundAmount(source: ShareSource, uri: string, fund: Fund, year: number): Amount | undefined {
  const said = fund.amounts.find((amount) => amount.year === year);
  if (said !== undefined) return { target: said.target, at: said.at };
  for (const table of allocationTables(source, uri, fund)) {
    const column = amountColumn(table, year);
    if (column === undefined || yearOfColumn(table.columns[column]!) !== year) continue;
    const total = table.rows.find((row) => row.kind === 'total')?.cells[column];
    if (total?.target !== undefined) return { target: total.target, at: total.at };
    const cells = table.rows.flatMap((row) => (row.kind === 'row' || row.kind === 'rest' ? [row.cells[column]] : []));
    if (cells.some((cell) => cell !== undefined && cell.target === undefined && !empty.test(cell.text)))
      return undefined;
    const sum = sumOf(cells.flatMap((cell) => (cell?.target ? [cell.target] : [])));
    if (sum !== undefined) return { target: sum, at: table.columns[column]!.at };
  }
  return undefined;
}

/** A fund's amount over the agreement's term: 金额 without a year, else the sum of the years in the term. */
export function fundTotal(source: ShareSource, uri: string, fund: Fund): Amount | undefined {
  const whole = fund.amounts.find((amount) => amount.year === undefined);
  if (whole !== undefined) return { target: whole.target, at: whole.at };
  const agreement = source.fact(uri, `agreement:${fund.agreement}`) as Agreement | undefined;
  const amounts = fundYears(source, uri, fund)
    .filter((year) => agreement?.term === undefined || inTerm(year, agreement.term))
    .map((year) => fundAmount(source, uri, fund, year));
  if (amounts.length === 0) return onlyTotal(source, uri, fund);
  if (amounts.some((amount) => amount === undefined)) return undefined;
  const found = amounts.filter((amount) => amount !== undefined);
  const target = found.length === 1 ? found[0]!.target : sumOf(found.map((amount) => amount.target));
  return target && { target, at: found[0]!.at };
}

function onlyTotal(source: ShareSource, uri: string, fund: Fund): Amount | undefined {
  for (const table of allocationTables(source, uri, fund)) {
    const column = amountColumn(table, undefined);
    const cell = column === undefined ? undefined : table.rows.find((row) => row.kind === 'total')?.cells[column];
    if (cell?.target) return { target: cell.target, at: cell.at };
  }
  return undefined;
}

/** Years for which a fund states an amount, rising. */
export function fundYears(source: ShareSource, uri: string, fund: Fund): number[] {
  const inTables = allocationTables(source, uri, fund).flatMap((table) =>
    table.columns.flatMap((column) => (column.kind === 'year' ? [yearOfColumn(column)] : [])),
  );
  const years = [...fund.amounts.map((amount) => amount.year), ...inTables].filter((year) => year !== undefined);
  return [...new Set(years)].sort((a, b) => a - b);
}

function inTerm(year: number, term: { from: string; to: string }): boolean {
  return Number(term.from.slice(0, 4)) <= year && year <= Number(term.to.slice(0, 4));
}

/** The sum of figures of one unit as an exact target; undefined for none and for different units. */
function sumOf(targets: readonly Target[]): Target | undefined {
  const figures = targets.map(figureOf);
  const first = figures[0];
  if (first === undefined) return undefined;
  let value = '0';
  for (const figure of figures) {
    if (figure === undefined || figure.unit !== first.unit) return undefined;
    value = add(value, figure.value);
  }
  const sum = { ...first, value, written: '' };
  return { comparator: 'equal', low: sum, high: sum, written: '' };
}
