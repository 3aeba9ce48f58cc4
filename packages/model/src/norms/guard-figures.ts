import { isMeasureProblem, parseTarget, type Quantity, type UnitTable } from '../quantity/index.ts';
import { allowedBy, type Interval, intersect, isEmpty } from './interval.ts';

/** A figure that a guard asks of something it names (`到位率 不低于80%`). */
interface Asked {
  what: string;
  written: string;
  interval: Interval;
  like: Quantity;
}

/** Two parts of guards that ask of one thing what no figure meets. */
export interface Contradiction {
  what: string;
  first: string;
  second: string;
}

const joint = /且|并且|同时|\band\b|，|,/;

/** The first two parts of guards (all of which must hold) that contradict each other: 到位率不低于80%，且到位率低于60%. */
export function contradictionIn(texts: readonly string[], units: UnitTable): Contradiction | undefined {
  const asked: Asked[] = [];
  for (const part of texts.flatMap((text) => text.normalize('NFKC').split(joint))) {
    const one = askedBy(part.trim(), units);
    if (one === undefined) continue;
    for (const other of asked) {
      if (other.what !== one.what || other.like.unit !== one.like.unit || other.like.basis !== one.like.basis) continue;
      if (isEmpty(intersect(other.interval, one.interval)))
        return { what: one.what, first: other.written, second: one.written };
    }
    asked.push(one);
  }
  return undefined;
}

function askedBy(part: string, units: UnitTable): Asked | undefined {
  if (!/\d/.test(part)) return undefined;
  for (let at = 1; at < part.length; at++) {
    const target = parseTarget(part.slice(at), units);
    if (isMeasureProblem(target) || target.object !== undefined) continue;
    const allowed = allowedBy(target);
    const what = part.slice(0, at).replace(/\s/g, '');
    if (allowed === undefined || /\d$/.test(what)) return undefined;
    return { what, written: part, ...allowed };
  }
  return undefined;
}
