import type { Member, Ref, Table, Team } from '@duikou/model';
import { documentPeriod } from '../tree/dates.ts';
import type { Block, HeadingLevel, TableBlock } from '../tree/types.ts';
import { below, heading, item } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { placeTable } from './placing.ts';
import { proseBlocks } from './prose.ts';
import { filledColumns, sourceTable, tableBlock } from './tables.ts';
import { asWritten, bodyWord } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';

/** The clause on teams: each in a sentence, with its member table, its mentor pairs and its squads. */
export function teamBlocks(context: AgreementContext): readonly Block[] {
  const teams = own(context, context.view.facts.teams);
  const leading = teams.filter(({ parent }) => parent === undefined);
  if (leading.length === 0) return [];
  const under = Map.groupBy(teams, ({ parent }) => parent);
  return [heading(1, '选派团队'), ...leading.flatMap((team) => teamBlock(context, team, under, 2))];
}

function teamBlock(
  context: AgreementContext,
  team: Team,
  under: ReadonlyMap<string | undefined, Team[]>,
  level: HeadingLevel,
): readonly Block[] {
  const name = words(team.title ?? team.name);
  const { tables, prose } = context.view.facts;
  const members = tables.filter(({ id }) => team.tables.includes(id)).map((table) => memberTable(table, team, name));
  const pairs = team.pairs.length === 0 ? [] : [mentorTable(team, name)];
  const placed = [...members, ...pairs].map((table) => ({ table, ...placeTable(context, table) }));
  const see = [...Map.groupBy(placed, (one) => one.see)]
    .map(([where, there]) => `${there.map(({ table }) => seeAs(table, name)).join('、')}见${where}`)
    .join('，');
  return [
    item(level, teamSentence(context, team, name) + sentence(see)),
    ...placed.flatMap(({ blocks }) => blocks),
    ...prose.filter(({ id }) => team.prose.includes(id)).flatMap((one) => proseBlocks(context, one)),
    ...(under.get(team.id) ?? []).flatMap((squad) => teamBlock(context, squad, under, below(level))),
  ];
}

function seeAs({ caption = '' }: TableBlock, name: string): string {
  return caption.slice(name.length).replace(/表$/u, '');
}

function teamSentence(context: AgreementContext, team: Team, name: string): string {
  const texts = (list: Team['head']): string => list.map(({ text }) => words(text)).join('、');
  const bodies = (refs: readonly Ref[] = []): string => refs.map((ref) => bodyWord(context, ref)).join('、');
  const batch = words(team.batch?.text ?? '');
  const sending = bodies(team.sending);
  const receiving = bodies(team.receiving);
  const rank = words(team.rank?.text ?? '');
  const said = [
    `${team.parent === undefined ? '选派' : ''}${name}${batch === '' || name.includes(batch) ? '' : `（${batch}）`}`,
    team.predecessor === undefined ? '' : `接替${asWritten(team.predecessor)}`,
    sending === '' ? '' : `由${sending}派出`,
    receiving === '' ? '' : `由${receiving}接收`,
    team.place === undefined ? '' : `驻${bodies(team.place)}`,
    headcountWords(team),
    team.term === undefined ? '' : `期限为${documentPeriod(team.term.from, team.term.to)}`,
    team.head.length === 0 ? '' : `领队为${texts(team.head)}${rank === '' ? '' : `（${rank}）`}`,
    team.deputies.length === 0 ? '' : `副领队为${texts(team.deputies)}`,
  ].filter((part) => part !== '');
  const more: readonly (readonly [string, string])[] = [
    ['职责是', words(team.remit?.text ?? '').replace(/^负责/u, '')],
    ['工作方式为', texts(team.methods)],
    ['出师考核：', words(team.exitTest?.text ?? '')],
    ['交接安排：', words(team.handover?.text ?? '')],
  ];
  return sentence(said.join('，')) + more.map(([lead, text]) => (text === '' ? '' : sentence(lead + text))).join('');
}

/** 共94名; other words as they are. */
function headcountWords({ headcount }: Team): string {
  const text = words(headcount?.text ?? '');
  return /^\d+\s*[名人]$/u.test(text) ? `共${text}` : text;
}

/** English headings of a member table. */
const heads = {
  'no.': '序号',
  name: '姓名',
  member: '姓名',
  from: '派出单位',
  to: '接收单位',
  post: '岗位',
  rank: '职级',
  term: '期限',
  period: '期限',
  notes: '备注',
} as const;

/** The member table as written, with terms as documents have them. */
function memberTable(table: Table, { members }: Team, name: string): TableBlock {
  const terms = new Map(members.flatMap((member): [string, Member][] => (member.term ? [[member.at, member]] : [])));
  const rows = table.rows.map((row) => {
    const term = terms.get(row.at)?.term;
    if (term === undefined) return row;
    const year = term.from.slice(0, 4);
    const cells = row.cells.map((cell) =>
      cell.text.includes(year) && /\d.*(?:至|to|-|—)/u.test(cell.text)
        ? { ...cell, text: documentPeriod(term.from, term.to) }
        : cell,
    );
    return { ...row, cells };
  });
  return sourceTable({ ...table, rows }, `${name}成员表`, heads);
}

function mentorTable({ pairs }: Team, name: string): TableBlock {
  return tableBlock(
    filledColumns({
      caption: `${name}师徒结对表`,
      columns: [{ label: '师傅' }, { label: '徒弟' }, { label: '带教方式' }, { label: '出师考核' }],
      rows: pairs.map(({ mentor, apprentices, methods, exitTest }) => ({
        cells: [
          words(mentor),
          apprentices.map(words).join('、'),
          methods.map(({ text }) => words(text)).join('、'),
          words(exitTest?.text ?? ''),
        ],
      })),
    }),
  );
}
