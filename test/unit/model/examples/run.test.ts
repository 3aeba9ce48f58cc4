import { entryOf } from '@duikou/messages';
import { type ExampleResult, runExample, stateNamed } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../../support/portfolio.ts';

const uri = 'file:///a.duikou';
const agreement = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 { 考核：到位率 }
    任务 联席会议：双方 共同 召开联席会议 1次以上，2024年12月31日前
    指标体系 考核 {
        满分：100分
        等次：优秀 90分以上；良好 不满90分
        指标 到位率：100分 { 单位：%；来源：国库凭证；评分：按比例计分 }
    }
}
`;

function run(body: string, head = '    协议：山河2024\n    截至：2024年12月31日\n'): ExampleResult {
  const portfolio = portfolioOf({ [uri]: `${agreement}算例 甲 {\n${head}${body}}\n` });
  return runExample(portfolio, uri, portfolio.summary(uri)!.facts.examples[0]!);
}
const given = (facts: string, expected: string) => run(`    经过 {\n${facts}    }\n    预期 {\n${expected}    }\n`);
const oks = (result: ExampleResult) => result.outcomes.map(({ ok }) => ok);

describe('a worked example', () => {
  it('adds up payments, for scores and for states', () => {
    const result = given(
      '2024年5月1日 资金到位 3000万元\n2024年10月8日 资金到位 2000万元\n',
      '资金到位：已履行 100%；到位率：100分；总分：100分；等次：优秀\n',
    );
    expect(oks(result)).toEqual([true, true, true, true]);
    expect(result).toMatchObject({ ok: true, asOf: '2024-12-31' });
  });

  it('takes 累计 for all so far', () => {
    const result = given(
      '2024年5月1日 资金到位 3000万元\n2024年10月8日 资金到位 累计 4000万元\n',
      '到位率：80分；资金到位：部分履行 80%\n',
    );
    expect(oks(result)).toEqual([true, true]);
  });

  it('says what was expected, what came about, and how', () => {
    const result = given(
      '2024年11月20日 资金到位 5000万元\n',
      '资金到位：已履行；到位率：90分；总分：90分；等次：良好\n',
    );
    expect(result.ok).toBe(false);
    expect(result.outcomes.map(({ subject, expected, got, ok }) => [subject, expected, got, ok])).toEqual([
      ['资金到位', '已履行', '{state.late-fulfilled} 100%', false],
      ['到位率', '90', '100', false],
      ['{example.total}', '90', '100', false],
      ['{example.grade}', '良好', '优秀', false],
    ]);
    for (const { steps } of result.outcomes) expect(steps.length).toBeGreaterThan(0);
    for (const { steps } of result.outcomes) for (const { key } of steps) expect(entryOf('zh', key), key).toBeDefined();
  });

  it('counts nothing that it does not give, and nothing after its day', () => {
    const result = run(
      '    经过 { 2024年11月20日 资金到位 5000万元 }\n    预期 { 资金到位：履行中；联席会议：履行中 }\n',
      '    协议：山河2024\n    截至：2024年9月30日\n',
    );
    expect(oks(result)).toEqual([true, true]);
  });

  it('takes its last day where it says none', () => {
    const result = run(
      '    经过 { 2024年9月20日 联席会议 已召开 }\n    预期 { 联席会议：已履行 }\n',
      '    协议：山河2024\n',
    );
    expect(result).toMatchObject({ ok: true, asOf: '2024-09-20' });
  });

  it('expects findings, and none', () => {
    const result = given(
      '2024年5月1日 资金到位 3000万元\n',
      '提示 duty/evidence-missing\n提示 duty/evidence-missing 联席会议\n没有 提示 breakdown/sum-short\n提示 breakdown/sum-short\n',
    );
    expect(oks(result)).toEqual([true, true, true, false]);
  });

  it('judges by its own day', () => {
    const at = (day: string) => run('    预期 { 资金到位：履行中 }\n', `    协议：山河2024\n    截至：${day}\n`).ok;
    expect([at('2024年2月1日'), at('2024年11月1日')]).toEqual([true, false]);
  });

  it.each([
    ['协议：没有这份', '    预期 { 总分：1分 }\n', 'example.no-agreement'],
    ['协议：山河2024', '    经过 { 2024年5月1日 资金到位 1万元 }\n', 'example.nothing-expected'],
    ['协议：山河2024', '    经过 { 2024年5月1日 没有这项 1万元 }\n    预期 { 总分：1分 }\n', 'example.unknown-name'],
  ])('cannot run: %s', (head, body, problem) => {
    expect(run(body, `    ${head}\n`)).toMatchObject({ ok: false, problem: { key: problem } });
  });

  it.each([
    ['资金到位：差不多\n', '{example.no-state}'],
    ['没有这项：已履行\n', '{example.no-duty}'],
    ['没有这项：5分\n', '{example.no-indicator}'],
  ])('expects what is not there: %s', (expected, got) => {
    expect(given('', expected).outcomes.map((one) => [one.ok, one.got])).toEqual([[false, got]]);
  });
});

describe('words for states', () => {
  it.each([
    'latent',
    'active',
    'fulfilled',
    'overdue',
    'late-fulfilled',
    'remedied',
    'breached',
    'released',
    'superseded',
    'suspended',
  ])('%s: the names that messages use are understood', (state) => {
    for (const locale of ['zh', 'en'] as const)
      expect(stateNamed(String(entryOf(locale, `state.${state}`))), locale).toBe(state);
  });
});
