import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type DateOnly, dayOfWeek, yearOf } from './dates.ts';

/**
 * The holidays and make-up working days in use: yearly arrangements of the General Office of the State Council, as the package
 * holds them, for these years. Outside them only weekends are known.
 */
export const holidayData = { source: 'chinese-days', version: '1.5.7', from: 2004, to: 2026 } as const;

/** Whether the holidays of the day's year are in the data. */
export function holidaysKnown(date: DateOnly): boolean {
  return holidayData.from <= yearOf(date) && yearOf(date) <= holidayData.to;
}

/**
 * Whether the day is a working day: by the data, or Monday to Friday where the year is not in it. Reads the package's data and
 * not its functions, which take a date for midnight UTC and so are a day off west of Greenwich.
 */
export function isWorkday(date: DateOnly): boolean {
  if (!holidaysKnown(date)) return dayOfWeek(date) <= 5;
  return date in arrangements.workdays || (dayOfWeek(date) <= 5 && !(date in arrangements.holidays));
}

/** A counted day, and whether a year without holiday data had a part in it. */
export interface CountedDate {
  readonly date: DateOnly;
  readonly approximate?: true;
}

function counted(date: DateOnly, known: boolean): CountedDate {
  return known ? { date } : { date, approximate: true };
}

/** The day itself if it is a working day, else the next one (Civil Code, art. 203). */
export function toWorkday(date: DateOnly): CountedDate {
  let day = date;
  let known = holidaysKnown(day);
  while (!isWorkday(day)) {
    day = addDays(day, 1);
    known &&= holidaysKnown(day);
  }
  return counted(day, known);
}

/** The n-th working day after the day, which is not counted (Civil Code, art. 201). */
export function addWorkdays(date: DateOnly, count: number): CountedDate {
  let day = date;
  let known = true;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    known &&= holidaysKnown(day);
    if (isWorkday(day)) left--;
  }
  return counted(day, known);
}
