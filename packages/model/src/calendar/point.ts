import { type DateOnly, lastDayOfMonth, makeDate } from './dates.ts';
import { matchAt } from './phrase.ts';

/** A day, month, part of a year or year as written, with its first and last day. */
export interface Point {
  readonly precision: 'day' | 'month' | 'part' | 'year';
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly year: number;
  readonly month?: number;
  readonly end: number;
  /** The date does not exist; `from` and `to` are empty. */
  readonly impossible?: true;
}

const iso = /([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const dotted = /([12]\d{3})\.(\d{1,2})\.(\d{1,2})(?![\d.])/y;
const yearOnly = /([12]\d{3})[ ]*年/y;
const monthOnly = /[ ]*(\d{1,2})[ ]*月(?:份)?/y;
const dayOnly = /[ ]*(\d{1,2})[ ]*[日号]/y;
const monthTail = /[ ]*(底|末|上旬|中旬|下旬)/y;
const yearTail = /[ ]*(?:年?(底|末)|(上半年|下半年)|第?([一二三四1-4])季度)/y;

type Found = Omit<Point, 'end' | 'year' | 'month'>;

function dayPoint(year: number, month: number, day: number, end: number): Point {
  const date = makeDate(year, month, day);
  if (!date) return { precision: 'day', from: '', to: '', year, month, end, impossible: true };
  return { precision: 'day', from: date, to: date, year, month, end };
}

function monthSpan(year: number, first: number, last: number, precision: Point['precision']): Found {
  return { precision, from: makeDate(year, first, 1)!, to: lastDayOfMonth(year, last) };
}

/** From the month on: `6月`, `6月30日`, `6月底`, `6月上旬`. */
function monthPoint(text: string, at: number, year: number): Point | undefined {
  const found = matchAt(monthOnly, text, at);
  if (!found) return undefined;
  const month = Number(found[1]);
  const end = at + found[0].length;
  const day = matchAt(dayOnly, text, end);
  if (day) return dayPoint(year, month, Number(day[1]), end + day[0].length);
  const tail = matchAt(monthTail, text, end);
  const tailEnd = end + (tail?.[0].length ?? 0);
  if (!makeDate(year, month, 1)) {
    return { precision: 'month', from: '', to: '', year, month, end: tailEnd, impossible: true };
  }
  const last = lastDayOfMonth(year, month);
  const date = (number: number): DateOnly => makeDate(year, month, number)!;
  switch (tail?.[1]) {
    case '底':
    case '末':
      return { precision: 'day', from: last, to: last, year, month, end: tailEnd };
    case '上旬':
      return { precision: 'part', from: date(1), to: date(10), year, month, end: tailEnd };
    case '中旬':
      return { precision: 'part', from: date(11), to: date(20), year, month, end: tailEnd };
    case '下旬':
      return { precision: 'part', from: date(21), to: last, year, month, end: tailEnd };
    default:
      return { ...monthSpan(year, month, month, 'month'), year, month, end };
  }
}

/** After `2024年`: a part of the year, or the year. */
function yearPoint(text: string, at: number, year: number): Point {
  const tail = matchAt(yearTail, text, at);
  const end = at + (tail?.[0].length ?? 0);
  if (tail?.[1]) return dayPoint(year, 12, 31, end);
  if (tail?.[2]) {
    const [first, last] = tail[2] === '上半年' ? [1, 6] : [7, 12];
    return { ...monthSpan(year, first!, last!, 'part'), year, end };
  }
  if (tail?.[3]) {
    const quarter = '一二三四'.indexOf(tail[3]) + 1 || Number(tail[3]);
    return { ...monthSpan(year, quarter * 3 - 2, quarter * 3, 'part'), year, end };
  }
  return { ...monthSpan(year, 1, 12, 'year'), year, end };
}

/** A complete day at an offset of half-width text: `2024年1月5日`, `2024-01-05`, `2024/1/5`. */
export function scanDay(text: string, at: number): Point | undefined {
  const found = matchAt(iso, text, at);
  if (found) return dayPoint(Number(found[1]), Number(found[3]), Number(found[4]), at + found[0].length);
  const year = matchAt(yearOnly, text, at);
  const month = year && matchAt(monthOnly, text, at + year[0].length);
  const day = month && matchAt(dayOnly, text, monthOnly.lastIndex);
  return day ? dayPoint(Number(year[1]), Number(month[1]), Number(day[1]), dayOnly.lastIndex) : undefined;
}

/** A day in the form `2024.1.5`, which running text must not take for a date. */
export function scanDotted(text: string, at: number): Point | undefined {
  const found = matchAt(dotted, text, at);
  return found ? dayPoint(Number(found[1]), Number(found[2]), Number(found[3]), at + found[0].length) : undefined;
}

/** A day, month, part of a year or year at an offset of half-width text. */
export function scanPoint(text: string, at: number): Point | undefined {
  const found = matchAt(iso, text, at);
  if (found) return dayPoint(Number(found[1]), Number(found[3]), Number(found[4]), at + found[0].length);
  const named = matchAt(yearOnly, text, at);
  if (!named) return undefined;
  const year = Number(named[1]);
  const end = at + named[0].length;
  return monthPoint(text, end, year) ?? yearPoint(text, end, year);
}

/** The later end of a period, whose year, or year and month, may be those of the earlier: `12月31日`, `6月`, `5日`. */
export function scanSecondPoint(text: string, at: number, first: Point): Point | undefined {
  const complete = scanPoint(text, at) ?? monthPoint(text, at, first.year);
  if (complete || first.month === undefined || first.precision !== 'day') return complete;
  const day = matchAt(dayOnly, text, at);
  return day ? dayPoint(first.year, first.month, Number(day[1]), at + day[0].length) : undefined;
}
