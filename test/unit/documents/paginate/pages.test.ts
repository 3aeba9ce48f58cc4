import { type Block, type DocumentTree, flowDocument, paginate, type TableBlock, treeText } from '@duikou/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longText, wholeAgreement } from '../../../office/trees.ts';
import { longAgreement } from '../layouts/long.ts';
import { layout } from '../layouts/reading.ts';
import { lineText, meta, paragraph, printed, prose, treeOf } from './text.ts';

const pitch = 28.95;
const upright = { top: 104.9, bottom: 841.9 - 99.2 };
const texts = (tree: DocumentTree): string[][] => paginate(tree).map(({ lines }) => lines.map(lineText));
const pageOf = (pages: readonly string[][], text: string): number =>
  pages.findIndex((lines) => lines.some((line) => line.startsWith(text)));

function table(rows: number, cells = ['甲一县', '100']): TableBlock {
  return {
    kind: 'table',
    caption: '资金表',
    unit: '万元',
    columns: [{ width: 2 }, { width: 1, numeric: true }],
    header: [{ cells: [{ text: '受援县' }, { text: '2024年' }] }],
    rows: Array.from({ length: rows }, () => ({ cells: cells.map((text) => ({ text })) })),
  };
}

/** A table in groups, the name of each in a cell over its rows. */
function grouped(sizes: readonly number[]): TableBlock {
  const rows = sizes.flatMap((size, group) =>
    Array.from({ length: size }, (_, row) => ({
      cells: [...(row === 0 ? [{ text: `第${group}类`, rowSpan: size }] : []), { text: `甲${group}乙${row}` }],
    })),
  );
  return { ...table(0), rows };
}

