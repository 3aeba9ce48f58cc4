import { createReader } from '@duikou/language';
import type { Duty } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (members: string) => reader.read('file:///x.duikou', `协议 甲 {\n${members}\n}`);

function dutyOf(line: string): { duty: Duty; problems: string[] } {
  const { facts, problems } = read(`    ${line}`);
  expect(facts.duties).toHaveLength(1);
  return { duty: facts.duties[0]!, problems: problems.map(({ code }) => code) };
}

const names = (refs: { path: string[] }[]) => refs.map(({ path }) => path.join('.'));
const phrases = (duty: Duty) => duty.deadlines.map(({ phrase }) => phrase);

describe('a name may look like a time, a figure or a comparator', () => {
  it.each([
    '全程',
    '年底',
    '每年',
    '每季度',
    '协议期内',
    '2024年',
    '30日内',
    '不少于',
    '312国道改造',
    '2024年度计划',
    '资金',
    '期限',
  ])('as a duty: %s', (name) => {
    const { duty, problems } = dutyOf(`任务 ${name}：甲方 向 乙方 选派干部 不少于10名，2024年10月31日前`);
    expect(problems).toEqual([]);
    expect(duty.name).toBe(name);
    expect(names(duty.bearer)).toEqual(['甲方']);
    expect(duty.target?.target?.low?.value).toBe('10');
  });

  it('as a fund, a clause or an indicator', () => {
    const { facts, problems } = read('资金 2024年 { 来源：甲方 }\n条款 全程 {\n}\n指标体系 考 { 指标 100天行动：5分 }');
    expect(problems).toEqual([]);
    expect([facts.funds[0]?.name, facts.clauses[0]?.name]).toEqual(['2024年', '全程']);
  });

  it('but is a time in a line', () => {
    expect(phrases(dutyOf('任务 a：甲方 派员，全程').duty)).toMatchObject([{ kind: 'throughout' }]);
    expect(read('签订：2024年3月15日\n期限：2024年1月1日至2024年12月31日').problems).toEqual([]);
  });
});

