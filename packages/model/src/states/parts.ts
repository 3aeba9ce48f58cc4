import type { DateOnly } from '../calendar/index.ts';
import type { BreakdownRule, Share } from '../facts/index.ts';
import { type Fraction, nought, plus, smaller } from '../scoring/fraction.ts';
import { byLevel, type Goal, goalOf, type Progress, progressAt } from './goal.ts';
import type { DatedValue } from './types.ts';

/** What each body has of a whole, with what is said of it. */
export interface Part {
  share: Share;
  values: readonly DatedValue[];
}

/**
 * How far the parts reach the whole: under 合计 their levels are added up; under 各 (each) the whole is reached where each is, and its
 * share is the least of theirs.
 */
export function progressOfParts(
  parts: readonly Part[],
  day: DateOnly,
  goal: Goal,
  rule: BreakdownRule | undefined,
): Progress {
  const each = parts.map(({ share, values }) => {
    const own = rule === 'each' && share.target === undefined ? goal : goalOf(share.target, goal.needs);
    return progressAt(values, day, rule === 'each' ? own : { ...own, ...(goal.like && { like: goal.like }) });
  });
  const allMet = each.every(({ met }) => met);
  if (rule === 'each' || goal.like === undefined) {
    const shares = each.flatMap(({ share }) => (share ? [share] : []));
    const least = shares.length === each.length && shares.length > 0 ? shares.reduce(smaller) : undefined;
    return { met: allMet, exceeded: each.some(({ exceeded }) => exceeded), ...(least && { share: least }) };
  }
  const levels = each.flatMap(({ level }): Fraction[] => (level ? [level] : []));
  const total = levels.length === 0 ? undefined : levels.reduce(plus, nought);
  return byLevel(total, levels.length === 0 && allMet, goal);
}
