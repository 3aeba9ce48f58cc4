import type { Masthead } from '@duikou/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../packages/documents/src/letterhead/mark.ts';
import { textCharacters } from '../../../../packages/documents/src/letterhead/measure.ts';

const typeArea = (156 / 25.4) * 72;
const names = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 8 });
const ordinary = (lengths: readonly number[]): Masthead => ({
  form: 'ordinary',
  issuers: lengths.map((length) => '甲'.repeat(length)),
  suffix: '文件',
});

describe('the mark', () => {
  test('fits the type area whatever the names, and names of a joint mark are equally wide', () => {
    fc.assert(
      fc.property(names, (lengths) => {
        const mark = markOf(ordinary(lengths));
        expect(mark.width + (mark.suffix?.width ?? 0)).toBeLessThanOrEqual(typeArea);
        expect(mark.size).toBeGreaterThan(0);
        const widths = mark.names.map(
          ({ text, spread }) => (textCharacters(text) * mark.size * mark.scale) / 100 + spread * ([...text].length - 1),
        );
        for (const width of widths) expect(width).toBeCloseTo(mark.width, 6);
      }),
    );
  });

  test('grows no longer and is never narrowed where there is room', () => {
    expect(markOf(ordinary([4]))).toMatchObject({ size: 54, scale: 100, names: [{ text: '甲甲甲甲文件' }] });
    expect(markOf(ordinary([40])).scale).toBeLessThan(100);
    expect(markOf(ordinary([40])).size).toBeLessThan(markOf(ordinary([20])).size + 1);
  });

  test('of a letter is the leading body’s name alone; of minutes ends in 纪要, once', () => {
    const issuers = ['甲省人民政府', '甲省财政厅'];
    expect(markOf({ form: 'letter', issuers, suffix: '文件' }).names).toEqual([{ text: '甲省人民政府', spread: 0 }]);
    const text = (name: string): string => markOf({ form: 'minutes', issuers: [name] }).names[0]!.text;
    expect(text('联席会议')).toBe('联席会议纪要');
    expect(text('联席会议纪要')).toBe('联席会议纪要');
  });
});
