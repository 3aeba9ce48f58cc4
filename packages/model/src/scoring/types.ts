import type { Param } from '../checks/finding.ts';
import type { Indicator, IndicatorSystem, ScoreRounding, Scoring } from '../facts/index.ts';
import type { Dimension } from '../quantity/index.ts';
import type { Target } from '../quantity/target.ts';
import type { Fraction } from './fraction.ts';

/** One step of a score's working: a key of the catalogue (`score.…`) with its parameters. */
export interface Step {
  key: string;
  params: Record<string, Param>;
  /** Where what it rests on is written. */
  place?: { uri: string; at: string };
}

/** What was reached: a figure in its base unit, or a word, or only that it was done; and how many days late. */
export interface Value {
  figure?: { amount: Fraction; unit: string; dimension: Dimension };
  /** A grade (良好). */
  word?: string;
  /** 已完成, 未完成. */
  done?: boolean;
  /** Days after the due day; missing where it cannot be told. */
  late?: number;
}

/** What a score is worked out from. Decimals are canonical; figures in base units. */
export interface ScoreInput {
  rules: readonly Scoring[];
  /** Weight of the item. */
  full?: string;
  target?: Target;
  direction?: 'higher' | 'lower';
  bonus?: boolean;
  deduction?: boolean;
  /** 上限 of a bonus or deduction item; its weight where missing. */
  ceiling?: string;
  rounding?: Pick<ScoreRounding, 'digits' | 'mode'>;
  /** Decimals to which a score that does not end is rounded where no rounding is declared. */
  defaultDigits: number;
}

/** A score, or why there is none. `exact` is the score before rounding. */
export interface Score {
  /** Canonical decimal; missing: it cannot be told. */
  score?: string;
  exact?: Fraction;
  /** Rounded although nothing says how. */
  undeclared?: true;
  steps: Step[];
}

/** A leaf with its score, or a group with the sum of what is below it. */
export interface ItemScore {
  uri: string;
  indicator: Indicator;
  children: ItemScore[];
  /** Full mark of the item. */
  full?: string;
  score?: string;
  /** What is certain where some value is missing: what is known so far, and the most it can come to. */
  least?: string;
  most?: string;
  steps: Step[];
}

/** A whole system scored. */
export interface SystemScore {
  uri: string;
  system: IndicatorSystem;
  items: ItemScore[];
  total?: string;
  least?: string;
  most?: string;
  grade?: string;
  /** Names of leaves whose score is not known. */
  unknown: string[];
  steps: Step[];
}
