import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isTimeProblem,
  matchDate,
  matchTimePhrase,
  parseDate,
  parseTimePhrase,
} from '../../../../packages/model/src/calendar/index.ts';

/** A reading in one line. */
function read(written: string): string {
  const phrase = parseTimePhrase(written);
  if (isTimeProblem(phrase)) return phrase.part ? `${phrase.problem} ${phrase.part}` : phrase.problem;
  expect(phrase.written).toBe(written);
  const ambiguous = 'ambiguous' in phrase ? ' ambiguous' : '';
  switch (phrase.kind) {
    case 'by':
    case 'on':
      return `${phrase.kind} ${phrase.date}${ambiguous}`;
    case 'period':
      return `${phrase.from}..${phrase.to}`;
    case 'throughout':
      return 'throughout';
    case 'within':
      return `within ${phrase.amount} ${phrase.unit}`;
    case 'after-event':
      return `within ${phrase.amount} ${phrase.unit} after ${phrase.event}`;
    case 'recurring': {
      const { by } = phrase;
      const after = by?.afterEnd ? ` ${by.afterEnd.amount} ${by.afterEnd.unit} after end` : '';
      const day = by && !after ? ` by ${by.month ?? '*'}-${by.day ?? (by.end ? 'end' : '*')}` : after;
      return `every ${phrase.every}${day}${phrase.count ? ` ×${phrase.count}` : ''}${ambiguous}`;
    }
  }
}

const phrases: readonly (readonly [string, string])[] = [
  ['2024年10月31日前', 'by 2024-10-31'],
  ['2024年10月31日之前', 'by 2024-10-31'],
  ['2024年10月31日以前', 'by 2024-10-31'],
  ['２０２４年１０月３１日前', 'by 2024-10-31'],
  ['2024 年 10 月 31 日前', 'by 2024-10-31'],
  ['2024-10-31前', 'by 2024-10-31'],
  ['2024/10/31前', 'by 2024-10-31'],
  ['不迟于2024年10月31日', 'by 2024-10-31'],
  ['2024年6月底前', 'by 2024-06-30'],
  ['2024年底前', 'by 2024-12-31'],
  ['2024年年底前', 'by 2024-12-31'],
  ['2024年6月前', 'by 2024-06-30 ambiguous'],
  ['2024年二季度前', 'by 2024-06-30 ambiguous'],
  ['2024年10月31日', 'on 2024-10-31'],
  ['2024年2月29日', 'on 2024-02-29'],
  ['2024-05-06', 'on 2024-05-06'],
  ['2024年6月底', 'on 2024-06-30'],
  ['2024年6月', '2024-06-01..2024-06-30'],
  ['2024年2月下旬', '2024-02-21..2024-02-29'],
  ['2024年内', '2024-01-01..2024-12-31'],
  ['2024年上半年', '2024-01-01..2024-06-30'],
  ['2024年第三季度', '2024-07-01..2024-09-30'],
  ['2024年1月1日至2024年12月31日', '2024-01-01..2024-12-31'],
  ['2024年1月1日—12月31日', '2024-01-01..2024-12-31'],
  ['自2024年1月1日起至2024年12月31日止', '2024-01-01..2024-12-31'],
  ['2024年1—6月', '2024-01-01..2024-06-30'],
  ['2024年1月至6月', '2024-01-01..2024-06-30'],
  ['2024年11月至2025年2月', '2024-11-01..2025-02-28'],
  ['2024年3月5日至8日', '2024-03-05..2024-03-08'],
  ['2024—2026年', '2024-01-01..2026-12-31'],
  ['2024-01-01至2024-12-31', '2024-01-01..2024-12-31'],
  ['2024年12月31日至2024年1月1日', '2024-12-31..2024-01-01'],
  ['协议期内', 'throughout'],
  ['协议有效期内', 'throughout'],
  ['期限内', 'throughout'],
  ['合作期间', 'throughout'],
  ['全程', 'throughout'],
  ['签订后30日内', 'within 30 day after 签订'],
  ['签订之日起30日内', 'within 30 day after 签订'],
  ['自本协议签署之日起三十日内', 'within 30 day after 签订'],
  ['协议签订后一个月内', 'within 1 month after 签订'],
  ['协议生效后2年内', 'within 2 year after 生效'],
  ['资金到位后10个工作日内', 'within 10 working-day after 资金到位'],
  ['收到请款函之日起五个工作日内', 'within 5 working-day after 收到请款函'],
  ['售后服务合同终止后半年内', 'within 6 month after 售后服务合同终止'],
  ['产业园二期.批复 后 10个工作日内', 'within 10 working-day after 产业园二期.批复'],
  ['“312国道改造”.批复后30日内', 'within 30 day after “312国道改造”.批复'],
  ['30日内', 'within 30 day'],
  ['30天以内', 'within 30 day'],
  ['2周内', 'within 14 day'],
  ['10个工作日内', 'within 10 working-day'],
  ['3个月内', 'within 3 month'],
  ['十二个月内', 'within 12 month'],
  ['半年内', 'within 6 month'],
  ['两年内', 'within 2 year'],
  ['每年', 'every year'],
  ['每年9月底前', 'every year by 9-end'],
  ['每年９月底前', 'every year by 9-end'],
  ['每年9月30日前', 'every year by 9-30'],
  ['每年九月三十日前', 'every year by 9-30'],
  ['每年12月前', 'every year by 12-end ambiguous'],
  ['每年年底前', 'every year by *-end'],
  ['每半年', 'every half-year'],
  ['每季度', 'every quarter'],
  ['每季度末', 'every quarter by *-end'],
  ['按季度', 'every quarter'],
  ['每季度结束后15日内', 'every quarter 15 day after end'],
  ['每年度终了后1个月内', 'every year 1 month after end'],
  ['每月10日前', 'every month by *-10'],
  ['每月底前', 'every month by *-end'],
  ['每周', 'every week'],
  ['每学期', 'every semester'],
  ['by 2024-10-31', 'by 2024-10-31'],
  ['by end of 2024-06', 'by 2024-06-30'],
  ['by the end of 2024', 'by 2024-12-31'],
  ['no later than 2024-10-31', 'by 2024-10-31'],
  ['by 2024-06', 'by 2024-06-30 ambiguous'],
  ['on 2024-05-06', 'on 2024-05-06'],
  ['2024-01-01 to 2024-12-31', '2024-01-01..2024-12-31'],
  ['from 2024-01-01 to 2024-12-31', '2024-01-01..2024-12-31'],
  ['during the term', 'throughout'],
  ['Throughout', 'throughout'],
  ['within 30 days after signing', 'within 30 day after 签订'],
  ['within 1 month of entry into force', 'within 1 month after 生效'],
  ['within 30 days after park.approval', 'within 30 day after park.approval'],
  ['within 30 days after 产业园二期.批复', 'within 30 day after 产业园二期.批复'],
  ['within 10 working days', 'within 10 working-day'],
  ['within 2 weeks', 'within 14 day'],
  ['every year by 09-30', 'every year by 9-30'],
  ['every year by end of 09', 'every year by 9-end'],
  ['every quarter', 'every quarter'],
  ['every quarter by its end', 'every quarter by *-end'],
  ['every quarter within 15 days after its end', 'every quarter 15 day after end'],
  ['every month by the 10th', 'every month by *-10'],
  ['each half-year', 'every half-year'],
];

