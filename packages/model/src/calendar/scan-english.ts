import { type DurationUnit, lastDayOfMonth, makeDate } from './dates.ts';
import { type Frequency, matchAt, type RecurrenceDeadline, type Scan } from './phrase.ts';
import { eventName } from './scan-duration.ts';

const by =
  /(?:by|no later than|not later than|on or before)[ ]+(?:(the[ ]+)?(end)[ ]+of[ ]+)?([12]\d{3})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/iy;
const on = /on[ ]+([12]\d{3})-(\d{1,2})-(\d{1,2})(?![\d-])/iy;
const term =
  /(?:during|throughout|within)[ ]+the[ ]+(?:whole[ ]+)?(?:term|agreement)(?![a-z])|throughout(?![a-z])(?![ ]+the)/iy;
const unit = '(working|business|calendar)?[ ]*(day|week|month|year)s?(?![a-z])';
const name = '[A-Za-z_\\u3007\\u3400-\\u9fff][A-Za-z0-9_·\\u3007\\u3400-\\u9fff]*';
const within = new RegExp(
  `within[ ]+(\\d{1,4})[ ]+${unit}(?:[ ]+(?:after|of|following)[ ]+(?:the[ ]+)?(signing|signature|entry[ ]+into[ ]+force|${name}(?:\\.${name})*))?`,
  'iy',
);
const every = /(?:every|each)[ ]+(half[- ]?year|year|quarter|month|week|semester)(?![a-z])/iy;
const monthDay = /[ ]+by[ ]+(\d{1,2})-(\d{1,2})(?![\d-])/iy;
const monthEnd = /[ ]+by[ ]+(?:the[ ]+)?end[ ]+of[ ]+(\d{1,2})(?!\d)/iy;
const day = /[ ]+by[ ]+(?:day[ ]+|the[ ]+)?(\d{1,2})(?:st|nd|rd|th)?(?![\d-])/iy;
const end = /[ ]+(?:by|at)[ ]+(?:(?:its|the)[ ]+end|(?:year|quarter|month|week)[- ]end)(?![a-z])(?![ ]+of[ ]+\d)/iy;
const afterEnd = new RegExp(`[ ]+within[ ]+(\\d{1,4})[ ]+${unit}[ ]+(?:after|of)[ ]+(?:its|the)[ ]+end(?![a-z])`, 'iy');

function duration(amount: string, kind: string | undefined, word: string): { amount: number; unit: DurationUnit } {
  const count = Number(amount);
  const lower = word.toLowerCase();
  if (lower === 'day' && /^(?:working|business)$/i.test(kind ?? '')) return { amount: count, unit: 'working-day' };
  return lower === 'week' ? { amount: count * 7, unit: 'day' } : { amount: count, unit: lower as DurationUnit };
}

function scanBy(text: string, at: number): Scan | undefined {
  const found = matchAt(by, text, at);
  if (!found) return undefined;
  const stop = at + found[0].length;
  const [year, month, date] = [Number(found[3]), Number(found[4] ?? 12), found[5] && Number(found[5])];
  const part = text.slice(text.indexOf(found[3]!, at), stop);
  if (date) {
    const full = makeDate(year, month, date);
    return { phrase: full ? { kind: 'by', date: full } : { problem: 'impossible', part }, end: stop };
  }
  if (!makeDate(year, month, 1)) return { phrase: { problem: 'impossible', part }, end: stop };
  const ambiguous = found[2] ? {} : ({ ambiguous: true } as const);
  return { phrase: { kind: 'by', date: lastDayOfMonth(year, month), ...ambiguous }, end: stop };
}

function scanOn(text: string, at: number): Scan | undefined {
  const found = matchAt(on, text, at);
  if (!found) return undefined;
  const date = makeDate(Number(found[1]), Number(found[2]), Number(found[3]));
  const part = found[0].replace(/^on[ ]+/i, '');
  return { phrase: date ? { kind: 'on', date } : { problem: 'impossible', part }, end: at + found[0].length };
}

function scanWithin(text: string, at: number): Scan | undefined {
  const found = matchAt(within, text, at);
  if (!found) return undefined;
  const counted = duration(found[1]!, found[2], found[3]!);
  const stop = at + found[0].length;
  if (found[4] === undefined) return { phrase: { kind: 'within', ...counted }, end: stop };
  const known = /^sign/i.test(found[4]) ? '签订' : /^entry[ ]/i.test(found[4]) ? '生效' : eventName(found[4]);
  return { phrase: { kind: 'after-event', event: known, ...counted }, end: stop };
}

function deadline(
  text: string,
  at: number,
  frequency: Frequency,
): { by: RecurrenceDeadline; end: number } | 'impossible' | undefined {
  const after = matchAt(afterEnd, text, at);
  if (after) return { by: { afterEnd: duration(after[1]!, after[2], after[3]!) }, end: at + after[0].length };
  const last = matchAt(end, text, at);
  if (last) return { by: { end: true }, end: at + last[0].length };
  const dated = frequency === 'year' ? (matchAt(monthDay, text, at) ?? matchAt(monthEnd, text, at)) : null;
  if (dated) {
    const month = Number(dated[1]);
    const number = dated[2] === undefined ? undefined : Number(dated[2]);
    if (!makeDate(2024, month, number ?? 1)) return 'impossible';
    return { by: number === undefined ? { month, end: true } : { month, day: number }, end: at + dated[0].length };
  }
  const daily = frequency === 'month' ? matchAt(day, text, at) : null;
  if (!daily) return undefined;
  const number = Number(daily[1]);
  return number >= 1 && number <= 31 ? { by: { day: number }, end: at + daily[0].length } : 'impossible';
}

function scanEvery(text: string, at: number): Scan | undefined {
  const found = matchAt(every, text, at);
  if (!found) return undefined;
  const frequency = found[1]!.toLowerCase().replace(/^half.*/, 'half-year') as Frequency;
  const stop = at + found[0].length;
  const limit = deadline(text, stop, frequency);
  if (limit === 'impossible') {
    const wrong = matchAt(/[ ]+by[ ]+((?:the[ ]+)?(?:end[ ]+of[ ]+|day[ ]+)?[\d-]+)/iy, text, stop)!;
    return { phrase: { problem: 'impossible', part: wrong[1]!.trim() }, end: stop + wrong[0].length };
  }
  return {
    phrase: { kind: 'recurring', every: frequency, ...(limit ? { by: limit.by } : {}) },
    end: limit?.end ?? stop,
  };
}

/** The English forms, at an offset of half-width text. */
export function scanEnglish(text: string, at: number): Scan | undefined {
  const whole = matchAt(term, text, at);
  if (whole) return { phrase: { kind: 'throughout' }, end: at + whole[0].length };
  return scanBy(text, at) ?? scanOn(text, at) ?? scanWithin(text, at) ?? scanEvery(text, at);
}
