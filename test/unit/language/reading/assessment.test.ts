import { createReader } from '@duikou/language';
import { originOf } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const zh = `指标体系 年度考核 “年度考核办法” {
    满分：120分
    等次：优秀 100分以上；良好 80分以上不满100分；一般 不满80分
    舍入：保留2位小数，四舍五入
    继承：基本考核
    机制：东西部协作2021
    指标 到位率：100分 {
        性质：结果
        单位：%
        目标：95%以上
        基期值：90%
        频次：每年一次
        取值范围：0%至100%
        舍入：取整数，舍去小数
        分子：资金到位
        分母：财政援助资金
        评分：每低1个百分点扣0.5分，扣完为止
    }
    加分项 典型经验：20分 { 上限：10分；评分：每新增1个得2分 }
    扣分项 通报批评：5分 { 评分：每发生一次扣1分；一票否决：发生重大安全事故 }
}
`;
const en = `indicators 年度考核 "年度考核办法" {
    full-mark: 120
    grades: 优秀 at least 100; 良好 80 to below 100; 一般 below 80
    rounding: 2 decimals, half-up
    inherits: 基本考核
    regime: 东西部协作2021
    indicator 到位率: 100 {
        kind: outcome
        unit: %
        target: at least 95%
        baseline: 90%
        frequency: 每年一次
        range: 0% to 100%
        rounding: whole number, down
        numerator: 资金到位
        denominator: 财政援助资金
        scoring: 0.5 points off per percentage point below, until nothing is left
    }
    bonus 典型经验: 20 { ceiling: 10; scoring: 2 points for each unit }
    deduction 通报批评: 5 { scoring: deduct 1 point per time; veto: 发生重大安全事故 }
}
`;

const strip = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (['at', 'written', 'scoring'].includes(key) ? undefined : inner)));

describe('an indicator system', () => {
  const chinese = reader.read('a.duikou', zh);
  const english = reader.read('a.duikou', en);

  it('is read with grades, rounding, what it inherits and its regime', () => {
    expect(chinese.problems).toEqual([]);
    const [system] = chinese.facts.indicatorSystems;
    expect(system).toMatchObject({
      fullMark: { value: '120' },
      rounding: { digits: 2, mode: 'half-up' },
      inherits: [{ path: ['基本考核'], kinds: ['indicators'] }],
      regime: { path: ['东西部协作2021'] },
    });
    expect(system!.grades!.map(({ name, low, high, highInclusive }) => [name, low, high, highInclusive])).toEqual([
      ['优秀', '100', undefined, true],
      ['良好', '80', '100', false],
      ['一般', undefined, '80', false],
    ]);
  });

  it('is read with the slots of its indicators', () => {
    const [rate, bonus, deduction] = chinese.facts.indicators;
    expect(rate).toMatchObject({
      nature: 'outcome',
      target: { target: { comparator: 'at-least', low: { value: '95' } } },
      baseline: { target: { low: { value: '90' } } },
      range: { target: { low: { value: '0' }, high: { value: '100' } } },
      frequency: { text: '每年一次' },
      rounding: { digits: 0, mode: 'down' },
      numerator: { path: ['资金到位'] },
      denominator: { path: ['财政援助资金'] },
      rules: [{ kind: 'per-step', when: 'below', points: '0.5', effect: 'deduct', stop: 'full' }],
    });
    expect(bonus).toMatchObject({ bonus: true, ceiling: { value: '10' }, rules: [{ kind: 'per-event', points: '2' }] });
    expect(deduction).toMatchObject({ bonus: false, deduction: true, veto: { text: '发生重大安全事故' } });
  });

  it('has the same facts in English', () => {
    expect(english.problems).toEqual([]);
    expect(strip(english.facts.indicatorSystems)).toEqual(strip(chinese.facts.indicatorSystems));
    expect(strip(english.facts.indicators)).toEqual(strip(chinese.facts.indicators));
  });

  it('gives each tier its place', () => {
    const text = '指标体系 甲 {\n    指标 乙：10分 { 评分：90%以上得满分，不满90%得8分 }\n}\n';
    const { facts, origins } = reader.read('a.duikou', text);
    const [rule] = facts.indicators[0]!.rules!;
    const places = rule?.kind === 'tiers' ? rule.tiers.map(({ at }) => originOf(origins, at)!) : [];
    const line = text.split('\n')[1]!;
    expect(places.map(({ start, end }) => line.slice(start.character, end.character))).toEqual([
      '90%以上得满分',
      '不满90%得8分',
    ]);
  });

  it('keeps words it does not understand', () => {
    const { facts } = reader.read('a.duikou', '指标体系 甲 {\n    指标 乙：10分 { 评分：由评审组酌情计分 }\n}\n');
    expect(facts.indicators[0]!.rules).toEqual([{ kind: 'text', text: '由评审组酌情计分' }]);
  });

  it('says which grade words it does not understand', () => {
    const { problems } = reader.read('a.duikou', '指标体系 甲 {\n    等次：优秀 90分以上；其他另行确定\n}\n');
    expect(problems.map(({ code, params }) => [code, params.found])).toEqual([
      ['syntax/unexpected-words', '其他另行确定'],
    ]);
  });
});