const impossible: readonly (readonly [string, string])[] = [
  ['2024年2月30日', '2024年2月30日'],
  ['2024年2月30日前', '2024年2月30日'],
  ['2023年2月29日', '2023年2月29日'],
  ['2024年13月底前', '2024年13月底'],
  ['2024年1月1日至2024年6月31日', '2024年6月31日'],
  ['2024年2月30日至2024年6月30日', '2024年2月30日'],
  ['2024年1—13月', '2024年1—13月'],
  ['2024-02-30', '2024-02-30'],
  ['不迟于2024年2月30日', '2024年2月30日'],
  ['每年2月30日前', '2月30日'],
  ['每月32日前', '32日'],
  ['by 2024-02-30', '2024-02-30'],
  ['by end of 2024-13', '2024-13'],
  ['on 2024-02-30', '2024-02-30'],
  ['every year by 02-30', '02-30'],
];

describe('a time phrase', () => {
  test.each(phrases)('%s is %s', (written, reading) => {
    expect(read(written)).toBe(reading);
  });

  test.each(impossible)('%s holds the impossible date %s', (written, part) => {
    expect(read(written)).toBe(`impossible ${part}`);
  });

  test.each(['9月底前', '10月31日前', '6月1日', '年底前', '10月前'])('%s lacks its year', (written) => {
    expect(read(written)).toBe(`year-missing ${written}`);
  });

  test.each(['2024年', '2024年度'])('%s alone is the year, for a cell that holds nothing else', (written) => {
    expect(read(written)).toBe('2024-01-01..2024-12-31');
  });

  test('counts in a cell', () => {
    expect(read('每年2次')).toBe('every year ×2');
    expect(read('每季度一次')).toBe('every quarter ×1');
  });

  test.each([
    '',
    '30日',
    '医生',
    '2024年10月31日前完成',
    '全程参与',
    '2024年前后',
    '10月',
    '资金到位后',
    '甲方',
    'by 3',
  ])('%j is no time', (written) => {
    expect(read(written)).toBe('not-a-time');
  });
});

