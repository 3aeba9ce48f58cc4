import type { Draft, DraftKind, Part } from '../draft/draft.ts';
import { harmless } from '../draft/words.ts';
import type { Sheet } from '../office/sheet.ts';
import type { SheetKind } from './columns.ts';
import { fundBlock } from './funds.ts';
import { type Grid, gridOf } from './grid.ts';
import { indicatorSystem } from './indicators.ts';
import { plainTable } from './plain.ts';
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
  const parts = sheets.flatMap((sheet) => {
    const grid = gridOf(sheet, as);
    const made = grid === undefined ? [] : partsOf(draft, grid, nameFor(grid, sheet, taken));
    kinds.push(made.length === 0 ? 'table' : grid!.kind);
    return made.length === 0 ? plainTable(draft, sheet) : made;
  });
  return { parts, kinds };
}

function partsOf(draft: Draft, grid: Grid, name: string): Part[] {
  switch (grid.kind) {
    case 'responsibilities':
      return responsibilityList(draft, grid, name);
    case 'indicators':
      return indicatorSystem(draft, grid, name);
    case 'projects':
      return projectBlocks(draft, grid);
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
