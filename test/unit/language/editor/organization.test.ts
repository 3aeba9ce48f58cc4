import { describe, expect, it } from 'vitest';
import { completion } from '../../../../packages/language/src/editor/completion/index.ts';
import { definition } from '../../../../packages/language/src/editor/definition.ts';
import { formatText } from '../../../../packages/language/src/editor/format/index.ts';
import { hover } from '../../../../packages/language/src/editor/hover.ts';
import { references } from '../../../../packages/language/src/editor/references.ts';
import { rename } from '../../../../packages/language/src/editor/rename.ts';
import { semanticTokens, tokenTypes } from '../../../../packages/language/src/editor/semantic-tokens.ts';
import { documentSymbols } from '../../../../packages/language/src/editor/symbols.ts';
import { apply, codesOf, fixesFor, type Marked, marked } from './marked.ts';

const source = `主体 甲省 { 级别：省 }
主体 乙自治区 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙自治区 }

协议 山河2024 “标题” {
    甲方：甲省人民政府，支援方
    乙方：乙自治区人民政府，受援方
    工作机构 联合指挥部 “山河联合指挥部” {
        组长：张某
        工作机构 综合组 { 组长：李某；牵头：财政局 }
    }
    需求 护理人才 { 提出：乙一市人民政府 }
    联席会议 首次会议 {
        议定事项 选址：综合组 提出方案，2024年6月底前
    }
    团队 医疗队 {
        领队：张某
    }
    事件 收到来函：乙方 通知 甲方
    责任清单 年度清单（签发：甲省人民政府） {
        目标任务 | 目标值 | 责任单位
        劳务协作 | 600人  | 综合组
    }
    条款 “一” {
        任务 总结：综合组 向 甲方 报送总结 1份，2024年12月31日前
        """
        按照{年度清单.劳务协作.目标}落实。
        """
    }
    项目 甲 { 回应：护理人才、护士 不足 }
}
`;
const at = (text: string, nth = 0, inside = 1): Promise<Marked> => {
  let index = -1;
  for (let n = 0; n <= nth; n++) index = source.indexOf(text, index + 1);
  expect(index).toBeGreaterThanOrEqual(0);
  return marked(`${source.slice(0, index + inside)}<|>${source.slice(index + inside)}`);
};
const here = (file: Marked): number => file.offset(file.caret);

