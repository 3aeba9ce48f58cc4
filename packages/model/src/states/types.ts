import type { DateOnly } from '../calendar/index.ts';
import type { EffectiveDuty } from '../checks/effective-duty.ts';
import type { Param } from '../checks/finding.ts';
import type { Agreement, Expression, Ref, Share } from '../facts/index.ts';
import type { Quantity, Target } from '../quantity/index.ts';
import type { Fraction } from '../scoring/fraction.ts';

/**
 * Where an obligation stands. latent: its condition, or its time, has not come · active: to be performed · fulfilled: in time ·
 * overdue: due and not performed · late-fulfilled: performed after it was due · remedied: what was to follow has been done · breached:
 * forbidden and done, or overdue and past its remedy (or the term) · released: nobody is bound any more · superseded: its agreement
 * has been replaced · suspended: for the time being nobody is bound.
 */
export type ObligationState =
  | 'latent'
  | 'active'
  | 'fulfilled'
  | 'overdue'
  | 'late-fulfilled'
  | 'remedied'
  | 'breached'
  | 'released'
  | 'superseded'
  | 'suspended';

/** The catalogue's key of a state's name. */
export const stateKey = (state: ObligationState): string => `state.${state}`;

/** How an obligation is judged: at the due date, throughout, per instance, by its running total, or by being done. */
export type JudgedKind = 'achieve' | 'maintain' | 'recur' | 'limit' | 'once';

/** A value reached or a happening, as of a day. Those after the day of judging are not looked at. */
export interface DatedValue {
  /** Id of the duty, or of one of its shares. */
  of: string;
  date: DateOnly;
  /** The level as of the day; with `increment`, what was added on it. In the base unit, as facts hold it. */
  quantity?: Quantity;
  increment?: true;
  /** done: performed, or a power exercised · undone: what was said before does not hold · breached: what is forbidden was done · remedied: what was to follow a failure was done. */
  happened?: 'done' | 'undone' | 'breached' | 'remedied';
  /** Of a recurrence, the due day of the instance it belongs to; else that in whose period its day lies. */
  instance?: DateOnly;
}

/** An event that came about. `id`: of the declared event, of a stage (`project:A.B#批复`), or the words of a guard. */
export interface Happening {
  id: string;
  date: DateOnly;
}

/** What a name that a guard, deadline or power uses stands for. */
export type Followed =
  | { kind: 'event'; id: string; date?: DateOnly }
  | { kind: 'duty'; id: string }
  /** All duties of a clause or of the agreement. */
  | { kind: 'duties'; ids: readonly string[] };

/** What states are worked out from. Nothing else is looked at. */
export interface StatesInput {
  /** Duties, powers and other norms of one agreement, with what they inherit. */
  duties: readonly EffectiveDuty[];
  agreement?: Pick<Agreement, 'signed' | 'term'>;
  asOf: DateOnly;
  values: readonly DatedValue[];
  events: readonly Happening[];
  /** What a name means. */
  follow(ref: Ref): Followed | undefined;
  /** The figure a duty is to reach, where it names another's or a share of a base; default: its own. */
  targetOf?(duty: EffectiveDuty): Target | undefined;
  /** What each body has of it; default: its own breakdown. */
  sharesOf?(duty: EffectiveDuty): readonly Share[];
  /** Whether a condition over the facts holds; undefined where it cannot be told. Default: none does. */
  holds?(condition: Expression): boolean | undefined;
  /** The day from which another agreement has taken the place of this one. */
  supersededOn?: DateOnly;
}

/** One step of the working: a key of the catalogue (`state.…`) with its parameters. */
export interface StateStep {
  key: string;
  params: Record<string, Param>;
}

/** One instance: the days in which it is to be performed, and where it stands. */
export interface InstanceStatus {
  from?: DateOnly;
  /** The last day; missing where it is not known, or there is none. */
  due?: DateOnly;
  state: ObligationState;
  /** The day of fulfilment, breach or remedy. */
  on?: DateOnly;
  /** Last day for what is to follow a failure. */
  remedyDue?: DateOnly;
  /** Exact part fulfilled, from 0 to 1. */
  share?: Fraction;
  steps: StateStep[];
}

/** Where a duty, or a share of one, stands. */
export interface ObligationStatus {
  id: string;
  kind: JudgedKind;
  state: ObligationState;
  on?: DateOnly;
  /** Exact part fulfilled, from 0 to 1: of the figure, or of the instances; missing for limits and what is forbidden. */
  share?: Fraction;
  instances: InstanceStatus[];
  /** States of what each body has of it. */
  shares: ObligationStatus[];
  steps: StateStep[];
}
