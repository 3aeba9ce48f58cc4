import { createReader } from '@duikou/language';
import { type Facts, figureOf } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { holdersOf } from '../../../../packages/language/src/facts/holders.ts';

const reader = createReader();
const read = (text: string): Facts => {
  const { facts, problems } = reader.read('a.duikou', text);
  expect(problems).toEqual([]);
  return facts;
};
const names = (refs: readonly { path: string[] }[] | undefined): string[] =>
  (refs ?? []).map(({ path }) => path.join('.'));

describe('bodies of a cell', () => {
  const said = (cell: string): string[] =>
    holdersOf(cell).map(({ name, role, marked, offset, end }) => {
      expect(cell.slice(offset, end)).toBe(name);
      return `${name} ${role}${marked ? '!' : ''}`;
    });

  it('are told apart by marks in brackets, before a colon and behind their names', () => {
    expect(said('财政局、教育局')).toEqual(['财政局 responsible', '教育局 responsible']);
    expect(said('发展改革委（牵头）、 财政局')).toEqual(['发展改革委 lead!', '财政局 responsible']);
    expect(said('牵头：发展改革委；配合：财政局、教育局')).toEqual([
      '发展改革委 lead!',
      '财政局 support!',
      '教育局 support!',
    ]);
    expect(said('发展改革委牵头，财政局、教育局配合')).toEqual([
      '发展改革委 lead!',
      '财政局 support!',
      '教育局 support!',
    ]);
    expect(said('责任单位：教育局，卫生健康委')).toEqual(['教育局 responsible', '卫生健康委 responsible']);
    expect(said('lead: 甲局; support: 乙局')).toEqual(['甲局 lead!', '乙局 support!']);
    expect(said('—、')).toEqual(['— responsible']);
  });
});

const table = `序号 | 目标任务 | 目标值     | 责任单位                 | 配合单位 | 完成时限      | 分值 | 评分标准                       | 佐证         | 评分单位
        1    | 劳务协作 | 6000人     | 人社局（牵头）、农业农村局 | 财政局   | 2024年11月底前 | 6    | 每低1个百分点扣0.5分，扣完为止 | 花名册、合同 | 考核办
        | | 其中：脱贫人口 | 3600人 | | | | | | |
        2    | 消费帮扶 | 不少于3亿元 | 商务局                   | —        | —             | 4    | 按比例计分                     | 台账         | 考核办
        3    | 园区规划 | 编制完成   | 发展改革委               |          | 2024年6月底前 |      |                                |              |
        合计 |          |            |                          |          |               | 10   |                                |              |`;

