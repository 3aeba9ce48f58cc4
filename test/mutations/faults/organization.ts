import { fault, type Mutation } from '../mutation.ts';
import { blocksOf, drop, type Line, mark, type Table } from '../source/tree.ts';
import { markName, one, table } from './tools.ts';

const listed = { needs: ['list'] } as const;
const cell = (of: Table, heading: string): number => of.columns.indexOf(heading);

export const organizationFaults: readonly Mutation[] = [
  fault(
    'responsibility/lead-several',
    (source) => {
      const list = table(source, 'responsibility-list');
      const row = source.random.pick(list.rows);
      const at = cell(list, '牵头单位');
      row[at] = `${row[at]}、${mark('农业农村局')}`;
    },
    listed,
  ),
  fault(
    'responsibility/lead-among-support',
    (source) => {
      const list = table(source, 'responsibility-list');
      const row = source.random.pick(list.rows);
      const lead = row[cell(list, '牵头单位')]!;
      row[cell(list, '配合单位')] = source.random.pick([mark(lead), `财政局、${mark(lead)}`]);
    },
    listed,
  ),
  fault(
    'responsibility/annex-unreferenced',
    (source) => {
      const list = table(source, 'responsibility-list');
      const row = source.random.pick(list.rows);
      const reference = `{年度责任清单.${row[0]}}`;
      for (const clause of blocksOf(source.agreement.items, 'clause')) {
        for (const item of clause.items) {
          if (item.kind === 'prose') item.lines = item.lines.map((words) => words.replace(reference, '附表'));
        }
      }
      row[0] = mark(row[0]!);
    },
    listed,
  ),
  fault(
    'responsibility/chain-broken',
    (source) => {
      const list = table(source, 'responsibility-list');
      list.columns = list.columns.map((column) => (column === '牵头单位' ? '负责' : column));
      list.columns.splice(cell(list, '负责') + 1, 0, '落实');
      const gap = source.random.pick(list.rows);
      for (const row of list.rows) row.splice(cell(list, '落实'), 0, source.cast.bCities[0]!);
      gap[cell(list, '负责')] = '—';
      gap[0] = mark(gap[0]!);
    },
    listed,
  ),
  fault(
    'organ/head-missing',
    (source) => {
      const found = one(source, 'organ');
      drop(found, 'head');
      drop(found, 'office');
      markName(found);
    },
    { needs: ['organ'] },
  ),
  fault(
    'meeting/decision-unassigned',
    (source) => {
      const found = one(source, 'decision');
      const { colon, comma, by } = source.speech;
      const owner = `${source.cast.a}人民政府`;
      const due = by(`${source.year}-08-31`);
      found.head = source.random.pick([
        `${colon}加强协作`,
        `${colon}建立用工台账${comma}${due}`,
        `${colon}${owner} 提出方案`,
      ]);
      markName(found);
    },
    { needs: ['meeting'] },
  ),
  fault(
    'team/term-missing',
    (source) => {
      drop(one(source, 'team'), 'period');
      const members = table(source, 'member-table');
      const row = source.random.pick(members.rows);
      row[3] = '—';
      row[0] = mark(row[0]!);
    },
    { needs: ['team'] },
  ),
  fault(
    'team/handover-missing',
    (source) => {
      const found = one(source, 'team');
      drop(found, 'handover');
      markName(found);
    },
    { needs: ['team'] },
  ),
  fault(
    'team/apprentice-missing',
    (source) => {
      const pairs = blocksOf(source.agreement.items, 'mentoring')[0]!.items as Line[];
      const pair = source.random.pick(pairs);
      const [who, exit] = [pair.text.split(' -> ')[0]!, pair.text.slice(pair.text.search(/，(?=出师)|, (?=exit)/))];
      const left = pair.text.slice(0, -exit.length);
      pair.text = mark(source.random.pick([left, who + exit]));
    },
    { needs: ['team'] },
  ),
];
