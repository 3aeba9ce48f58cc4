import { statSync } from 'node:fs';
import { treeText, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rendered, RenderedPage } from './render.ts';
import { renderDocx } from './render.ts';
import { figuresAtLineEnds, longText, wholeAgreement } from './trees.ts';

const footer = /^—\d+—$/;
const body = (page: RenderedPage) => page.lines.filter((line) => !footer.test(line.text));
const number = (page: RenderedPage) => page.lines.find((line) => footer.test(line.text))!;

test('no figure is broken at the end of a line', async () => {
  const rendered = renderDocx(await writeDocx(figuresAtLineEnds()));
  const lines = rendered.pages.flatMap((page) => body(page).map((line) => line.text));
  rendered.dispose();
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.join('⏎')).not.toMatch(/\d⏎\d/);
});

describe('running text', () => {
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(longText(12)));
  });
  afterAll(() => rendered.dispose());

  test('a full page holds 22 lines', () => {
    const full = rendered.pages.slice(1, -1);
    expect(full.length).toBeGreaterThan(3);
    expect(full.map((page) => body(page).length)).toEqual(full.map(() => 22));
  });

  test('a full line holds 28 characters, the first of a paragraph 26', () => {
    const lengths = new Set(
      rendered.pages.slice(1, -1).flatMap((page) => body(page).map((line) => [...line.text].length)),
    );
    // 22 is the last line of each paragraph of the text.
    expect([...lengths].sort()).toEqual([22, 26, 28]);
  });

  test('lines keep inside the type area of 156 mm', () => {
    for (const page of rendered.pages) {
      for (const line of body(page)) expect(line.right - line.left).toBeLessThanOrEqual(442.3);
    }
  });

  test('page numbers stand right on odd pages and left on even ones, one character in', () => {
    rendered.pages.forEach((page, index) => {
      const line = number(page);
      expect(line.text).toBe(`—${index + 1}—`);
      if (index % 2 === 0) expect(page.width - line.right).toBeCloseTo(73.7 + 14, 0);
      else expect(line.left).toBeCloseTo(73.7 + 14, 0);
    });
  });

  test('the dash of a page number is 7 mm under the type area', () => {
    const page = rendered.pages[1]!;
    const { words } = number(page);
    const middle = (words[0]!.top + words[0]!.bottom) / 2;
    expect((middle - (page.height - 99.2)) / (72 / 25.4)).toBeCloseTo(7, 0);
  });
});

describe('a whole agreement', () => {
  let rendered: Rendered;
  const tree = wholeAgreement(false);
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(tree));
  });
  afterAll(() => rendered.dispose());

  const page = (text: string) =>
    rendered.pages.findIndex((one) => one.lines.some((line) => line.text.startsWith(text)));

  test('shows all of the tree’s text, and no more than repeated heads', () => {
    const characters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
    const heads = tree.blocks.flatMap((block) => (block.kind === 'table' ? block.header : [])).slice(0, 2);
    const repeated = heads.flatMap((row) => row.cells.map((cell) => cell.text));
    const shown = rendered.pages.flatMap((one) => body(one).map((line) => line.text));
    expect(characters(shown)).toBe(characters([...treeText(tree), ...repeated]));
  });

  test('the head of a table repeats on its second page', () => {
    const first = page('附件1');
    for (const index of [first, first + 1]) {
      expect(rendered.pages[index]!.lines.map((line) => line.text).join('\n')).toMatch(/序号项目|资金\n序号项目/);
    }
  });

  test('annexes begin new pages, the wide one turned', () => {
    const second = rendered.pages[page('附件2')]!;
    expect(body(rendered.pages[page('附件1')]!)[0]!.text).toBe('附件1');
    expect(body(second)[0]!.text).toBe('附件2');
    expect(second.width).toBeGreaterThan(second.height);
    expect(rendered.pages.at(-1)!.width).toBeLessThan(rendered.pages.at(-1)!.height);
  });

  test('the signature block stays on one page, in two columns', () => {
    const signed = rendered.pages[page('甲方（盖章）')]!.lines.map((line) => line.text);
    expect(signed).toContain('甲方（盖章）：乙方（盖章）：');
    expect(signed).toContain('丙方（盖章）：');
    expect(signed).toContain('年月日2024年1月5日');
  });

  test('a page can be drawn', () => {
    expect(statSync(rendered.png(1)).size).toBeGreaterThan(3000);
  });
});

test('every page of a draft is marked', async () => {
  const rendered = renderDocx(await writeDocx(wholeAgreement(true)));
  expect(rendered.pages.map((page) => page.lines[0]!.text)).toEqual(rendered.pages.map(() => '草稿'));
  rendered.dispose();
});
