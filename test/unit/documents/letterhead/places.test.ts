import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontLines } from '../../../../packages/documents/src/letterhead/front.ts';
import { textCharacters } from '../../../../packages/documents/src/letterhead/measure.ts';
import { sealedPlacing, sealRows, unsealedPlacing } from '../../../../packages/documents/src/letterhead/sign-off.ts';
import { signerLines } from '../../../../packages/documents/src/letterhead/signers.ts';

const line = 28;
const name = fc.integer({ min: 1, max: 60 }).map((length) => '甲'.repeat(length));
const date = fc.constantFrom('2024年1月5日', '2024年11月25日', '　　　　年　　月　　日');

describe('the lines at the upper left', () => {
  test('keep the second for 密级, except in a letter', () => {
    const head = { issuers: [], classification: '秘密★1年' } as const;
    expect(frontLines({ form: 'ordinary', ...head }).map(({ text }) => text)).toEqual(['', '秘密★1年']);
    expect(frontLines({ form: 'letter', ...head }).map(({ text }) => text)).toEqual(['秘密★1年']);
    expect(frontLines({ form: 'ordinary', issuers: [], urgency: '特急' })).toEqual([{ text: '特急', black: true }]);
  });
});

describe('signers', () => {
  test('stand two to a line, one character from the right, below each other', () => {
    const [first, second] = signerLines(['张某', '李某某', '王某'], 10);
    expect(first).toEqual({
      label: { text: '签发人：', at: 16 },
      names: [
        { text: '张某', at: 20 },
        { text: '李某某', at: 24 },
      ],
    });
    expect(second).toEqual({ names: [{ text: '王某', at: 20 }] });
  });

  test('have a line each where the number leaves no room', () => {
    expect(signerLines(['张某', '李某某'], 15).map(({ names }) => names.map(({ at }) => at))).toEqual([[24], [24]]);
  });

  test('all of them are drawn, in their order, within the line', () => {
    fc.assert(
      fc.property(
        fc.array(
          name.filter((one) => one.length < 12),
          { minLength: 1, maxLength: 7 },
        ),
        fc.integer({ min: 0, max: 20 }),
        (signers, number) => {
          const placed = signerLines(signers, number).flatMap(({ names }) => names);
          expect(placed.map(({ text }) => text)).toEqual(signers);
          for (const { text, at } of placed) expect(at + textCharacters(text)).toBeLessThanOrEqual(line);
        },
      ),
    );
  });
});

describe('name and date', () => {
  test('without a seal follow 7.3.5.2, whichever is longer', () => {
    expect(unsealedPlacing('甲省人民政府办公厅', '2024年1月5日')).toEqual({
      name: { left: 17, right: 2 },
      date: { left: 19, right: 3 },
    });
    expect(unsealedPlacing('甲办', '2024年1月5日')).toEqual({
      name: { left: 18, right: 8 },
      date: { left: 20, right: 2 },
    });
  });

  test('under a seal: the date four characters from the right, the name centred over it', () => {
    expect(sealedPlacing('甲省财政厅', '2024年1月5日')).toEqual({
      name: { left: 18.5, right: 4.5 },
      date: { left: 18, right: 4 },
    });
  });

  test('keep within the line, the date under the middle of the name', () => {
    fc.assert(
      fc.property(name, date, (body, when) => {
        const sealed = sealedPlacing(body, when);
        const middle = ({ left, right }: { left: number; right: number }): number => left + (line - left - right) / 2;
        expect(middle(sealed.name)).toBeCloseTo(middle(sealed.date), 6);
        for (const placing of [...Object.values(sealed), ...Object.values(unsealedPlacing(body, when))]) {
          expect(placing.left).toBeGreaterThanOrEqual(0);
          expect(placing.right).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('seals of 42 mm neither touch nor pass the type area, and the last covers the date', () => {
  fc.assert(
    fc.property(
      fc.array(
        name.filter((one) => one.length < 26),
        { minLength: 2, maxLength: 9 },
      ),
      date,
      (bodies, when) => {
        const rows = sealRows(bodies, when);
        expect(rows.flatMap((row) => row.bodies)).toEqual(bodies);
        for (const { middles, bodies: row } of rows) {
          expect(row.length).toBeLessThanOrEqual(3);
          middles.forEach((middle, index) => {
            expect(middle - 21).toBeGreaterThanOrEqual(0);
            expect(middle + 21).toBeLessThanOrEqual(156);
            if (index > 0) expect(middle - middles[index - 1]!).toBeGreaterThan(42);
          });
        }
        const last = rows.at(-1)!.middles.at(-1)!;
        expect(last).toBeCloseTo(156 - (4 + textCharacters(when) / 2) * (156 / 28), 6);
      },
    ),
  );
});
