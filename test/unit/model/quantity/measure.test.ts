import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  builtinUnits,
  canonicalDecimal,
  compareQuantities,
  createUnitTable,
  equalQuantities,
  figureOf,
  formatQuantity,
  isMeasureProblem,
  parseMeasure,
  parseQuantity,
  type Quantity,
  sameBasis,
  sameDimension,
} from '../../../../packages/model/src/quantity/index.ts';

const units = createUnitTable(builtinUnits);

/** A reading in one line: `at-least 95% | object`, or the problem. */
function read(written: string): string {
  const measure = parseMeasure(written, units);
  if (isMeasureProblem(measure)) return `${measure.problem} ${measure.at}`;
  const show = (quantity?: Quantity): string => (quantity ? quantity.value + quantity.unit : '');
  const figures =
    measure.comparator === 'between' ? `${show(measure.low)}..${show(measure.high)}` : show(figureOf(measure));
  const rest = measure.object ? ` | ${measure.object}` : '';
  return `${measure.comparator} ${figures}${rest}${measure.redundant ? ' redundant' : ''}`;
}

const quantity = (written: string): Quantity => parseQuantity(written, units)!;

describe('a measure', () => {
  test.each([
    ['6.5亿元', 'equal 650000000元'],
    ['6.5 亿元', 'equal 650000000元'],
    ['95%以上', 'at-least 95%'],
    ['30％以下', 'at-most 30%'],
    ['30天以内', 'at-most 30天'],
    ['1次以上', 'at-least 1次'],
    ['1次及以上', 'at-least 1次'],
    ['3次（含）以上', 'at-least 3次'],
    ['3次以上（不含）', 'more-than 3次'],
    ['10公里以外', 'more-than 10000米'],
    ['18岁不满', 'less-than 18岁'],
    ['30个左右', 'about 30个'],
    ['10名', 'equal 10人'],
    ['１０名', 'equal 10人'],
    ['3名医生', 'equal 3人 | 医生'],
    ['3名以上医生', 'at-least 3人 | 医生'],
    ['10名医生以上', 'at-least 10人 | 医生'],
    ['10所小学或卫生院', 'equal 10家 | 小学或卫生院'],
    ['1.4万人', 'equal 14000人'],
    ['2千人次', 'equal 2000人次'],
    ['1亿2000万元', 'equal 120000000元'],
    ['3万5000人次', 'equal 35000人次'],
    ['1,234.5万元', 'equal 12345000元'],
    ['12公顷', 'equal 180亩'],
    ['100平方米', 'equal 0.15亩'],
    ['5‰', 'equal 0.5%'],
    ['2倍', 'equal 200%'],
    ['3个百分点', 'equal 3百分点'],
    ['3年', 'equal 36个月'],
    ['10个工作日', 'equal 10工作日'],
    ['90分以上', 'at-least 90分'],
    ['5分钱', 'equal 0.05元'],
    ['100', 'equal 100'],
    ['500万', 'equal 5000000'],
    ['3以上', 'at-least 3'],
    ['-3%', 'equal -3%'],
    ['650 million CNY', 'equal 650000000元'],
    ['CNY 650 million', 'equal 650000000元'],
    ['650 CNY million', 'equal 650000000元'],
    ['¥1,000', 'equal 1000元'],
    ['￥5万元', 'equal 50000元'],
    ['10 persons', 'equal 10人'],
    ['10 persons or more', 'at-least 10人'],
    ['10 meetings', 'equal 10 | meetings'],
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test.each([
    ['3—5对', 'between 3对..5对'],
    ['3至5对', 'between 3对..5对'],
    ['3对到5对', 'between 3对..5对'],
    ['３－５对', 'between 3对..5对'],
    ['63%~68%', 'between 63%..68%'],
    ['63％～68％', 'between 63%..68%'],
    ['63–68%', 'between 63%..68%'],
    ['3—5万元', 'between 30000元..50000元'],
    ['3万—5万', 'between 30000..50000'],
    ['3—5万', 'between 30000..50000'],
    ['8000万元—1亿元', 'between 80000000元..100000000元'],
    ['3 to 5 pairs', 'between 3对..5对'],
    ['3—5名医生', 'between 3人..5人 | 医生'],
    ['3—5名以上', 'between 3人..5人 redundant'],
  ])('range %s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test.each([
    ['', 'no-figure 0'],
    ['医生', 'no-figure 0'],
    ['5—3对', 'range-reversed 0'],
    ['3%—5名', 'range-units 0'],
    ['3名—5户', 'range-units 0'],
    ['1.2.3', 'trailing 3'],
    ['3名，以上', 'trailing 2'],
    ['500元/人', 'trailing 4'],
    ['12000,000元', 'trailing 5'],
  ])('%j is the problem %s', (written, problem) => {
    expect(read(written)).toBe(problem);
  });

  test('keeps what was typed', () => {
    expect(parseMeasure(' １０名 ', units)).toMatchObject({ written: '１０名' });
    expect(parseMeasure('5—3对', units)).toMatchObject({ written: '5—3对' });
  });

  test('a scale is exact for any figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const figure = canonicalDecimal(`${whole}.${String(hundredths).padStart(2, '0')}`)!;
        const value = quantity(`${figure}万元`).value;
        expect(BigInt(value)).toBe((BigInt(whole) * 100n + BigInt(hundredths)) * 100n);
      }),
    );
  });

  test('written out and read again it is the same figure', () => {
    const spellings = fc.constantFrom(...units.spellings());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), spellings, (figure, spelling) => {
        const first = quantity(`${figure}${/^[A-Za-z]/.test(spelling) ? ' ' : ''}${spelling}`);
        for (const locale of ['zh', 'en'] as const) {
          expect(equalQuantities(quantity(formatQuantity(first, units, { locale })), first)).toBe(true);
        }
      }),
    );
  });
});

