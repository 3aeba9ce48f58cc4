import type { Param } from '../checks/finding.ts';
import type { Scoring, Tier } from '../facts/index.ts';
import { figureOf, type Target } from '../quantity/index.ts';
import { type Fraction, fraction, nought, order, over, shown, smaller, times } from './fraction.ts';
import type { ScoreInput, Value } from './types.ts';
import { shownFigure, shownValue } from './values.ts';
import { step, unknown, type Worked } from './working.ts';

/** The score of the first rule that covers the value. `above`: the full mark is given only from the target on, and nothing said below it. */
export function baseScore(rules: readonly Scoring[], input: ScoreInput, value: Value, above = false): Worked {
  let last: Worked | undefined;
  for (const rule of rules) {
    const worked =
      rule.kind === 'tiers'
        ? tiers(rule.tiers, input, value)
        : rule.kind === 'proportional'
          ? proportional(rule, input, value)
          : allOrNothing(rule.kind === 'all-or-nothing' ? rule.points : undefined, input, value, above);
    if (worked === undefined) continue;
    if (worked.at !== undefined) return worked;
    last = worked;
    if (rule.kind === 'tiers') return worked;
  }
  return last ?? unknown('no-tier', { value: shownValue(value) });
}

/** The figure that a target asks for. */
function goal(target: Target | undefined): { amount: Fraction; unit: string } | undefined {
  const figure = target && !target.change && !target.relative ? figureOf(target) : undefined;
  return figure && { amount: fraction(figure.value), unit: figure.unit };
}

function proportional(rule: Extract<Scoring, { kind: 'proportional' }>, input: ScoreInput, value: Value): Worked {
  if (input.full === undefined) return unknown('weight');
  const full = fraction(input.full);
  const cap = rule.cap === undefined || rule.cap === 'full' ? full : fraction(rule.cap);
  const target = goal(input.target);
  if (value.figure === undefined) {
    if (value.done === undefined) return unknown('figure', { value: shownValue(value) });
    const at = value.done ? smaller(full, cap) : nought;
    return { at, steps: [step(value.done ? 'done' : 'undone', { score: shown(at) })] };
  }
  if (target === undefined) return unknown('target');
  if (target.unit !== value.figure.unit) return unknown('unit', { value: shownValue(value), unit: target.unit });
  const lower = input.direction === 'lower';
  const reached = value.figure.amount;
  if (lower && order(reached, target.amount) <= 0) {
    const at = smaller(full, cap);
    return {
      at,
      steps: [
        step('proportional-reached', {
          value: shownValue(value),
          target: shownFigure(target.amount, target.unit),
          score: shown(at),
        }),
      ],
    };
  }
  const share = lower ? over(target.amount, reached) : over(reached, target.amount);
  if (share === undefined) return unknown('zero-target');
  const raw = times(full, share);
  const at = smaller(raw, cap);
  const params = {
    full: shown(full),
    value: shownValue(value),
    target: shownFigure(target.amount, target.unit),
    raw: shown(raw),
  };
  const steps = [step(lower ? 'proportional-lower' : 'proportional', params)];
  if (order(at, raw) !== 0) steps.push(step('cap', { cap: shown(cap), raw: shown(raw) }));
  return { at, steps };
}

/** Whether the value reaches the target; undefined where it cannot be told. */
export function reaches(
  value: Value,
  target: Target | undefined,
  direction: ScoreInput['direction'],
): boolean | undefined {
  if (value.done !== undefined && (value.figure === undefined || target === undefined)) return value.done;
  const { figure } = value;
  if (target?.grade !== undefined || figure === undefined || target === undefined || target.change || target.relative)
    return undefined;
  const compared = (end: Target['low']): -1 | 0 | 1 | undefined =>
    end === undefined || end.unit !== figure.unit ? undefined : order(figure.amount, fraction(end.value));
  const [low, high] = [compared(target.low), compared(target.high)];
  switch (target.comparator) {
    case 'at-least':
      return low === undefined ? undefined : low >= 0;
    case 'more-than':
      return low === undefined ? undefined : low > 0;
    case 'at-most':
      return high === undefined ? undefined : high <= 0;
    case 'less-than':
      return high === undefined ? undefined : high < 0;
    case 'between':
      return low === undefined || high === undefined ? undefined : low >= 0 && (direction === 'higher' || high <= 0);
    default:
      return low === undefined ? undefined : direction === 'lower' ? low <= 0 : low >= 0;
  }
}

function allOrNothing(points: string | undefined, input: ScoreInput, value: Value, above: boolean): Worked {
  const mark = points ?? input.full;
  if (mark === undefined) return unknown('weight');
  const done = reaches(value, input.target, input.direction);
  if (done === undefined)
    return unknown(input.target === undefined ? 'target' : 'compare', { value: shownValue(value) });
  if (above && !done) return unknown('below-target', { value: shownValue(value) });
  const at = done ? fraction(mark) : nought;
  const target = input.target?.written ?? '';
  const key = target === '' ? (done ? 'done' : 'undone') : done ? 'reached' : 'not-reached';
  return { at, steps: [step(key, { value: shownValue(value), target, score: shown(at) })] };
}

/** Whether a tier takes the value; undefined where their units differ. */
function takes(tier: Tier, value: Value): boolean | undefined {
  if (tier.otherwise) return true;
  if (tier.word !== undefined) return value.word === undefined ? undefined : value.word === tier.word;
  const { figure } = value;
  if (figure === undefined) return undefined;
  const unit = tier.unit ?? figure.unit;
  if (unit !== figure.unit && !(unit === '分' && figure.unit === '')) return undefined;
  if (tier.low !== undefined) {
    const low = order(figure.amount, fraction(tier.low));
    if (low < 0 || (low === 0 && !tier.lowInclusive)) return false;
  }
  if (tier.high === undefined) return true;
  const high = order(figure.amount, fraction(tier.high));
  return high < 0 || (high === 0 && tier.highInclusive);
}

/** The score of the first tier that takes the value; undefined where none does. */
function tiers(list: readonly Tier[], input: ScoreInput, value: Value): Worked | undefined {
  for (const tier of list) {
    const taken = takes(tier, value);
    if (taken === undefined)
      return unknown('tier-unit', { value: shownValue(value), unit: tier.word ?? tier.unit ?? '' });
    if (!taken) continue;
    if (tier.points === undefined && input.full === undefined) return unknown('weight');
    const at = tier.points === undefined ? times(fraction(input.full!), fraction(tier.share!)) : fraction(tier.points);
    const params = { value: shownValue(value), tier: tierText(tier), score: shown(at) };
    return { at, steps: [step(tier.otherwise ? 'tier-otherwise' : 'tier', params)] };
  }
  return undefined;
}

/** The interval in words: `80%以上不满90%`, ‘at least 80%, below 90%’. */
export function tierText({ word, low, lowInclusive, high, highInclusive, unit = '', otherwise }: Tier): Param {
  if (word !== undefined) return word;
  if (otherwise) return '';
  const zh = [
    low === undefined ? '' : lowInclusive ? `${low}${unit}以上` : `超过${low}${unit}`,
    high === undefined ? '' : highInclusive ? `${high}${unit}以下` : `不满${high}${unit}`,
  ];
  const of = unit === '' || unit === '%' ? unit : ` ${unit}`;
  const en = [
    low === undefined ? '' : `${lowInclusive ? 'at least' : 'above'} ${low}${of}`,
    high === undefined ? '' : `${highInclusive ? 'at most' : 'below'} ${high}${of}`,
  ];
  return { zh: zh.join(''), en: en.filter((bound) => bound !== '').join(', ') };
}
