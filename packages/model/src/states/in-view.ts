import type { DateOnly } from '../calendar/index.ts';
import type { FileView } from '../checks/check.ts';
import { environmentOf, holds } from '../expressions/index.ts';
import type { Agreement, Clause, Duty, Ref } from '../facts/index.ts';
import { boundsOf, figureOf, type Target } from '../quantity/index.ts';
import { figureOfResolved, type Resolved } from '../resolve/index.ts';
import type { DatedValue, Followed, Happening, StatesInput } from './types.ts';

/** What is said about an agreement by a day. */
export interface Said {
  asOf: DateOnly;
  values: readonly DatedValue[];
  events: readonly Happening[];
}

/**
 * The id under which values and events are told to {@link statesInput}: that of the duty, share or declared event a name stands for, of a
 * project's stage (`project:A.B#批复`), of signing or entry into force (`agreement:A#signing`); undefined for anything else.
 */
export function happeningId(target: Resolved): string | undefined {
  if (target.kind === 'duty' || target.kind === 'declared-event') return target.id;
  if (target.kind === 'share') return target.fact.id;
  if (target.kind !== 'event') return undefined;
  return `${target.id}#${target.event === 'stage' ? target.stage : target.event}`;
}

/** What {@link statesOf} needs for an agreement of the file: duties with what they inherit, and names followed. */
export function statesInput(view: FileView, agreement: Agreement, said: Said): StatesInput {
  const duties = view.facts.duties
    .filter((duty) => view.agreementOf(duty) === agreement)
    .map((duty) => view.effective(duty));
  const supersededOn = supersededFrom(view, agreement);
  return {
    ...said,
    duties,
    agreement,
    follow: (ref) => followed(view, ref, duties),
    targetOf: (duty) => targetOf(view, duty),
    holds: (condition) => holds(condition, environmentOf({ view, agreement })),
    sharesOf: (duty) => view.sharesOf({ kind: 'duty', fact: duty }),
    ...(supersededOn !== undefined && { supersededOn }),
  };
}

function followed(view: FileView, ref: Ref, duties: readonly Duty[]): Followed | undefined {
  const found = view.resolve(ref);
  if (found.kind !== 'one') return undefined;
  const { target } = found;
  switch (target.kind) {
    case 'duty':
      return { kind: 'duty', id: target.id };
    case 'declared-event':
      return { kind: 'event', id: target.id, ...(target.fact.date !== undefined && { date: target.fact.date }) };
    case 'event':
      return { kind: 'event', id: happeningId(target)!, ...(target.date !== undefined && { date: target.date }) };
    case 'agreement':
      return { kind: 'duties', ids: duties.map(({ id }) => id) };
    case 'clause':
      return { kind: 'duties', ids: inClause(view, target.fact, duties) };
    default:
      return undefined;
  }
}

function inClause(view: FileView, clause: Clause, duties: readonly Duty[]): string[] {
  const below = new Set([clause.id]);
  for (const one of view.facts.clauses) if (one.parent !== undefined && below.has(one.parent)) below.add(one.id);
  return duties.flatMap(({ id, clause: of }) => (of !== undefined && below.has(of) ? [id] : []));
}

/** The figure a duty is to reach: its own, or that of the fund or duty it names. */
function targetOf(view: FileView, { target }: Duty): Target | undefined {
  if (target?.ref === undefined || target.target !== undefined) return target?.target;
  const found = view.resolve(target.ref);
  const named = found.kind === 'one' ? figureOfResolved(found.target) : undefined;
  const figure = named && figureOf(named);
  if (named === undefined || figure === undefined || target.comparator === undefined) return named;
  return { comparator: target.comparator, ...boundsOf(target.comparator, figure), written: named.written };
}

/** The first day of another agreement that says it takes the place of this one. */
function supersededFrom(view: FileView, agreement: Agreement): DateOnly | undefined {
  const days = view.resolver.superseders(agreement.name).flatMap(({ uri, fact }) => {
    const later = fact as Agreement;
    const leads = later.supersedes?.some((ref) => {
      const found = view.resolve(ref, uri);
      return (
        found.kind === 'one' &&
        'id' in found.target &&
        found.target.id === agreement.id &&
        found.target.uri === view.uri
      );
    });
    const from = 'parties' in later ? (later.signed?.date ?? later.term?.from) : undefined;
    return leads && from !== undefined ? [from] : [];
  });
  return days.sort()[0];
}
