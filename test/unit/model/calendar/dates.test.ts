import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkdays,
  compareDates,
  daysBetween,
  earlierDate,
  holidayData,
  isWithin,
  isWorkday,
  lastDayOfMonth,
  laterDate,
  makeDate,
  periodsOverlap,
  toWorkday,
} from '../../../../packages/model/src/calendar/index.ts';

const dates = fc.integer({ min: 0, max: 40000 }).map((days) => addDays('1990-01-01', days));

describe('days', () => {
  test('exist or do not', () => {
    expect(makeDate(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDate(2023, 2, 29)).toBeUndefined();
    expect(makeDate(2024, 13, 1)).toBeUndefined();
    expect(makeDate(2024, 0, 1)).toBeUndefined();
  });

  test('count across months and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-01-01', '2024-12-31')).toBe(365);
    expect(daysBetween('2024-12-31', '2024-01-01')).toBe(-365);
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28');
    expect(lastDayOfMonth(2024, 12)).toBe('2024-12-31');
  });

  test('adding and counting undo each other, and order agrees', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(compareDates(date, other)).toBe(Math.sign(-days) + 0);
        expect([earlierDate(date, other), laterDate(date, other)]).toEqual([date, other].sort());
      }),
    );
  });

  test('spans include both their ends', () => {
    const term = { from: '2024-01-01', to: '2024-12-31' };
    expect(isWithin('2024-01-01', term)).toBe(true);
    expect(isWithin('2024-12-31', term)).toBe(true);
    expect(isWithin('2025-01-01', term)).toBe(false);
    expect(periodsOverlap(term, { from: '2024-12-31', to: '2025-06-30' })).toBe(true);
    expect(periodsOverlap(term, { from: '2025-01-01', to: '2025-06-30' })).toBe(false);
  });
});

describe('working days', () => {
  test('know the holidays and the make-up days of 2024', () => {
    expect(isWorkday('2024-02-09')).toBe(true);
    expect(isWorkday('2024-02-12')).toBe(false);
    expect(isWorkday('2024-02-17')).toBe(false);
    expect(isWorkday('2024-02-18')).toBe(true);
    expect(isWorkday('2024-03-16')).toBe(false);
    expect(isWorkday('2024-10-01')).toBe(false);
  });

  test('move past days of rest, and count over them', () => {
    expect(toWorkday('2024-02-14')).toEqual({ date: '2024-02-18' });
    expect(toWorkday('2024-03-15')).toEqual({ date: '2024-03-15' });
    expect(addWorkdays('2024-02-08', 3)).toEqual({ date: '2024-02-19' });
    expect(addWorkdays('2024-03-15', 0)).toEqual({ date: '2024-03-15' });
  });

  test('outside the data are Monday to Friday, and said to be approximate', () => {
    expect(isWorkday('2040-10-01')).toBe(true);
    expect(isWorkday('2040-10-06')).toBe(false);
    expect(addWorkdays('2040-10-05', 1)).toEqual({ date: '2040-10-08', approximate: true });
    expect(toWorkday('2040-10-06')).toEqual({ date: '2040-10-08', approximate: true });
    expect(addWorkdays(`${holidayData.to}-12-31`, 1).approximate).toBe(true);
  });

  test('are the same in any time zone', () => {
    const module = fileURLToPath(new URL('../../../../packages/model/src/calendar/index.ts', import.meta.url));
    const script = `import { isWorkday } from ${JSON.stringify(module)};
      process.stdout.write(['2024-02-09', '2024-02-10', '2024-02-18', '2024-02-19'].map(isWorkday).join());`;
    for (const TZ of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'UTC']) {
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(out, TZ).toBe('true,false,true,true');
    }
  });

  test('the vintage stated is that of the package in use', () => {
    const path = fileURLToPath(new URL('../../../../node_modules/chinese-days/', import.meta.url));
    expect(JSON.parse(readFileSync(`${path}package.json`, 'utf8')).version).toBe(holidayData.version);
    const { holidays } = JSON.parse(readFileSync(`${path}dist/chinese-days.json`, 'utf8'));
    const years = Object.keys(holidays).map((date) => Number(date.slice(0, 4)));
    expect([Math.min(...years), Math.max(...years)]).toEqual([holidayData.from, holidayData.to]);
  });
});
