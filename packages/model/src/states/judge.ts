import { addDays, type DateOnly } from '../calendar/index.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Progress } from './goal.ts';
import { remedyDue } from './times.ts';
import type { InstanceStatus, JudgedKind, StateStep, StatesInput } from './types.ts';

/** One instance with all that its state depends on. */
export interface Instance {
  duty: EffectiveDuty;
  kind: JudgedKind;
  from?: DateOnly;
  due?: DateOnly;
  waits: boolean;
  /** Days on which something was said of it, in order. */
  days: readonly DateOnly[];
  progressAt(day: DateOnly): Progress;
  /** Days on which what is forbidden was done, in order. */
  breaches: readonly DateOnly[];
  /** Days on which what was to follow was done, in order. */
  remedied: readonly DateOnly[];
}

/** An instance's status with the first day on which it was not as it should be. */
export interface Judged extends InstanceStatus {
  failedOn?: DateOnly;
}

export const stepOf = (key: string, params: StateStep['params'] = {}): StateStep => ({
  key: `state.step.${key}`,
  params,
});

/** Where an instance stands at the end of a day, apart from powers and supersession. */
export function judge(one: Instance, day: DateOnly, input: Pick<StatesInput, 'agreement'>): Judged {
  const { from, due } = one;
  const base = { ...(from !== undefined && { from }), ...(due !== undefined && { due }) };
  if (one.waits) return { ...base, state: 'latent', steps: [stepOf('waits')] };
  const { modality } = one.duty;
  if (modality === 'may' || modality === 'has-power') return { ...base, ...judgePermission(one, day) };
  const throughout = one.kind === 'maintain' || one.kind === 'limit';
  return { ...base, ...(throughout ? judgeThroughout(one, day, input) : judgeAtDue(one, day, input)) };
}

type Standing = Omit<Judged, 'from' | 'due'>;

function judgePermission(one: Instance, day: DateOnly): Standing {
  const { from, due } = one;
  const on = firstMet(one, day);
  if (on !== undefined) return { state: 'fulfilled', on, steps: [stepOf('used', { on })] };
  if (from !== undefined && day < from) return { state: 'latent', steps: [stepOf('not-begun', { from })] };
  if (due !== undefined && day > due) return { state: 'released', on: due, steps: [stepOf('lapsed', { due })] };
  return { state: 'active', steps: [stepOf('open')] };
}

/** Kept throughout, or a running total under its limit: broken on the first day it is not so. */
function judgeThroughout(one: Instance, day: DateOnly, input: Pick<StatesInput, 'agreement'>): Standing {
  const { from, due, kind, duty } = one;
  if (from !== undefined && day < from) return { state: 'latent', steps: [stepOf('not-begun', { from })] };
  const inside = (on: DateOnly) => on <= day && (from === undefined || from <= on) && (due === undefined || on <= due);
  const measured = one.days.filter((on) => {
    const progress = one.progressAt(on);
    return inside(on) && (progress.exceeded || (kind === 'maintain' && progress.level !== undefined && !progress.met));
  });
  const failedOn = [...one.breaches.filter(inside), ...measured].sort()[0];
  if (failedOn !== undefined) {
    const remedies = duty.remedies.filter(({ failure }) => failure === 'violated');
    const last = remedyDue(remedies, failedOn, input);
    const steps = [stepOf(measured[0] === failedOn ? 'out-of-bounds' : 'broken', { on: failedOn })];
    const mended = one.remedied.find((on) => failedOn <= on && on <= day);
    const more = { failedOn, ...(last !== undefined && { remedyDue: last }) };
    if (mended !== undefined)
      return { ...more, state: 'remedied', on: mended, steps: [...steps, stepOf('remedied', { on: mended })] };
    return { ...more, state: 'breached', on: failedOn, steps };
  }
  if (due !== undefined && day > due) return { state: 'fulfilled', on: due, steps: [stepOf('kept', { due })] };
  return { state: 'active', steps: [stepOf('kept-so-far', { day })] };
}

/** To be there by the due day. */
function judgeAtDue(one: Instance, day: DateOnly, input: Pick<StatesInput, 'agreement'>): Standing {
  const { from, due, duty } = one;
  const now = one.progressAt(day);
  const share = now.share === undefined ? {} : { share: now.share };
  if (now.exceeded) {
    const failedOn = one.days.find((on) => one.progressAt(on).exceeded)!;
    return { ...share, state: 'breached', on: failedOn, failedOn, steps: [stepOf('out-of-bounds', { on: failedOn })] };
  }
  const intime = due === undefined || day <= due ? now : one.progressAt(due);
  if (intime.met) {
    const on = firstMet(one, due === undefined || day <= due ? day : due)!;
    const whole = intime.share === undefined ? share : { share: intime.share };
    return { ...whole, state: 'fulfilled', on, steps: [stepOf('reached', { on })] };
  }
  if (from !== undefined && day < from) return { ...share, state: 'latent', steps: [stepOf('not-begun', { from })] };
  if (due === undefined || day <= due)
    return { ...share, state: 'active', steps: [due === undefined ? stepOf('open') : stepOf('not-due', { due })] };
  const failedOn = addDays(due, 1);
  const steps = [stepOf('not-reached', { due })];
  if (now.met) {
    const on = firstMet(one, day)!;
    return { ...share, failedOn, state: 'late-fulfilled', on, steps: [...steps, stepOf('reached-late', { on })] };
  }
  const remedies = duty.remedies.filter(({ failure }) => failure !== 'violated');
  const last = remedyDue(remedies, due, input);
  const more = { ...share, failedOn, ...(last !== undefined && { remedyDue: last }) };
  const mended = one.remedied.find((on) => on <= day);
  if (mended !== undefined && remedies.every(({ mode }) => mode !== 'also'))
    return { ...more, state: 'remedied', on: mended, steps: [...steps, stepOf('remedied', { on: mended })] };
  if (mended !== undefined)
    return { ...more, state: 'overdue', steps: [...steps, stepOf('still-owed', { on: mended })] };
  if (duty.modality === 'strive') return { ...more, state: 'overdue', steps };
  const end = last ?? termAfter(due, input);
  if (end === undefined || day <= end) return { ...more, state: 'overdue', steps };
  const ended = stepOf(last === undefined ? 'term-ended' : 'remedy-missed', { end });
  return { ...more, state: 'breached', on: addDays(end, 1), steps: [...steps, ended] };
}

function termAfter(due: DateOnly, { agreement }: Pick<StatesInput, 'agreement'>): DateOnly | undefined {
  const to = agreement?.term?.to;
  return to !== undefined && due <= to ? to : undefined;
}

/** The first day from which on the goal was met to the given day, undefined where it is not met then. */
function firstMet(one: Instance, day: DateOnly): DateOnly | undefined {
  if (!one.progressAt(day).met) return undefined;
  let first: DateOnly | undefined;
  for (const on of one.days.toReversed()) {
    if (on > day) continue;
    if (!one.progressAt(on).met) break;
    first = on;
  }
  return first;
}
