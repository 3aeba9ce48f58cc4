import type { Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine, remark } from '../draft/words.ts';
import { type Grid, isFigure, isSum } from './grid.ts';

const known = /^(?:结对市|结对县|结对地区|结对方|支援方|帮扶方)$/u;

/** A fund with its allocation table. What the money is called comes from the title; figures without a unit stay without one. */
export function fundBlock(draft: Draft, grid: Grid, name: string): Part[] {
  const key =
    grid.columns.find(({ column }) => column === 'key') ?? grid.columns.find(({ column }) => column !== 'number');
  if (key === undefined) return [];
  const columns = [
    key,
    ...grid.columns.filter((one) => one !== key && one.column !== 'number' && one.column !== 'note'),
  ];
  const units = new Set(columns.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
  const unit = grid.unit ?? (units.size === 1 ? [...units][0] : undefined);
  const rows = grid.rows.map(({ cells }) => {
    const sum = isSum(cells);
    if (!sum) draft.count('rows');
    const said = sum
      ? (cells.find((cell) => /[合总小]\s*计|共计/.test(cell)) ?? '合计').replace(/\s+/g, '')
      : undefined;
    return columns.map(({ index }, at) => {
      const text = oneLine(cells[index] ?? '');
      if (at === 0 && said !== undefined) return said;
      return isFigure(text) ? text.replace(/[,，]/g, '') : text;
    });
  });
  const head = columns.map(({ label, column, unit: own }) => {
    const words =
      column === 'year' ? `${/^\d{4}/.exec(label)![0]}年` : column === 'donor' && !known.test(label) ? '结对市' : label;
    return words + (own !== undefined && own !== unit ? `（${own}）` : '');
  });
  const notes = grid.notes.map(({ text, place }): Part => [remark(`${place} ${text}`)]);
  const remarks = grid.columns
    .filter(({ column }) => column === 'note')
    .flatMap(({ index }) =>
      grid.rows.flatMap(({ cells, place }): Part[] =>
        (cells[index] ?? '') === '' ? [] : [[remark(`${place(index)} ${cells[index]}`)]],
      ),
    );
  const figures = rows.some((row) => row.slice(1).some(isFigure));
  const bare =
    unit === undefined && units.size === 0 && figures
      ? [draft.mark(grid.rows[0]?.place(key.index) ?? '', 'import.mark.unit', { column: key.label, value: '' })]
      : [];
  draft.count('funds');
  draft.count('tables');
  const table = draft.table(`分配表${unit === undefined ? '' : `（单位：${unit}）`}`, [head, ...rows]);
  return [...notes, { head: `资金 ${nameOf(name)}`, parts: [...bare, ...remarks, table] }];
}