describe('责任清单', () => {
  const one = (text: string) => read(`协议 山河2024 {\n    ${text}\n}\n`);

  it('makes a duty and an item of every row', () => {
    const { responsibilityLists, duties, declarations } = {
      ...one(`责任清单（签发：甲省人民政府，满分：10分） {\n        ${table}\n    }`),
      declarations: [],
    };
    expect(declarations).toEqual([]);
    const [list] = responsibilityLists;
    expect(list).toMatchObject({ id: 'responsibility-list:山河2024.责任清单', fullMark: { value: '10' } });
    expect(duties.map(({ id }) => id)).toEqual([
      'duty:山河2024.责任清单.劳务协作',
      'duty:山河2024.责任清单.劳务协作.脱贫人口',
      'duty:山河2024.责任清单.消费帮扶',
      'duty:山河2024.责任清单.园区规划',
    ]);
    const [labour, part, trade, plan] = duties;
    expect(part).toMatchObject({ partOf: labour!.id, act: '脱贫人口' });
    expect(names(labour!.bearer)).toEqual(['人社局', '农业农村局']);
    expect(names(labour!.support)).toEqual(['财政局']);
    expect(names(labour!.counterpart)).toEqual(['甲省人民政府']);
    expect(labour).toMatchObject({ list: list!.id, act: '劳务协作', target: { target: { comparator: 'at-least' } } });
    expect(figureOf(trade!.target!.target!)!.value).toBe('300000000');
    expect(plan).toMatchObject({ kind: 'once', definition: { text: '编制完成' } });
    expect(labour!.evidence.map(({ text }) => text)).toEqual(['花名册', '合同']);
    expect(labour!.deadlines[0]!.phrase).toMatchObject({ date: '2024-11-30' });
    expect(list!.items[0]).toMatchObject({
      number: '1',
      lead: [{ explicit: true }, { explicit: false }],
      score: { value: '6' },
      scoring: { text: '每低1个百分点扣0.5分，扣完为止' },
      rater: { text: '考核办' },
      rules: [{ kind: 'per-step', points: '0.5', effect: 'deduct' }],
    });
  });

  it('in a block has slots that its rows inherit, prose, and several tables; rows of one name are told apart', () => {
    const { responsibilityLists, duties } = one(`责任清单 年度清单 “年度责任清单” {
        签发：甲省人民政府
        期限：2024年12月31日前
        佐证：年度自评报告
        """
        说明。
        """
        表（单位：人） {
            任务 | 目标值 | 牵头单位
            培训 | 600    | 教育局
            培训 | 300    | 财政局
        }
        表 {
            任务 | 领导 | 负责   | 落实
            选派 | 张某 | 组织部 | 乙一市人民政府
        }
    }`);
    const [list] = responsibilityLists;
    expect(list).toMatchObject({ title: '年度责任清单', prose: [expect.stringContaining('prose:')] });
    expect(list!.tables).toHaveLength(2);
    expect(duties.map(({ id }) => id)).toEqual([
      'duty:山河2024.年度清单.培训',
      'duty:山河2024.年度清单.培训（财政局）',
      'duty:山河2024.年度清单.选派',
    ]);
    expect(duties[0]).toMatchObject({
      evidence: [{ text: '年度自评报告' }],
      deadlines: [{ phrase: { date: '2024-12-31' } }],
    });
    expect(figureOf(duties[0]!.target!.target!)).toMatchObject({ value: '600', unit: '人' });
    expect(list!.items[0]!.lead).toMatchObject([{ explicit: true }]);
    expect(list!.items[2]!.chain.map(({ verb, holders }) => [verb, ...names(holders)])).toEqual([
      ['leads', '张某'],
      ['answers', '组织部'],
      ['carries-out', '乙一市人民政府'],
    ]);
    expect(names(duties[2]!.bearer)).toEqual(['组织部', '乙一市人民政府']);
  });

  it('takes offices, hospitals and 各县人民政府 for words, and divisions for names that must be known', () => {
    const { refs } = one(
      '责任清单 {\n任务 | 责任单位\n甲 | 财政局、各县人民政府、乙一市人民政府、乙一市、市人民政府\n}',
    );
    expect(refs.map(({ path, optional }) => [path[0], optional === true])).toEqual([
      ['财政局', true],
      ['各县人民政府', true],
      ['乙一市人民政府', false],
      ['乙一市', false],
      ['市人民政府', true],
    ]);
  });

  it('in a 责任书 names the issuer', () => {
    const { agreements } = one('形式：责任书\n签发：甲省人民政府');
    expect(agreements[0]!.issuer).toMatchObject({ path: ['甲省人民政府'] });
  });

  it('reads English headings', () => {
    const { duties, responsibilityLists } = read(
      'agreement A {\n responsibility-list (issued-by: 甲省人民政府) {\n no. | task | target | lead | support | deadline | score\n 1 | 培训 | 600人 | 教育局 | 财政局 | by 2024-11-30 | 5\n }\n}\n',
    );
    expect(names(duties[0]!.bearer)).toEqual(['教育局']);
    expect(responsibilityLists[0]!.items[0]).toMatchObject({ score: { value: '5' }, lead: [{ explicit: true }] });
  });
});
