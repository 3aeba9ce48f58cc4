import { addDays, addMonths, type DateOnly, type DateSpan, type DurationUnit } from './dates.ts';
import type { TimePhrase } from './phrase.ts';
import { addWorkdays, type CountedDate, toWorkday } from './workdays.ts';

/** What a due day may depend on. */
export interface DueContext {
  readonly signed?: DateOnly;
  /** Entry into force; the day of signing where not given. */
  readonly inForce?: DateOnly;
  readonly term?: DateSpan;
  /** The day of the event that the phrase names or the context implies. */
  readonly eventDate?: DateOnly;
}

/** A due day, or what must be known first. A recurrence has one for each instance: see `expandRecurrence`. */
export type DueDate = CountedDate | { readonly unknown: 'signing' | 'event' | 'term' | 'recurring' };

/**
 * The last day of a limit that runs from a day. The day itself is not counted (Civil Code, art. 201); months and years end on the
 * same day of the month, or its last (art. 202); a last day that is a day of rest moves to the next working day (art. 203).
 */
export function afterDuration(start: DateOnly, amount: number, unit: DurationUnit): CountedDate {
  switch (unit) {
    case 'working-day':
      return addWorkdays(start, amount);
    case 'day':
      return toWorkday(addDays(start, amount));
    case 'month':
      return toWorkday(addMonths(start, amount));
    case 'year':
      return toWorkday(addMonths(start, amount * 12));
  }
}

/** The day by which the phrase asks for performance. A date that is named does not move past holidays; a limit's end does. */
export function dueDate(phrase: TimePhrase, context: DueContext = {}): DueDate {
  switch (phrase.kind) {
    case 'by':
    case 'on':
      return { date: phrase.date };
    case 'period':
      return { date: phrase.to };
    case 'throughout':
      return context.term ? { date: context.term.to } : { unknown: 'term' };
    case 'within':
      return context.eventDate ? afterDuration(context.eventDate, phrase.amount, phrase.unit) : { unknown: 'event' };
    case 'after-event': {
      const { signed, inForce, eventDate } = context;
      const start = phrase.event === '签订' ? signed : phrase.event === '生效' ? (inForce ?? signed) : eventDate;
      if (start) return afterDuration(start, phrase.amount, phrase.unit);
      return { unknown: phrase.event === '签订' || phrase.event === '生效' ? 'signing' : 'event' };
    }
    case 'recurring':
      return { unknown: 'recurring' };
  }
}