describe('values reached', () => {
  const text = `完成情况 年终 {
    协议：山河2024
    截至：2024年12月31日
    数据：“实际.csv”
    填报：乙省
    资金到位：5.2亿元，2024年10月20日，佐证 拨款凭证
    资金到位.乙一市：2.6亿元
    联席会议 已完成；培训 300人次
    完成表 {
        任务 | 单位 | 乙一市 | 乙二市 | 日期
        就业 | 人   | 3000   | 2000   | 2024年6月30日
        合计 | 人   | 3000   | 2000   |
        务工 | 人   | 若3    | —      | 2024年
    }
}
`;
  const english = `actuals 年终 {
    agreement: 山河2024
    as-of: 2024-12-31
    data-file: "实际.csv"
    reporter: 乙省
    资金到位: CNY 520 million, 2024-10-20, evidence 拨款凭证
    资金到位.乙一市: CNY 260 million
    联席会议 已完成; 培训 300 person-times
    actuals-table {
        task | unit | 乙一市 | 乙二市 | date
        就业 | person | 3000 | 2000 | 2024-06-30
        total | person | 3000 | 2000 |
        务工 | person | 若3 | — | 2024
    }
}
`;
  const read = reader.read('a.duikou', text);

  it('are read from lines and tables, of the agreement that is named', () => {
    const [fact] = read.facts.actuals;
    expect(fact).toMatchObject({ asOf: '2024-12-31', file: { text: '实际.csv' }, target: { path: ['山河2024'] } });
    expect(
      fact!.values.map(({ of, target, text, date }) => [of.path.join('.'), of.scope, target?.low?.value ?? text, date]),
    ).toEqual([
      ['资金到位', '山河2024', '520000000', '2024-10-20'],
      ['资金到位.乙一市', '山河2024', '260000000', undefined],
      ['联席会议', '山河2024', '已完成', undefined],
      ['培训', '山河2024', '300', undefined],
      ['就业.乙一市', '山河2024', '3000', '2024-06-30'],
      ['就业.乙二市', '山河2024', '2000', '2024-06-30'],
    ]);
    expect(fact!.values[0]!.evidence?.text).toBe('拨款凭证');
  });

  it('say which cells are not understood', () => {
    expect(read.problems.map(({ message, params }) => [message, params.found])).toEqual([
      ['syntax/actuals-cell.date', '2024年'],
      [undefined, '若3'],
    ]);
  });

  it('are the same in English', () => {
    const other = reader.read('a.duikou', english);
    expect(strip(other.facts.actuals)).toEqual(strip(read.facts.actuals));
  });
});

describe('a worked example', () => {
  const text = `算例 按时到位 “资金按时到位” {
    协议：山河2024
    截至：2024年12月31日
    经过 {
        2024年10月20日 资金到位 6.5亿元
        2024年12月1日 联席会议 已召开
    }
    预期 {
        资金到位：已履行；到位率：25分；总分：86.5分；等次：良好
        提示 breakdown/sum-short；没有 提示 fund/overcommitted
        资金支出：部分履行 80%
    }
}
`;

  it('is read with what is given and what is expected', () => {
    const { facts, problems } = reader.read('a.duikou', text);
    expect(problems).toEqual([]);
    const [example] = facts.examples;
    expect(example!.given.map(({ of, date, target, text }) => [of.path[0], date, target?.low?.value ?? text])).toEqual([
      ['资金到位', '2024-10-20', '650000000'],
      ['联席会议', '2024-12-01', '已召开'],
    ]);
    expect(strip(example!.expected.map(({ of, ...rest }) => ({ of: of?.path[0], ...rest })))).toEqual([
      { of: '资金到位', kind: 'state', text: '已履行' },
      { of: '到位率', kind: 'score', value: { value: '25', dimension: 'score', unit: '分' } },
      { kind: 'total', value: { value: '86.5', dimension: 'score', unit: '分' } },
      { kind: 'grade', text: '良好' },
      { kind: 'finding', text: 'breakdown/sum-short' },
      { kind: 'finding', text: 'fund/overcommitted', present: false },
      { of: '资金支出', kind: 'state', text: '部分履行', share: '80' },
    ]);
  });

  it('is the same in English', () => {
    const english = `example 按时到位 "资金按时到位" {
    agreement: 山河2024
    as-of: 2024-12-31
    given {
        2024-10-20 资金到位 CNY 650 million
        2024-12-01 联席会议 已召开
    }
    expect {
        资金到位: 已履行; 到位率: 25 points; total: 86.5 points; grade: 良好
        finding breakdown/sum-short; no finding fund/overcommitted
        资金支出: 部分履行 80%
    }
}
`;
    const { facts, problems } = reader.read('a.duikou', english);
    expect(problems).toEqual([]);
    expect(strip(facts.examples)).toEqual(strip(reader.read('a.duikou', text).facts.examples));
  });
});
