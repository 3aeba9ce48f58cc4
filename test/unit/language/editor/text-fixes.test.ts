import { describe, expect, it } from 'vitest';
import { codesOf, fixesFor, marked } from './marked.ts';

const agreement = (...inner: string[]) =>
  [
    '表 投入（单位：亿元） {',
    '    年份   | 中央 | 省级',
    '    2018年 | 40   | 60',
    '    2019年 | 50   | 50',
    '    合计   | 90   | 110',
    '}',
    '协议 山河2024 {',
    '    甲方：甲省人民政府，支援方',
    '    乙方：乙自治区人民政府，受援方',
    '    期限：2024年1月1日至2024年12月31日',
    '    签订：2024年1月2日',
    ...inner.map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');

const prose = (line: string): string => agreement('条款 “说明” {', '    """', `    ${line}`, '    """', '}');

describe('a quick fix of text', () => {
  it.each([
    ['text/figure-contradicts', prose('中央投入{投入.中央：91亿元}。'), '{投入.中央：90亿元}'],
    [
      'quantity/rate-mismatch',
      prose('中央占省级的{投入.中央 比 投入.省级：0.9倍}。'),
      '{投入.中央 比 投入.省级：0.8倍}',
    ],
    ['text/usage', prose('每年不少于3次以上。'), '每年不少于3次。'],
    ['document/number-form', prose('按照成府发[2026]第18号执行。'), '成府发〔2026〕18号'],
    ['document/amount-in-words', prose('共6.5亿元（大写：人民币陆亿元整）。'), '大写：人民币陆亿伍仟万元整'],
    [
      'document/credit-code',
      '主体 甲公司 { 级别：企业；统一社会信用代码：91350100M000100Y44 }\n',
      '91350100M000100Y43',
    ],
    ['quantity/each-or-joint', agreement('任务 互派：双方 选派干部 10名，2024年10月31日前'), '双方 各 选派干部'],
  ])('mends %s', async (code, text, expected) => {
    const file = await marked(text);
    expect(codesOf(file)).toContain(code);
    const [fix] = fixesFor(file, code);
    expect(fix!.text).toContain(expected);
    expect(codesOf(await file.with(fix!.text))).not.toContain(code);
  });

  it('offers both words where several bear a figure', async () => {
    const file = await marked(agreement('任务 互派：双方 选派干部 10名，2024年10月31日前'));
    expect(fixesFor(file, 'quantity/each-or-joint').map(({ title }) => title)).toEqual(['写明“各”', '写明“共同”']);
  });
});
