import { addDays, type DateOnly, dueDate } from '../calendar/index.ts';
import type { FileView } from '../checks/check.ts';
import type { Duty, Guard, Modality } from '../facts/index.ts';
import { builtinUnits, createUnitTable } from '../quantity/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { daysOfGuard, type GuardDays } from './guard-days.ts';
import { type Contradiction, contradictionIn } from './guard-figures.ts';
import { type Norm, timesOfNorm } from './norm.ts';
import { isSaid } from './times.ts';

const units = createUnitTable(builtinUnits);

/** Why a guard can never hold. */
export type Never =
  /** Not before `from`, when the norm holds to `to` at the latest. */
  | { why: 'late'; guard: Guard; from: DateOnly; to: DateOnly }
  /** Not after `to`, when the norm holds from `from` on. */
  | { why: 'past'; guard: Guard; to: DateOnly; from: DateOnly }
  /** Norms wait for one another; the names, the first again at the end. */
  | { why: 'circle'; guard: Guard; circle: string[] }
  /** It waits for what cannot happen to a norm of that modality. */
  | { why: 'no-breach'; guard: Guard; norm: Duty; modality: Modality }
  | ({ why: 'figures'; guard: Guard } & Contradiction);

/** The guards of a norm that cannot hold, each with the reason. */
export function* neverHolding(view: FileView, norm: Norm): Generator<Never> {
  const { guards } = norm.duty;
  for (const guard of guards) {
    const found = guard.event && view.resolve(guard.event, norm.uri);
    const impossible = found && cannotHappen(view, norm, guard, found);
    if (impossible !== undefined) yield impossible;
    else {
      const never = outOfTime(view, norm, guard, found);
      if (never !== undefined) yield never;
    }
  }
  for (const own of [
    guards.filter((guard) => !guard.unless),
    ...guards.filter((one) => one.unless).map((one) => [one]),
  ]) {
    const found =
      own[0] &&
      contradictionIn(
        own.map((guard) => guard.text),
        units,
      );
    if (found) yield { why: 'figures', guard: own.at(-1)!, ...found };
  }
}

function cannotHappen(view: FileView, norm: Norm, guard: Guard, found: Resolution): Never | undefined {
  if (found.kind !== 'one' || found.target.kind !== 'duty') return undefined;
  const { fact, uri } = found.target;
  const modality = fact.modality ?? 'must';
  const free = modality === 'may' || modality === 'has-power';
  const breach = guard.state === 'violated' || guard.state === 'overdue' || guard.state === 'unfulfilled';
  if (breach && free) return { why: 'no-breach', guard, norm: fact, modality };
  if (guard.unless) return undefined;
  const circle = wayBack(view, fact, uri, norm.duty.id, [norm.duty.name || norm.duty.act]);
  return circle && { why: 'circle', guard, circle };
}

/** The names from a norm to the one wanted, by what each waits for; undefined where there is no such way. */
function wayBack(
  view: FileView,
  at: Duty,
  uri: string,
  wanted: string,
  names: string[],
  seen = new Set<string>(),
): string[] | undefined {
  const way = [...names, at.name || at.act];
  if (at.id === wanted) return way;
  if (seen.has(`${uri}\n${at.id}`)) return undefined;
  seen.add(`${uri}\n${at.id}`);
  for (const guard of at.guards) {
    if (guard.unless || guard.event === undefined) continue;
    const found = view.resolve(guard.event, uri);
    if (found.kind !== 'one' || found.target.kind !== 'duty') continue;
    const further = wayBack(view, found.target.fact, found.target.uri, wanted, way, seen);
    if (further !== undefined) return further;
  }
  return undefined;
}

/** A guard that can hold only when the norm no longer, or not yet, does. */
function outOfTime(view: FileView, norm: Norm, guard: Guard, found: Resolution | undefined): Never | undefined {
  const days = daysOfGuard(guard.text) ?? (found && daysOfHappening(view, found, guard));
  const { times, complete } = timesOfNorm(view, norm);
  if (days === undefined || !complete || times.length === 0) return undefined;
  const from = times.map((time) => time.from).sort()[0]!;
  const to = times
    .map((time) => time.to)
    .sort()
    .at(-1)!;
  if (days.from !== undefined && isSaid(to) && days.from > to) return { why: 'late', guard, from: days.from, to };
  if (days.to !== undefined && isSaid(from) && days.to < from) return { why: 'past', guard, to: days.to, from };
  return undefined;
}

/** From when on an event can have happened: its day; for a duty not performed the day after it is due. */
function daysOfHappening(view: FileView, found: Resolution, guard: Guard): GuardDays | undefined {
  if (found.kind !== 'one') return undefined;
  const { target } = found;
  const date = target.kind === 'event' ? target.date : target.kind === 'declared-event' ? target.fact.date : undefined;
  if (date !== undefined) return { from: date };
  if (target.kind !== 'duty' || (guard.state !== 'overdue' && guard.state !== 'unfulfilled')) return undefined;
  const agreement = view.resolver.agreementAround(target.fact.agreement, target.uri);
  const dues = target.fact.deadlines.map(({ phrase }) => {
    const { signed, term } = agreement ?? {};
    return dueDate(phrase, { ...(signed && { signed: signed.date }), ...(term && { term }) });
  });
  const known = dues.flatMap((due) => ('date' in due ? [due.date] : []));
  return known.length === dues.length && known.length > 0 ? { from: addDays(known.sort()[0]!, 1) } : undefined;
}
