import type { TimePhrase } from '../calendar/index.ts';
import type { Target } from '../quantity/index.ts';
import type { Fact, OriginKey, Ref, Text } from './core.ts';
import type { Expression } from './expression.ts';

/** must 应当 · strive 力争 · must-not 不得 · may 可以 · has-power 有权. */
export type Modality = 'must' | 'strive' | 'must-not' | 'may' | 'has-power';

/** achieve 达到 · maintain 保持 · recur 定期 · limit 限额 · once 一次性; the rest may fall due after the term. */
export type DutyKind =
  | 'achieve'
  | 'maintain'
  | 'recur'
  | 'limit'
  | 'once'
  | 'assessment'
  | 'acceptance'
  | 'audit'
  | 'settlement'
  | 'handover';

/** What is to be reached: a figure, or a figure named elsewhere (财政援助资金.2024年), or both sides of a comparison. */
export interface DutyTarget {
  target?: Target;
  /** The figure is that of another fact, e.g. a fund's year. */
  ref?: Ref;
  /** The comparator that stands before a reference. */
  comparator?: Target['comparator'];
  /** Relative: 上年地方财政收入的1%. */
  relative?: Expression;
  at: OriginKey;
}

/** A time as written, read by the calendar; `event` is a reference where the phrase counts from a named event. */
export interface Deadline {
  phrase: TimePhrase;
  event?: Ref;
  at: OriginKey;
}

/** One part of a whole: what a body, a year or an area has of it. */
export interface Share extends Fact {
  /** The body, year or area as written, the natural key. */
  key: string;
  body?: Ref;
  year?: number;
  area?: Ref;
  target?: Target;
  deadline?: Deadline;
  /** 其余：… stands for what is left. */
  rest?: boolean;
  /** Who holds the rest, as written. */
  held?: Text;
  at: OriginKey;
}

/** The rule by which parts make up the whole. */
export type BreakdownRule = 'sum' | 'at-least-sum' | 'each' | 'weighted';

export interface Breakdown {
  by: 'body' | 'year' | 'area';
  rule: BreakdownRule;
  /** 容差, canonical decimal in the base unit or a ratio. */
  tolerance?: { target: Target; at: OriginKey };
  /** Where 汇总规则 says the rule; missing: it is the default. */
  ruleAt?: OriginKey;
  shares: Share[];
  at: OriginKey;
}

/** What follows when a duty is not performed, late, or breached. `mode` missing: 改为 or 并应 was not said. */
export interface Remedy {
  failure: 'unfulfilled' | 'overdue' | 'violated';
  mode?: 'instead' | 'also';
  text: string;
  deadline?: Deadline;
  bearer?: Ref[];
  counterpart?: Ref[];
  at: OriginKey;
}

/** 承接: a stated part of a higher agreement's share is taken up here. */
export interface TakeUp {
  share: Ref;
  target?: Target;
  at: OriginKey;
}

/** What becomes of a norm or event that a guard waits for. */
export type NormState = 'happened' | 'fulfilled' | 'unfulfilled' | 'overdue' | 'violated';

/**
 * 当, 除非 (`unless`): `event` where it waits for a named event, stage or norm, with `state` where it says what becomes of it
 * (`资金用途 被违反`); `expression` where it could be read.
 */
export interface Guard {
  unless: boolean;
  text: string;
  event?: Ref;
  state?: NormState;
  expression?: Expression;
  at: OriginKey;
}

/**
 * A duty (任务) or standing term (约定). Slots inherited from 通则 are in {@link DutyDefaults} of the agreement or clause and are
 * merged by `effectiveDuty`, never here.
 */
export interface Duty extends Fact {
  agreement: string;
  /** Id of the clause it stands in, if any. */
  clause?: string;
  form: 'duty' | 'term';
  /** Missing: the default of the form (应当 for a duty). */
  modality?: Modality;
  bearer: Ref[];
  counterpart: Ref[];
  /** 各 each delivers the figure, 共同 together. */
  sharing?: 'each' | 'joint';
  act: string;
  target?: DutyTarget;
  deadlines: Deadline[];
  kind?: DutyKind;
  /** 当, 除非. */
  guards: Guard[];
  funds: Ref[];
  indicators: Ref[];
  /** 不考核 with its reason; an empty reason does not count. */
  notAssessed?: Text;
  evidence: Text[];
  remedies: Remedy[];
  breakdowns: Breakdown[];
  takesUp: TakeUp[];
  /** 口径: what is counted. */
  definition?: Text;
  bases: Ref[];
  /** Id of the 任务表 whose row it is. */
  table?: string;
  /** Id of the 责任清单 whose row it is. */
  list?: string;
  /** 配合: bodies that support the bearer. */
  support?: Ref[];
  /** 优先于: norms that give way to this one. */
  overrides?: Ref[];
  /** 地点: where it applies. */
  place?: Ref[];
  areas?: Ref[];
  /** What a power (有权) does to other norms. */
  power?: { effect: 'suspend' | 'resume' | 'terminate' | 'release'; on: Ref[]; at: OriginKey };
  /** 其中：… row of a table: the id of the whole. */
  partOf?: string;
  /** The sentence as written, for the document. */
  sentence: string;
  /** Ids of the prose in its braces. */
  prose?: string[];
  /** Slots that stand in its block, as keyword keys, for editors. */
  slots: string[];
}

/** Slots that duties below inherit from 通则. */
export interface DutyDefaults {
  /** Id of the agreement or clause that declares it. */
  owner: string;
  evidence: Text[];
  remedies: Remedy[];
  indicators: Ref[];
  notAssessed?: Text;
  funds: Ref[];
  counterpart: Ref[];
  deadlines: Deadline[];
  at: OriginKey;
}
