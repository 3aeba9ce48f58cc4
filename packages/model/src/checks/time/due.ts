import { dueDate, expandRecurrence } from '../../calendar/index.ts';
import type { Agreement, Deadline, DutyKind } from '../../facts/index.ts';
import type { FileView } from '../check.ts';

/** Kinds of duty that may fall due after the term, and after a fund's period: they look back. */
export const lookingBack: readonly DutyKind[] = ['assessment', 'acceptance', 'audit', 'settlement', 'handover'];

/** Id of what says a deadline: the duty, or the 通则 or table head it shares with others, of which it is then told once. */
export function ownerOf({ at }: Deadline): string {
  return at.slice(0, at.lastIndexOf('#'));
}

/** The day by which one deadline asks for performance; undefined for a recurrence, and where an event has no date yet. */
export function dueDay(view: FileView, deadline: Deadline, agreement: Agreement | undefined): string | undefined {
  const { signed, term } = agreement ?? {};
  const due = dueDate(deadline.phrase, {
    ...(signed && { signed: signed.date }),
    ...(term && { term }),
    ...eventDay(view, deadline),
  });
  return 'date' in due ? due.date : undefined;
}

function eventDay(view: FileView, { event }: Deadline): { eventDate?: string } {
  const found = event && view.resolve(event);
  if (found?.kind !== 'one') return {};
  const { target } = found;
  const date = target.kind === 'event' ? target.date : target.kind === 'declared-event' ? target.fact.date : undefined;
  return date === undefined ? {} : { eventDate: date };
}

/** All due days of a deadline: of a recurrence those of its instances over the term, also where they lie outside. */
export function dueDays(view: FileView, deadline: Deadline, agreement: Agreement | undefined): string[] {
  const { phrase } = deadline;
  if (phrase.kind !== 'recurring') {
    const day = dueDay(view, deadline, agreement);
    return day === undefined ? [] : [day];
  }
  const term = agreement?.term;
  if (term === undefined || term.from > term.to) return [];
  return expandRecurrence(phrase, term, { includeOutside: true }).map((instance) => instance.due);
}
