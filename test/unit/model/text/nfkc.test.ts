import { nfkc } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('nfkc', () => {
  it('is the normal form of any text', () => {
    const units = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('甲', '１', 'Ａ', 'é', 'e\u0301', '㎡', '、', '。', '，', ' ', 'a', '豈', '\u0301'),
      }),
    );
    fc.assert(
      fc.property(units, (text) => {
        expect(nfkc(text)).toBe(text.normalize('NFKC'));
      }),
    );
  });

  it('leaves every character it passes over as it is', () => {
    for (let c = 0; c <= 0xffff; c++) {
      const character = String.fromCharCode(c);
      if (nfkc(character) !== character.normalize('NFKC')) throw new Error(`U+${c.toString(16)}`);
    }
  });
});
