import { type DateOnly, type DateSpan, dueDate, expandRecurrence } from '../calendar/index.ts';
import type { Agreement, Deadline, Duty } from '../facts/index.ts';

/** Days in which one instance of a norm is to be performed, or in which it holds. */
export interface Time extends DateSpan {
  /** Named by a day, a period or a recurrence; else the whole term, or for ever. */
  said: boolean;
}

export interface Times {
  times: Time[];
  /** An event without a date, or a recurrence without a term, leaves some of them unknown. */
  complete: boolean;
}

/** Before and after all days that are written. */
const ever: DateSpan = { from: '0000-01-01', to: '9999-12-31' };

/** Whether a day is one that something says. */
export function isSaid(day: DateOnly): boolean {
  return day !== ever.from && day !== ever.to;
}

/** The term of an agreement, as far as it is said: from its first day or signing to its last. */
export function spanOfAgreement(agreement: Agreement | undefined): DateSpan {
  const { term, signed } = agreement ?? {};
  return { from: term?.from ?? signed?.date ?? ever.from, to: term?.to ?? ever.to };
}

/**
 * When a norm holds: until each of its dates, on them, over its periods, within each instance of its recurrence inside the term; where
 * no time is said, throughout the term. `eventDate` is the day of the event a limit counts from.
 */
export function timesOf(
  duty: Pick<Duty, 'deadlines' | 'validity'>,
  agreement: Agreement | undefined,
  eventDate: (deadline: Deadline) => DateOnly | undefined,
): Times {
  const span = spanOfAgreement(agreement);
  const start = duty.validity?.from ?? span.from;
  const times: Time[] = [];
  let complete = true;
  for (const deadline of duty.deadlines) {
    const { phrase } = deadline;
    if (phrase.kind === 'recurring') {
      if (agreement?.term === undefined || agreement.term.from > agreement.term.to) complete = false;
      else
        for (const one of expandRecurrence(phrase, agreement.term))
          times.push({ from: one.from, to: one.due, said: true });
    } else if (phrase.kind === 'throughout') times.push({ from: start, to: span.to, said: false });
    else if (phrase.kind === 'on') times.push({ from: phrase.date, to: phrase.date, said: true });
    else if (phrase.kind === 'period') times.push({ from: phrase.from, to: phrase.to, said: true });
    else {
      const event = eventDate(deadline);
      const { signed, term } = agreement ?? {};
      const due = dueDate(phrase, {
        ...(signed && { signed: signed.date }),
        ...(term && { term }),
        ...(event !== undefined && { eventDate: event }),
      });
      if (!('date' in due)) complete = false;
      else {
        const from = event !== undefined && event > start ? event : start;
        times.push({ from: from > due.date ? due.date : from, to: due.date, said: true });
      }
    }
  }
  if (duty.deadlines.length === 0) times.push({ from: start, to: span.to, said: false });
  return { times, complete };
}
