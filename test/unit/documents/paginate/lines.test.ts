import { paginate } from '@duikou/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineText, paragraph, printed, prose, treeOf } from './text.ts';

const character = 15.75;
const left = 79.4;
const width = 442.2;
const inked = (text: string): string => text.replace(/\s/gu, '');
const linesOf = (text: string): string[] => printed(paginate(treeOf([paragraph(text)])));

describe('properties of lines', () => {
  test('all text is there, in order, once', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 12 }), (texts) => {
        const pages = paginate(treeOf(texts.map(paragraph)));
        expect(inked(printed(pages).join(''))).toBe(inked(texts.join('')));
      }),
    );
  });

  test('no line is longer than the area, but for a mark that hangs', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { lines } of paginate(treeOf([paragraph(text)]), { duplex: false })) {
          for (const line of lines.filter(({ source }) => source === 0)) {
            const last = line.spans.at(-1)!;
            const hangs = /[，。、；：？！．]$/u.test(last.text);
            expect(last.x + last.width).toBeLessThanOrEqual(left + width + (hangs ? character + 0.3 : 0.01));
          }
        }
      }),
    );
  });

  test('no line begins with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(prose, (text) => {
        // A text of nothing but such marks has no place to end a line.
        fc.pre(/^[^，。、；：？！）》』”’…—]/u.test(text) && !/[，。、；：？！）》』”’…—（《“‘〔]{9}/u.test(text));
        const lines = linesOf(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：？！）》』”’％%〕]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《『“‘〔]$/u);
      }),
    );
  });

  test('figures and words are whole', () => {
    fc.assert(
      fc.property(prose, (text) => {
        fc.pre(!text.includes('A'.repeat(20)));
        expect(linesOf(text).join('⏎')).not.toMatch(/[\d.,]⏎[\d.,%]|[A-Za-z]⏎[A-Za-z]/u);
      }),
    );
  });

  test('spans of a line stand beside each other', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const line of paginate(treeOf([paragraph(text)])).flatMap(({ lines }) => lines)) {
          line.spans.slice(1).forEach((span, index) => {
            const before = line.spans[index]!;
            expect(span.x).toBeGreaterThanOrEqual(before.x + before.width - 0.3);
          });
        }
      }),
    );
  });

  test('the same tree gives the same pages', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 5 }), (texts) => {
        const tree = treeOf(texts.map(paragraph));
        expect(paginate(structuredClone(tree))).toEqual(paginate(tree));
      }),
    );
  });
});

describe('lines', () => {
  test('hold 28 characters, the first of a paragraph 26', () => {
    const lengths = linesOf('甲'.repeat(26 + 28 + 28 + 5)).map((line) => [...line].length);
    expect(lengths).toEqual([26, 28, 28, 5]);
  });

  test('a mark hangs where the line is full', () => {
    const [first, second] = linesOf(`${'甲'.repeat(26)}，${'乙'.repeat(3)}`);
    expect([first, second]).toEqual([`${'甲'.repeat(26)}，`, '乙乙乙']);
  });

  test('a mark after a figure does not hang: the figure comes along', () => {
    expect(linesOf(`${'甲'.repeat(24)}100，乙`)[1]).toBe('100，乙');
  });

  test('two closing marks in a row take the character before them along', () => {
    expect(linesOf(`${'甲'.repeat(25)}乙）。丙`)).toEqual([`${'甲'.repeat(25)}`, '乙）。丙']);
  });

  test('a dash of two is not torn', () => {
    for (let shift = 20; shift < 28; shift++) {
      expect(linesOf(`${'甲'.repeat(shift)}——乙`).join('⏎')).not.toContain('—⏎—');
    }
  });

  test('a fifth of the size stands between Chinese and figures', () => {
    const [line] = paginate(treeOf([paragraph('于2024年')]))[0]!.lines.filter(({ source }) => source === 0);
    const [before, figure] = line!.spans;
    expect(figure!.x - before!.x - before!.width).toBeCloseTo(3.2, 5);
  });

  test('a justified line ends at the right edge', () => {
    const [line] = paginate(treeOf([paragraph(`${'甲'.repeat(25)}2024年${'乙'.repeat(30)}`)]))[0]!.lines.filter(
      ({ source }) => source === 0,
    );
    expect(line!.justified).toBe(true);
    const last = line!.spans.at(-1)!;
    expect(last.x + last.width).toBeCloseTo(left + width, 1);
  });

  test('a title of several lines is centred line by line', () => {
    const [page] = paginate(treeOf([], { title: ['甲省', '乙自治区协作协议'] }));
    expect(page!.lines.map(lineText)).toEqual(['甲省', '乙自治区协作协议']);
    for (const { spans } of page!.lines) {
      const middle = (spans[0]!.x + spans.at(-1)!.x + spans.at(-1)!.width) / 2;
      expect(middle).toBeCloseTo(left + width / 2, 1);
    }
  });
});
