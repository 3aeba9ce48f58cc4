import { createReader } from '@duikou/language';
import { comparableFacts, printExpression } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string) => {
  const { facts, problems } = reader.read('a.duikou', text);
  expect(problems).toEqual([]);
  return facts;
};
const printed = (line: string) => {
  const [rule] = read(`协议 甲 {\n规则 甲一：${line}\n}\n`).rules;
  return [rule!.forEach, rule!.condition, rule!.requires].map((one) => one && printExpression(one));
};

describe('a rule in one line', () => {
  it.each([
    ['产业协作 占 全部项目投资 不低于60%', '产业协作 占 全部项目投资 ≥ 60%'],
    ['产业协作占全部项目投资不低于60%', '产业协作 占 全部项目投资 ≥ 60%'],
    ['产业协作 占 财政援助资金 60%以上', '产业协作 占 财政援助资金 ≥ 60%'],
    ['合计(项目.投资 当 地点 = 乙一市) 不少于 2000万元', '合计（项目.投资 当 地点 = 乙一市） ≥ 2000万元'],
    ['合计(项目.投资 当地点 = 乙一市) ≥ 1亿元', '合计（项目.投资 当 地点 = 乙一市） ≥ 1亿元'],
    ['计数(项目 当 有环评) = 计数(项目)', '计数（项目 当 有 环评） = 计数（项目）'],
    ['存在(项目 当 类别 = 楼堂馆所) = 否', '非 存在（项目 当 类别 = 楼堂馆所）'],
    ['存在(项目) ≠ 否', '有 项目'],
    ['计数(项目) 介于 3—5个', '计数（项目） ≥ 3个 且 计数（项目） ≤ 5个'],
    ['100 - 5 > 3', '100 - （5） > 3'],
    ['财政援助资金.2024年 ≥ 2023年财政援助资金的105%', '财政援助资金.2024年 ≥ 2023年 财政援助资金 × 105%'],
    ['甲省.地方财政收入 > 3亿元 且 非 (有 项目 或 1 > 2)', '甲省.地方财政收入 > 3亿元 且 非 （有 项目 或 1 > 2）'],
    [
      '每个(项目 当 领域 属于 产业协作、劳务协作：有 论证)',
      '每个（项目：非 领域 属于 （产业协作、劳务协作） 或 有 论证）',
    ],
  ])('reads %s', (line, requires) => {
    expect(printed(line)[2]).toBe(requires);
  });

  it('has the members it judges before the colon', () => {
    expect(printed('每个 项目 当 领域 = 产业协作：投资 不低于 100万元')).toEqual([
      '项目',
      '领域 = 产业协作',
      '投资 ≥ 100万元',
    ]);
    expect(printed('每个项目当领域 = 产业协作：投资不低于100万元')).toEqual([
      '项目',
      '领域 = 产业协作',
      '投资 ≥ 100万元',
    ]);
    expect(printed('每个项目：有环评')).toEqual(['项目', undefined, '有 环评']);
    expect(printed('当 计数(项目) > 3：全部项目投资 ≥ 1亿元')).toEqual([
      undefined,
      '计数（项目） > 3',
      '全部项目投资 ≥ 1亿元',
    ]);
  });

  it('says severity and wording, and where it comes from', () => {
    const [rule] = read('规则 甲：计数(项目) ≥ 1，否则 错误 “没有项目”，出处 本地办法，机制 东西部协作2021\n').rules;
    expect(rule).toMatchObject({
      severity: 'error',
      message: '没有项目',
      source: { text: '本地办法' },
      regime: { path: ['东西部协作2021'] },
    });
  });

  it('points to what it could not read', () => {
    const { facts, problems } = reader.read('a.duikou', '规则 甲：计数(项目) ≥ 1 且且 投资\n');
    expect(facts.rules[0]?.requires).toBeUndefined();
    expect(problems.map(({ code, range }) => [code, range.start.character])).toEqual([['syntax/rule-form', 16]]);
    const words = reader.read('a.duikou', '规则 甲：产业协作优先\n规则 乙\n').problems;
    expect(words.map(({ code }) => code)).toEqual(['syntax/rule-form', 'syntax/rule-form']);
  });

  it('refers to what stands in it, and not to words of the language', () => {
    const { refs } = read('规则 甲：合计(项目.投资 当 地点 = 乙一市 且 领域 = 产业协作) ≥ 财政援助资金.2024年\n');
    expect(refs.map(({ path, kinds, optional }) => [path.join('.'), kinds[0], optional])).toEqual([
      ['乙一市', 'body', true],
      ['产业协作', 'area', true],
      ['财政援助资金.2024年', 'fund', true],
    ]);
  });
});