describe('pages', () => {
  test('a cell over several rows is cut where the page ends: pages are filled, and cells cover each of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), (sizes) => {
        const tree = treeOf([grouped(sizes)]);
        const pages = paginate(tree);
        const plain = paginate(treeOf([{ ...grouped(sizes), rows: table(sizes.reduce((a, b) => a + b)).rows }]));
        expect(pages).toHaveLength(plain.length);
        for (const [index, { cells }] of pages.entries()) {
          const area = cells.reduce((sum, { width, height }) => sum + width * height, 0);
          expect(area).toBeCloseTo(
            plain[index]!.cells.reduce((sum, { width, height }) => sum + width * height, 0),
            0,
          );
        }
        const shown = pages.flatMap(({ lines }) => lines.map(lineText)).filter((text) => /^(?:第|甲\d)/.test(text));
        const rows = sizes.flatMap((size, group) => [
          `第${group}类`,
          ...Array.from({ length: size }, (_, row) => `甲${group}乙${row}`),
        ]);
        expect(shown.sort()).toEqual(rows.sort());
        const flowed = flowDocument(tree).parts.find((part) => part.kind === 'table')!;
        for (const [index, row] of flowed.rows.entries())
          for (const cell of row) expect(index + cell.rows).toBeLessThanOrEqual(flowed.rows.length);
      }),
      { numRuns: 30 },
    );
  });

  test('a full page holds 22 lines, 28.95 points apart, inside the type area', () => {
    const pages = paginate(longText(12));
    for (const { lines } of pages.slice(1, -1)) {
      expect(lines).toHaveLength(22);
      for (const [index, line] of lines.entries()) expect(line.top).toBeCloseTo(upright.top + index * pitch, 1);
      expect(lines.at(-1)!.top + pitch).toBeLessThanOrEqual(upright.bottom + 0.1);
    }
  });

  test('numbers stand right on odd pages and left on even ones, one character in; the binding edge changes sides', () => {
    const [first, second] = paginate(longText(12));
    const end = first!.pageNumber!.spans.at(-1)!;
    expect(lineText(first!.pageNumber!)).toBe('— 1 —');
    expect(end.x + end.width).toBeCloseTo(595.3 - 73.7 - 14, 0);
    expect(second!.pageNumber!.spans[0]!.x).toBeCloseTo(73.7 + 14, 1);
    expect(first!.lines.at(-1)!.spans[0]!.x).toBeCloseTo(79.4, 1);
    expect(second!.lines.at(-1)!.spans[0]!.x).toBeCloseTo(73.7, 1);
    expect(paginate(longText(12), { duplex: false })[1]!.lines[0]!.spans[0]!.x).toBeCloseTo(79.4, 1);
  });

  test('a heading stands on the page of what follows it', () => {
    for (let before = 15; before < 23; before++) {
      const blocks: Block[] = [
        ...Array.from({ length: before }, () => paragraph('甲')),
        { kind: 'heading', level: 1, number: '一、', text: '目标' },
        { kind: 'heading', level: 2, number: '（一）', text: '任务' },
        paragraph('正文。'),
      ];
      const pages = texts(treeOf(blocks));
      expect(pageOf(pages, '一、目标')).toBe(pageOf(pages, '正文。'));
    }
  });

  test('a small table is not torn, and its caption and unit stand with it', () => {
    for (let before = 2; before < 22; before++) {
      const pages = texts(treeOf([...Array.from({ length: before }, () => paragraph('甲')), table(9, ['乙县', '末'])]));
      const own = pages.map((lines) => lines.filter((line) => line === '末').length).filter((count) => count > 0);
      expect(own).toEqual([9]);
      expect(pageOf(pages, '资金表')).toBe(pageOf(pages, '末'));
    }
  });

  test('a long table repeats its head, and no row is torn', () => {
    const tree = treeOf([
      table(400, ['甲一县产业园区道路建设工程和农村饮水安全巩固提升工程及有关附属设施', '9,999,999,999,999.99']),
    ]);
    const pages = paginate(tree);
    expect(pages.length).toBeGreaterThan(20);
    for (const { lines, cells } of pages) {
      expect(lines.filter((line) => lineText(line) === '受援县')).toHaveLength(1);
      for (const { y, height } of cells) expect(y + height).toBeLessThanOrEqual(upright.bottom + 0.1);
    }
    for (const { cells } of pages.slice(1)) expect(cells.filter(({ repeated }) => repeated)).toHaveLength(2);
    const rows = pages.flatMap(({ cells }) => cells.filter(({ repeated, column }) => !repeated && column === 0));
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 401 }, (_, row) => row));
  });

  test('a row higher than a page goes on over pages, with all of its text', () => {
    const text = '字'.repeat(2000);
    const pages = paginate(treeOf([paragraph('前'), table(1, [text, '100']), paragraph('后')]));
    const cell = pages.flatMap(({ lines }) => lines.filter((line) => line.cell?.row === 1 && line.cell.column === 0));
    expect(cell.map(lineText).join('')).toBe(text);
    for (const { lines } of pages) {
      for (const line of lines) expect(line.top + line.height).toBeLessThanOrEqual(upright.bottom + 0.1);
    }
    expect(lineText(pages.at(-1)!.lines.at(-1)!)).toBe('后');
  });

  test('the head of a table never stands alone at the foot of a page', () => {
    for (let before = 1; before < 24; before++) {
      const blocks = [...Array.from({ length: before }, () => paragraph('甲')), table(40)];
      for (const lines of texts(treeOf(blocks))) expect(lines.at(-1)).not.toBe('2024年');
    }
  });

  test('text of a cell stands inside it', () => {
    for (const { lines, cells } of paginate(wholeAgreement(false))) {
      for (const line of lines.filter(({ cell }) => cell !== undefined)) {
        const room = cells.find(
          ({ row, column, source, y, height }) =>
            source === line.source &&
            row === line.cell!.row &&
            column === line.cell!.column &&
            line.top >= y - 0.1 &&
            line.top + line.height <= y + height + 0.1,
        );
        expect(room).toBeDefined();
        const last = line.spans.at(-1)!;
        expect(line.spans[0]!.x).toBeGreaterThanOrEqual(room!.x);
        expect(last.x + last.width).toBeLessThanOrEqual(room!.x + room!.width + 0.1);
      }
    }
  });

  test('a wide table is turned, with its annex’s heading, and its number stands where it does on an upright page', () => {
    const pages = paginate(wholeAgreement(false));
    const turned = pages.filter((page) => page.turned);
    expect(turned).toHaveLength(1);
    expect(turned[0]!.width).toBeGreaterThan(turned[0]!.height);
    expect(turned[0]!.lines.map(lineText).slice(0, 2)).toEqual(['附件2', '任务分解表']);
    expect(turned[0]!.pageNumber!.turnedAt!.x).toBeLessThan(100);
  });

  test('annexes begin new pages: the label on the first line, the title on the third', () => {
    const page = paginate(wholeAgreement(false)).find(({ lines }) => lineText(lines[0]!) === '附件1')!;
    expect(lineText(page.lines[1]!)).toBe('2024—2025年度');
    expect((page.lines[1]!.top - page.lines[0]!.top) / pitch).toBeCloseTo(2, 1);
  });

  test('the signature block is on one page with the paragraph before it', () => {
    for (let before = 1; before < 24; before++) {
      const blocks: Block[] = [
        ...Array.from({ length: before }, () => paragraph('甲')),
        paragraph('本协议一式四份。'),
        {
          kind: 'signature',
          sides: ['甲方', '乙方', '丙方'].map((label) => ({ label, name: `${label}人民政府`, date: '2024年1月5日' })),
        },
      ];
      const pages = texts(treeOf(blocks));
      const place = pageOf(pages, '本协议一式');
      for (const text of ['甲方（盖章）', '丙方（盖章）']) expect(pageOf(pages, text)).toBe(place);
      expect(pages[place]!.at(-1)).toMatch(/2024年1月5日$/);
    }
  });

  test('every page of a draft is marked, no other is', () => {
    for (const draft of [true, false]) {
      const marks = paginate(wholeAgreement(draft)).map((page) => page.draft && lineText(page.draft));
      expect(new Set(marks)).toEqual(new Set([draft ? '草稿' : undefined]));
    }
  });

  test('all text of a whole agreement is there', () => {
    const tree = wholeAgreement(false);
    const shown = paginate(tree).flatMap(({ lines }) => lines.map(lineText));
    const heads = tree.blocks.flatMap((block) => (block.kind === 'table' ? block.header : [])).slice(0, 2);
    const repeated = heads.flatMap((row) => row.cells.map(({ text }) => text));
    const characters = (list: readonly string[]) => [...list.join('').replace(/\s/g, '')].sort().join('');
    expect(characters(shown)).toBe(characters([...treeText(tree), ...repeated]));
  });

  test('each line knows the block it comes from', () => {
    const tree = layout(longAgreement(3, 5));
    for (const line of paginate(tree).flatMap(({ lines }) => lines)) {
      if (typeof line.source !== 'number') continue;
      const text = line.spans[0]!.text.replace(/\s/g, '');
      const block = treeText({ ...tree, title: [], blocks: [tree.blocks[line.source]!] })
        .join('')
        .replace(/\s/g, '');
      expect(block).toContain(text.slice(0, 4));
    }
  });

  test('an empty agreement is a page with its name', () => {
    const pages = paginate(treeOf([], { title: ['空'] }));
    expect(pages.map(({ lines }) => lines.map(lineText))).toEqual([['空']]);
  });
});

