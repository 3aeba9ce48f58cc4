import { describe, expect, it } from 'vitest';
import { completion } from '../../../../packages/language/src/editor/completion/index.ts';
import { definition } from '../../../../packages/language/src/editor/definition.ts';
import { formatText } from '../../../../packages/language/src/editor/format/index.ts';
import { hover } from '../../../../packages/language/src/editor/hover.ts';
import { references } from '../../../../packages/language/src/editor/references.ts';
import { rename } from '../../../../packages/language/src/editor/rename.ts';
import { documentSymbols } from '../../../../packages/language/src/editor/symbols.ts';
import { apply, codesOf, type Marked, marked } from './marked.ts';

const agreements = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 甲援办 { 级别：部门；上级：甲省 }
协议 山河2024 “标题” {
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
}
`;
const source = `引入 “协议.duikou”

公文 送审函 “关于送审协议的函” {
    文种：函
    发文机关：甲援办
    文号：甲援办函〔2024〕12号
    主送：乙省人民政府
    附件：山河2024
    """
    现将{山河2024}送上。
    """
}
`;
const open = (text: string): Promise<Marked> => marked(text, { '协议.duikou': agreements });
const at = (text: string, inside = 1): Promise<Marked> => {
  const index = source.indexOf(text);
  return open(`${source.slice(0, index + inside)}<|>${source.slice(index + inside)}`);
};
const here = (file: Marked): number => file.offset(file.caret);
const labels = async (text: string): Promise<string[]> => {
  const file = await open(text);
  return (await completion(file, here(file), false)).items.map(({ label }) => label);
};

describe('公文 in the editor', () => {
  it('stands in the outline, without a finding', async () => {
    const file = await at('公文');
    expect(documentSymbols(file).map(({ name }) => name)).toEqual(['送审函']);
    expect(codesOf(file)).toEqual([]);
  });

  it('offers its slots, kinds, bodies and agreements where each may stand', async () => {
    const slots = await labels(source.replace('    文种：函', '    <|>'));
    expect(slots).toEqual(expect.arrayContaining(['文种', '发文机关', '主送', '抄送', '附件', '签发人', '印发日期']));
    expect(slots).not.toContain('甲方');
    expect(await labels(source.replace('文种：函', '文种：<|>'))).toEqual(
      expect.arrayContaining(['函', '通知', '请示']),
    );
    expect(await labels(source.replace('附件：山河2024', '附件：<|>'))).toContain('山河2024');
    expect(await labels(source.replace('机关：甲援办', '机关：<|>'))).toContain('甲援办');
    expect(await labels(source.replace('主送：乙省人民政府', '抄送：甲省财政厅、甲<|>'))).toContain('甲援办');
    expect(await labels(source.replace('文种：函', '紧急程度：<|>'))).toEqual(['特急', '加急']);
    expect(await labels(source.replace('公文 送审函', '公<|>\n公文 送审函'))).toContain('公文');
  });

  it('leads from its annexes and its bodies to what they are, and shows what it is', async () => {
    for (const [text, target] of [
      ['山河2024\n', '山河2024 “'],
      ['山河2024}', '山河2024 “'],
      ['甲援办\n', '甲援办 {'],
    ] as const) {
      const file = await at(text);
      const [found] = definition(file, here(file));
      expect(found!.uri).toMatch(/%E5%8D%8F%E8%AE%AE|协议\.duikou/);
      const line = agreements.slice(0, agreements.indexOf(target)).split('\n').length - 1;
      expect(found!.range.start.line).toBe(line);
    }
    const file = await at('送审函');
    expect(JSON.stringify(hover(file, here(file)))).toContain('关于送审协议的函');
  });

  it('is renamed with the agreement it carries', async () => {
    const file = await at('山河2024\n');
    expect(await references(file, here(file), true)).toHaveLength(3);
    const { changes } = await rename(file, here(file), '江河2024');
    expect(apply(file, changes![file.uri]!)).toBe(source.replaceAll('山河2024', '江河2024'));
    expect(Object.keys(changes!)).toHaveLength(2);
  });

  it('says that an agreement it carries is not there', async () => {
    expect(codesOf(await open(`<|>${source.replace('附件：山河2024', '附件：江河2024')}`))).toEqual([
      'reference/unknown',
    ]);
  });

  it('is formatted with canonical keywords in either spelling', () => {
    const text = '公文 甲 “关于乙的函”{\n文种:函\n发文字号：甲发〔2024〕1号\n主送机关：乙省\n}\n';
    const tidy = '公文 甲 “关于乙的函” {\n    文种：函\n    文号：甲发〔2024〕1号\n    主送：乙省\n}\n';
    expect(formatText(text)).toBe(tidy);
    expect(formatText(text, { keywords: 'en' })).toContain('addressees');
  });

  it.each(['zh', 'en'] as const)('has a snippet that reads without a problem in %s', async (spelling) => {
    const head = spelling === 'zh' ? '主体 甲省 {}\n' : 'party 甲省 {}\n';
    const file = await open(`${head}<|>\n`);
    const { items } = await completion(file, here(file), true);
    const label = spelling === 'zh' ? '公文 …' : 'letter …';
    const { newText } = items.find((one) => one.label === label)!.textEdit as { newText: string };
    const text = newText.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$0/g, '');
    expect((await file.with(`${head}<|>${text}\n`)).summary.problems).toEqual([]);
  });
});