describe('comparing', () => {
  test('人 and 名 are one basis, 人 and 人次 are not', () => {
    expect(sameBasis(quantity('3人'), quantity('3名'))).toBe(true);
    expect(sameBasis(quantity('3人'), quantity('3人次'))).toBe(false);
    expect(sameBasis(quantity('3家'), quantity('3所'))).toBe(true);
    expect(sameDimension(quantity('3人'), quantity('3人次'))).toBe(true);
  });

  test('亿元 and 人 are not one dimension, % and 百分点 neither', () => {
    expect(sameDimension(quantity('3亿元'), quantity('3人'))).toBe(false);
    expect(sameDimension(quantity('3%'), quantity('3个百分点'))).toBe(false);
    expect(compareQuantities(quantity('3亿元'), quantity('3人'))).toBeUndefined();
  });

  test('values compare across scales', () => {
    expect(compareQuantities(quantity('6.5亿元'), quantity('65000万元'))).toBe(0);
    expect(equalQuantities(quantity('6.5亿元'), quantity('65000万元'))).toBe(true);
    expect(compareQuantities(quantity('1公顷'), quantity('1平方公里'))).toBe(-1);
  });
});

describe('writing a figure', () => {
  test.each<[string, Parameters<typeof formatQuantity>[2], string]>([
    ['6.5亿元', {}, '6.5亿元'],
    ['6.5亿元', { unit: '万元' }, '65000万元'],
    ['6.5亿元', { locale: 'en' }, 'CNY 650 million'],
    ['52,000元', { locale: 'en' }, 'CNY 52,000'],
    ['650 million CNY', {}, '6.5亿元'],
    ['1亿2000万元', {}, '1.2亿元'],
    ['CNY 123', {}, '123元'],
    ['10所', {}, '10所'],
    ['１０名', {}, '10名'],
    ['10名', { locale: 'en' }, '10 persons'],
    ['1名', { locale: 'en' }, '1 person'],
    ['1.4万人', {}, '1.4万人'],
    ['1.4万人', { locale: 'en' }, '14,000 persons'],
    ['10 persons', {}, '10人'],
    ['95%', {}, '95%'],
    ['5个百分点', { locale: 'en' }, '5 percentage points'],
    ['2年', { locale: 'en' }, '2 years'],
    ['7个月', { unit: '年' }, '7个月'],
    ['7个月', { unit: '年', decimals: 2 }, '0.58年'],
    ['6.5亿元', { unit: '人' }, '650000000元'],
    ['1234', { locale: 'en' }, '1,234'],
  ])('%s with %j is %s', (written, format, text) => {
    expect(formatQuantity(quantity(written), units, format)).toBe(text);
  });

  test('a computed amount takes the largest unit in which it is short', () => {
    const money = (value: string): Quantity => ({ value, unit: '元', dimension: 'money', written: '' });
    expect(formatQuantity(money('650000000'), units)).toBe('6.5亿元');
    expect(formatQuantity(money('25200000'), units)).toBe('2520万元');
    expect(formatQuantity(money('123456789'), units)).toBe('12345.6789万元');
    expect(formatQuantity(money('0'), units)).toBe('0元');
  });
});
