import { createReader } from '@duikou/language';
import { describe as say } from '@duikou/messages';
import { relativeTarget } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { createView } from '../../../../packages/model/src/portfolio/view.ts';
import { Resolver } from '../../../../packages/model/src/resolve/index.ts';
import { findingsOf, portfolioOf } from '../../../support/portfolio.ts';

const reader = createReader();
const head = `主体 甲省 { 级别：省；年度数据 地方财政收入：2023年 100亿元、2024年 120亿元 }
主体 甲一市 { 级别：市；上级：甲省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
`;
const agreement = (body: string, more = '') => `${head}协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2026年12月31日
    签订：2024年3月15日
    ${more}
    项目 一 { 领域：产业协作；地点：乙一市；投资：100万元 }
    项目 二 { 领域：劳务协作；地点：乙一市；投资：200万元 }
    ${body}
}
`;
const messages = (text: string) =>
  findingsOf({ 'file:///a.duikou': text }).findings.flatMap((finding) =>
    /^(rule|expression)\//.test(finding.code) ? [[finding.verdict, say('zh', finding).message]] : [],
  );

describe('a rule that is not kept', () => {
  it('shows which members, what values and what sum', () => {
    expect(messages(agreement('规则 甲：合计(项目.投资 当 地点 = 乙一市) ≥ 500万元'))).toEqual([
      [
        'conflict',
        '没有满足规则“甲”（合计（项目.投资 当 地点 = 乙一市） ≥ 500万元）：合计（项目.投资 当 地点 = 乙一市） 为 300万元（一 100万元、二 200万元）。',
      ],
    ]);
  });

  it('carries the figures as canonical decimals', () => {
    const { findings } = findingsOf({ 'file:///a.duikou': agreement('规则 甲：产业协作 占 全部项目投资 ≥ 60%') });
    const found = findings.find(({ code }) => code === 'rule/violated');
    expect(found?.witness).toEqual({ rule: '甲', value: '33.33', bound: '60', operator: '≥', unit: '%' });
    expect(found?.related.map(({ at }) => at)).toContain('project:山河2024.一#name');
  });

  it('counts the members past the first few', () => {
    const projects = Array.from({ length: 8 }, (_, i) => `项目 丙${i} { 投资：10万元 }`).join('\n');
    const [[, message]] = messages(agreement(`${projects}\n规则 甲：每个 项目：投资 > 50万元`)) as [[string, string]];
    expect(message).toContain('有 8 项没有满足');
    expect(message).toContain('另有 3 项');
  });

  it('is compared exactly', () => {
    const thirds = '项目 三 { 领域：劳务协作；投资：0.000001万元 }';
    expect(messages(agreement('规则 甲：产业协作 占 全部项目投资 × 3 ≥ 33%'))).toHaveLength(1);
    expect(messages(agreement('规则 甲：合计(项目.投资 当 领域 = 产业协作) ÷ 全部项目投资 × 3 = 100%'))).toEqual([]);
    expect(
      messages(agreement(`${thirds}\n规则 甲：合计(项目.投资 当 领域 = 产业协作) ÷ 全部项目投资 × 3 = 100%`)),
    ).toHaveLength(1);
  });
});

describe('rules of a library', () => {
  const library = (rule: string) => `库 本地规则\n引入 东西部协作\n${rule}\n`;
  const main = `引入 东西部协作\n引入 本地规则\n${agreement('', '机制：东西部协作2021')}`;
  const told = (rule: string) =>
    findingsOf({ 'file:///a.duikou': main, 'file:///l.duikou': library(rule) }).findings.flatMap(({ code, place }) =>
      code === 'rule/violated' ? [`${place.uri} ${place.at}`] : [],
    );

  it('are for agreements of their regime, while in force', () => {
    const at = ['file:///a.duikou agreement:山河2024#name'];
    expect(told('规则 甲 { 要求：计数(项目) ≥ 3 }')).toEqual(at);
    expect(told('规则 甲 { 要求：计数(项目) ≥ 3；机制：东西部协作2021 }')).toEqual(at);
    expect(told('规则 甲 { 要求：计数(项目) ≥ 3；机制：组团式帮扶 }')).toEqual([]);
    expect(told('规则 甲 { 要求：计数(项目) ≥ 3；施行：2025年1月1日起 }')).toEqual([]);
    expect(told('规则 甲 { 要求：计数(项目) ≥ 3；施行：2020年1月1日至2023年12月31日 }')).toEqual([]);
  });

  it('are judged again when the library changes', () => {
    const portfolio = portfolioOf({ 'file:///a.duikou': main, 'file:///l.duikou': library('规则 甲：计数(项目) ≥ 2') });
    const count = () => portfolio.findings('file:///a.duikou').filter(({ code }) => code === 'rule/violated').length;
    expect(count()).toBe(0);
    portfolio.set(reader.read('file:///l.duikou', library('规则 甲：计数(项目) ≥ 3')));
    expect(count()).toBe(1);
    portfolio.set(reader.read('file:///l.duikou', library('规则 甲：计数(项目) ≥ 2\n规则 乙：计数(项目) ≥ 9')));
    expect(count()).toBe(1);
    portfolio.set(reader.read('file:///l.duikou', library('')));
    expect(count()).toBe(0);
  });
});

describe('a relative target', () => {
  const relative = (line: string) => {
    const portfolio = portfolioOf({ 'file:///a.duikou': agreement(`任务 甲：${line}`) });
    const { world } = portfolio as unknown as { world: Resolver['world'] };
    const view = createView(world.index('file:///a.duikou')!.summary, new Resolver(world, 'file:///a.duikou'));
    return relativeTarget(view, view.facts.duties[0]!).map(({ year, missing, figure }) => [
      year,
      figure?.value,
      missing.map((one) => `${one.year}${one.name}`),
    ]);
  };

  it('comes to a share of the year before its due day, for each instance', () => {
    expect(relative('甲方 向 乙方 拨付资金 不低于 上年地方财政收入的1%，每年10月底前')).toEqual([
      [2024, '100000000', []],
      [2025, '120000000', []],
      [2026, undefined, ['2025地方财政收入']],
    ]);
  });

  it('rests on the body named, where one is', () => {
    expect(relative('乙方 拨付资金 不低于 2024年甲省.地方财政收入的1%，2024年10月31日前')).toEqual([
      [2024, '120000000', []],
    ]);
    expect(relative('乙方 拨付资金 不低于 2024年地方财政收入的1%，2024年10月31日前')).toEqual([
      [2024, undefined, ['2024地方财政收入']],
    ]);
  });
});
