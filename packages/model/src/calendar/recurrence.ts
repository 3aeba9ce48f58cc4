import {
  addDays,
  addMonths,
  type DateOnly,
  type DateSpan,
  dayOfWeek,
  earlierDate,
  isWithin,
  lastDayOfMonth,
  laterDate,
  makeDate,
  yearOf,
} from './dates.ts';
import { afterDuration } from './due-date.ts';
import type { Frequency, RecurringPhrase } from './phrase.ts';

/** One turn of a recurring duty: the period it is for, within the term, and the day it is due. */
export interface Instance extends DateSpan {
  readonly due: DateOnly;
  /** The term holds only a part of the period. */
  readonly partial?: true;
  /** The due day lies outside the term. */
  readonly outside?: true;
  /** Holidays of a year without data had a part in the due day. */
  readonly approximate?: true;
}

/** First months of the spring and the autumn semester; each lasts to the other. */
export const semesterStarts = [2, 8] as const;

const monthsOf: Readonly<Record<Exclude<Frequency, 'week' | 'semester'>, number>> = {
  year: 12,
  'half-year': 6,
  quarter: 3,
  month: 1,
};

/** The calendar's periods that share a day with the term, whole. */
function periods(every: Frequency, term: DateSpan): DateSpan[] {
  let start: DateOnly;
  let next: (from: DateOnly) => DateOnly;
  const firstMonth = Number(term.from.slice(5, 7));
  const year = yearOf(term.from);
  if (every === 'week') {
    start = addDays(term.from, 1 - dayOfWeek(term.from));
    next = (from) => addDays(from, 7);
  } else if (every === 'semester') {
    const month =
      firstMonth >= semesterStarts[1] || firstMonth < semesterStarts[0] ? semesterStarts[1] : semesterStarts[0];
    start = makeDate(firstMonth < semesterStarts[0] ? year - 1 : year, month, 1)!;
    next = (from) => addMonths(from, 6);
  } else {
    const length = monthsOf[every];
    start = makeDate(year, firstMonth - ((firstMonth - 1) % length), 1)!;
    next = (from) => addMonths(from, length);
  }
  const found: DateSpan[] = [];
  for (let from = start; from <= term.to; from = next(from)) found.push({ from, to: addDays(next(from), -1) });
  return found;
}

/** The given day of a month, or its last day where it has no such day. */
function dayIn(year: number, month: number, day: number): DateOnly {
  return makeDate(year, month, day) ?? lastDayOfMonth(year, month);
}

function dueIn(period: DateSpan, clipped: DateSpan, phrase: RecurringPhrase): { date: DateOnly; approximate?: true } {
  const { by } = phrase;
  if (by?.afterEnd) return afterDuration(period.to, by.afterEnd.amount, by.afterEnd.unit);
  const year = yearOf(period.from);
  if (by?.month !== undefined) {
    return { date: by.day === undefined ? lastDayOfMonth(year, by.month) : dayIn(year, by.month, by.day) };
  }
  if (by?.day !== undefined) return { date: dayIn(year, Number(period.from.slice(5, 7)), by.day) };
  return { date: by?.end ? period.to : clipped.to };
}

/**
 * The instances of a recurrence over a term, by calendar periods (years from January, weeks from Monday, semesters from
 * February and August). Without a day of its own an instance is due when its period, or the term, ends. Those due outside
 * the term are left out unless asked for.
 */
export function expandRecurrence(
  phrase: RecurringPhrase,
  term: DateSpan,
  options: { readonly includeOutside?: boolean } = {},
): Instance[] {
  const instances = periods(phrase.every, term).map((period): Instance => {
    const clipped = {
      from: laterDate(period.from, term.from),
      to: earlierDate(period.to, term.to),
    };
    const due = dueIn(period, clipped, phrase);
    return {
      ...clipped,
      due: due.date,
      ...(clipped.from !== period.from || clipped.to !== period.to ? { partial: true } : {}),
      ...(isWithin(due.date, term) ? {} : { outside: true }),
      ...(due.approximate ? { approximate: true } : {}),
    };
  });
  return options.includeOutside ? instances : instances.filter((instance) => !instance.outside);
}
