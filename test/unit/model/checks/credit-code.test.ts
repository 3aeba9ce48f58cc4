import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../../packages/model/src/checks/document/credit-code.ts';
import { findingsOf } from '../../../support/portfolio.ts';

const codes = (code: string): string[] =>
  findingsOf({ 'file:///a.duikou': `主体 甲公司 { 级别：企业；统一社会信用代码：${code} }\n` }).findings.map(
    ({ code: found }) => found,
  );

describe('document/credit-code', () => {
  // vectors of GB 32100—2015 and public registers
  it.each([
    '91350100M000100Y43',
    '91440300708461136T',
    '914403001922038216',
    '91110108551385082Q',
    '11100000000013338W',
  ])('accepts %s', (code) => {
    expect(checkCharacter(code)).toBe(code.at(-1));
    expect(codes(code)).toEqual([]);
  });

  it('finds any one character that is wrong', () => {
    const code = '91350100M000100Y43';
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === '1' ? '2' : '1';
      const wrong = code.slice(0, at) + other + code.slice(at + 1);
      expect(codes(wrong), wrong).toEqual(['document/credit-code']);
    }
  });

  it('takes no letter that the standard leaves out', () => {
    expect(codes('91350100M0001O0Y43')).toEqual(['document/credit-code']);
  });
});
