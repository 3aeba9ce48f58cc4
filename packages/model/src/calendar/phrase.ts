import type { DateOnly, DateSpan, DurationUnit } from './dates.ts';

/** How often a duty recurs. */
export type Frequency = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'semester';

/** By when in each period: a month and day (each year), a day (each month), the end, or a time after the end. */
export interface RecurrenceDeadline {
  /** 1 to 12; only where `every` is `year`. */
  readonly month?: number;
  readonly day?: number;
  /** The last day of the month named, or of the period where none is. */
  readonly end?: true;
  /** `每季度结束后15日内`. */
  readonly afterEnd?: { readonly amount: number; readonly unit: DurationUnit };
}

/** By a day, that day included. `ambiguous` where the text names a month or year before 前 (`2024年6月前`), read as its last day. */
export interface ByPhrase {
  readonly kind: 'by';
  readonly date: DateOnly;
  readonly ambiguous?: true;
  readonly written: string;
}

/** On a day. */
export interface OnPhrase {
  readonly kind: 'on';
  readonly date: DateOnly;
  readonly written: string;
}

/** From a day to a day, both included. They stand as written, even where reversed. */
export interface PeriodPhrase extends DateSpan {
  readonly kind: 'period';
  readonly written: string;
}

/** As long as the agreement runs: 协议期内, during the term. */
export interface ThroughoutPhrase {
  readonly kind: 'throughout';
  readonly written: string;
}

/** Within a time after an event. `event` is `签订` for signing, `生效` for entry into force, else the name as written. */
export interface AfterEventPhrase {
  readonly kind: 'after-event';
  readonly event: string;
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly written: string;
}

/** Within a time after an event that the context implies. */
export interface WithinPhrase {
  readonly kind: 'within';
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly written: string;
}

/** Each year, quarter, month … */
export interface RecurringPhrase {
  readonly kind: 'recurring';
  readonly every: Frequency;
  readonly by?: RecurrenceDeadline;
  /** How often in each period (`每年2次`). */
  readonly count?: number;
  readonly ambiguous?: true;
  readonly written: string;
}

/** A time as a duty gives it. */
export type TimePhrase =
  | ByPhrase
  | OnPhrase
  | PeriodPhrase
  | ThroughoutPhrase
  | AfterEventPhrase
  | WithinPhrase
  | RecurringPhrase;

/**
 * Why a text is no time: a day the calendar lacks (`part` is that date), a month or day whose year is not said, or no time phrase.
 */
export interface TimeProblem {
  readonly problem: 'impossible' | 'year-missing' | 'not-a-time';
  readonly part?: string;
  readonly written: string;
}

/** Whether a reading is a problem. */
export function isTimeProblem<T extends object>(reading: T | TimeProblem): reading is TimeProblem {
  return 'problem' in reading;
}

type Bare<T> = T extends unknown ? Omit<T, 'written'> : never;

/** A reading at the head of a text: what it says, and where it ends. `bare` is a year that no running text may take for a time. */
export interface Scan {
  readonly phrase: Bare<TimePhrase> | Bare<TimeProblem>;
  readonly end: number;
  readonly bare?: true;
}

/** A sticky match at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
