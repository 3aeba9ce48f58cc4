import { describe, expect, it } from 'vitest';
import { completion } from '../../../../packages/language/src/editor/completion/index.ts';
import { hover } from '../../../../packages/language/src/editor/hover.ts';
import { marked } from './marked.ts';

const inside = (line: string) =>
  `主体 甲省 {\n    级别：省\n    年度数据 地方财政收入：2023年 100亿元\n}\n协议 山河 {\n    甲方：甲省\n    期限：2024年1月1日至2025年12月31日\n    签订：2024年3月1日\n    项目 产业园二期 { 投资：100万元 }\n    ${line}\n}\n`;

async function labels(line: string): Promise<string[]> {
  const file = await marked(inside(line));
  return (await completion(file, file.offset(file.caret), false)).items.map(({ label }) => label);
}

describe('rules in the editor', () => {
  it('offers sets, their attributes and names', async () => {
    expect(await labels('规则 甲：合<|>')).toContain('合计');
    expect(await labels('规则 甲：<|>')).toEqual(expect.arrayContaining(['项目', '投资', '计数', '产业园二期']));
    expect(await labels('规则 甲：合计(项目.<|>')).toEqual(expect.arrayContaining(['投资', '领域', '环评']));
    expect(await labels('规则 甲 { 每个：<|> }')).toEqual(expect.arrayContaining(['项目', '任务']));
  });

  it('shows what a relative target comes to, year by year', async () => {
    const file = await marked(inside('任务 资<|>金到位：甲方 拨付资金 不低于 上年地方财政收入的1%，每年10月底前'));
    const shown = JSON.stringify(hover(file, file.offset(file.caret))?.contents);
    expect(shown).toContain('2024年 1亿元、2025年 —');
  });
});
