import type { Scoring } from '../facts/index.ts';
import { type Fraction, fraction, larger, minus, nought, plus, smaller, times } from './fraction.ts';
import type { ScoreInput } from './types.ts';

/** The least and the most a score can come to by its words; a missing end is open. */
export interface Extent {
  least?: Fraction;
  most?: Fraction;
}

/** By the words alone, whatever the value. Undefined where some words were not understood or the weight is missing. */
export function extentOf(input: ScoreInput): Extent | undefined {
  const { rules, bonus, deduction, full } = input;
  if (rules.length === 0 || rules.some(({ kind }) => kind === 'text')) return undefined;
  const mark = full === undefined ? undefined : fraction(full);
  const limit = input.ceiling === undefined ? mark : fraction(input.ceiling);
  const bases = rules.flatMap((rule): Fraction[] | [undefined] => baseEnds(rule, mark));
  if (bases.includes(undefined)) return undefined;
  const known = bases.filter((one) => one !== undefined);
  const adds = rules.every((rule) => rule.kind === 'per-event' && rule.effect === 'add');
  const start = known.length > 0 ? known : bonus || deduction || adds ? [nought] : mark === undefined ? [] : [mark];
  if (start.length === 0) return undefined;
  let least: Fraction | undefined = start.reduce(smaller);
  let most: Fraction | undefined = start.reduce(larger);
  for (const rule of rules) {
    if (rule.kind !== 'per-step' && rule.kind !== 'per-event') continue;
    const stop = rule.stop === 'full' ? limit : rule.stop === undefined ? undefined : fraction(rule.stop);
    if (rule.effect === 'add') most = most && stop && plus(most, stop);
    else least = least && stop && minus(least, stop);
  }
  if (bonus && limit) most = most === undefined ? limit : smaller(most, limit);
  if (deduction && limit) least = least === undefined ? minus(nought, limit) : larger(least, minus(nought, limit));
  return { ...(least && { least }), ...(most && { most }) };
}

/** Ends of what a rule gives by itself; `[undefined]` where the weight is needed and missing. */
function baseEnds(rule: Scoring, mark: Fraction | undefined): Fraction[] | [undefined] {
  switch (rule.kind) {
    case 'proportional': {
      const cap = rule.cap === undefined || rule.cap === 'full' ? mark : fraction(rule.cap);
      return cap === undefined ? [undefined] : [nought, cap];
    }
    case 'all-or-nothing': {
      const points = rule.points === undefined ? mark : fraction(rule.points);
      return points === undefined ? [undefined] : [nought, points];
    }
    case 'tiers': {
      const given = rule.tiers.map(({ points, share }) =>
        points !== undefined ? fraction(points) : mark && times(mark, fraction(share!)),
      );
      return given.includes(undefined) ? [undefined] : given.filter((one) => one !== undefined);
    }
    default:
      return [];
  }
}
