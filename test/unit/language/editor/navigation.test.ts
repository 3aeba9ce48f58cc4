import { describe, expect, it } from 'vitest';
import { definition } from '../../../../packages/language/src/editor/definition.ts';
import { folding } from '../../../../packages/language/src/editor/folding.ts';
import { hover } from '../../../../packages/language/src/editor/hover.ts';
import { highlights, references } from '../../../../packages/language/src/editor/references.ts';
import { prepareRename, rename } from '../../../../packages/language/src/editor/rename.ts';
import { semanticTokens, tokenTypes } from '../../../../packages/language/src/editor/semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../../../../packages/language/src/editor/symbols.ts';
import { uriOf } from '../memory-host.ts';
import { apply, codesOf, type Marked, marked } from './marked.ts';

const source = `引入 “别的.duikou”

协议 山河2024 “标题” {
    甲方：甲省人民政府，支援方
    乙方：甘肃省人民政府，受援方
    上年：山河2023
    资金 援助资金 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2024年
            兰州市 | 100
            合计   | 100
        }
    }
    条款 “资金” {
        任务 资金到位：甲方 向 乙方 拨付 不少于 援助资金.2024年，2024年10月31日前 {
            资金：援助资金
            考核：“到位 率”
        }
        """
        甲方拨付{山河2024.援助资金.总额}。
        """
    }
    指标体系 体系 { 指标 “到位 率”：100分 }
}
`;
const other = {
  '别的.duikou': '主体 甲省 { 全称：甲省；级别：省 }\n协议 山河2023 {\n    期限：2023年1月1日至2023年12月31日\n}\n',
  '后.duikou': '引入 “主.duikou”\n协议 后 {\n    承接：山河2024.援助资金.兰州市 中 5万元\n}\n',
};

/** The source with a caret before the nth occurrence of a text. */
const at = (text: string, nth = 0, inside = 1): Promise<Marked> => {
  let index = -1;
  for (let n = 0; n <= nth; n++) index = source.indexOf(text, index + 1);
  expect(index).toBeGreaterThanOrEqual(0);
  return marked(`${source.slice(0, index + inside)}<|>${source.slice(index + inside)}`, other);
};
const here = (file: Marked): number => file.offset(file.caret);
const shown = (
  file: Marked,
  found: { uri: string; range: Parameters<Marked['offset']>[0] extends infer P ? { start: P; end: P } : never }[],
) =>
  found.map(({ uri, range }) =>
    uri === file.uri
      ? file.text.slice(file.offset(range.start as never), file.offset(range.end as never))
      : decodeURIComponent(uri),
  );

describe('definition', () => {
  it('leads from a name to its declaration, across files, and from an import to its file', async () => {
    const fund = await at('援助资金', 3);
    expect(definition(fund, here(fund))).toEqual([
      { uri: fund.uri, range: { start: { line: 6, character: 7 }, end: { line: 6, character: 11 } } },
    ]);
    const before = await at('山河2023');
    expect(definition(before, here(before))).toMatchObject([{ uri: uriOf('/w/别的.duikou') }]);
    const file = await at('别的.duikou');
    expect(definition(file, here(file))).toMatchObject([
      { uri: uriOf('/w/别的.duikou'), range: { start: { line: 0 } } },
    ]);
    const role = await at('甲方 向');
    expect(shown(role, definition(role, here(role)) as never)).toEqual(['甲省人民政府']);
    const division = await at('兰州市');
    expect(definition(division, here(division))).toEqual([]);
  });
});

describe('references and highlights', () => {
  it('finds each use by its own place, in qualified names, tables, prose and other files', async () => {
    const file = await at('援助资金 {');
    const found = await references(file, here(file), true);
    expect(shown(file, found as never)).toEqual([
      '援助资金',
      '援助资金',
      '援助资金',
      '援助资金',
      decodeURIComponent(uriOf('/w/后.duikou')),
    ]);
    expect(found.at(-1)!.range).toEqual({ start: { line: 2, character: 14 }, end: { line: 2, character: 18 } });
    expect(await references(file, here(file), false)).toHaveLength(4);
    expect(await highlights(file, here(file))).toHaveLength(4);
  });

  it('finds the uses of a division', async () => {
    const file = await at('兰州市');
    expect((await references(file, here(file), true)).length).toBeGreaterThanOrEqual(1);
  });
});

