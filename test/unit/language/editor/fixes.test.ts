import { describe, expect, it } from 'vitest';
import { codesOf, fixesFor, type Marked, marked } from './marked.ts';

const agreement = (...inner: string[]) =>
  [
    '协议 山河2024 {',
    '    甲方：甲省人民政府，支援方',
    '    乙方：乙自治区人民政府，受援方',
    '    期限：2024年1月1日至2024年12月31日',
    '    签订：2024年1月2日',
    ...inner.map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');

/** Applies the only (or the chosen) fix of a code and expects the code to be gone. */
async function mends(file: Marked, code: string, index = 0): Promise<string> {
  expect(codesOf(file)).toContain(code);
  const fix = fixesFor(file, code)[index];
  expect(fix).toBeDefined();
  const after = await file.with(fix!.text);
  expect(codesOf(after).filter((one) => one === code).length).toBeLessThan(
    codesOf(file).filter((one) => one === code).length,
  );
  expect(
    after.summary.problems.filter((problem) => !file.summary.problems.some((p) => p.code === problem.code)),
  ).toEqual([]);
  return fix!.text;
}

describe('a quick fix', () => {
  it('writes the sum of a table in the unit of the table', async () => {
    const file = await marked(
      agreement(
        '资金 援助 {',
        '    分配表（单位：万元） {',
        '        受援方 | 2024年',
        '        乙一市 | 26000.5',
        '        乙二市 | 38000',
        '        合计 | 64000',
        '    }',
        '}',
      ),
    );
    expect(await mends(file, 'quantity/total-mismatch')).toContain('合计 | 64000.5\n');
    expect(fixesFor(file, 'quantity/total-mismatch')[0]!.title).toBe('改为各项之和 64000.5');
  });

  it('makes a whole the sum of its parts, or gives the rest a line of its own', async () => {
    const file = await marked(
      agreement(
        '任务 到位：甲方 向 乙方 拨付资金 100万元，2024年10月31日前 {',
        '    分解 {',
        '        乙一市 60万元',
        '        乙二市 30万元',
        '    }',
        '}',
      ),
    );
    const titles = fixesFor(file, 'breakdown/sum-short').map(({ title }) => title);
    expect(titles).toEqual(['加一行“其余 10万元”', '把总数改为各部分之和：90万元']);
    expect(await mends(file, 'breakdown/sum-short')).toContain('乙二市 30万元\n            其余 10万元\n        }');
    expect(await mends(file, 'breakdown/sum-short', 1)).toContain('拨付资金 90万元，');
  });

  it('puts an empty slot where the duty has a block, and opens one where it has none', async () => {
    const duty = '任务 到位：甲方 向 乙方 拨付资金 100万元，2024年10月31日前';
    const other = '任务 报告：乙方 向 甲方 报送报告 1份，2024年10月31日前 { 佐证：报告；未完成：并应 补报 }';
    const bare = await marked(agreement(duty, other));
    const fix = (file: Marked) => fixesFor(file, 'duty/evidence-missing')[0]!.text;
    expect(fix(bare)).toContain(`${duty} {\n        佐证：\n    }\n`);
    expect(fix(await marked(agreement(`${duty} { 性质：达标 }`, other)))).toContain('{ 性质：达标；佐证： }');
    const tall = await marked(agreement(`${duty} {`, '    性质：达标', '}', other));
    expect(fix(tall)).toContain('        性质：达标\n        佐证：\n    }');
    const every = await marked(agreement(duty, duty.replace('到位', '再到位')));
    expect(fixesFor(every, 'duty/evidence-missing')[0]!.text).toContain('通则 { 佐证： }');
    const english = await marked(
      `agreement A {\n    party-a: 甲省人民政府\n    duty 到位: party-a pays 1 CNY million\n}\n`,
    );
    expect(fixesFor(english, 'duty/deadline-missing')[0]?.text ?? 'deadline:').toContain('deadline:');
  });

  it('names what may have been meant, in quotation marks where the name needs them', async () => {
    const file = await marked(
      agreement(
        '资金 财政援助资金 { 来源：甲方 }',
        '任务 到位：甲方 向 乙方 拨付 不少于 100万元，2024年10月31日前 { 资金：财政援资金 }',
      ),
    );
    expect(await mends(file, 'reference/unknown')).toContain('资金：财政援助资金 }');
    expect(fixesFor(file, 'reference/unknown')[0]!.preferred).toBe(true);
  });

  it('imports the file that declares a name', async () => {
    const file = await marked(`引入 “别的.duikou”\n\n${agreement('上年：山河2023')}`, {
      '山河2023.duikou': agreement().replace('2024', '2023'),
      '别的.duikou': '',
    });
    expect(await mends(file, 'reference/unknown')).toMatch(/^引入 “别的.duikou”\n引入 “山河2023.duikou”\n\n协议/);
  });

  it('mends signs: a full stop for a dot, an open quotation mark, a missing colon, a stray brace', async () => {
    const stop = await marked(
      agreement(
        '资金 援助 { 金额：2024年 100万元 }',
        '任务 到位：甲方 向 乙方 拨付 不少于 援助。2024年，2024年10月31日前',
      ),
    );
    expect(await mends(stop, 'syntax/full-stop-as-dot')).toContain('援助.2024年');
    const quote = await marked('协议 山河 “标题 {\n}\n');
    expect(await mends(quote, 'syntax/string-unclosed')).toContain('“标题” {');
    const brace = await marked('协议 山河 {\n}\n}\n');
    expect(await mends(brace, 'syntax/brace-stray')).toBe('协议 山河 {\n}\n\n');
    const open = await marked('协议 山河 {\n    形式：协议\n');
    expect(await mends(open, 'syntax/block-unclosed')).toBe('协议 山河 {\n    形式：协议\n}\n');
  });

  it('writes the word in use for one that was given up', async () => {
    const file = await marked(
      agreement('条款 “扶贫协作工作” {', '    任务 报告：乙方 向 甲方 报送扶贫协作报告 1份，2024年10月31日前', '}'),
    );
    expect(await mends(file, 'time/term-outdated')).toContain('东西部协作');
  });
});
