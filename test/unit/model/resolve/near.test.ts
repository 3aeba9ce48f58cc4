import { canonicalUri, editDistance, importTargets, near } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('edit distance', () => {
  test.each([
    ['甲一市', '甲二市', 1],
    ['资金到位', '到位资金', 3],
    ['abcd', 'abdc', 1],
    ['', 'ab', 2],
  ])('%s %s: %i', (a, b, expected) => expect(editDistance(a, b, 2)).toBe(expected));

  test('is symmetric and zero only for equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('near names', () => {
  test('the nearest first, never itself, at most three', () => {
    expect(near('资金到位率', ['资金到位', '资金到位率', '资金到账率', '资金', '别的'])).toEqual([
      '资金到位',
      '资金到账率',
      '资金',
    ]);
  });
  test('nothing is guessed from two characters', () => expect(near('甲省', ['乙省'])).toEqual([]));
});

describe('import targets', () => {
  test.each([
    ['file:///w/a/b.duikou', '山河.duikou', ['file:///w/a/山河.duikou']],
    ['file:///w/%E7%94%B2/b.duikou', '../c', ['file:///w/c', 'file:///w/c.duikou']],
    ['a/b.duikou', './x.duikou', ['a/x.duikou']],
    ['file:///w/b.duikou', '..\\..\\..\\x.duikou', ['file:///x.duikou']],
  ])('%s imports %s', (from, target, expected) => expect(importTargets(from, target)).toEqual(expected));

  test('broken percent-encoding is left alone', () =>
    expect(canonicalUri('file:///100%.duikou')).toBe('file:///100%.duikou'));
});