describe('organs, needs, teams, meetings and lists in the editor', () => {
  it('stand in the outline, each in what it belongs to', async () => {
    const file = await at('协议');
    const agreement = documentSymbols(file).find(({ name }) => name === '山河2024')!;
    const children = agreement.children!.map(({ name }) => name);
    expect(children).toEqual(['联合指挥部', '护理人才', '首次会议', '医疗队', '收到来函', '年度清单', '一', '甲']);
    expect(agreement.children![0]!.children!.map(({ name }) => name)).toEqual(['综合组']);
    expect(agreement.children![2]!.children!.map(({ name }) => name)).toEqual(['选址']);
    expect(agreement.children![5]!.children!.map(({ name }) => name)).toEqual(['劳务协作']);
  });

  it('are found by name: an organ in another by its own, a need in 回应, a row behind its list', async () => {
    for (const [text, nth, target] of [
      ['综合组 向', 0, '综合组 {'],
      ['护理人才、', 0, '护理人才 {'],
      ['劳务协作.', 0, '劳务协作 |'],
    ] as const) {
      const file = await at(text, nth);
      const [found] = definition(file, here(file));
      expect(file.offset(found!.range.start)).toBe(source.indexOf(target));
    }
  });

  it('are renamed wherever they are named', async () => {
    const organ = await at('综合组 {');
    const { changes } = await rename(organ, here(organ), '协调组');
    const text = apply(organ, changes![organ.uri]!);
    expect(text).toBe(source.replaceAll('综合组', '协调组'));
    expect(codesOf(await organ.with(text)).sort()).toEqual(codesOf(organ).sort());
    const need = await at('护理人才 {');
    expect(await references(need, here(need), true)).toHaveLength(2);
    const row = await at('劳务协作 |');
    const edits = (await rename(row, here(row), '劳务对接')).changes![row.uri]!;
    expect(apply(row, edits)).toBe(source.replaceAll('劳务协作', '劳务对接'));
  });

  it('have a hover, colours and names behind a dot', async () => {
    const file = await at('联合指挥部');
    expect(JSON.stringify(hover(file, here(file)))).toMatch(/山河联合指挥部.*负责人：张某/);
    const need = await at('护理人才、');
    expect(JSON.stringify(hover(need, here(need)))).toContain('提出：乙一市人民政府');
    const team = await at('医疗队');
    expect(JSON.stringify(hover(team, here(team)))).toContain('负责人：张某');
    const list = await at('年度清单（');
    expect(JSON.stringify(hover(list, here(list)))).toContain('项数：1');
    const { data } = semanticTokens(file);
    expect(data.length % 5).toBe(0);
    expect(data.filter((_, i) => i % 5 === 3)).toContain(tokenTypes.indexOf('namespace'));
    const dotted = await marked(source.replace('综合组 向', '联合指挥部.<|>'));
    expect((await completion(dotted, here(dotted), false)).items.map(({ label }) => label)).toContain('综合组');
    const labels = async (text: string) => {
      const cell = await marked(text);
      return (await completion(cell, here(cell), false)).items.map(({ label }) => label);
    };
    expect(await labels(source.replace('600人  | 综合组', '600人  | 综<|>'))).toContain('联合指挥部.综合组');
    expect(await labels(source.replace('劳务协作 | 600人', '劳<|> | 600人'))).not.toContain('联合指挥部');
    const answer = await marked(source.replace('护士 不足', '<|>'));
    expect((await completion(answer, here(answer), false)).items.map(({ label }) => label)).toContain('护理人才');
  });

  it('plain words where a name may stand are no finding; a division that nobody knows is one', async () => {
    const file = await at('协议');
    expect(codesOf(file).filter((code) => code.startsWith('reference/'))).toEqual([]);
    const unknown = await marked(`<|>${source.replace('牵头：财政局', '牵头：丙丁市人民政府')}`);
    expect(codesOf(unknown).filter((code) => code.startsWith('reference/'))).toEqual(['reference/unknown']);
    const twice = await marked(`<|>${source.replace('团队 医疗队', '需求 护理人才\n    团队 医疗队')}`);
    expect(codesOf(twice).filter((code) => code.startsWith('reference/'))).toContain('reference/duplicate');
  });

  it('keep what an author calls who heads a body when formatted, and have their tables aligned', () => {
    const text = [
      '协议 甲 {',
      '    工作机构 乙 { 总指挥：张某；副总指挥：李某 }',
      '    团队 丙 {',
      '        领队：张某',
      '        成员表 {',
      '            姓名 | 派出单位 | 岗位',
      '            张某 | 甲省人民医院 | 护理',
      '        }',
      '    }',
      '}',
      '',
    ].join('\n');
    const aligned = text.replace('派出单位 |', '派出单位     |');
    expect(formatText(text)).toBe(aligned);
    expect(formatText(aligned, { keywords: 'en' })).toContain('head: 张某');
  });

  it.each(['zh', 'en'] as const)('have snippets that read without a problem in %s', async (spelling) => {
    const head = spelling === 'zh' ? '协议 甲 {\n    ' : 'agreement A {\n    ';
    const file = await marked(`${head}<|>\n}\n`);
    const { items } = await completion(file, here(file), true);
    const wanted = {
      organ: '工作机构',
      meeting: '联席会议',
      team: '团队',
      need: '需求',
      'responsibility-list': '责任清单',
    };
    for (const [key, word] of Object.entries(wanted)) {
      const label = `${spelling === 'zh' ? word : key} …`;
      const { newText } = items.find((one) => one.label === label)!.textEdit as { newText: string };
      const text = newText
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/^\s*\$0$/gm, '')
        .replace(/\$0/g, '某');
      const after = await file.with(`${head}<|>${text}\n}\n`);
      expect(after.summary.problems).toEqual([]);
    }
  });

  it('have a fix that gives a body the name of the day', async () => {
    const renamed = (name: string, year: number) =>
      `协议 甲 {\n    签订：${year}年1月2日\n    工作机构 乙 { 组长：张某；成员：${name} }\n}\n<|>`;
    const late = await marked(renamed('国务院扶贫开发领导小组办公室', 2024));
    const [fix] = fixesFor(late, 'party/body-renamed');
    expect(fix).toMatchObject({ preferred: true, text: renamed('国家乡村振兴局', 2024).replace('<|>', '') });
    const early = await marked(renamed('国家乡村振兴局', 2020));
    expect(fixesFor(early, 'party/body-renamed')[0]!.text).toContain('国务院扶贫开发领导小组办公室');
  });
});
