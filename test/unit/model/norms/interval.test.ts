import { builtinUnits, createUnitTable, parseTarget, type Target } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actKey,
  allowedBy,
  type Bound,
  contradictionIn,
  covers,
  daysOfGuard,
  type Interval,
  intersect,
  isEmpty,
  objectsOf,
  pointIn,
} from '../../../../packages/model/src/norms/index.ts';

const units = createUnitTable(builtinUnits);
const bound = fc.option(
  fc.record<Bound>({ value: fc.integer({ min: -4, max: 4 }).map((n) => String(n / 2)), inclusive: fc.boolean() }),
  { nil: undefined },
);
const interval = fc
  .tuple(bound, bound)
  .map(([low, high]): Interval => ({ ...(low && { low }), ...(high && { high }) }));
const has = ({ low, high }: Interval, n: number) =>
  (low === undefined || Number(low.value) < n || (low.inclusive && Number(low.value) === n)) &&
  (high === undefined || n < Number(high.value) || (high.inclusive && n === Number(high.value)));
/** Finer than the bounds, and beyond them. */
const grid = Array.from({ length: 41 }, (_, i) => (i - 20) / 4);

describe('intervals', () => {
  it('hold in common what both hold', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = intersect(a, b);
        for (const n of grid) expect(has(both, n)).toBe(has(a, n) && has(b, n));
        expect(isEmpty(both)).toBe(!grid.some((n) => has(both, n)));
      }),
    );
  });

  it('cover each other where every number of one is in the other', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const out = grid.some((n) => has(b, n) && !has(a, n));
        expect(covers(a, b)).toBe(!out);
      }),
    );
  });

  it('give a number of their own as witness', () => {
    fc.assert(
      fc.property(interval, (a) => {
        const point = pointIn(a);
        if (point === undefined) expect(isEmpty(a)).toBe(true);
        else expect(has(a, Number(point))).toBe(true);
      }),
    );
  });

  it.each([
    ['不少于6亿元', { low: { value: '600000000', inclusive: true } }],
    ['超过1亿元', { low: { value: '100000000', inclusive: false } }],
    ['不超过90%', { high: { value: '90', inclusive: true } }],
    ['3—5对', { low: { value: '3', inclusive: true }, high: { value: '5', inclusive: true } }],
    ['约30个', undefined],
    ['良好以上', undefined],
    ['由23%提高到30%以上', undefined],
  ])('%s', (written, expected) => {
    expect(allowedBy(parseTarget(written, units) as Target)?.interval).toEqual(expected);
  });
});

describe('acts', () => {
  it.each([
    ['按时足额拨付 财政援助资金', '拨付财政援助资金'],
    ['改变资金的用途', '改变资金用途'],
    ['Pay the grant', 'pay grant'],
    ['按时', '按时'],
  ])('%s is %s', (act, same) => {
    const adverbs = ['按时', '足额'];
    expect(actKey(act, adverbs)).toBe(actKey(same, adverbs));
  });

  it('of other wording are others', () => {
    expect(actKey('调整年度计划', [])).not.toBe(actKey('变更年度计划', []));
  });

  it('have objects behind a verb in common', () => {
    expect(objectsOf('建设标准厂房', '建设产业项目')).toEqual({ verb: '建设', objects: ['标准厂房', '产业项目'] });
    expect(objectsOf('建设标准厂房', '修建标准厂房')).toBeUndefined();
    expect(objectsOf('拨付资金', '拨付')).toBeUndefined();
  });
});

describe('guards', () => {
  it.each([
    ['2026年1月1日后', { from: '2026-01-02' }],
    ['自2026年1月1日起', { from: '2026-01-01' }],
    ['2025年6月底前', { to: '2025-06-30' }],
    ['after 2026-01-01', { from: '2026-01-02' }],
    ['2025年', { from: '2025-01-01', to: '2025-12-31' }],
    ['收到请款函', undefined],
    ['2025年项目验收合格', undefined],
  ])('%s', (text, days) => expect(daysOfGuard(text)).toEqual(days));

  it.each([
    [['到位率不低于80% 且 到位率低于60%'], '到位率'],
    [['到位率 不低于80%', '到位率 不超过70%'], '到位率'],
    [['到位率不低于60% 且 到位率低于80%'], undefined],
    [['到位率不低于80% 且 支出率低于60%'], undefined],
    [['金额超过1亿元 且 金额不足1人'], undefined],
  ])('%j', (texts, what) => expect(contradictionIn(texts, units)?.what).toBe(what));
});