describe('in running text', () => {
  const all = [...phrases, ...impossible].map(([written]) => written);

  test.each(all)('%s is taken whole, and no more', (written) => {
    for (const [before, after] of [
      ['', ''],
      ['甲方于', '，乙方配合'],
      ['任务：', '\n2024年1月1日'],
      ['（', '）'],
    ]) {
      expect(matchTimePhrase(before + written + after, before!.length)).toBe(written.length);
    }
  });

  test.each([
    ['2024年', 0],
    ['2024年度东西部协作协议', 0],
    ['2024年前后', 0],
    ['2024号', 0],
    ['6.5亿元', 0],
    ['10名医生', 0],
    ['3—5对', 0],
    ['30日', 0],
    ['于2024年10月31日前', 0],
    ['甲方应当在签订后30日内', 0],
    ['全程参与', 0],
    ['按年龄分组', 0],
    ['每个项目', 0],
    ['资金到位后，30日内', 0],
    ['by 3 persons', 0],
    ['once', 0],
    ['。', 0],
    ['签订后30日内完成', 7],
    ['2024年10月31日前完成', 12],
    ['每年2次', 2],
    ['每年至少1次', 2],
    ['每年9月底前报送', 6],
    ['30日内补足', 4],
    ['within 30 days after signing, in full', 28],
    ['by 2024-10-31；', 13],
  ])('of %j it takes %i', (text, length) => {
    expect(matchTimePhrase(text, 0)).toBe(length);
  });

  test('past the end there is nothing', () => {
    expect(matchTimePhrase('', 0)).toBe(0);
    expect(matchTimePhrase('每年', 2)).toBe(0);
    expect(matchDate('2024', 4)).toBe(0);
  });

  test('never throws, never runs past the end, and what it takes can be read', () => {
    const pieces = fc.constantFrom(
      ...'年月日前底内后起至—-每按半个工作日天签订协议期0123４５ 。，季度末by on within every'.split(''),
      '2024',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        for (let at = 0; at < text.length; at++) {
          const length = matchTimePhrase(text, at);
          expect(at + length).toBeLessThanOrEqual(text.length);
          if (length === 0) continue;
          const phrase = parseTimePhrase(text.slice(at, at + length));
          expect(isTimeProblem(phrase) && phrase.problem === 'not-a-time', text.slice(at, at + length)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a date', () => {
  test.each([
    ['2024年1月5日', '2024-01-05'],
    ['2024-01-05', '2024-01-05'],
    ['2024/1/5', '2024-01-05'],
    ['2024.1.5', '2024-01-05'],
    ['２０２４年１月５日', '2024-01-05'],
    ['2024年6月底', '2024-06-30'],
  ])('%s is %s', (written, date) => {
    expect(parseDate(written)).toEqual({ precision: 'day', date, from: date, to: date, written });
  });

  test('may be a month or a year', () => {
    expect(parseDate('2024年6月')).toMatchObject({ precision: 'month', from: '2024-06-01', to: '2024-06-30' });
    expect(parseDate('2024年')).toMatchObject({ precision: 'year', from: '2024-01-01', to: '2024-12-31' });
    expect(parseDate('2024年度')).toMatchObject({ precision: 'year' });
    expect(parseDate('2024年下半年')).toMatchObject({ precision: 'part', from: '2024-07-01' });
  });

  test('may be impossible, or none', () => {
    expect(parseDate('2024年2月30日')).toEqual({ problem: 'impossible', written: '2024年2月30日' });
    expect(parseDate('2024-13-01')).toEqual({ problem: 'impossible', written: '2024-13-01' });
    expect(parseDate('2024年2月3日前')).toEqual({ problem: 'not-a-date', written: '2024年2月3日前' });
    expect(parseDate('')).toEqual({ problem: 'not-a-date', written: '' });
  });

  test('every day is read back from each way to write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60000 }), (days) => {
        const date = addDays('1950-01-01', days);
        const [year, month, day] = date.split('-').map(Number);
        for (const written of [date, `${year}年${month}月${day}日`, `${year}/${month}/${day}`]) {
          expect(parseDate(written)).toMatchObject({ date });
          expect(matchDate(`甲${written}，`, 1)).toBe(written.length);
          expect(parseTimePhrase(`${written}前`)).toMatchObject({ kind: 'by', date });
        }
      }),
    );
  });

  test('in running text only a complete one is taken', () => {
    expect(matchDate('2024年1月5日前', 0)).toBe(9 - 0);
    expect(matchDate('2024年1月', 0)).toBe(0);
    expect(matchDate('2024年2月30日', 0)).toBe(10);
    expect(matchDate('2024.1.5', 0)).toBe(0);
    expect(matchDate('2024-01-055', 0)).toBe(0);
  });
});
