import { amountInWords, readAmountInWords } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('amounts in words', () => {
  // examples of 《正确填写票据和结算凭证的基本规定》
  it.each([
    ['1409.5', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['107000.53', '人民币壹拾万零柒仟元伍角叁分'],
    ['650000000', '人民币陆亿伍仟万元整'],
    ['100010', '人民币壹拾万零壹拾元整'],
    ['0.05', '人民币伍分'],
    ['0', '人民币零元整'],
  ])('%s is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it('are read as they are written, whatever the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 99_999_999_999_999n }), (cents) => {
        const whole = cents / 100n;
        const fraction = String(cents % 100n).padStart(2, '0');
        const amount = fraction === '00' ? `${whole}` : `${whole}.${fraction.replace(/0$/, '')}`;
        const words = amountInWords(amount)!;
        // amounts below one 元 have no 元, and stand in no agreement
        if (whole > 0n) expect(readAmountInWords(words)).toBe(amount);
      }),
    );
  });

  it.each(['陆亿伍仟', '人民币陆伍元整', '贰仟叁仟元', '壹万亿亿元', '六亿五千万元整', '伍角'])(
    '%s is none',
    (words) => {
      expect(readAmountInWords(words)).toBeUndefined();
    },
  );

  it('accept 圆, 正, and figures without 整', () => {
    expect(readAmountInWords('陆亿伍仟万圆正')).toBe('650000000');
    expect(readAmountInWords('拾万元')).toBe('100000');
  });

  it('past what bills write there is none', () => {
    expect(amountInWords('1000000000000')).toBeUndefined();
    expect(amountInWords('1.005')).toBeUndefined();
    expect(amountInWords('-1')).toBeUndefined();
  });
});
