import type { Deadline, RecurringPhrase, TimePhrase } from '@duikou/model';
import { documentDate, documentPeriod } from '../../tree/dates.ts';
import { hasHan, words } from './text.ts';

const units = { day: '日', 'working-day': '个工作日', month: '个月', year: '年' } as const;
const frequencies = {
  year: '每年',
  'half-year': '每半年',
  quarter: '每季度',
  month: '每月',
  week: '每周',
  semester: '每学期',
} as const;

/** Dates in a text as documents write them: `2024-01-05` and 2024年01月05日 are 2024年1月5日. */
function plainDates(text: string): string {
  return text
    .replace(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, '$1年$2月$3日')
    .replace(/(^|[年月])0+(\d)(?=[\d]*[月日])/g, '$1$2');
}

function recurring({ every, by, count }: RecurringPhrase): string {
  const lead = frequencies[every];
  const times = count === undefined ? '' : `${count}次`;
  if (by?.afterEnd !== undefined) return `${lead}结束后${by.afterEnd.amount}${units[by.afterEnd.unit]}内${times}`;
  const day = `${by?.month === undefined ? '' : `${by.month}月`}${by?.day === undefined ? '' : `${by.day}日`}${by?.end ? '底' : ''}`;
  return `${lead}${day === '' ? '' : `${day}前`}${times}`;
}

function composed(phrase: TimePhrase): string {
  switch (phrase.kind) {
    case 'by':
      return `${documentDate(phrase.date)}前`;
    case 'on':
      return documentDate(phrase.date);
    case 'period':
      return documentPeriod(phrase.from, phrase.to);
    case 'throughout':
      return '协议期内';
    case 'after-event':
      return `${phrase.event}后${phrase.amount}${units[phrase.unit]}内`;
    case 'within':
      return `${phrase.amount}${units[phrase.unit]}内`;
    case 'recurring':
      return recurring(phrase);
  }
}

/** A time in Chinese: as the author wrote it, dates without zero padding; composed anew where it was written in English. */
export function phraseText(phrase: TimePhrase): string {
  const written = words(phrase.written.normalize('NFKC'));
  return hasHan(written) ? plainDates(written) : composed(phrase);
}

/** Where the time of a deadline stands in a sentence, without words around it. */
export interface DeadlineText {
  /** `before` stands between the bearer and the act (在协议期内, 每季度); `after` follows the act. */
  readonly place: 'before' | 'after';
  readonly kind: TimePhrase['kind'];
  readonly text: string;
  /** How often in each period (每年 … 2次): follows the act. */
  readonly count?: string;
}

const general = /^(?:本协议|协议)?(?=签订|签署|生效)/u;

/**
 * A deadline in words. `event` is the name of the event it counts from, where it names one; `own` the agreement's name for itself
 * (本协议), put before 签订 and 生效.
 */
export function deadlineText({ phrase }: Deadline, event: string | undefined, own: string): DeadlineText {
  const { kind } = phrase;
  const said = phraseText(phrase);
  if (kind === 'throughout') return { place: 'before', kind, text: said };
  if (kind === 'recurring') {
    const count = /\d+次$/u.exec(said)?.[0];
    if (count === undefined) return { place: 'before', kind, text: said };
    return { place: 'before', kind, text: said.slice(0, -count.length), count };
  }
  if (kind === 'after-event' && event === undefined) {
    return { place: 'after', kind, text: said.replace(general, own) };
  }
  if (event !== undefined) {
    const limit = said.slice(said.lastIndexOf('后') + 1);
    return { place: 'after', kind, text: `${event}后${limit}` };
  }
  return { place: 'after', kind, text: said };
}
