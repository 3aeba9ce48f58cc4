import { parseDate } from '../../calendar/index.ts';
import type { RefKind } from '../../facts/index.ts';
import { isMeasureProblem, parseTarget, type Target, type UnitTable } from '../../quantity/index.ts';
import { type ActualColumn, actualColumnOf, isTotalName } from './columns.ts';

/** A cell as its file gives it; `number` is a number without text, as a spreadsheet keeps one. */
export type SheetCell = string | { number: string } | { date: string };

/** One value of a table: what it is of, as names between dots, and where its cells stand, counted from 0. */
export interface RowValue {
  path: string[];
  /** What it is of, where the row says it by its key; `path` is then the whole qualified name. */
  kind?: RefKind;
  target?: Target;
  text?: string;
  date?: string;
  evidence?: string;
  row: number;
  column: number;
  /** The column of the name. */
  nameColumn: number;
}

/** What cannot be read: a key of the catalogue (`actuals.…`), its parameters, and the cell. */
export interface RowProblem {
  key: string;
  params: Record<string, string>;
  row: number;
  column: number;
}

export interface RowsRead {
  values: RowValue[];
  problems: RowProblem[];
}

const empty = /^(|—+|–|-|－|\/|／|无|空)$/;
const keyed = /^(duty|share|indicator|project|fund|event):(\S.*)$/;
const partRow = /^(?:其中|of which)[:：\s]*/i;
const plainNumber = /^-?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?$/;

/** The row of the headings: the first with more than one cell, under a title and notes that have one. */
function headingRow(rows: readonly (readonly SheetCell[])[]): number {
  const several = rows.findIndex((cells) => cells.filter((cell) => textOf(cell).trim() !== '').length > 1);
  return Math.max(several, 0);
}

const headingsOf = (rows: readonly (readonly SheetCell[])[]): string[] =>
  Array.from(rows[headingRow(rows)] ?? [], (cell) => textOf(cell ?? '').trim());

/** Whether rows are those of a form of ours: what each row is of stands in it as a key. */
export function isActualsForm(rows: readonly (readonly SheetCell[])[]): boolean {
  const kinds = headingsOf(rows).map(actualColumnOf);
  return kinds.includes('key') && kinds.includes('value');
}

/**
 * Values of a table with a heading row: `任务 | 单位 | 完成值 | 日期 | 佐证`; with a column 地区, or one for each body, values are of shares.
 * A row 其中：… is part of the one above it. `common` is the unit of figures that
 * have none in their row or heading. A form of ours has a column 标识 that says what each row is of, so that names may be changed and rows
 * moved; only its column of values holds values. Nothing is guessed: a cell that is neither a figure nor words is a problem and gives no
 * value.
 */
export function readActualRows(rows: readonly (readonly SheetCell[])[], units: UnitTable, common = ''): RowsRead {
  const top = headingRow(rows);
  const body = rows.slice(top + 1);
  const labels = headingsOf(rows);
  const kinds = labels.map(actualColumnOf);
  const problems: RowProblem[] = [];
  const at = (kind: ActualColumn): number => kinds.indexOf(kind);
  const nameColumn = at('name');
  if (nameColumn < 0) return { values: [], problems: [problem('name-column', {}, top, 0)] };
  if (at('value') < 0 && at('share') < 0) return { values: [], problems: [problem('value-column', {}, top, 0)] };
  const form = isActualsForm(rows);
  let above = '';
  const values = body.flatMap((cells, index) => {
    const row = top + index + 1;
    const cell = (column: number): string => (column < 0 ? '' : textOf(cells[column] ?? '').trim());
    const name = cell(nameColumn);
    const key = form ? keyed.exec(cell(at('key'))) : null;
    if (Array.from(cells).every((one) => empty.test(textOf(one ?? '').trim())) || (key === null && isTotalName(name)))
      return [];
    if (name === '' && key === null) {
      problems.push(problem('name-empty', {}, row, nameColumn));
      return [];
    }
    const inner = partRow.exec(name);
    if (!inner) above = name;
    const names = key ? key[2]! : inner ? `${above}.${name.slice(inner[0].length)}` : name;
    const date = dateOf(cells, at('date'), row, problems);
    const evidence = cell(at('evidence'));
    const unit = cell(at('unit'));
    const found = kinds.flatMap((kind, column): RowValue[] => {
      if (kind !== 'value' && (kind !== 'share' || form)) return [];
      const owner = kind === 'share' ? labels[column]!.replace(/[(（][^)）]*[)）]$/, '').trim() : cell(at('body'));
      const value = cellValue(cells[column] ?? '', unit || unitIn(labels[column]!) || common, {
        row,
        column,
        units,
        problems,
      });
      if (value === undefined) return [];
      const path = [...names.split(/[.．]/), ...(key || owner === '' || isTotalName(owner) ? [] : [owner])];
      return [
        {
          path,
          ...(key && { kind: key[1] as RefKind }),
          ...value,
          ...(date && { date }),
          ...(empty.test(evidence) ? {} : { evidence }),
          row,
          column,
          nameColumn,
        },
      ];
    });
    if (form && empty.test(cell(at('value'))) && (date !== undefined || !empty.test(evidence)))
      problems.push(problem('value-empty', {}, row, at('value')));
    return found;
  });
  return { values, problems };
}

/** The unit in a heading: 完成值（万元）. */
const unitIn = (label: string): string => /[(（]([^)）]+)[)）]$/.exec(label)?.[1] ?? '';

function textOf(cell: SheetCell): string {
  if (typeof cell === 'string') return cell;
  return 'number' in cell ? cell.number : cell.date;
}

const problem = (name: string, params: Record<string, string>, row: number, column: number): RowProblem => ({
  key: `actuals.${name}`,
  params,
  row,
  column,
});

function dateOf(cells: readonly SheetCell[], column: number, row: number, problems: RowProblem[]): string | undefined {
  const cell = column < 0 ? '' : (cells[column] ?? '');
  if (typeof cell === 'object' && 'date' in cell) return cell.date;
  const written = textOf(cell).trim();
  if (empty.test(written)) return undefined;
  const found = parseDate(written.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'));
  if (!('problem' in found) && found.date) return found.date;
  problems.push(problem('date', { found: written }, row, column));
  return undefined;
}

function cellValue(
  cell: SheetCell,
  unit: string,
  { row, column, units, problems }: { row: number; column: number; units: UnitTable; problems: RowProblem[] },
): { target: Target } | { text: string } | undefined {
  const written = textOf(cell).trim();
  if (empty.test(written)) return undefined;
  if (unit !== '' && units.lookup(unit) === undefined) {
    problems.push(problem('unit', { unit }, row, column));
    return undefined;
  }
  if (typeof cell === 'object' && 'date' in cell) {
    problems.push(problem('figure', { found: written }, row, column));
    return undefined;
  }
  // a spreadsheet keeps 96% as 0.96: as a number alone it may be either
  if (typeof cell === 'object' && /^[%‰]$/.test(unit.normalize('NFKC')) && /^-?(0?\.\d+|1)$/.test(written)) {
    problems.push(problem('percent', { found: written, unit }, row, column));
    return undefined;
  }
  if (!/[\d０-９]/.test(written)) return { text: written };
  const target = parseTarget(plainNumber.test(written) ? written + unit : written, units);
  const known = !isMeasureProblem(target) && (target.low ?? target.high) !== undefined;
  if (known && target.comparator === 'equal' && target.object === undefined) return { target: { ...target, written } };
  problems.push(problem('figure', { found: written }, row, column));
  return undefined;
}
