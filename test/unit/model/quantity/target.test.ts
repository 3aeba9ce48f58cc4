import { describe, expect, test } from 'vitest';
import {
  builtinUnits,
  comparatorSpellings,
  createUnitTable,
  figureOf,
  isMeasureProblem,
  parseTarget,
  type Quantity,
} from '../../../../packages/model/src/quantity/index.ts';

const units = createUnitTable(builtinUnits);

function read(written: string): string {
  const target = parseTarget(written, units);
  if (isMeasureProblem(target)) return target.problem;
  const show = (quantity?: Quantity): string => (quantity ? quantity.value + quantity.unit : '');
  const figures =
    target.comparator === 'between' ? `${show(target.low)}..${show(target.high)}` : show(figureOf(target));
  const { change, relative, grade, object } = target;
  return [
    target.comparator,
    figures,
    grade && `grade ${grade}`,
    relative && `of ${relative.base}`,
    change && `${change.direction} ${change.kind}`,
    change?.from && `from ${show(change.from)}`,
    change?.against && `against ${change.against}`,
    object && `| ${object}`,
    target.redundant && 'redundant',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('comparators', () => {
  test.each([
    ['不少于6.5亿元', 'at-least 650000000元'],
    ['不低于 95%', 'at-least 95%'],
    ['至少3名医生', 'at-least 3人 | 医生'],
    ['≥55%', 'at-least 55%'],
    ['＞＝55%', 'at-least 55%'],
    ['不超过30%', 'at-most 30%'],
    ['至多3次', 'at-most 3次'],
    ['≤3', 'at-most 3'],
    ['超过10名', 'more-than 10人'],
    ['高于5%', 'more-than 5%'],
    ['> 5%', 'more-than 5%'],
    ['少于10人', 'less-than 10人'],
    ['低于3%', 'less-than 3%'],
    ['不满18岁', 'less-than 18岁'],
    ['<3', 'less-than 3'],
    ['约30个', 'about 30个'],
    ['介于3和5对之间', 'between 3对..5对'],
    ['介于63%—68%之间', 'between 63%..68%'],
    ['10名', 'equal 10人'],
    ['95%以上', 'at-least 95%'],
    ['达到95%以上', 'at-least 95%'],
    ['达到不低于95%', 'at-least 95%'],
    ['达到95%', 'at-least 95%'],
    ['at least 10 persons', 'at-least 10人'],
    ['no less than CNY 650 million', 'at-least 650000000元'],
    ['At most 3 items', 'at-most 3项'],
    ['more than 5%', 'more-than 5%'],
    ['less than 5%', 'less-than 5%'],
    ['about 30 units', 'about 30个'],
    ['between 3 and 5 pairs', 'between 3对..5对'],
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test.each([
    ['不少于3次以上', 'at-least 3次 redundant'],
    ['约30个左右', 'about 30个 redundant'],
    ['超过3次以上', 'more-than 3次 redundant'],
    ['约30个以上', 'at-least 30个 redundant'],
    ['不少于10名医生以上', 'at-least 10人 | 医生 redundant'],
    ['不超过3—5对', 'between 3对..5对 redundant'],
  ])('%s says its bound twice', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test('a floor and a ceiling on one figure contradict each other', () => {
    expect(read('至少3人以内')).toBe('comparator-conflict');
    expect(read('不超过3名医生以上')).toBe('comparator-conflict');
    expect(read('介于3对')).toBe('comparator-conflict');
  });

  test('the table has one canonical spelling for each place and language, and no spelling twice', () => {
    const keys = comparatorSpellings.map((entry) => `${entry.position} ${entry.spelling}`);
    expect(new Set(keys).size).toBe(keys.length);
    const canonical = comparatorSpellings
      .filter((entry) => entry.canonical)
      .map((entry) => `${entry.position} ${entry.language} ${entry.comparator}`);
    expect(new Set(canonical).size).toBe(canonical.length);
  });

  test('every spelling reads as its comparator', () => {
    for (const { spelling, position, comparator } of comparatorSpellings) {
      if (comparator === 'between') continue;
      const written = position === 'prefix' ? `${spelling} 3 次` : `3次 ${spelling}`;
      const target = parseTarget(written, units);
      expect(target, written).toMatchObject({ comparator });
      expect(figureOf(target as { low?: Quantity; high?: Quantity })?.value, written).toBe('3');
    }
  });
});

describe('changes', () => {
  test.each([
    ['由23%提高到30%以上', 'at-least 30% rise to from 23%'],
    ['由23提高到30%', 'equal 30% rise to from 23%'],
    ['由23%到30%', 'equal 30% rise to from 23%'],
    ['从10家增加到15家', 'equal 15家 rise to from 10家'],
    ['从10家增加5家', 'equal 5家 rise by from 10家'],
    ['由5%降到3%以下', 'at-most 3% fall to from 5%'],
    ['提高到30%以上', 'at-least 30% rise to'],
    ['降低到5%以下', 'at-most 5% fall to'],
    ['增至30家', 'equal 30家 rise to'],
    ['提高5个百分点', 'equal 5百分点 rise by'],
    ['提高不少于5个百分点', 'at-least 5百分点 rise by'],
    ['提高了5个百分点', 'equal 5百分点 rise by'],
    ['较上年增长10%', 'equal 10% rise by against 上年'],
    ['比2023年提高5个百分点以上', 'at-least 5百分点 rise by against 2023年'],
    ['与上年相比下降3%', 'equal 3% fall by against 上年'],
    ['同比增长10%', 'equal 10% rise by against 同比'],
    ['年均增长8%以上', 'at-least 8% rise by against 年均'],
    ['from 23% to 30% or more', 'at-least 30% rise to from 23%'],
    ['raise from 23% to at least 30%', 'at-least 30% rise to from 23%'],
    ['increase by 5 percentage points', 'equal 5百分点 rise by'],
    ['increase by 10% over last year', 'equal 10% rise by against last year'],
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test('a change that goes against its verb, or joins two dimensions, is a problem', () => {
    expect(read('由30%提高到23%')).toBe('change-reversed');
    expect(read('由23%降低到30%')).toBe('change-reversed');
    expect(read('由10家增加到15人')).toBe('range-units');
  });
});

describe('relative targets and grades', () => {
  test.each([
    ['不低于 上年地方财政收入的1%', 'at-least 1% of 上年地方财政收入'],
    ['上年地方财政收入的1%以上', 'at-least 1% of 上年地方财政收入'],
    ['不低于2023年一般公共预算收入的 1.5‰', 'at-least 0.15% of 2023年一般公共预算收入'],
    ['良好以上', 'at-least grade 良好'],
    ['不低于良好', 'at-least grade 良好'],
    ['达到优秀等次', 'at-least grade 优秀等次'],
    ['优秀等次', 'equal grade 优秀等次'],
    ['good or above', 'at-least grade good'],
  ])('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test.each(['良好', '', '以上', '不低于每年3次', '不少于3次，良好'])('%j is no target', (written) => {
    expect(['no-figure', 'trailing']).toContain(read(written));
  });
});
