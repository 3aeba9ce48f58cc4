import { addDays, type DateOnly, laterDate } from '../calendar/index.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Deadline, Guard, Share } from '../facts/index.ts';
import type { Target } from '../quantity/index.ts';
import { daysOf, type Goal, goalOf, type Progress, progressAt } from './goal.ts';
import { type Instance, type Judged, judge, stepOf } from './judge.ts';
import { judgedKind } from './kind.ts';
import { type Part, progressOfParts } from './parts.ts';
import { type Effects, effectsOf } from './powers.ts';
import { movedDue, type Stretch, stretchesOf } from './times.ts';
import type { DatedValue, JudgedKind, ObligationState, ObligationStatus, StateStep, StatesInput } from './types.ts';
import { shareOfAll, stateOfAll } from './whole.ts';

/**
 * Where each duty of an agreement stands at the end of the day `asOf`, by id, in the order of `duties`. A function of its input alone:
 * values and events after that day change nothing. Amounts are exact; the working of each state is a list of catalogue keys.
 *
 * A duty is latent until what it waits for (当) has come, active until it is due, and then fulfilled, overdue, late-fulfilled, remedied
 * (what was to follow instead has been done) or breached (past the remedy's last day or, without one, the term). 除非, 免除 and 解除
 * release what is not fulfilled; 中止 suspends it and, when resumed, moves the due day by the days in between; an agreement that takes
 * the place of this one supersedes what is left. 力争 is never breached. States after Symboleo's automaton (Parvizimosaed et al. 2022),
 * parts fulfilled and late fulfilment added.
 */
export function statesOf(input: StatesInput): Map<string, ObligationStatus> {
  const courses = new Courses(input);
  return new Map(input.duties.map((duty) => [duty.id, courses.of(duty.id)!]));
}

const settled: readonly ObligationState[] = ['fulfilled', 'late-fulfilled', 'remedied'];
const settledOrBreached: readonly ObligationState[] = [...settled, 'breached'];

/** What came of a guard: the day, nothing yet, or a day that can never come. */
type Came = DateOnly | undefined;

interface Status extends ObligationStatus {
  instances: Judged[];
}

class Courses {
  private readonly input: StatesInput;
  private readonly duties: Map<string, EffectiveDuty>;
  private readonly values: Map<string, DatedValue[]>;
  private readonly effects: Map<string, Effects>;
  private readonly known = new Map<string, Status>();
  private readonly open = new Set<string>();

  constructor(input: StatesInput) {
    this.input = input;
    this.duties = new Map(input.duties.map((duty) => [duty.id, duty]));
    const past = input.values.filter(({ date }) => date <= input.asOf);
    past.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    this.values = Map.groupBy(past, ({ of }) => of);
    this.effects = effectsOf(input, (id) => this.values.get(id) ?? []);
  }

  /** A duty's status; undefined for one that is not among them, or waits for itself. */
  of(id: string): Status | undefined {
    const known = this.known.get(id);
    const duty = this.duties.get(id);
    if (known !== undefined || duty === undefined || this.open.has(id)) return known;
    this.open.add(id);
    const status = this.status(duty);
    this.open.delete(id);
    this.known.set(id, status);
    return status;
  }

  private status(duty: EffectiveDuty): Status {
    const target = this.input.targetOf?.(duty) ?? duty.target?.target;
    const shares = this.input.sharesOf?.(duty) ?? duty.breakdowns[0]?.shares ?? [];
    const parts = shares
      .filter(({ rest }) => !rest)
      .map((share): Part => ({ share, values: this.values.get(share.id) ?? [] }));
    const whole = this.judged(duty, duty.id, target, parts);
    return { ...whole, shares: parts.map((part) => this.ofShare(duty, part.share, target)) };
  }

  private ofShare(duty: EffectiveDuty, share: Share, whole: Target | undefined): ObligationStatus {
    const deadlines = share.deadline === undefined ? duty.deadlines : [share.deadline];
    const target = share.target ?? (duty.breakdowns[0]?.rule === 'each' ? whole : undefined);
    return this.judged({ ...duty, deadlines, breakdowns: [] }, share.id, target, []);
  }

