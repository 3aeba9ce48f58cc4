import type { Quantity, Target } from '../quantity/index.ts';
import type { Fact, OriginKey, Ref, Text } from './core.ts';

/** A value reached: of a duty, one of its shares, an indicator, a project's stage. */
export interface Actual {
  of: Ref;
  /** The value; missing where only that it happened is said. */
  target?: Target;
  /** A grade or a word (已完成, 良好). */
  text?: string;
  /** Day of the value, ISO; missing: the block's 截至. */
  date?: string;
  evidence?: Text;
  at: OriginKey;
}

/** 完成情况: values as of a day, inline, by table or from a file. */
export interface Actuals extends Fact {
  agreement: string;
  /** 协议: which agreement, where it stands outside one. */
  target?: Ref;
  indicators?: Ref;
  /** 截至, ISO. */
  asOf?: string;
  reporter: Ref[];
  /** 数据: path of a CSV or XLSX file, relative to this file. */
  file?: Text;
  evidence: Text[];
  values: Actual[];
}

/** A dated fact of a worked example: a payment, an event, a value reached. */
export interface GivenFact {
  date?: string;
  of: Ref;
  target?: Target;
  text?: string;
  /** 累计: the figure stands for all up to its day; else it adds to those before it. */
  cumulative?: true;
  at: OriginKey;
}

/** What a worked example expects: a state with a share fulfilled, a score, a finding, a grade. */
export interface Expectation {
  kind: 'state' | 'score' | 'total' | 'grade' | 'finding';
  of?: Ref;
  /** The state's word as written, the grade, or the finding's code. */
  text?: string;
  value?: Quantity;
  /** Share fulfilled in per cent, canonical decimal. */
  share?: string;
  /** `false` where the finding must not appear. */
  present?: boolean;
  at: OriginKey;
}

/** 算例: a test written in the language. */
export interface Example extends Fact {
  agreement: string;
  title?: string;
  target?: Ref;
  indicators?: Ref;
  asOf?: string;
  bases?: Ref[];
  given: GivenFact[];
  expected: Expectation[];
}

/** How values become a score. All figures are canonical decimals; `unit` is the value's unit as named in the unit table. */
export type Scoring =
  /** 按比例计分: score = full × value / target, not above `cap` (a decimal; `full` or missing: the full mark). */
  | { kind: 'proportional'; cap?: string }
  /** Tiers: the first whose interval holds the value. */
  | { kind: 'tiers'; tiers: Tier[] }
  /**
   * 每低(超) step 扣(加) points: from the target on. `stop` is the most that is taken off or added, a decimal or `full` for the
   * item's own mark (扣完为止, 最高不超过本项分值); missing: the words set no end. `whole`: a part of a step counts for nothing; `up`: it
   * counts as a step.
   */
  | {
      kind: 'per-step';
      when: 'below' | 'above' | 'late';
      step: Quantity;
      points: string;
      effect: 'deduct' | 'add';
      whole: boolean;
      up?: true;
      stop?: string;
    }
  /** 未完成不得分 / 完成得满分; `points` where a number stands in place of the full mark. */
  | { kind: 'all-or-nothing'; points?: string }
  /** 每发生一次（每项）扣 points; `stop` as above, `unit` as written. */
  | { kind: 'per-event'; points: string; effect: 'deduct' | 'add'; stop?: string; unit?: string }
  /** 一票否决: total becomes nothing, or the grade the lowest, where the condition holds. */
  | { kind: 'veto'; text: string }
  /** Words that are no known form: kept, never guessed. */
  | { kind: 'text'; text: string };

export interface Tier {
  low?: string;
  lowInclusive: boolean;
  high?: string;
  highInclusive: boolean;
  unit?: string;
  /** A grade in place of an interval: 良好得8分. */
  word?: string;
  /** 其余, 否则: whatever no other tier takes. */
  otherwise?: true;
  /** Points, or a share of the full mark (1 is 满分). */
  points?: string;
  share?: string;
  at: OriginKey;
}

/** 等次: a band of the total. */
export interface GradeBand {
  name: string;
  low?: string;
  lowInclusive: boolean;
  high?: string;
  highInclusive: boolean;
  at: OriginKey;
}

/** 舍入: how a score is rounded; `half-up` is 四舍五入, `down` 舍去. */
export interface ScoreRounding {
  digits: number;
  mode: 'half-up' | 'half-even' | 'down' | 'up';
  /** The words give the digits and not the way; 四舍五入 is taken. */
  assumed?: true;
  at: OriginKey;
}
