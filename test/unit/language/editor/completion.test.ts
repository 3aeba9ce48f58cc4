import { describe, expect, it } from 'vitest';
import { completion } from '../../../../packages/language/src/editor/completion/index.ts';
import { apply, codesOf, marked } from './marked.ts';

const inside = (...lines: string[]) =>
  ['协议 山河 {', '    甲方：甲省人民政府', '    资金 财政援助资金 { 金额：2024年 100万元 }', ...lines, '}', ''].join(
    '\n',
  );

async function items(source: string, others: Record<string, string> = {}) {
  const file = await marked(source, others);
  const list = await completion(file, file.offset(file.caret), true);
  return { file, items: list.items, labels: list.items.map(({ label }) => label) };
}

/** The text after choosing an item. */
async function chosen(source: string, label: string): Promise<string> {
  const { file, items: all } = await items(source);
  const item = all.find((one) => one.label === label);
  expect(item, `no ‘${label}’ among ${all.map((one) => one.label).join(' ')}`).toBeDefined();
  const edit = item!.textEdit as { range: never; newText: string };
  return apply(file, [edit]);
}

describe('completion of keywords', () => {
  it('offers what the block allows, in the spelling of the file, slots with their colon', async () => {
    const { labels } = await items(inside('    <|>'));
    expect(labels).toEqual(expect.arrayContaining(['期限', '条款', '任务', '项目']));
    expect(labels).not.toContain('满分');
    const inDuty = await items(inside('    任务 甲：甲方 办事 {', '        <|>', '    }'));
    expect(inDuty.labels).toEqual(expect.arrayContaining(['佐证', '分解']));
    expect(inDuty.labels).not.toContain('条款');
    expect(await chosen(inside('    任务 甲：甲方 办事 {', '        佐<|>', '    }'), '佐证')).toContain(
      '        佐证：\n',
    );
    const english = await items('agreement A {\n    party-a: 甲省\n    peri<|>\n}\n');
    expect(english.labels).toEqual(['period']);
  });

  it('finds Chinese keywords by English, pinyin and initials, with a filter text that an editor keeps', async () => {
    for (const typed of ['period', 'qixian', 'qx']) {
      const { items: all } = await items(inside(`    ${typed}<|>`));
      expect(all[0]).toMatchObject({ label: '期限', filterText: typed });
    }
  });

  it('offers declarations and snippets at the top of an empty file', async () => {
    const { labels, items: all } = await items('<|>');
    expect(labels).toEqual(expect.arrayContaining(['协议', '引入', '主体', '库', '协议 …']));
    const snippet = all.find(({ label }) => label === '协议 …')!;
    expect(snippet.insertTextFormat).toBe(2);
    const text = (snippet.textEdit as { newText: string }).newText
      .replace(/\$\{\d:([^}]*)\}/g, '$1')
      .replace(/\$\d/g, '');
    const file = await marked(text);
    expect(codesOf(file).filter((code) => code.startsWith('syntax/'))).toEqual([]);
  });
});

describe('completion of names', () => {
  it('offers names by the kind of the slot, also from the middle of a Chinese run', async () => {
    const { labels } = await items(inside('    任务 甲：甲方 办事 { 资金：<|> }'));
    expect(labels).toContain('财政援助资金');
    expect(labels).not.toContain('甲方');
    const run = inside('    任务 甲：甲方 拨付财政援<|>');
    expect(await chosen(run, '财政援助资金')).toContain('拨付财政援助资金\n');
    const inner = await items(inside('    任务 甲：甲方 办事 { 资金：援助<|> }'));
    expect(inner.items[0]).toMatchObject({ label: '财政援助资金', filterText: '援助' });
  });

  it('offers divisions by Chinese, pinyin and initials', async () => {
    for (const typed of ['甘肃', 'gansu', 'gs']) {
      const { items: all } = await items(inside(`    乙方：${typed}<|>`));
      const found = all.find(({ label }) => label === '甘肃省');
      expect(found).toMatchObject({ filterText: typed, textEdit: { newText: '甘肃省' } });
    }
  });

  it('offers what a name has behind its dot', async () => {
    const { labels } = await items(inside('    任务 甲：甲方 办事 不少于 财政援助资金.<|>'));
    expect(labels).toEqual(expect.arrayContaining(['2024年', '总额']));
  });

  it('offers units after a figure, and words of the value’s vocabulary', async () => {
    expect((await items(inside('    任务 甲：甲方 拨付 100<|>'))).labels).toEqual(
      expect.arrayContaining(['万元', '亿元', '人']),
    );
    expect(await chosen(inside('    任务 甲：甲方 拨付 100<|>'), '万元')).toContain('拨付 100万元\n');
    expect((await items(inside('    任务 甲：甲方 办事 { 性质：<|> }'))).labels).toEqual(
      expect.arrayContaining(['考核', '验收']),
    );
  });

  it('offers the units of the text first, each once, in English with a blank', async () => {
    const used = inside('    任务 乙：甲方 办班 3期', '    任务 丙：甲方 办班 4期', '    任务 甲：甲方 办班 100<|>');
    const { labels } = await items(used);
    expect(labels.slice(0, 3)).toEqual(['期', '万元', '亿元']);
    expect(labels).not.toContain('万角');
    const english = await items('agreement A {\n    duty d: party-a train 100<|>\n}\n');
    expect(english.items.slice(0, 3).map(({ textEdit }) => textEdit!.newText)).toEqual([
      '100 CNY',
      '100 million CNY',
      '100 persons',
    ]);
  });

  it('offers bodies of the whole workspace, and no role for a party itself', async () => {
    const bodies = { '主体.duikou': '主体 丙省 { 全称：丙省；级别：省 }\n' };
    const { items: all, labels } = await items(inside('    乙方：<|>'), bodies);
    expect(all.find(({ label }) => label === '丙省')).toMatchObject({ labelDetails: { description: '主体.duikou' } });
    expect(labels).not.toContain('甲方');
    const { labels: bearers } = await items(inside('    任务 甲：<|>'), bodies);
    expect(bearers).toEqual(expect.arrayContaining(['甲方', '双方', '丙省']));
    expect(bearers).not.toContain('丙方');
  });

  it('offers libraries and files to import', async () => {
    const { labels } = await items('引入 <|>', { '别的.duikou': '' });
    expect(labels).toEqual(expect.arrayContaining(['东西部协作', '别的.duikou']));
  });

  it('offers bodies in the first column of an allocation', async () => {
    const table = inside(
      '    资金 社会资金 {',
      '        分配表（单位：万元） {',
      '            受援方 | 2024年',
      '            甘肃<|> | 100',
      '        }',
      '    }',
    );
    expect((await items(table)).labels).toContain('甘肃省');
  });

  it('says nothing in comments, prose and titles, and does not fail anywhere', async () => {
    for (const source of ['// <|>', inside('    """', '    甲<|>', '    """'), inside('    依据：《甲<|>》')])
      expect((await items(source)).labels).toEqual([]);
    const text = inside(
      '    条款 “一” {',
      '        任务 甲：甲方 向 乙方 拨付 100万元，2024年6月底前 { 佐证：甲 }',
      '    }',
    );
    for (let at = 0; at <= text.length; at += 3) {
      const file = await marked(`${text.slice(0, at)}<|>`);
      await completion(file, at, true);
    }
  });
});