  private judged(duty: EffectiveDuty, id: string, target: Target | undefined, parts: readonly Part[]): Status {
    const kind = judgedKind(duty, target);
    const guards = this.guards(duty);
    const base = { id, kind, shares: [] };
    const effects = this.effects.get(duty.id);
    if (guards.waits) {
      const end = this.ending(effects, guards.exempt);
      if (end === undefined) return { ...base, state: 'latent', instances: [], steps: guards.steps };
      const steps = [...guards.steps, stepOf(end.key, { on: end.day })];
      return { ...base, state: end.state, on: end.day, instances: [], steps };
    }
    const start = guards.from;
    const stretches = stretchesOf(duty, this.input, (deadline) => this.eventDay(deadline, start));
    const values = this.values.get(id) ?? [];
    const instances = stretches.map((stretch, i) => {
      const until = stretches[i + 1]?.from;
      const mine = stretches.length === 1 ? values : values.filter((value) => belongs(value, stretch, until));
      return this.instance(duty, kind, stretch, start, mine, stretches.length === 1 ? parts : [], target);
    });
    const judged = instances.map((one) => this.interrupted(one, effects, guards.exempt));
    const single = judged.length === 1 ? judged[0] : undefined;
    const all = single ?? stateOfAll(judged);
    const share = single ? single.share : shareOfAll(judged);
    const steps = [...guards.steps, ...(single?.steps ?? [counted(judged)])];
    return {
      ...base,
      state: all.state,
      ...(all.on !== undefined && { on: all.on }),
      ...(share && { share }),
      instances: judged,
      steps,
    };
  }

  private instance(
    duty: EffectiveDuty,
    kind: JudgedKind,
    stretch: Stretch,
    start: DateOnly | undefined,
    values: readonly DatedValue[],
    parts: readonly Part[],
    target: Target | undefined,
  ): Instance {
    const goal: Goal = goalOf(duty.modality === 'must-not' ? limitOf(target) : target, stretch.needs);
    const ofParts = values.every(({ happened, quantity }) => !quantity && happened !== 'done') ? parts : [];
    const said = [...values, ...ofParts.flatMap((part) => part.values)];
    const saysMore = ofParts.some((part) => part.values.length > 0);
    const progress = (day: DateOnly): Progress =>
      saysMore ? progressOfParts(ofParts, day, goal, duty.breakdowns[0]?.rule) : progressAt(values, day, goal);
    const from = start === undefined ? stretch.from : laterDate(start, stretch.from ?? start);
    const pauses = this.effects.get(duty.id)?.pauses ?? [];
    const due =
      stretch.due === undefined ? undefined : movedDue(from && stretch.due < from ? from : stretch.due, pauses);
    const on = (what: DatedValue['happened']) => daysOf(said.filter(({ happened }) => happened === what));
    return {
      duty,
      kind: kind === 'recur' ? (goal.ceiling && !goal.floor ? 'limit' : 'achieve') : kind,
      waits: stretch.waits === true,
      ...(from !== undefined && { from }),
      ...(due !== undefined && { due }),
      days: daysOf(said),
      progressAt: progress,
      breaches:
        duty.modality === 'must-not' && target === undefined
          ? [...on('breached'), ...on('done')].sort()
          : on('breached'),
      remedied: on('remedied'),
    };
  }

  /** The state with what powers, 除非 and another agreement have done. */
  private interrupted(one: Instance, effects: Effects | undefined, exempt: Came): Judged {
    const { asOf } = this.input;
    const end = this.ending(effects, exempt);
    if (end !== undefined) {
      const before = judge(one, end.day, this.input);
      if (end.keeps.includes(before.state)) return before;
      return { ...before, state: end.state, on: end.day, steps: [...before.steps, stepOf(end.key, { on: end.day })] };
    }
    const pause = effects?.pauses.findLast(({ from, to }) => from <= asOf && to === undefined);
    if (pause === undefined) return judge(one, asOf, this.input);
    const before = judge(one, addDays(pause.from, -1), this.input);
    if (settled.includes(before.state) || before.state === 'breached') return before;
    return {
      ...before,
      state: 'suspended',
      on: pause.from,
      steps: [...before.steps, stepOf('suspended', { on: pause.from })],
    };
  }

