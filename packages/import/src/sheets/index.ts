import type { Draft, DraftKind, Part } from '../draft/draft.ts';
import { harmless, remark } from '../draft/words.ts';
import type { Sheet } from '../office/sheet.ts';
import type { SheetKind } from './columns.ts';
import { fundBlock } from './funds.ts';
import { type Grid, gridOf } from './grid.ts';
import { indicatorSystem } from './indicators.ts';
import { plainTable } from './plain.ts';
import { addNotes } from './project-notes.ts';
import { projectBlocks } from './projects.ts';
import { responsibilityList } from './responsibilities.ts';

/** The parts of a draft that the sheets of a workbook give, in their order, and the kinds of tables found. */
export function sheetParts(
  draft: Draft,
  sheets: readonly Sheet[],
  as?: SheetKind,
): { parts: Part[]; kinds: DraftKind[] } {
  const kinds: DraftKind[] = [];
  const taken = new Set<string>();
  const projects = new Map<string, Part[]>();
  const parts = sheets.flatMap((sheet) => {
    const own = ownSheet(draft, sheet);
    if (own !== undefined) return own;
    if (projects.size > 0 && addNotes(draft, headed(sheet), projects)) return [];
    const grid = gridOf(sheet, as);
    const fits = grid !== undefined && (as !== undefined || !isFurther(grid, projects));
    const made = fits ? partsOf(draft, grid, nameFor(grid, sheet, taken), projects) : [];
    kinds.push(made.length === 0 ? 'table' : grid!.kind);
    return made.length === 0 ? plainTable(draft, sheet) : made;
  });
  return { parts, kinds };
}

/** A sheet without the lines above its headings. */
function headed(sheet: Sheet): Sheet {
  const first = sheet.rows.findIndex((row) => row.some((cell) => /^项目名称$/u.test(cell.trim())));
  return first <= 0
    ? sheet
    : { ...sheet, rows: sheet.rows.slice(first), placeOf: (row, column) => sheet.placeOf(row + first, column) };
}

/** A table that says more of what others list: projects that stand in the list, or several funds beside each other. */
function isFurther({ kind, columns, rows }: Grid, projects: ReadonlyMap<string, Part[]>): boolean {
  if (kind === 'funds') return columns.filter(({ label }) => /(?:资金|经费)$/u.test(label)).length > 1;
  const name = columns.find(({ column }) => column === 'name');
  return (
    kind === 'projects' &&
    name !== undefined &&
    rows.length > 0 &&
    rows.every(({ cells }) => projects.has(cells[name.index] ?? ''))
  );
}

/** Sheets of our own workbooks that hold no list: what they are about, and where values are to be filled in. */
function ownSheet(draft: Draft, sheet: Sheet): Part[] | undefined {
  const head = sheet.rows.findIndex((row) => row.includes('标识'));
  if (sheet.name === '说明' && sheet.rows.some(([first, second]) => first === '项目' && second === '内容'))
    return sheet.rows.flatMap((row): Part[] => (row.length > 1 && row[1] !== '' ? [[remark(row.join('：'))]] : []));
  const value = sheet.rows[head]?.indexOf('实际值') ?? -1;
  if (
    head < 0 ||
    value < 0 ||
    /清单/u.test(sheet.name) ||
    sheet.rows.slice(head + 1).some((row) => (row[value] ?? '') !== '')
  )
    return undefined;
  return [[remark(draft.say('import.actuals', { name: sheet.name }))]];
}

function partsOf(draft: Draft, grid: Grid, name: string, projects: Map<string, Part[]>): Part[] {
  switch (grid.kind) {
    case 'responsibilities':
      return responsibilityList(draft, grid, name);
    case 'indicators':
      return indicatorSystem(draft, grid, name);
    case 'projects':
      return projectBlocks(draft, grid, projects);
    case 'funds':
      return fundBlock(draft, grid, name);
  }
}

const general: Readonly<Record<SheetKind, string>> = {
  responsibilities: '责任清单',
  indicators: '考核指标',
  projects: '项目清单',
  funds: '援助资金',
};

/** `财政援助资金` of 2024年度财政援助资金分配表. */
export function fundName(title: string): string | undefined {
  return /([\p{Script=Han}]{0,12}(?:资金|经费))/u.exec(title.replace(/\d{4}\s*年度?/gu, ' '))?.[1];
}

/** A name from the title or the sheet, else the kind's; each once. */
export function nameFor(grid: Pick<Grid, 'kind' | 'title'>, sheet: Pick<Sheet, 'name'>, taken: Set<string>): string {
  const title = harmless(grid.title ?? '').replace(/[\s“”"《》]+/g, '');
  const fund = fundName(title);
  const own = /^(?:sheet|工作表|表)\s*\d*$/i.test(sheet.name) ? '' : sheet.name.replace(/[\s“”"《》]+/g, '');
  const wanted =
    (grid.kind === 'funds' ? (fund ?? own) : title.length > 0 && title.length <= 24 ? title : own) ||
    general[grid.kind];
  let free = wanted;
  for (let count = 2; taken.has(free); count++) free = `${wanted}（${count}）`;
  taken.add(free);
  return free;
}
