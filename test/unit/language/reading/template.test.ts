import { createReader } from '@duikou/language';
import { comparableFacts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();

const template = `模板 资金条款（支援方，金额，期限） {
    条款 “资金支持（{金额}）” {
        任务 资金到位：支援方 向 乙方 拨付财政援助资金 不少于 金额，期限 { 期限说明：金额 }
        """
        {支援方}拨付{金额}，逐级下达到{乙方}。
        """
        表 分期 {
            期次 | 到账
            一   | 金额
        }
    }
}
`.replace(' { 期限说明：金额 }', '');

const use = '    套用 资金条款（支援方：甲方，金额：6.5亿元，期限：2024年10月31日前）\n';

const byHand = `    条款 “资金支持（6.5亿元）” {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于 6.5亿元，2024年10月31日前
        """
        甲方拨付6.5亿元，逐级下达到{乙方}。
        """
        表 分期 {
            期次 | 到账
            一   | 6.5亿元
        }
    }
`;

const agreement = (body: string): string =>
  `协议 山河2024 {\n    甲方：甲省，支援方\n    乙方：乙省，受援方\n    期限：2024年1月1日至2024年12月31日\n${body}}\n`;

const read = (text: string) => reader.read('file:///a.duikou', text);

describe('templates', () => {
  it('give what would stand there if written by hand, in both spellings', () => {
    const expected = read(agreement(byHand));
    const english = use.replace('套用', 'use').replaceAll('：', ': ').replaceAll('，', ', ');
    for (const text of [template + agreement(use), template.replace('模板', 'template') + agreement(english)]) {
      const summary = read(text);
      expect(summary.problems).toEqual([]);
      expect(comparableFacts(summary.facts)).toEqual(comparableFacts(expected.facts));
    }
  });

  it('may stand in a clause and after their use, and be used in one another', () => {
    const inner = '模板 到位（金额） {\n    任务 资金到位：甲方 向 乙方 拨付资金 不少于 金额，2024年10月31日前\n}\n';
    const outer = '模板 两期（首期） {\n    套用 到位（金额：首期）\n}\n';
    const summary = read(
      `${agreement('    条款 “资金” {\n        套用 两期（首期：3亿元）\n    }\n')}${outer}${inner}`,
    );
    expect(summary.problems).toEqual([]);
    expect(summary.facts.duties[0]).toMatchObject({
      clause: 'clause:山河2024.资金',
      target: { target: { low: { value: '300000000' } } },
    });
    expect(summary.facts.clauses[0]!.content).toEqual(['duty:山河2024.资金到位']);
  });

  it('have the use as the place of all they give', () => {
    const summary = read(template + agreement(use));
    const { keys, spans, lines } = summary.origins;
    const line = (offset: number) => lines.findLastIndex((start) => start <= offset);
    const at = keys.indexOf('duty:山河2024.资金到位#target');
    expect(line(spans[2 * at]!)).toBe(
      (template + agreement(use)).split('\n').findIndex((text) => text.includes('套用')),
    );
  });

  it('used twice give two things of one name', () => {
    const summary = read(template + agreement(use + use));
    expect(summary.facts.duties.map(({ id }) => id)).toEqual(['duty:山河2024.资金到位', 'duty:山河2024.资金到位~2']);
  });

  it.each([
    ['套用 别的（金额：1亿元）', 'syntax/template-unknown', undefined],
    ['套用 资金条款（支援方：甲方，金额：1亿元）', 'syntax/template-argument', undefined],
    [
      '套用 资金条款（支援方：甲方，金额：1亿元，期限：2024年10月31日前，年度：2024年）',
      'syntax/template-argument',
      '.unknown',
    ],
    [
      '套用 资金条款（支援方：甲方，金额：1亿元，金额：2亿元，期限：2024年10月31日前）',
      'syntax/template-argument',
      '.twice',
    ],
    ['套用 资金条款（支援方：甲方，金额：，期限：2024年10月31日前）', 'syntax/template-argument', '.empty'],
  ])('say of %s: %s%s', (line, code, suffix) => {
    const found = read(template + agreement(`    ${line}\n`)).problems;
    expect(found.map((problem) => [problem.code, problem.message])).toEqual([
      [code, suffix === undefined ? undefined : code + suffix],
    ]);
  });

  it('say which parameter is not used', () => {
    const [problem] = read('模板 空（金额，年度） {\n    任务 到位：甲方 拨付资金 不少于 金额\n}\n').problems;
    expect(problem).toMatchObject({
      code: 'syntax/template-argument',
      message: 'syntax/template-argument.unused',
      params: { name: '年度' },
    });
  });

  it('in a circle are said so, and too deep', () => {
    const circle = read(`模板 甲 {\n    套用 乙\n}\n模板 乙 {\n    套用 甲\n}\n${agreement('    套用 甲\n')}`).problems;
    expect(circle.map(({ code, params }) => [code, params.path])).toEqual([
      ['syntax/template-nesting', '甲 → 乙 → 甲'],
    ]);
    const chain = Array.from({ length: 12 }, (_, i) => `模板 层${i} {\n    套用 层${i + 1}\n}\n`).join('');
    const deep = read(
      `${chain}模板 层12 {\n    任务 到位：甲方 拨付资金 1亿元\n}\n${agreement('    套用 层0\n')}`,
    ).problems;
    expect(deep.map(({ message }) => message)).toEqual(['syntax/template-nesting.deep']);
  });

  it('are read anew where the template has changed and its use has not', () => {
    const open = createReader().open('file:///a.duikou');
    const text = template + agreement(`    条款 “资金” {\n    ${use}    }\n`);
    open.update(text);
    const changed = text.replace('财政援助资金', '援助资金');
    expect(open.update(changed)).toEqual(read(changed));
  });
});
