import { Temporal } from 'temporal-polyfill';

/** A calendar day as `YYYY-MM-DD`. Such texts sort as the days do. */
export type DateOnly = string;

/** Days from the first to the last, both included. */
export interface DateSpan {
  readonly from: DateOnly;
  readonly to: DateOnly;
}

/** The unit a time limit is counted in. */
export type DurationUnit = 'day' | 'working-day' | 'month' | 'year';

/** Days read before: the same few hundred days stand in every agreement, and making one costs more than finding it. */
const known = new Map<DateOnly, Temporal.PlainDate>();

function plainDate(date: DateOnly): Temporal.PlainDate {
  let day = known.get(date);
  if (day === undefined) {
    day = Temporal.PlainDate.from(date);
    if (known.size >= 4096) known.clear();
    known.set(date, day);
  }
  return day;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1 to 12) in the Gregorian calendar; undefined for a month that it lacks. */
function daysInMonth(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : monthDays[month - 1];
}

const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** The day with these numbers, or undefined where the calendar has none (30 February). Years are 0 to 9999. */
export function makeDate(year: number, month: number, day: number): DateOnly | undefined {
  if (!(year >= 0 && year <= 9999 && Number.isInteger(year) && Number.isInteger(day) && day >= 1)) return undefined;
  if (!(day <= (daysInMonth(year, month) ?? 0))) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day so many days later (earlier where negative). */
export function addDays(date: DateOnly, days: number): DateOnly {
  return plainDate(date).add({ days }).toString();
}

/** The same day so many months later, or that month's last day where it has no such day (Civil Code, art. 202). */
export function addMonths(date: DateOnly, months: number): DateOnly {
  return plainDate(date).add({ months }).toString();
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(first: DateOnly, second: DateOnly): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000);
}

/** −1, 0 or 1 as the first is earlier, the same, or later. */
export function compareDates(first: DateOnly, second: DateOnly): -1 | 0 | 1 {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The earlier of two days. */
export function earlierDate(first: DateOnly, second: DateOnly): DateOnly {
  return compareDates(first, second) === 1 ? second : first;
}

/** The later of two days. */
export function laterDate(first: DateOnly, second: DateOnly): DateOnly {
  return compareDates(first, second) === 1 ? first : second;
}

/** Whether the day lies in the span, ends included. */
export function isWithin(date: DateOnly, span: DateSpan): boolean {
  return span.from <= date && date <= span.to;
}

/** Whether two spans share a day. */
export function periodsOverlap(first: DateSpan, second: DateSpan): boolean {
  return first.from <= second.to && second.from <= first.to;
}

/** The month's last day. Month is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): DateOnly {
  const date = makeDate(year, month, daysInMonth(year, month) ?? 0);
  if (date === undefined) throw new RangeError(`No month: ${year}-${month}`);
  return date;
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: DateOnly): number {
  return plainDate(date).dayOfWeek;
}

/** The year's number. */
export function yearOf(date: DateOnly): number {
  return Number(date.slice(0, 4));
}
