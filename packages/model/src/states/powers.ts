import type { DateOnly } from '../calendar/index.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Ref } from '../facts/index.ts';
import type { Pause } from './times.ts';
import type { DatedValue, StatesInput } from './types.ts';

/** What powers that were exercised have done to one duty. */
export interface Effects {
  pauses: Pause[];
  /** Freed by 免除, and by 解除 or 终止. */
  releasedOn?: DateOnly;
  terminatedOn?: DateOnly;
}

/** The effect of each power on each duty it names, by the days on which the power is said to have been exercised. */
export function effectsOf(input: StatesInput, valuesOf: (id: string) => readonly DatedValue[]): Map<string, Effects> {
  const acts = input.duties.flatMap((duty) => {
    if (duty.power === undefined) return [];
    const days = valuesOf(duty.id).flatMap(({ happened, date }) => (happened === 'done' ? [date] : []));
    const on = idsOf(duty.power.on, input).filter((id) => id !== duty.id);
    return days.map((date) => ({ date, effect: duty.power!.effect, on, by: duty }));
  });
  const found = new Map<string, Effects>();
  for (const { date, effect, on } of acts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    for (const id of on) apply(effectsFor(found, id), effect, date);
  }
  return found;
}

function effectsFor(found: Map<string, Effects>, id: string): Effects {
  const known = found.get(id);
  if (known !== undefined) return known;
  const effects: Effects = { pauses: [] };
  found.set(id, effects);
  return effects;
}

function apply(effects: Effects, effect: NonNullable<EffectiveDuty['power']>['effect'], date: DateOnly): void {
  const open = effects.pauses.at(-1);
  if (effect === 'suspend') {
    if (open === undefined || open.to !== undefined) effects.pauses.push({ from: date });
  } else if (effect === 'resume') {
    if (open !== undefined && open.to === undefined) open.to = date;
  } else if (effect === 'release') effects.releasedOn ??= date;
  else effects.terminatedOn ??= date;
}

/** Duties that names stand for: single ones, those of a clause, all but powers of the agreement. */
function idsOf(refs: readonly Ref[], input: StatesInput): string[] {
  const powers = new Set(input.duties.filter((duty) => duty.power !== undefined).map(({ id }) => id));
  return refs.flatMap((ref) => {
    const found = input.follow(ref);
    if (found?.kind === 'duty') return [found.id];
    return found?.kind === 'duties' ? found.ids.filter((id) => !powers.has(id)) : [];
  });
}
