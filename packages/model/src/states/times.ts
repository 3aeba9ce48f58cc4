import { addDays, type DateOnly, daysBetween, dueDate, expandRecurrence } from '../calendar/index.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Deadline, Remedy } from '../facts/index.ts';
import type { StatesInput } from './types.ts';

/** The days of one instance. */
export interface Stretch {
  /** First day; missing: there is none, or what it waits for has not come. */
  from?: DateOnly;
  due?: DateOnly;
  /** It counts from an event that has not come. */
  waits?: true;
  /** How often it is to be done. */
  needs?: number;
}

/** A time for which a norm is suspended; `to` is the day it is resumed, missing: not yet. */
export interface Pause {
  from: DateOnly;
  to?: DateOnly;
}

/** The stretches of a duty: one, or one for each instance of a recurrence within the term. `eventDay` is the day of a named event. */
export function stretchesOf(
  duty: EffectiveDuty,
  { agreement }: Pick<StatesInput, 'agreement'>,
  eventDay: (deadline: Deadline) => DateOnly | undefined,
): Stretch[] {
  const { signed, term } = agreement ?? {};
  const start = duty.validity?.from ?? term?.from ?? signed?.date;
  const recurring = duty.deadlines.find(({ phrase }) => phrase.kind === 'recurring');
  if (recurring?.phrase.kind === 'recurring' && term !== undefined && term.from <= term.to) {
    const { phrase } = recurring;
    return expandRecurrence(phrase, term, { includeOutside: true })
      .filter(({ due }) => due >= term.from)
      .map(({ from, due }) => ({ from, due, ...(phrase.count !== undefined && { needs: phrase.count }) }));
  }
  const dues: DateOnly[] = [];
  const froms: DateOnly[] = [];
  for (const deadline of duty.deadlines) {
    const event = eventDay(deadline);
    const counts = deadline.phrase.kind === 'after-event' || deadline.phrase.kind === 'within';
    const due = dueDate(deadline.phrase, {
      ...(signed && { signed: signed.date }),
      ...(term && { term }),
      ...(event !== undefined && { eventDate: event }),
    });
    if ('date' in due) dues.push(due.date);
    else if (counts) return [{ waits: true }];
    if (deadline.phrase.kind === 'period') froms.push(deadline.phrase.from);
    else if (deadline.phrase.kind === 'on') froms.push(deadline.phrase.date);
    else if (event !== undefined) froms.push(event);
  }
  const from = froms.sort()[0] ?? start;
  const due = dues.sort().at(-1) ?? (duty.deadlines.length === 0 ? term?.to : undefined);
  return [{ ...(from !== undefined && { from }), ...(due !== undefined && { due }) }];
}

/** A due day moved by the days for which the norm was suspended before it. */
export function movedDue(due: DateOnly, pauses: readonly Pause[]): DateOnly {
  let moved = due;
  for (const { from, to } of pauses)
    if (to !== undefined && from <= moved) moved = addDays(moved, daysBetween(from, to));
  return moved;
}

/** The last day for what is to follow a failure on a day; of several the last. */
export function remedyDue(
  remedies: readonly Remedy[],
  failed: DateOnly,
  { agreement }: Pick<StatesInput, 'agreement'>,
): DateOnly | undefined {
  const { signed, term } = agreement ?? {};
  const days = remedies.flatMap(({ deadline }) => {
    const due =
      deadline &&
      dueDate(deadline.phrase, { ...(signed && { signed: signed.date }), ...(term && { term }), eventDate: failed });
    return due && 'date' in due ? [due.date] : [];
  });
  return days.sort().at(-1);
}
