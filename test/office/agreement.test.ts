import { statSync } from 'node:fs';
import type { DocumentTree } from '@duikou/documents';
import { treeText, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longAgreement } from '../unit/documents/layouts/long.ts';
import { layout, source } from '../unit/documents/layouts/reading.ts';
import type { Rendered, RenderedPage } from './render.ts';
import { renderDocx } from './render.ts';

const footer = /^—\d+—$/;
const body = (page: RenderedPage) => page.lines.filter((line) => !footer.test(line.text));
const texts = (page: RenderedPage) => body(page).map((line) => line.text);
const characters = (list: readonly string[]) => [...list.join('').replace(/\s/g, '')].sort().join('');
const shown = (rendered: Rendered) => rendered.pages.flatMap(texts);

/** Texts of the heads of tables, for each further page that a table takes. */
function repeatedHeads(tree: DocumentTree, times: number): string[] {
  const tables = tree.blocks.filter((block) => block.kind === 'table');
  const longest = tables.sort((a, b) => b.rows.length - a.rows.length)[0]!;
  const head = longest.header.flatMap((row) => row.cells.map((cell) => cell.text));
  return Array.from({ length: times }, () => head).flat();
}

describe('the annual agreement', () => {
  let rendered: Rendered;
  const tree = layout(source('annual'));
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(tree));
  });
  afterAll(() => rendered.dispose());

  const pageOf = (text: string) =>
    rendered.pages.findIndex((page) => texts(page).some((line) => line.startsWith(text)));

  test('shows the text of the tree, all of it and nothing else', () => {
    expect(characters(shown(rendered))).toBe(characters(treeText(tree)));
  });

  test('no small table is torn by the end of a page', () => {
    for (const [caption, last] of [
      ['财政援助资金分配表', '合计—63000'],
      ['主要任务分解表', '其中：脱贫人口'],
    ] as const) {
      const page = rendered.pages[pageOf(caption)]!;
      expect(texts(page).some((line) => line.startsWith(last))).toBe(true);
    }
  });

  test('the columns of figures and their heads stand on one line each', () => {
    const lines = shown(rendered);
    expect(lines).toContain('受援方结对市2023年2024年产业协作劳务协作公共服务');
    expect(lines).toContain('合计—6300065000390001010015900');
    expect(lines).toContain('帮助农村劳动力就业人60004500350014000转移就业人数');
  });

  test('both sides sign side by side, below the names of the annexes', () => {
    const page = texts(rendered.pages[pageOf('附件：项目清单')]!);
    expect(page.slice(-5)).toEqual([
      '附件：项目清单',
      '甲方（盖章）：乙方（盖章）：',
      '甲省人民政府乙自治区人民政府',
      '代表（签字）：代表（签字）：',
      '2024年3月15日2024年3月15日',
    ]);
  });

  test('the project list is an annex on a turned page of its own', () => {
    const last = rendered.pages.at(-1)!;
    expect(texts(last).slice(0, 3)).toEqual(['附件', '项目清单', '单位：万元']);
    expect(last.width).toBeGreaterThan(last.height);
  });

  test('a page can be drawn', () => {
    expect(statSync(rendered.png(1)).size).toBeGreaterThan(3000);
  });
});

test('an agreement that uses every part shows all of its text', async () => {
  const tree = layout(source('full'));
  const rendered = renderDocx(await writeDocx(tree));
  expect(characters(shown(rendered))).toBe(characters(treeText(tree)));
  expect(shown(rendered)).toContain('丙方（盖章）：');
  rendered.dispose();
});

test('an empty agreement is a page with its name', async () => {
  const rendered = renderDocx(await writeDocx(layout('协议 空 {}\n')));
  expect(rendered.pages.map(texts)).toEqual([['空']]);
  rendered.dispose();
});

test('a name of forty characters takes lines of about one length', async () => {
  const name = '甲省人民政府关于深化与乙自治区人民政府教育医疗卫生人才交流对口支援合作二〇二四年度协议书';
  expect([...name].length).toBeGreaterThan(40);
  const tree = layout(`协议 长名 “${name}” { 甲方：甲省人民政府 }\n`);
  const rendered = renderDocx(await writeDocx(tree));
  const lines = texts(rendered.pages[0]!).slice(0, tree.title.length);
  expect(lines).toEqual(tree.title);
  expect(lines.join('')).toBe(name);
  for (const line of lines) expect([...line].length).toBeGreaterThan(10);
  rendered.dispose();
});

describe('sixty clauses and a table of a hundred rows', () => {
  let rendered: Rendered;
  const tree = layout(longAgreement(60, 100));
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(tree));
  });
  afterAll(() => rendered.dispose());

  test('a full page holds 22 lines', () => {
    const annex = rendered.pages.findIndex((page) => texts(page)[0] === '附件');
    const full = rendered.pages.slice(1, annex - 2);
    expect(full.length).toBeGreaterThan(8);
    // A heading at the foot of a page moves to the next one, with its clause.
    for (const page of full) expect([21, 22]).toContain(body(page).length);
    expect(full.filter((page) => body(page).length === 22).length).toBeGreaterThan(full.length / 2);
  });

  test('a full line of Chinese characters holds 28 of them', () => {
    const whole = shown(rendered).filter((line) => /^[\u3400-\u9fff，、]+$/u.test(line) && [...line].length > 26);
    expect(whole.length).toBeGreaterThan(20);
    expect(new Set(whole.map((line) => [...line].length))).toEqual(new Set([28]));
  });

  test('clauses are numbered to the last', () => {
    const lines = shown(rendered);
    expect(lines).toContain('二、第1项合作');
    expect(lines).toContain('六十一、第60项合作');
    expect(lines).toContain('六十二、附则');
  });

  test('the table is an annex whose head repeats on each page and whose total is last', () => {
    const start = rendered.pages.findIndex((page) => texts(page)[0] === '附件');
    const pages = rendered.pages.slice(start).map(texts);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('受援县2024年2025年');
    expect(pages.at(-1)!.at(-1)).toBe('合计10495094950');
    expect(characters(shown(rendered))).toBe(characters([...treeText(tree), ...repeatedHeads(tree, pages.length - 1)]));
  });
});