describe('letters', () => {
  const letter = (lines: number, form: 'ordinary' | 'letter'): DocumentTree => ({
    kind: 'letter',
    title: ['关于商请对接的函'],
    meta,
    masthead: {
      form,
      issuers: ['甲省协作办公室'],
      suffix: form === 'ordinary' ? '文件' : undefined,
      number: '甲协〔2024〕12号',
    },
    imprint: { copies: '乙自治区财政厅', printer: '甲省协作办公室', printed: '2024年1月6日' },
    blocks: [
      { kind: 'addressee', text: '乙自治区乡村振兴局' },
      ...Array.from({ length: lines }, () => paragraph('请予支持。')),
      { kind: 'sign-off', bodies: ['甲省协作办公室'], date: '2024年1月5日', seal: true },
    ],
  });

  test('the mark stands 35 mm under the type area’s head, the red line under the number, the title below', () => {
    const [page] = paginate(letter(3, 'ordinary'));
    const [mark, number, title] = page!.lines;
    expect([mark, number, title].map((line) => lineText(line!))).toEqual([
      '甲省协作办公室文件',
      '甲协〔2024〕12号',
      '关于商请对接的函',
    ]);
    expect(mark!.spans[0]!.colour).toBe('red');
    const top = mark!.baseline - 0.84 * mark!.spans[0]!.size;
    expect((top - upright.top) / (72 / 25.4)).toBeCloseTo(35, 0);
    const [red] = page!.rules.filter(({ colour }) => colour === 'red');
    expect(red!.length).toBeCloseTo(442.2, 1);
    expect(red!.y).toBeGreaterThan(number!.baseline);
    expect(red!.y).toBeLessThan(title!.top);
  });

  test('版记 ends where the type area ends, on the last page', () => {
    for (const count of [3, 9, 10, 11, 12, 13, 30]) {
      const page = paginate(letter(count, 'ordinary')).at(-1)!;
      const [, printer] = page.lines.filter(({ source }) => source === 'imprint');
      expect(lineText(printer!)).toBe('甲省协作办公室2024年1月6日印发');
      const black = page.rules.filter(({ colour }) => colour === 'black');
      expect(black).toHaveLength(3);
      expect(black.at(-1)!.y).toBeCloseTo(upright.bottom, 0);
    }
  });

  test('a letter has double lines of 170 mm and no number on its first page', () => {
    const [first, second] = paginate(letter(40, 'letter'));
    expect(first!.pageNumber).toBeUndefined();
    expect(lineText(second!.pageNumber!)).toBe('— 2 —');
    expect(first!.rules).toHaveLength(4);
    for (const { length } of first!.rules) expect(length / (72 / 25.4)).toBeCloseTo(170, 1);
    expect((first!.height - first!.rules.at(-1)!.y) / (72 / 25.4)).toBeCloseTo(20, 0);
  });

  test('name and date under a seal stand with text', () => {
    for (let count = 1; count < 30; count++) {
      const pages = texts(letter(count, 'ordinary'));
      const page = pages[pageOf(pages, '2024年1月5日')]!;
      expect(page.some((line) => line.startsWith('请予'))).toBe(true);
    }
  });
});

test('what a PDF is made of has the lines of the pages', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 30 }), (list) => {
      const { pages, parts } = flowDocument(treeOf([...list.map(paragraph), table(30)]));
      const flowed = parts.flatMap((part) =>
        part.kind === 'paragraph' ? part.lines.map((line) => line.map(({ text }) => text).join('')) : [],
      );
      const own = pages.flatMap(({ lines }) => lines.filter(({ cell }) => cell === undefined).map(lineText));
      expect(flowed).toEqual(own);
      expect(printed(pages).length).toBeGreaterThan(30);
    }),
    { numRuns: 30 },
  );
});
