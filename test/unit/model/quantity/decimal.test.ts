import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  canonicalDecimal,
  compare,
  divide,
  divideExactly,
  isZero,
  multiply,
  ratioPercent,
  round,
  subtract,
  sum,
} from '../../../../packages/model/src/quantity/index.ts';

/** Decimals as people write them: up to twelve digits, up to six of them after the point. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : '';
    const padded = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    const cut = padded.length - places;
    return canonicalDecimal(`${sign}${padded.slice(0, cut)}${places ? `.${padded.slice(cut)}` : ''}`)!;
  });

/** Independent of big.js: the number in millionths. */
function millionths(value: string): bigint {
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  const size = BigInt(whole! + fraction.padEnd(6, '0'));
  return value.startsWith('-') ? -size : size;
}

describe('canonical form', () => {
  test.each([
    ['007', '7'],
    ['1.500', '1.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+3', '3'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['0.000000001', '0.000000001'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalDecimal(written)).toBe(canonical);
  });

  test.each(['', '1e5', 'NaN', '1,000', '.', '1.2.3'])('%j is no decimal', (written) => {
    expect(canonicalDecimal(written)).toBeUndefined();
  });

  test('is its own canonical form, whatever arithmetic made it', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        for (const value of [a, add(a, b), subtract(a, b), multiply(a, b)]) {
          expect(value).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
          expect(canonicalDecimal(value)).toBe(value);
        }
      }),
    );
  });
});

describe('arithmetic is exact', () => {
  test('agrees with integer arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(millionths(add(a, b))).toBe(millionths(a) + millionths(b));
        expect(millionths(subtract(a, b))).toBe(millionths(a) - millionths(b));
        const [x, y] = [millionths(a), millionths(b)];
        expect(compare(a, b)).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  test('sums do not depend on the order or on grouping', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(add(add(a, b), c)).toBe(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)));
        expect(sum([a, b, c])).toBe(sum([c, a, b]));
      }),
    );
  });

  test('has no floating-point error', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(sum(Array.from({ length: 10 }, () => '0.1'))).toBe('1');
    expect(multiply('1.1', '1.1')).toBe('1.21');
    expect(sum([])).toBe('0');
    expect(isZero(subtract('0.3', add('0.1', '0.2')))).toBe(true);
  });

  test('a quotient that ends comes back by multiplying', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('2', '4', '5', '8', '10', '10000', '0.0015'), (a, b) => {
        expect(divideExactly(multiply(a, b), b)).toBe(a);
      }),
    );
    expect(divideExactly('1', '3')).toBeUndefined();
    expect(divideExactly('1', '0')).toBeUndefined();
  });
});

describe('rounding is declared and done once', () => {
  test('ratio in per cent', () => {
    expect(ratioPercent('1', '3', 2)).toBe('33.33');
    expect(ratioPercent('2', '3', 0)).toBe('67');
    expect(ratioPercent('39000', '65000', 2)).toBe('60');
    expect(ratioPercent('1', '0', 2)).toBeUndefined();
  });

  test('by each mode', () => {
    expect(round('2.345', 2)).toBe('2.35');
    expect(round('2.345', 2, 'half-even')).toBe('2.34');
    expect(round('2.349', 2, 'down')).toBe('2.34');
    expect(round('2.341', 2, 'up')).toBe('2.35');
    expect(round('-2.345', 2)).toBe('-2.35');
  });

  test('a quotient just under the half is not rounded twice', () => {
    expect(divide('44444444444444444444444', '99999999999999999999999', 0)).toBe('0');
    expect(divide('0.4999999999999999999999999', '1', 0)).toBe('0');
    expect(divide('1', '8', 2, 'half-even')).toBe('0.12');
  });

  test('half up lies within half a unit of the last place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (part, whole) => {
        const percent = ratioPercent(String(part), String(whole), 1)!;
        const tenths = BigInt(multiply(percent, '10'));
        const error = tenths * BigInt(whole) - BigInt(part) * 1000n;
        expect(2n * error <= BigInt(whole) && 2n * error > -BigInt(whole)).toBe(true);
      }),
    );
  });
});
