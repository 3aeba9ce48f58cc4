import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type DateSpan,
  type DueContext,
  dueDate,
  expandRecurrence,
  isWithin,
  isWorkday,
  parseTimePhrase,
  type RecurringPhrase,
  type TimePhrase,
} from '../../../../packages/model/src/calendar/index.ts';

const phrase = (written: string): TimePhrase => parseTimePhrase(written) as TimePhrase;
const recurring = (written: string): RecurringPhrase => parseTimePhrase(written) as RecurringPhrase;

describe('the due date', () => {
  const term = { from: '2024-01-01', to: '2024-12-31' };

  test.each<[string, DueContext, object]>([
    ['2024年10月31日前', {}, { date: '2024-10-31' }],
    ['2024年6月30日', {}, { date: '2024-06-30' }],
    ['2024年1—6月', {}, { date: '2024-06-30' }],
    ['协议期内', { term }, { date: '2024-12-31' }],
    ['协议期内', {}, { unknown: 'term' }],
    ['签订后30日内', { signed: '2024-03-15' }, { date: '2024-04-15' }],
    ['签订后31日内', { signed: '2024-03-15' }, { date: '2024-04-15' }],
    ['签订后30日内', { eventDate: '2024-03-15' }, { unknown: 'signing' }],
    ['生效后30日内', { signed: '2024-01-01', inForce: '2024-03-15' }, { date: '2024-04-15' }],
    ['生效后30日内', { signed: '2024-03-15' }, { date: '2024-04-15' }],
    ['资金到位后10个工作日内', { eventDate: '2024-09-25' }, { date: '2024-10-14' }],
    ['资金到位后10个工作日内', { signed: '2024-09-25' }, { unknown: 'event' }],
    ['30日内', { eventDate: '2024-03-15' }, { date: '2024-04-15' }],
    ['30日内', {}, { unknown: 'event' }],
    ['签订后1个月内', { signed: '2024-01-31' }, { date: '2024-02-29' }],
    ['签订后一年内', { signed: '2024-02-29' }, { date: '2025-02-28' }],
    ['每年9月底前', { term }, { unknown: 'recurring' }],
  ])('of %s with %j is %j', (written, context, due) => {
    expect(dueDate(phrase(written), context)).toEqual(due);
  });

  test('a limit that ends in a holiday moves to the next working day, a named date does not', () => {
    expect(dueDate(phrase('签订后30日内'), { signed: '2024-01-15' })).toEqual({ date: '2024-02-18' });
    expect(dueDate(phrase('2024年2月14日前'))).toEqual({ date: '2024-02-14' });
  });

  test('beyond the holiday data it is approximate', () => {
    expect(dueDate(phrase('签订后10个工作日内'), { signed: '2040-01-02' })).toEqual({
      date: '2040-01-16',
      approximate: true,
    });
  });

  test('a limit in days never ends early nor on a day of rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7000 }), fc.integer({ min: 1, max: 400 }), (start, amount) => {
        const signed = addDays('2005-01-01', start);
        const due = dueDate({ kind: 'after-event', event: '签订', amount, unit: 'day', written: '' }, { signed });
        expect('date' in due && due.date >= addDays(signed, amount) && isWorkday(due.date)).toBe(true);
      }),
    );
  });
});

describe('a recurrence over a term', () => {
  const threeYears = { from: '2024-01-01', to: '2026-12-31' };
  const dues = (written: string, term: DateSpan): string[] =>
    expandRecurrence(recurring(written), term).map((instance) => instance.due);

  test.each<[string, DateSpan, string[]]>([
    ['每年9月底前', threeYears, ['2024-09-30', '2025-09-30', '2026-09-30']],
    ['每年2月29日前', threeYears, ['2024-02-29', '2025-02-28', '2026-02-28']],
    ['每年', { from: '2024-03-15', to: '2025-03-14' }, ['2024-12-31', '2025-03-14']],
    ['每半年', { from: '2024-01-01', to: '2024-12-31' }, ['2024-06-30', '2024-12-31']],
    ['每季度', { from: '2024-01-01', to: '2024-12-31' }, ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['每月10日前', { from: '2024-03-15', to: '2024-06-09' }, ['2024-04-10', '2024-05-10']],
    ['每月31日前', { from: '2024-01-01', to: '2024-03-31' }, ['2024-01-31', '2024-02-29', '2024-03-31']],
    ['每学期', { from: '2024-01-01', to: '2024-12-31' }, ['2024-01-31', '2024-07-31', '2024-12-31']],
    ['每周', { from: '2024-01-03', to: '2024-01-16' }, ['2024-01-07', '2024-01-14', '2024-01-16']],
    ['每季度结束后15日内', { from: '2024-01-01', to: '2024-12-31' }, ['2024-04-15', '2024-07-15', '2024-10-15']],
    ['每年9月底前', { from: '2024-10-01', to: '2025-06-30' }, []],
  ])('%s within %j falls due on %j', (written, term, expected) => {
    expect(dues(written, term)).toEqual(expected);
  });

  test('tells what lies outside, and what the term cuts', () => {
    const term = { from: '2024-03-15', to: '2025-03-14' };
    expect(expandRecurrence(recurring('每年9月底前'), term, { includeOutside: true })).toEqual([
      { from: '2024-03-15', to: '2024-12-31', due: '2024-09-30', partial: true },
      { from: '2025-01-01', to: '2025-03-14', due: '2025-09-30', partial: true, outside: true },
    ]);
  });

  test('a day that moves past a holiday beyond the data is approximate', () => {
    const term = { from: '2040-01-01', to: '2040-12-31' };
    expect(expandRecurrence(recurring('每半年结束后10日内'), term)[0]).toEqual({
      from: '2040-01-01',
      to: '2040-06-30',
      due: '2040-07-10',
      approximate: true,
    });
  });

  test('covers the term without gap or overlap, due within each period', () => {
    const every = fc.constantFrom('每年', '每半年', '每季度', '每月', '每周', '每学期', '每月底前');
    fc.assert(
      fc.property(
        every,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 900 }),
        (written, start, days) => {
          const from = addDays('2015-01-01', start);
          const term = { from, to: addDays(from, days) };
          const all = expandRecurrence(recurring(written), term, { includeOutside: true });
          expect(all[0]!.from).toBe(term.from);
          expect(all.at(-1)!.to).toBe(term.to);
          all.forEach((instance, i) => {
            if (i > 0) expect(instance.from).toBe(addDays(all[i - 1]!.to, 1));
            if (!instance.outside) expect(isWithin(instance.due, term)).toBe(true);
          });
        },
      ),
    );
  });
});