describe('rename', () => {
  it('changes every use in every file and leaves nothing unknown', async () => {
    const file = await at('援助资金 {');
    const { changes } = await rename(file, here(file), '财政资金');
    const text = apply(file, changes![file.uri]!);
    expect(text).toBe(source.replaceAll('援助资金', '财政资金'));
    const after = await file.with(text);
    expect(codesOf(after).sort()).toEqual(codesOf(file).sort());
    expect(changes![uriOf('/w/后.duikou')]).toEqual([
      { range: { start: { line: 2, character: 14 }, end: { line: 2, character: 18 } }, newText: '财政资金' },
    ]);
  });

  it('puts quotation marks where the new name needs them, and keeps those that stand', async () => {
    const file = await at('援助资金 {');
    const { changes } = await rename(file, here(file), '312国道 资金');
    const text = apply(file, changes![file.uri]!);
    expect(text).toContain('资金 “312国道 资金” {');
    const after = await file.with(text);
    expect(codesOf(after).sort()).toEqual(codesOf(file).sort());
    const quoted = await at('到位 率');
    const edits = (await rename(quoted, here(quoted), '到位率')).changes![quoted.uri]!;
    expect(apply(quoted, edits)).toBe(source.replaceAll('到位 率', '到位率'));
  });

  it('renames a file’s agreement from a use in another file’s qualified name', async () => {
    const file = await at('山河2024.');
    expect(prepareRename(file, here(file)).placeholder).toBe('山河2024');
    const { changes } = await rename(file, here(file), '山海');
    expect(apply(file, changes![file.uri]!)).toBe(source.replaceAll('山河2024', '山海'));
    expect(changes![uriOf('/w/后.duikou')]).toHaveLength(1);
  });

  it('says why it does not: a division, an impossible name, a taken one, nothing there', async () => {
    const division = await at('兰州市');
    await expect(rename(division, here(division), '甲市')).rejects.toThrow(/行政区划/);
    expect(() => prepareRename(division, here(division))).toThrow(/行政区划/);
    const fund = await at('援助资金 {');
    await expect(rename(fund, here(fund), '“”')).rejects.toThrow(/不能用作名称/);
    await expect(rename(fund, here(fund), '甲|乙')).rejects.toThrow(/不能用作名称/);
    const agreement = await at('山河2024 “');
    await expect(rename(agreement, here(agreement), '山河2023')).rejects.toThrow(/已有/);
    const nothing = await at('条款');
    await expect(rename(nothing, here(nothing), '甲')).rejects.toThrow(/没有可以改名/);
  });
});

describe('hover', () => {
  const text = async (needle: string, nth = 0): Promise<string> => {
    const file = await at(needle, nth);
    return (hover(file, here(file))?.contents as { value: string } | undefined)?.value ?? '';
  };

  it('tells a division with level, parent and code; a fund with its amounts; a duty with its sentence; a keyword', async () => {
    const division = await text('兰州市');
    expect(division).toContain('甘肃省兰州市');
    expect(division).toContain('620100');
    expect(await text('援助资金', 3)).toContain('2024年 100万元');
    expect(await text('资金到位')).toContain('拨付 不少于 援助资金');
    expect(await text('条款')).toContain('clause');
    expect(await text('甲省人民政府')).toContain('全称：甲省人民政府');
    const body = await marked('主体 甲<|>市 { 全称：甲省甲市；级别：市 }\n');
    expect(JSON.stringify(hover(body, here(body)))).toContain('级别：市');
  });

  it('tells why a finding matters and how to mend it', async () => {
    const file = await marked('协议 甲 {\n    上年：没<|>有的\n}\n');
    const { value } = hover(file, here(file))!.contents as { value: string };
    expect(value).not.toContain('reference/unknown');
    const two = await marked('协议 甲 {\n    条款 “一” { 任务 <|>乙：双方 适时开展宣传 }\n}\n');
    const { value: both } = hover(two, here(two))!.contents as { value: string };
    expect(both).toContain('`duty/target-missing`');
    expect(both).toContain('`duty/deadline-missing`');
    expect(value).toContain('处理');
  });
});

describe('the rest', () => {
  it('gives an outline that nests, and finds symbols by pinyin', async () => {
    const file = await at('协议');
    const [agreement] = documentSymbols(file);
    expect(agreement).toMatchObject({ name: '山河2024' });
    expect(agreement!.children!.map(({ name }) => name)).toEqual(['援助资金', '资金', '体系']);
    expect(agreement!.children![1]!.children!.map(({ name }) => name)).toEqual(['资金到位']);
    expect(workspaceSymbols([file.workspace], '援助').map(({ name }) => name)).toEqual(['援助资金']);
  });

  it('folds blocks, tables, prose and imports', async () => {
    const file = await at('协议');
    const lines = folding(file).map(({ startLine, endLine }) => [startLine, endLine]);
    expect(lines).toEqual(
      expect.arrayContaining([
        [2, 23],
        [6, 12],
        [8, 11],
        [14, 21],
        [19, 21],
      ]),
    );
  });

  it('paints tokens in order and without overlap', async () => {
    const file = await at('协议');
    const { data } = semanticTokens(file);
    expect(data.length % 5).toBe(0);
    let line = 0;
    let character = 0;
    const words: [string, string][] = [];
    for (let i = 0; i < data.length; i += 5) {
      const [deltaLine, delta, length, type] = data.slice(i, i + 5) as [number, number, number, number];
      line += deltaLine;
      character = deltaLine === 0 ? character + delta : delta;
      const offset = file.offset({ line, character });
      words.push([file.text.slice(offset, offset + length), tokenTypes[type]!]);
      expect(length).toBeGreaterThan(0);
    }
    expect(words).toContainEqual(['协议', 'keyword']);
    expect(words).toContainEqual(['援助资金', 'variable']);
    expect(words).toContainEqual(['资金到位', 'function']);
  });
});
