import type { DocumentTree } from '@duikou/documents';
import { treeText, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInk } from './ink.ts';
import {
  extremes,
  jointReport,
  longName,
  meetingMinutes,
  noticeWithAnnexes,
  noticeWithWideTables,
  rareCharacters,
  requestLetter,
} from './letter-trees.ts';
import { type Rendered, type RenderedPage, renderAll } from './render.ts';

const trees: Readonly<Record<string, DocumentTree>> = {
  a_函: requestLetter(),
  a_joint_请示: jointReport(),
  a_通知_with_annexes: noticeWithAnnexes(),
  a_通知_with_turned_tables: noticeWithWideTables(),
  a_纪要: meetingMinutes(),
  extremes: extremes(),
};
const letter = requestLetter();
const rendered: Record<string, Rendered> = {};
let wordForm: Uint8Array;

beforeAll(async () => {
  const names = Object.keys(trees);
  const files = await Promise.all(names.map((name) => writeDocx(trees[name]!)));
  wordForm = await writeDocx(letter, { grid: 'word' });
  const even = await writeDocx(noticeWithAnnexes(), { imprint: 'even' });
  const draft = await writeDocx({ ...letter, meta: { ...letter.meta, draft: true } });
  const all = [...names, 'word', 'even', 'draft'];
  for (const [index, one] of renderAll([...files, wordForm, even, draft]).entries()) rendered[all[index]!] = one;
});
afterAll(() => {
  for (const one of Object.values(rendered)) one.dispose();
});

const number = /^—\d+—$/;
const pages = (name: string): readonly RenderedPage[] => rendered[name]!.pages;
const texts = (page: RenderedPage): string[] => page.lines.map(({ text }) => text);
const sorted = (list: readonly string[]): string => [...list.join('').replace(/[\s—]/g, '')].sort().join('');

/** What the pages show besides the tree's text: page numbers, and the heads of tables on their further pages. */
function besides(name: string): string[] {
  const head = name === 'extremes' ? '序号受援单位数额' : '序号项目金额';
  const shown = pages(name).flatMap(texts);
  const unnumbered = name === 'a_函' || name === 'word' ? 1 : 0;
  return [
    ...pages(name)
      .slice(unnumbered)
      .map((_, index) => String(index + 1 + unnumbered)),
    ...shown.filter((text) => text === head).slice(1),
  ];
}

test.each(Object.keys(trees))('%s shows all its text and no more', (name) => {
  expect(sorted(pages(name).flatMap(texts))).toBe(sorted([...treeText(trees[name]!), ...besides(name)]));
});

test('the form of the book keeps the grid of characters and shows the same text', () => {
  expect(sorted(pages('word').flatMap(texts))).toBe(sorted([...treeText(letter), ...besides('word')]));
});

test('a draft says so on its first page, too', () => {
  for (const page of pages('draft')) expect(texts(page)[0]).toBe('草稿');
});

test('版记 on the next even page stands at the foot of its type area', () => {
  const all = pages('even');
  const last = all.at(-1)!;
  expect(all.length % 2).toBe(0);
  expect(texts(last)).toHaveLength(3);
  const lines = readInk(rendered.even!.png(all.length, 150), 150).strokes;
  expect(lines.at(-1)!.bottom).toBeCloseTo(262, 0);
});

describe('extremes', () => {
  const first = (): RenderedPage => pages('extremes')[0]!;

  test('a name of forty characters makes a mark of one line within the type area', () => {
    expect([...longName]).toHaveLength(40);
    const line = first().lines.find(({ text }) => text.startsWith(longName))!;
    expect(line.text).toBe(`${longName}文件`);
    expect(line.right - line.left).toBeLessThanOrEqual(442.3);
    expect(line.right - line.left).toBeGreaterThan(400);
  });

  test('and is broken into lines of equal length under a seal', () => {
    const page = pages('extremes')[1]!;
    const name = page.lines.slice(0, -2);
    expect(name.map(({ text }) => text).join('')).toBe(longName);
    const lengths = name.map(({ text }) => [...text].length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
  });

  test('rare characters are drawn, each as itself', () => {
    const line = first().lines.find(({ text }) => text === `${rareCharacters}：`)!;
    const ink = readInk(rendered.extremes!.png(1, 150), 150);
    const millimetre = 25.4 / 72;
    const width = ((line.right - line.left) * millimetre) / [...line.text].length;
    const at = (index: number) => ({
      left: line.left * millimetre + index * width,
      right: line.left * millimetre + (index + 1) * width,
      top: line.top * millimetre,
      bottom: line.top * millimetre + 7,
    });
    const rare = [0, 4, 8, 12, 16, 19];
    expect(rare.map((index) => [...line.text][index]).join('')).toBe('浉硚猇鄠漷𠮷');
    const patterns = rare.map((index) => ink.pattern(at(index)));
    expect(new Set(patterns).size).toBe(rare.length);
    for (const pattern of patterns) expect(pattern.split('#').length).toBeGreaterThan(60);
  });

  test('amounts from 0.01 to 9,999,999,999,999.99 end at one edge, each on one line', () => {
    const ends = ['0.01', '0.10', '999.99', '12,345.67', '9,999,999,999,999.99'].map(
      (amount) =>
        first()
          .lines.flatMap(({ words }) => words)
          .find(({ text }) => text === amount)!.right,
    );
    for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 0);
  });

  test('an empty section is its heading, and the next follows', () => {
    const shown = texts(first());
    expect(shown[shown.indexOf('一、空白一节') + 1]).toBe('二、资金');
  });

  test('a table of 400 rows has its head on each page and every row once', () => {
    const rows = pages('extremes')
      .flatMap(texts)
      .flatMap((text) => /^(\d+)甲一县/.exec(text)?.[1] ?? []);
    expect(rows.map(Number)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
    const within = pages('extremes').slice(3, -1);
    expect(within.length).toBeGreaterThan(10);
    for (const page of within) expect(texts(page)[0]).toBe('序号受援单位数额');
  });

  test('text ends above 版记, which ends with the type area', () => {
    const last = pages('extremes').at(-1)!;
    const body = last.lines.filter(({ text }) => !number.test(text));
    expect(body[0]!.text.startsWith('抄送：')).toBe(true);
    const lines = readInk(rendered.extremes!.png(pages('extremes').length, 150), 150).strokes;
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)!.bottom).toBeCloseTo(262, 0);
  });
});
