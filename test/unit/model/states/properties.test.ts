import { type DatedValue, type ObligationState, type StatesInput, statesOf } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedValue, inputOf } from './read.ts';

const lines = [
  '任务 资金到位：甲方 拨付资金 不少于600万元，2024年10月31日前 {\n未完成：改为 30日内提供物资\n}',
  '任务 季度拨付：甲方 拨付经费 不少于100万元，每季度',
  '任务 管理费：乙方 列支管理费 不超过300万元',
  '任务 开工：乙方 启动建设，当 资金到位 完成，2024年12月1日前',
  '约定 用途：乙方 不得 改变资金用途',
  '约定 中止：甲方 有权 中止 资金到位',
  '约定 恢复：甲方 有权 恢复 资金到位',
].join('\n');
const base = inputOf(lines, '2024-06-30');

const day = fc.integer({ min: 0, max: 600 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const figure = fc.integer({ min: 0, max: 900 }).map((n) => `${n}万元`);
const said = fc.oneof(
  fc.tuple(fc.constantFrom('资金到位', '季度拨付', '管理费'), figure, day),
  fc.tuple(fc.constantFrom('用途'), fc.constantFrom('违反', '补救'), day),
  fc.tuple(fc.constantFrom('开工', '中止', '恢复'), fc.constantFrom('完成', '未完成'), day),
  fc.tuple(fc.constantFrom('资金到位'), fc.constantFrom('补救'), day),
);
const values = fc.array(
  said.map((parts) => datedValue(parts.join(' '))),
  { maxLength: 12 },
);

const states = (asOf: string, list: readonly DatedValue[]) =>
  statesOf({ ...base, asOf, values: list } satisfies StatesInput);

describe('states', () => {
  it('never depend on what comes after the day', () => {
    fc.assert(
      fc.property(day, values, (asOf, list) => {
        const until = list.filter(({ date }) => date <= asOf);
        expect(states(asOf, list)).toEqual(states(asOf, until));
      }),
    );
  });

  it('do not depend on the order in which values of different days are told', () => {
    fc.assert(
      fc.property(day, values, (asOf, list) => {
        const days = new Set(list.map(({ of, date }) => `${of} ${date}`));
        fc.pre(days.size === list.length);
        expect(states(asOf, list.toReversed())).toEqual(states(asOf, list));
      }),
    );
  });

  it('are no worse for a higher figure of what is to be reached, and the share no less', () => {
    const rank: ObligationState[] = [
      'breached',
      'overdue',
      'latent',
      'suspended',
      'active',
      'late-fulfilled',
      'fulfilled',
    ];
    const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), day), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(day, amounts, fc.nat(), fc.integer({ min: 1, max: 500 }), (asOf, list, which, more) => {
        const told = (raised: number) =>
          list.map(([amount, date], i) => datedValue(`资金到位 ${amount + (i === raised ? more : 0)}万元 ${date}`));
        const [less, now] = [told(-1), told(which % list.length)].map(
          (one) => states(asOf, one).get('duty:甲.资金到位')!,
        );
        expect(rank.indexOf(now!.state)).toBeGreaterThanOrEqual(rank.indexOf(less!.state));
        const gain = now!.share!.over * less!.share!.under - less!.share!.over * now!.share!.under;
        expect(gain >= 0n).toBe(true);
      }),
    );
  });

  it('have shares from nothing to all, and all where fulfilled', () => {
    fc.assert(
      fc.property(day, values, (asOf, list) => {
        for (const { share, state, kind } of states(asOf, list).values()) {
          if (share === undefined) continue;
          expect(share.over >= 0n && share.over <= share.under).toBe(true);
          if (state === 'fulfilled' && kind !== 'recur') expect(share.over).toBe(share.under);
        }
      }),
    );
  });
});
