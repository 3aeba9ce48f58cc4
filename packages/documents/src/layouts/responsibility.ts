import type { ResponsibilityList, Table } from '@duikou/model';
import type { Block, HeadingLevel, TableBlock } from '../tree/types.ts';
import { heading, item } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { placeTable } from './placing.ts';
import { proseBlocks } from './prose.ts';
import { sourceTable } from './tables.ts';
import { bodyWord } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

/** A responsibility list beside the clauses: a clause of its own. */
export function responsibilityBlocks(context: AgreementContext, ids: readonly string[]): readonly Block[] {
  const lists = context.view.facts.responsibilityLists.filter(({ id }) => ids.includes(id));
  const blocks = lists.flatMap((list) => listBlocksAt(context, list, 2));
  return blocks.length === 0 ? [] : [heading(1, '责任分工'), ...blocks];
}

/** A responsibility list at a level under a title: who issued it, and its rows as a table. */
export function listBlocksAt(
  context: AgreementContext,
  list: ResponsibilityList,
  level: HeadingLevel,
): readonly Block[] {
  const { facts } = context.view;
  const name = words(list.title ?? (list.name || '责任清单'));
  const tables = facts.tables.filter(({ id }) => list.tables.includes(id));
  const many = tables.length > 1;
  const placed = tables.map((table, at) =>
    placeTable(context, responsibilityTable(context, list, table, many ? `${name}（${at + 1}）` : name)),
  );
  const see = [...new Set(placed.map(({ see: where }) => where))].join('、');
  const issuer = list.issuer.map((ref) => bodyWord(context, ref)).join('、');
  const said = [
    see === '' ? '' : `${name}见${see}`,
    issuer === '' ? '' : `由${issuer}签发`,
    list.fullMark === undefined ? '' : `满分${list.fullMark.value}分`,
  ].filter((part) => part !== '');
  return [
    ...(said.length === 0 ? [] : [item(level, sentence(said.join('，')))]),
    ...facts.prose.filter(({ id }) => list.prose.includes(id)).flatMap((prose) => proseBlocks(context, prose)),
    ...placed.flatMap(({ blocks }) => blocks),
  ];
}

/** English headings of a responsibility list. */
const heads = {
  'no.': '序号',
  task: '目标任务',
  duty: '目标任务',
  target: '目标值',
  unit: '单位',
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  deadline: '完成时限',
  score: '分值',
  scoring: '评分标准',
  evidence: '佐证',
  rater: '评分单位',
  leads: '领导',
  answers: '负责',
  'carries out': '落实',
  notes: '备注',
} as const;

/** The rows as written; times typed in English are put into Chinese words. */
function responsibilityTable(
  { view }: AgreementContext,
  list: ResponsibilityList,
  table: Table,
  caption: string,
): TableBlock {
  const duties = new Map(view.facts.duties.map((duty) => [duty.id, duty]));
  const byRow = new Map(list.items.map((one) => [one.at, duties.get(one.duty)]));
  const rows = table.rows.map((row) => {
    const phrase = byRow.get(row.at)?.deadlines[0]?.phrase;
    if (phrase === undefined) return row;
    const cells = row.cells.map((cell) =>
      cell.text === phrase.written ? { ...cell, text: phraseText(phrase) } : cell,
    );
    return { ...row, cells };
  });
  return sourceTable({ ...table, rows }, caption, heads);
}
