import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { exported, exportedExamples, exportedWith } from './requests.ts';

/** A component as a reader of RFC 5545 sees it: lines unfolded by octets, text unescaped. */
interface Entry {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads iCalendar by the letter: CRLF, at most 75 octets a line, folded lines joined before they are decoded. */
function read(text: string): readonly Entry[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const bytes = Buffer.from(text, 'utf8');
  const lines = bytes.toString('latin1').slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    // Each physical line is whole UTF-8: no character is cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
  }
  const whole = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  return whole.map((line) => {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[^:"]*(?:"[^"]*")?)*):(.*)$/s.exec(
      Buffer.from(line, 'latin1').toString('utf8'),
    )!;
    return { name: name!, parameters: parameters!, value: value! };
  });
}

const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));

/** The events, each a map of its own entries, those of its alarms apart. */
function events(text: string): readonly ReadonlyMap<string, string>[] {
  const found: Map<string, string>[] = [];
  const open: string[] = [];
  for (const { name, parameters, value } of read(text)) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') found.push(new Map());
    } else if (name === 'END') expect(open.pop()).toBe(value);
    else if (open.at(-1) === 'VEVENT') found.at(-1)!.set(name + parameters, unescaped(value));
    else if (open.at(-1) === 'VALARM') found.at(-1)!.set(`alarm ${name} ${value}`, value);
  }
  expect(open).toEqual([]);
  return found;
}

const agreement = (duties: string) => `主体 甲省 { 级别：省 }
协议 甲乙2024 “甲省 乙省｜2024年度协议” {
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月22日
    条款 “资金支持” {
${duties}
    }
}
`;
const paid = (day: string) => `任务 到位：甲方 向 乙方 拨付资金 不少于 100万元，${day}前`;

afterEach(() => {
  delete process.env.TZ;
});

describe('a calendar of due days', () => {
  test('says what is due, when, of whom and by which clause', () => {
    const [event, ...more] = events(exported(agreement(paid('2024年10月31日')), 'ics')!);
    expect(more).toEqual([]);
    expect(event!.get('DTSTART;VALUE=DATE')).toBe('20241031');
    expect(event!.get('SUMMARY')).toBe('甲省人民政府：到位');
    expect(event!.get('DESCRIPTION')).toBe(
      [
        '责任主体：甲省人民政府',
        '相对方：乙省人民政府',
        '条款：资金支持',
        '内容：甲方应当向乙方拨付资金不少于100万元，于2024年10月31日前完成。',
        '协议：甲省 乙省2024年度协议',
      ].join('\n'),
    );
    expect(event!.get('DTSTAMP')).toBe('20231222T000000Z');
    expect([...event!.keys()].filter((key) => key.startsWith('alarm TRIGGER'))).toEqual([
      'alarm TRIGGER -P7D',
      'alarm TRIGGER -P1D',
    ]);
  });

  test('takes its stamp from SOURCE_DATE_EPOCH, and the day from no time zone', () => {
    const text = () => exported(agreement(paid('2024年10月31日')), 'ics', { timestamp: 1735603200 })!;
    const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      return text();
    });
    expect(new Set(zones).size).toBe(1);
    expect(events(zones[0]!)[0]!.get('DTSTAMP')).toBe('20241231T000000Z');
  });

  test('an identifier stays when the day is moved, and is another for another obligation', () => {
    const uid = (duties: string) => events(exported(agreement(duties), 'ics')!).map((event) => event.get('UID'));
    expect(uid(paid('2024年10月31日'))).toEqual(uid(paid('2024年11月30日')));
    const two = uid(`${paid('2024年10月31日')}\n${paid('2024年10月31日').replace('到位', '补足')}`);
    expect(new Set(two).size).toBe(2);
  });

  test('a recurrence falls due on each of its days', () => {
    const found = events(exported(agreement('任务 公示：乙方 公示资金使用结果 1次以上，每季度'), 'ics')!);
    expect(found.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual([
      '20240331',
      '20240630',
      '20240930',
      '20241231',
    ]);
    expect(new Set(found.map((event) => event.get('UID'))).size).toBe(4);
  });

  test('what holds throughout, waits for an event, or may be done has no day', () => {
    const none = [
      '任务 保持：乙方 保持规模不减，协议期内',
      '约定 用途：乙方 不得 改变资金用途',
      '任务 整改：乙方 提交报告，收到通知后10日内',
    ].join('\n');
    expect(exported(agreement(none), 'ics')).toBeUndefined();
  });

  test.each(['乙方', '乙省人民政府'])('only what %s answers for', (bearer) => {
    const duties = `${paid('2024年10月31日')}\n任务 入库：乙方 完成项目入库 12个，2024年3月31日前`;
    const found = events(exported(agreement(duties), 'ics', { bearer })!);
    expect(found.map((event) => event.get('SUMMARY'))).toEqual(['乙省人民政府：入库']);
    expect(exported(agreement(duties), 'ics', { bearer: '丁' })).toBeUndefined();
  });

  test('of every agreement of the examples can be read', () => {
    const calendars = exportedExamples('ics');
    expect(calendars.length).toBeGreaterThan(5);
    for (const { text } of calendars) {
      const uids = events(text).map((event) => event.get('UID'));
      expect(new Set(uids).size).toBe(uids.length);
    }
  });

  test('holds any words', () => {
    const source = agreement('任务 到位：甲方 向 乙方 拨付〆资金 不少于 100万元，2024年10月31日前').replace(
      '“甲省',
      '“甲〆省',
    );
    const unit = fc.constantFrom(
      ...['\r\n', '\n', '\r', ',', ';', ':', '\\', '"', '𠮷', '鄠', '\u0000', '\ud800', '\u0085', 'a', '甲'],
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (word) => {
        const [event, ...more] = events(exportedWith(source, word, 'ics'));
        expect(more).toEqual([]);
        expect(event!.get('SUMMARY')).toBe('甲省人民政府：到位');
      }),
      { numRuns: 60 },
    );
  });
});