describe('a rule in a block', () => {
  const zh = `规则 甲 {
    每个：项目 当 领域 = 产业协作
    条件：投资 不低于 2000万元
    要求：有 环评 或 方式 = 交钥匙
    否则：提示 “没有环评”
    依据：《办法》
    出处：本地办法
    机制：东西部协作2021
    施行：2024-01-01起
}
`;
  const en = `rule 甲 {
    for-each: project when area = 产业协作
    condition: cost at least 2000万元
    requires: has ecology or mode = 交钥匙
    otherwise: info “没有环评”
    basis: 《办法》
    cited: 本地办法
    regime: 东西部协作2021
    in-force: 2024-01-01起
}
`;

  it('is the same in both spellings', () => {
    expect(comparableFacts(read(en))).toEqual(comparableFacts(read(zh)));
  });

  it('joins both conditions, and says the rest', () => {
    const [rule] = read(zh).rules;
    expect(printExpression(rule!.condition!)).toBe('领域 = 产业协作 且 投资 ≥ 2000万元');
    expect(rule).toMatchObject({ severity: 'info', message: '没有环评', validity: { from: '2024-01-01' } });
    expect(rule!.bases).toHaveLength(1);
  });
});

describe('lines of rules in both spellings', () => {
  it.each([
    ['产业协作 占 全部项目投资 不低于60%', '产业协作 share-of all projects at least 60%'],
    ['合计(项目.投资 当 地点 = 乙一市) ≥ 1亿元', 'sum(project.cost when place = 乙一市) ≥ 1亿元'],
    [
      '每个 项目 当 领域 属于 产业协作、劳务协作：没有 环评',
      'each project when area in (产业协作, 劳务协作): lacks ecology',
    ],
    ['上年地方财政收入的1% ≤ 1亿元', '1% of 地方财政收入 last year ≤ 1亿元'],
    ['财政援助资金.金额 ≥ 2023年 财政援助资金', '财政援助资金.amount ≥ 财政援助资金 in 2023'],
    ['计数(项目) 介于 2 和 10', 'count(projects) between 2 and 10'],
    ['每个 主体：级别 = 省', 'each party: level = province'],
    ['每个 项目：批复 早于 2024年6月30日', 'each project: 批复 before 2024-06-30'],
  ])('%s', (zh, en) => {
    expect(comparableFacts(read(`rule 甲: ${en}\n`))).toEqual(comparableFacts(read(`规则 甲：${zh}\n`)));
  });
});

describe('conditions and figures elsewhere', () => {
  it('a list item has one', () => {
    const [list] = read('负面清单 甲 {\n条目 乙 “丙” { 条件：投资 超过 3000万元 且 没有 论证 }\n}\n').negativeLists;
    expect(printExpression(list!.items[0]!.condition!)).toBe('投资 > 3000万元 且 没有 论证');
  });

  it('a party has figures of years', () => {
    const [party] = read('主体 甲省 { 年度数据 一般公共预算收入：2023年 125亿元、2024年 131亿元 }\n').parties;
    expect(party!.figures!.map(({ name, year, target }) => [name, year, target.low?.value])).toEqual([
      ['一般公共预算收入', 2023, '12500000000'],
      ['一般公共预算收入', 2024, '13100000000'],
    ]);
    const { problems } = reader.read('a.duikou', '主体 甲省 { 年度数据 收入：125亿元 }\n');
    expect(problems.map(({ code }) => code)).toEqual(['syntax/figure']);
  });

  it.each([
    ['不低于 上年地方财政收入的1%', '上年 地方财政收入 × 1%'],
    ['不低于上年地方财政收入的1%', '上年 地方财政收入 × 1%'],
    ['不少于 2023年财政援助资金的105%', '2023年 财政援助资金 × 105%'],
    ['不少于 前年 地方财政收入 的 1%', '前年 地方财政收入 × 1%'],
    ['不低于 财政援助资金.2023年的105%', '财政援助资金.2023年 × 105%'],
    ['at least 1% of 地方财政收入 last year', '上年 地方财政收入 × 1%'],
  ])('a target may be %s', (written, expression) => {
    const [duty] = read(`协议 甲 {\n任务 乙：甲方 拨付财政援助资金 ${written}，2024年10月31日前\n}\n`).duties;
    expect(printExpression(duty!.target!.relative!)).toBe(expression);
    expect(duty).toMatchObject({ act: '拨付财政援助资金', target: { target: { comparator: 'at-least' } } });
    expect(duty!.target!.target!.relative).toBeDefined();
    expect(duty!.deadlines).toHaveLength(1);
  });

  it('a target that is a figure or a name stays one', () => {
    const targets = read(
      '协议 甲 {\n任务 乙：甲方 拨付 不少于 6亿元\n任务 丙：甲方 拨付 不少于 财政援助资金.2024年\n}\n',
    ).duties;
    expect(targets.map(({ target }) => target?.relative)).toEqual([undefined, undefined]);
  });
});
