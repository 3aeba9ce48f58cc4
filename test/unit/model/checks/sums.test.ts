import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../support/portfolio.ts';

const bodies = ['乙一市', '乙二市', '乙三市'];
const declared = bodies.map((name) => `主体 ${name} { 级别：市 }`).join('\n');
const agreement = (body: string) => `${declared}\n协议 山河 {\n    期限：2024年1月1日至2024年12月31日\n${body}\n}\n`;
const found = (text: string, code: string) =>
  findingsOf({ 'file:///a.duikou': text }).findings.filter((finding) => finding.code === code);

/** Ten-thousands of yuan with up to two decimals, as an office types them. */
const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
const cents = (value: number) => Math.round(value * 100);
const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + cents(value), 0);
const yuan = (total: number) => String(total * 100);

describe('a table’s total', () => {
  const table = (values: readonly number[], total: number) =>
    agreement(
      `    资金 援助资金 {\n        来源：乙一市\n        分配表（单位：万元） {\n            受援方 | 2024年\n${[
        ...values.map((value, index) => `            ${bodies[index]} | ${value}`),
        `            合计 | ${total / 100}`,
      ].join('\n')}\n        }\n    }`,
    );

  it('is told exactly where it differs, with the gap to the last fen', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: -500, max: 500 }),
        (values, gap) => {
          const total = sumOf(values) + gap;
          fc.pre(total > 0);
          const findings = found(table(values, total), 'quantity/total-mismatch');
          expect(findings.length).toBe(gap === 0 ? 0 : 1);
          if (gap !== 0) {
            expect(findings[0]!.witness).toEqual({
              parent: yuan(total),
              children: yuan(sumOf(values)),
              residual: yuan(gap),
              unit: '元',
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the parts of a duty', () => {
  const duty = (values: readonly number[], total: number) =>
    agreement(
      `    任务 资金到位：乙一市 拨付资金 不少于${total / 100}万元，2024年10月31日前 {\n        分解：${values
        .map((value, index) => `${bodies[index]} ${value}万元`)
        .join('、')}\n    }`,
    );

  it('are short or over as integers say', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 50, max: 150 }),
        (values, percent) => {
          const sum = sumOf(values);
          const total = Math.max(1, Math.round((sum * percent) / 100));
          const text = duty(values, total);
          expect(found(text, 'breakdown/sum-short').length).toBe(sum < total ? 1 : 0);
          expect(found(text, 'breakdown/sum-over').length).toBe((sum - total) * 100 > total * 20 ? 1 : 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('prove themselves by canonical numbers', () => {
    const [finding] = found(duty([34000, 30000], 6_500_000), 'breakdown/sum-short');
    expect(finding?.witness).toEqual({ parent: '650000000', children: '640000000', residual: '10000000', unit: '元' });
  });
});
