import type { Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine, quoted, remark } from '../draft/words.ts';
import { filledDown, type Grid, type GridColumn, isFigure, isSum } from './grid.ts';

/** Headings of a responsibility list in the language, in the order in which lists have them. */
const headings: Readonly<Record<string, string>> = {
  number: '序号',
  task: '目标任务',
  target: '目标值',
  unit: '单位',
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  leads: '领导',
  answers: '负责',
  'carries-out': '落实',
  deadline: '完成时限',
  score: '分值',
  scoring: '评分标准',
  evidence: '佐证',
  rater: '评分单位',
  indicator: '考核',
};

/** Columns whose merged cells hold for every row they reach over. A mark that several rows share stands once. */
const shared = new Set([
  'lead',
  'responsible',
  'support',
  'leads',
  'answers',
  'carries-out',
  'deadline',
  'evidence',
  'rater',
  'task',
]);

/** A responsibility list from a sheet: every column the language has a heading for, the others kept under theirs. */
export function responsibilityList(draft: Draft, grid: Grid, name: string): Part[] {
  const task = grid.columns.find(({ column }) => column === 'task');
  if (task === undefined) return [];
  const seen = new Set<string>();
  const columns = grid.columns
    .filter(({ column }) => column !== 'identity')
    .map(({ column, ...rest }): GridColumn => {
      if (column === undefined || column === 'group' || column === 'note') return rest;
      if (!seen.has(column)) {
        seen.add(column);
        return { column, ...rest };
      }
      return { ...rest, label: `${rest.label}（另）` };
    });
  const values = new Map(
    columns.map(({ column, index }) => [
      index,
      filledDown(grid.rows, index, false).map((cell, row) =>
        (column === undefined ? !isFigure(cell) : shared.has(column)) ? cell : (grid.rows[row]!.cells[index] ?? ''),
      ),
    ]),
  );
  const marks: Part[] = [];
  const known = new Map<string, boolean>();
  const reads = (column: string, text: string): boolean => {
    const key = `${column} ${text}`;
    if (!known.has(key)) known.set(key, readable(draft, column, text));
    return known.get(key)!;
  };
  const rows = grid.rows.map(({ cells, place }, row) => {
    const sum = isSum(cells);
    if (!sum) draft.count('rows');
    return columns.map(({ column, index, label }) => {
      const text = oneLine(values.get(index)![row] ?? '');
      if (sum || text === '') return text;
      const said = column === undefined ? text : cellOf(column, text);
      if (said === undefined || !(column === undefined || reads(column, said)))
        marks.push(draft.mark(place(index), 'import.mark.value', { column: label, value: text }));
      return said ?? text;
    });
  });
  const head = columns.map(({ column, label, unit }) => {
    const own = column === undefined ? undefined : headings[column];
    return own ?? (label === '' ? '备注' : label) + (unit === undefined ? '' : `（${unit}）`);
  });
  for (const { column, label, index } of columns)
    if (
      column === undefined &&
      label !== '' &&
      label !== '备注' &&
      grid.rows.some(({ cells }) => (cells[index] ?? '') !== '')
    )
      marks.push(draft.mark(grid.rows[0]?.place(index) ?? '', 'import.mark.column', { column: label }));
  draft.count('tables');
  const title = grid.title === undefined || grid.title === name ? '' : ` ${quoted(grid.title)}`;
  const targetUnit = grid.columns.find(({ column }) => column === 'target')?.unit ?? grid.unit;
  const unit = targetUnit !== undefined && !columns.some(({ column }) => column === 'unit') ? targetUnit : undefined;
  const named = `责任清单 ${nameOf(name)}${title}${unit === undefined ? '' : `（单位：${unit}）`}`;
  const notes = grid.notes.map(({ text, place }): Part => [remark(`${place} ${text}`)]);
  return [...notes, ...marks, draft.table(named, [head, ...rows])];
}

/** A cell in the form in which the language reads it; undefined for one that it cannot. */
function cellOf(column: string, text: string): string | undefined {
  if (column === 'score') return text.replace(/分$/, '');
  return text;
}

/** Whether the language reads a cell as what its column holds. */
function readable(draft: Draft, column: string, text: string): boolean {
  if (column !== 'deadline' && column !== 'score') return true;
  const rows = ['责任清单 丁 {', `    目标任务 | ${headings[column]}`, `    戊 | ${text.replace(/[|｜]/g, '')}`, '}'];
  const facts = draft.checker.readIn('agreement', rows)?.facts;
  if (facts === undefined) return false;
  return column === 'score'
    ? facts.responsibilityLists[0]?.items[0]?.score !== undefined
    : (facts.duties[0]?.deadlines.length ?? 0) > 0;
}
