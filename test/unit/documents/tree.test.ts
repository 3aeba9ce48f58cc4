import type { Block } from '@duikou/documents';
import {
  chineseNumeral,
  documentDate,
  documentPeriod,
  numberHeading,
  numberHeadings,
  titleLines,
  titleText,
  treeText,
} from '@duikou/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCells } from '../../../packages/documents/src/tree/text.ts';
import { wholeAgreement } from '../../office/trees.ts';

/** Reads a numeral back, digit by place. */
function readNumeral(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const place = { 十: 10, 百: 100, 千: 1000 }[character];
    if (place === undefined) digit = '零一二三四五六七八九'.indexOf(character);
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

describe('numerals', () => {
  test.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [1010, '一千零一十'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (count, text) => expect(chineseNumeral(count)).toBe(text));

  test('every count reads back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => readNumeral(chineseNumeral(n)) === n));
  });

  test.each([-1, 1.5, 10000, Number.NaN])('%d is refused', (count) => {
    expect(() => chineseNumeral(count)).toThrow(RangeError);
  });
});

describe('numbering', () => {
  const head = (level: 1 | 2 | 3 | 4): Block => ({ kind: 'heading', level, text: 'x' });
  const numbers = (blocks: readonly Block[]) => blocks.flatMap((b) => (b.kind === 'heading' ? [b.number] : []));

  test('each level has its own form', () => {
    expect(([1, 2, 3, 4] as const).map((level) => numberHeading(level, 12))).toEqual([
      '十二、',
      '（十二）',
      '12.',
      '（12）',
    ]);
  });

  test('the second level restarts, or runs on through the text', () => {
    const blocks = [head(1), head(2), head(2), head(3), head(1), head(2), head(3), head(4)];
    expect(numbers(numberHeadings(blocks, { secondLevel: 'restart' }))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '二、',
      '（一）',
      '1.',
      '（1）',
    ]);
    expect(numbers(numberHeadings(blocks, { secondLevel: 'continue' }))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '二、',
      '（三）',
      '1.',
      '（1）',
    ]);
  });

  test('an annex starts anew, a given number stays and is not counted', () => {
    const blocks: Block[] = [
      head(1),
      { kind: 'heading', level: 1, number: '', text: '附则' },
      head(1),
      { kind: 'annex', number: 1, title: ['表'] },
      head(2),
      head(1),
    ];
    expect(numbers(numberHeadings(blocks, { secondLevel: 'continue' }))).toEqual([
      '一、',
      '',
      '二、',
      '（一）',
      '一、',
    ]);
  });
});

describe('dates', () => {
  test('have no zero padding', () => {
    expect(documentDate('2024-01-05')).toBe('2024年1月5日');
    expect(documentPeriod('2024-01-01', '2024-12-31')).toBe('2024年1月1日至2024年12月31日');
  });
  test.each(['2024-1-5', '2024年1月5日', ''])('“%s” is refused', (text) => {
    expect(() => documentDate(text)).toThrow(RangeError);
  });
});

describe('titles', () => {
  test('break where their author broke them', () => {
    expect(titleLines('甲省｜乙自治区 ｜协议')).toEqual(['甲省', '乙自治区', '协议']);
    expect(titleLines('协议')).toEqual(['协议']);
    expect(titleText(titleLines('甲省｜乙自治区'))).toBe('甲省乙自治区');
  });
});

describe('tables', () => {
  test('cells find their columns under spans from above', () => {
    const rows = [
      {
        cells: [
          { text: 'a', rowSpan: 2 },
          { text: 'b', columnSpan: 2 },
        ],
      },
      { cells: [{ text: 'c' }, { text: 'd' }] },
      { cells: [{ text: 'e' }, { text: 'f' }, { text: 'g' }] },
    ];
    const columns = placeCells(rows, 3).map((row) => row.map(({ cell, column }) => `${cell.text}${column}`));
    expect(columns).toEqual([
      ['a0', 'b1'],
      ['c1', 'd2'],
      ['e0', 'f1', 'g2'],
    ]);
  });
});

test('the text of a tree is in reading order', () => {
  const text = treeText(wholeAgreement(false));
  expect(text.slice(0, 5)).toEqual([
    '甲省人民政府',
    '乙自治区人民政府',
    '东西部协作框架协议',
    '甲方：甲省人民政府',
    '乙方：乙自治区人民政府',
  ]);
  expect(text).toContain('（二）甲方应当在2024年9月底前拨付财政援助资金6.5亿元。');
  expect(text).toContain('附件：1.2024—2025年度财政援助资金安排表及有关重点帮扶县的项目清单');
  expect(text.indexOf('附件1')).toBeGreaterThan(text.indexOf('代表（签字）：李某'));
});
