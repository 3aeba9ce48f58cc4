import { describe, expect, it } from 'vitest';
import { codesOf, fixesFor, marked } from './marked.ts';

const agreement = (...inner: string[]) =>
  ['协议 山河2024 {', ...inner.map((line) => `    ${line}`), '}', ''].join('\n');

describe('a remedy that does not say how', () => {
  it.each([
    [
      '任务 到位：甲方 拨付资金 100万元，2024年10月31日前 { 未完成：30日内补足 }',
      '未完成：并应 30日内补足',
      '未完成：改为 30日内补足',
    ],
    ['通则 { 未完成：书面说明原因 }', '未完成：并应 书面说明原因', '未完成：改为 书面说明原因'],
    ['defaults { unfulfilled: explain in writing }', 'unfulfilled: also explain', 'unfulfilled: instead explain'],
  ])('%s', async (line, also, instead) => {
    const file = await marked(agreement(line));
    expect(codesOf(file)).toContain('norm/remedy-ambiguous');
    const fixes = fixesFor(file, 'norm/remedy-ambiguous');
    expect(fixes.map(({ text }) => [text.includes(also), text.includes(instead)])).toEqual([
      [true, false],
      [false, true],
    ]);
    for (const { text } of fixes) expect(codesOf(await file.with(text))).not.toContain('norm/remedy-ambiguous');
  });
});