describe('spaces that people put in or leave out', () => {
  it.each([
    ['不少于 6.5 亿元', 'at-least', '650000000'],
    ['约 3000 万元', 'about', '30000000'],
    ['３０　名', 'equal', '30'],
    ['12.6 公里 以上', 'at-least', '12600'],
    ['95% 以上', 'at-least', '95'],
  ])('between a number, its unit and its comparator: %s', (written, comparator, value) => {
    const target = dutyOf(`任务 a：甲方 完成 ${written}，2024年10月31日前`).duty.target?.target;
    expect(target?.comparator).toBe(comparator);
    expect((target?.low ?? target?.high)?.value).toBe(value);
  });

  it.each([
    ['甲方帮助农村劳动力就业14000人', ['甲方'], [], '帮助农村劳动力就业'],
    ['甲方和乙方各选派干部10名', ['甲方', '乙方'], [], '选派干部'],
    ['双方选派年轻干部各10名', ['双方'], [], '选派年轻干部'],
    ['甲一市、甲二市各选派干部10名', ['甲一市', '甲二市'], [], '选派干部'],
    ['甲一市应当选派干部10名', ['甲一市'], [], '选派干部'],
    ['甲方于2024年10月31日前向乙方拨付资金1亿元', ['甲方'], ['乙方'], '拨付资金'],
    ['甲方应在2024年10月底前向乙方拨付资金1亿元', ['甲方'], ['乙方'], '拨付资金'],
    ['各方面力量 参与', ['各方面力量'], [], '参与'],
  ])('between bearer, modality and act: %s', (line, bearer, counterpart, act) => {
    const { duty } = dutyOf(`任务 a：${line}`);
    expect([names(duty.bearer), names(duty.counterpart), duty.act]).toEqual([bearer, counterpart, act]);
  });

  it.each([
    ['乙方 不得改变资金用途', 'must-not', '改变资金用途'],
    ['乙方 有权检查资金使用情况', 'has-power', '检查资金使用情况'],
    ['甲方 力争到位投资 3亿元', 'strive', '到位投资'],
    ['甲方 应急值守', undefined, '应急值守'],
  ])('behind a modality: %s', (line, modality, act) => {
    const { duty } = dutyOf(`约定 a：${line}`);
    expect([duty.modality, duty.act]).toEqual([modality, act]);
  });

  it('behind 除非 and 当', () => {
    expect(dutyOf('约定 a：乙方不得改变资金用途，除非双方书面同意').duty.guards).toMatchObject([
      { unless: true, text: '双方书面同意' },
    ]);
    expect(dutyOf('约定 a：甲方可以延期，当乙方未提交材料').duty.guards).toMatchObject([
      { unless: false, text: '乙方未提交材料' },
    ]);
    expect(dutyOf('任务 a：甲方 派员，当地配合').duty.guards).toEqual([]);
  });

  it('before a time behind a word', () => {
    expect(phrases(dutyOf('任务 a：甲方 报送材料 1份，力争2024年10月底前完成').duty)).toMatchObject([
      { kind: 'by', date: '2024-10-31' },
    ]);
    expect(phrases(dutyOf('任务 a：甲方 应在收到请款函后10个工作日内向乙方拨付资金 2000万元').duty)).toMatchObject([
      { kind: 'after-event', event: '收到请款函', amount: 10, unit: 'working-day' },
    ]);
    expect(dutyOf('任务 a：甲方 编制 甲省2024年6月工作要点').duty.deadlines).toEqual([]);
  });

  it('behind a comparator with a name or a share of a base', () => {
    expect(dutyOf('任务 a：甲方 捐助 不少于社会资金.2024年').duty.target).toMatchObject({
      ref: { path: ['社会资金', '2024年'] },
      comparator: 'at-least',
    });
    for (const line of ['不低于上年地方财政收入的1%', '不低于 上年地方财政收入的1%'])
      expect(dutyOf(`任务 a：甲方 投入资金 ${line}`).duty.target?.target).toMatchObject({
        comparator: 'at-least',
        relative: { base: '上年地方财政收入' },
      });
  });
});

describe('lines as they are broken and joined', () => {
  it('an item may stand in the line after its colon', () => {
    const { facts, problems } = read('任务 a：\n  甲方 向 乙方 拨付 100万元，2024年12月31日前\n文本：\n任务 b：\n  \n');
    expect(problems).toEqual([]);
    expect(names(facts.duties[0]!.bearer)).toEqual(['甲方']);
    expect(facts.duties[1]!.bearer).toEqual([]);
  });

  it('其中 may have a colon within a line', () => {
    const { duty, problems } = dutyOf('任务 a：甲方 帮助就业 14000人，其中：脱贫人口 8400人，2024年12月底前');
    expect(problems).toEqual([]);
    expect(duty.target?.target?.low?.value).toBe('14000');
    expect(phrases(duty)).toMatchObject([{ kind: 'by', date: '2024-12-31' }]);
  });
});

describe('dates as they are typed', () => {
  it('2024.10.31前 in a line; 2024.3.15 and 2024.1.1-2024.12.31 where a date is the whole item', () => {
    expect(phrases(dutyOf('任务 a：甲方 报送材料 1份，2024.10.31前').duty)).toMatchObject([
      { kind: 'by', date: '2024-10-31' },
    ]);
    const { facts, problems } = read('签订：2024.3.15，乙首府市\n期限：2024.1.1—2024.12.31');
    expect(problems).toEqual([]);
    expect(facts.agreements[0]).toMatchObject({
      signed: { date: '2024-03-15', place: '乙首府市' },
      term: { from: '2024-01-01', to: '2024-12-31' },
    });
    expect(read('签订：2024.2.30').problems).toMatchObject([{ code: 'time/date-impossible' }]);
  });

  it('a missing year is said to be missing, not impossible', () => {
    const { problems } = read('任务 a：甲方 报送材料 1份，9月底前\n任务 b：甲方 报送材料 1份，2024年2月30日前');
    expect(problems).toMatchObject([
      { code: 'time/date-impossible', message: 'time/date-impossible.year-missing', params: { written: '9月底前' } },
      { code: 'time/date-impossible', params: { written: '2024年2月30日前' } },
    ]);
    expect(problems[1]?.message).toBeUndefined();
  });
});