  /** What has first ended a duty by the day, and the states it leaves as they are. */
  private ending(effects: Effects | undefined, exempt: Came) {
    const { asOf, supersededOn } = this.input;
    const ends = [
      { day: effects?.releasedOn, state: 'released' as const, key: 'released', keeps: settled },
      { day: effects?.terminatedOn, state: 'released' as const, key: 'terminated', keeps: settledOrBreached },
      { day: exempt, state: 'released' as const, key: 'exempt', keeps: settledOrBreached },
      { day: supersededOn, state: 'superseded' as const, key: 'superseded', keeps: settledOrBreached },
    ].flatMap(({ day, ...rest }) => (day !== undefined && day <= asOf ? [{ day, ...rest }] : []));
    return ends.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  }

  /** When what it waits for had come, and since when an exception holds. */
  private guards(duty: EffectiveDuty): { waits: boolean; from?: DateOnly; exempt?: DateOnly; steps: StateStep[] } {
    const steps: StateStep[] = [];
    let from: DateOnly | undefined;
    let exempt: DateOnly | undefined;
    let waits = false;
    for (const guard of duty.guards) {
      const came = this.cameOn(guard);
      if (guard.unless) {
        if (came !== undefined && (exempt === undefined || came < exempt)) exempt = came;
      } else if (came === undefined) {
        waits = true;
        steps.push(stepOf('guard-waits', { guard: guard.text }));
      } else {
        from = from === undefined ? came : laterDate(from, came);
        steps.push(stepOf('guard-came', { guard: guard.text, on: came }));
      }
    }
    return { waits, steps, ...(from !== undefined && { from }), ...(exempt !== undefined && { exempt }) };
  }

  private cameOn({ event, state, text, expression }: Guard): Came {
    if (expression !== undefined && this.input.holds?.(expression) === true) return this.firstDay();
    const words = text.replace(/\s/g, '');
    const said = this.happened((id) => id.replace(/\s/g, '') === words);
    const found = event && this.input.follow(event);
    if (found?.kind === 'event') return this.happened((id) => id === found.id) ?? this.past(found.date) ?? said;
    if (found?.kind !== 'duty') return said;
    return state === 'violated' || state === 'overdue' || state === 'unfulfilled'
      ? this.of(found.id)
          ?.instances.flatMap(({ failedOn }) => (failedOn === undefined ? [] : [failedOn]))
          .sort()[0]
      : this.fulfilledOn(found.id);
  }

  /** The first day of the agreement: what holds of its facts holds from then on. */
  private firstDay(): DateOnly {
    const { agreement, asOf } = this.input;
    return agreement?.term?.from ?? agreement?.signed?.date ?? asOf;
  }

  private fulfilledOn(id: string): Came {
    const status = this.of(id);
    return status?.state === 'fulfilled' || status?.state === 'late-fulfilled' ? status.on : undefined;
  }

  private happened(is: (id: string) => boolean): Came {
    const days = this.input.events.flatMap(({ id, date }) => (is(id) && date <= this.input.asOf ? [date] : []));
    return days.sort()[0];
  }

  private past(date: DateOnly | undefined): Came {
    return date !== undefined && date <= this.input.asOf ? date : undefined;
  }

  /** The day a limit counts from: that of its event, or of what the duty waits for. */
  private eventDay({ event, phrase }: Deadline, start: DateOnly | undefined): Came {
    if (event === undefined) return phrase.kind === 'within' ? start : undefined;
    const found = this.input.follow(event);
    if (found?.kind === 'event') return this.happened((id) => id === found.id) ?? this.past(found.date);
    return found?.kind === 'duty' ? this.fulfilledOn(found.id) : undefined;
  }
}

/** A value's instance is the one it names, else that in whose period its day lies. */
function belongs({ instance, date }: DatedValue, stretch: Stretch, until: DateOnly | undefined): boolean {
  if (instance !== undefined) return instance === stretch.due;
  return (stretch.from === undefined || stretch.from <= date) && (until === undefined || date < until);
}

/** What 不得 with a figure leaves: 不得 超过 5% is a ceiling of 5%. */
function limitOf(target: Target | undefined): Target | undefined {
  if (target?.low === undefined) return target;
  const { low, comparator } = target;
  if (comparator === 'more-than') return { ...target, comparator: 'at-most', high: low, low: undefined } as Target;
  if (comparator === 'at-least') return { ...target, comparator: 'less-than', high: low, low: undefined } as Target;
  return target;
}

function counted(judged: readonly Judged[]): StateStep {
  const done = judged.filter(({ state }) => settled.includes(state)).length;
  return stepOf('instances', { done, count: judged.length });
}
