import type { Scoring } from '../facts/index.ts';
import { addition } from './additions.ts';
import { baseScore } from './bases.ts';
import {
  exactDecimal,
  type Fraction,
  fraction,
  larger,
  minus,
  nought,
  order,
  plus,
  roundedDecimal,
  shown,
  smaller,
} from './fraction.ts';
import type { Score, ScoreInput, Step, Value } from './types.ts';
import { step, unknown, type Worked } from './working.ts';

/** Rules that give a score of their own; the others take off or add. */
const isBase = (rule: Scoring): boolean => ['proportional', 'tiers', 'all-or-nothing'].includes(rule.kind);
const isAddition = (rule: Scoring) => rule.kind === 'per-step' || rule.kind === 'per-event';

/**
 * The score of one value by the rules of one item. Rules that give a score (按比例, tiers, all or nothing) are tried in their order, the
 * first that covers the value holds; then steps and events take off or add. An item with deductions alone starts from its full
 * mark, a bonus or deduction item from nought. Words that were not understood leave the score unknown.
 */
export function scoreOf(input: ScoreInput, value: Value | undefined): Score {
  const worked = work(input, value);
  if (worked.at === undefined) return { steps: worked.steps };
  return rounded(worked.at, input, worked.steps);
}

function work(input: ScoreInput, value: Value | undefined): Worked {
  const { rules } = input;
  const vague = rules.find((rule) => rule.kind === 'text');
  if (vague?.kind === 'text') return unknown('words', { text: vague.text });
  const scored = rules.filter((rule) => isBase(rule) || isAddition(rule));
  if (scored.length === 0) return unknown('no-rule');
  if (value === undefined) return unknown('value');
  const start = base(input, value, scored);
  if (start.at === undefined) return start;
  let at = start.at;
  const steps = [...start.steps];
  for (const rule of scored.filter(isAddition)) {
    const added = addition(rule, input, value);
    steps.push(...added.steps);
    if (added.at === undefined) return { steps };
    at = plus(at, added.at);
  }
  return bounded(at, input, steps);
}

function base(input: ScoreInput, value: Value, rules: readonly Scoring[]): Worked {
  const bases = rules.filter(isBase);
  if (bases.length > 0) return baseScore(bases, input, value);
  if (input.bonus || input.deduction) return { at: nought, steps: [] };
  const [first] = rules;
  if (first?.kind === 'per-event' && first.effect === 'add') return { at: nought, steps: [] };
  if (input.full === undefined) return unknown('weight');
  const full = fraction(input.full);
  const above = rules.every((rule) => rule.kind === 'per-step' && rule.effect === 'add');
  // 每超一个加 alone says nothing of a value below the target
  if (above) return baseScore([{ kind: 'all-or-nothing' }], input, value, true);
  return { at: full, steps: [step('start-full', { full: shown(full) })] };
}

/** A bonus item gives no more than its ceiling, a deduction item takes off no more. */
function bounded(at: Fraction, { bonus, deduction, ceiling, full }: ScoreInput, steps: Step[]): Worked {
  const limit = ceiling ?? full;
  if (limit === undefined || !(bonus || deduction)) return { at, steps };
  const end = fraction(limit);
  const held = bonus ? smaller(at, end) : larger(at, minus(nought, end));
  if (order(held, at) !== 0)
    steps.push(step(bonus ? 'bonus-ceiling' : 'deduction-ceiling', { limit: shown(held), score: shown(at) }));
  return { at: held, steps };
}

function rounded(exact: Fraction, { rounding, defaultDigits }: ScoreInput, steps: Step[]): Score {
  const whole = exactDecimal(exact);
  if (rounding === undefined) {
    if (whole !== undefined) return { score: whole, exact, steps };
    const score = roundedDecimal(exact, defaultDigits, 'half-up');
    const said = step('rounded-undeclared', { exact: shown(exact), digits: defaultDigits, score });
    return { score, exact, undeclared: true, steps: [...steps, said] };
  }
  const score = roundedDecimal(exact, rounding.digits, rounding.mode);
  if (score === whole) return { score, exact, steps };
  const params = { exact: shown(exact), digits: rounding.digits, mode: `{score.mode.${rounding.mode}}`, score };
  return { score, exact, steps: [...steps, step('rounded', params)] };
}