describe('shares and pairs', () => {
  const shares = (lines: string) => {
    const { facts, problems } = read(
      `任务 a：甲方 投入 6亿元，2024年10月31日前 { 分解 { ${lines} } }\n任务 b：甲方 派员 1名，2024年10月31日前`,
    );
    expect(facts.duties).toHaveLength(2);
    const said = facts.duties[0]!.breakdowns[0]!.shares;
    return {
      said: said.map(({ name, target, deadline }) => [name, target?.low?.value, deadline?.phrase.written]),
      codes: problems.map(({ code }) => code),
    };
  };

  it.each([
    '乙一市：3亿元\n乙二市：3亿元',
    '乙一市 3亿元；乙二市 3亿元',
    '乙一市 3亿元，乙二市 3亿元',
    '乙一市3亿元、乙二市3亿元',
  ])('shares however they are parted: %s', (lines) => {
    expect(shares(lines)).toEqual({
      said: [
        ['乙一市', '300000000', undefined],
        ['乙二市', '300000000', undefined],
      ],
      codes: [],
    });
  });

  it('keeps a share’s own deadline, years and the rest', () => {
    expect(shares('2024年：3亿元，2024年9月底前；2025年 2亿元；其余：省本级统筹')).toEqual({
      said: [
        ['2024年', '300000000', '2024年9月底前'],
        ['2025年', '200000000', undefined],
        ['其余', undefined, undefined],
      ],
      codes: [],
    });
  });

  it('says what it does not read in a share', () => {
    expect(shares('乙一市 3亿元，由 甲二市 承担').codes).toEqual(['syntax/unexpected-words']);
  });

  it('reads a pair without spaces', () => {
    const { facts, problems } = read('结对 {\n 甲一市对口乙一市\n 甲二市对口乙二市、乙三市，主要由 甲三县\n}');
    expect(problems).toEqual([]);
    expect(facts.pairings.map(({ donor, recipient }) => `${donor.path}→${recipient.path}`)).toEqual([
      '甲一市→乙一市',
      '甲二市→乙二市',
      '甲二市→乙三市',
    ]);
  });
});

describe('what is said of a line', () => {
  it('names an item as the file spells it', () => {
    expect(read('甲方：甲省，东边').problems).toMatchObject([
      { code: 'syntax/word-unknown', params: { slot: '甲方', found: '东边' } },
    ]);
  });
});

describe('what goes wrong is said, not thrown', () => {
  it('a keyword run together with a name: where the space belongs', () => {
    const { problems } = read('任务六：甲方 向 乙方 拨付 100万元');
    expect(problems).toMatchObject([
      {
        code: 'syntax/slot-unknown',
        message: 'syntax/slot-unknown.space',
        params: { slot: '任务六', keyword: '任务', name: '六' },
        fix: [{ title: 'fix.space', text: '任务 六' }],
      },
    ]);
  });

  it('blocks nested past any sense', () => {
    const text = `协议 甲 {\n${'条款 乙 {'.repeat(5000)}${'}'.repeat(5000)}\n}`;
    const { problems } = reader.read('file:///x.duikou', text);
    expect(problems).toMatchObject([{ code: 'file/too-large', message: 'file/too-large.nested' }]);
  });

  it('a reserve in a line of shares is no body, a name that holds the letters of one is', () => {
    const { facts } = read('任务 a：甲方 投入 6亿元 { 分解 { 乙一市 4亿元；自治区本级统筹 1亿元；Everest 1亿元 } }');
    expect(facts.duties[0]!.breakdowns[0]!.shares.map(({ name, rest }) => [name, rest ?? false])).toEqual([
      ['乙一市', false],
      ['自治区本级统筹', true],
      ['Everest', false],
    ]);
  });
});
