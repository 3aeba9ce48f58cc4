import { add, compare } from '../../quantity/index.ts';
import type { Param } from '../finding.ts';

/** A stretch of values with what stands for it; a missing end is open. */
export interface Stretch {
  label: Param;
  at: string;
  low?: string;
  lowInclusive: boolean;
  high?: string;
  highInclusive: boolean;
}

/** Values between two ends that no stretch takes, or two take. `only`: one value alone. */
export interface Clash {
  first?: Stretch;
  second?: Stretch;
  from?: string;
  to?: string;
  only: boolean;
}

const byLow = (a: Stretch, b: Stretch): number => {
  if (a.low === undefined || b.low === undefined) return a.low === b.low ? 0 : a.low === undefined ? -1 : 1;
  return compare(a.low, b.low) || Number(b.lowInclusive) - Number(a.lowInclusive);
};

/** How values lie: `step` apart from each other (counts, rounded scores), else as close as one likes. */
export interface Domain {
  low?: string;
  high?: string;
  step?: string;
}

/** The values in the domain that lie in no stretch. */
export function gapsIn(stretches: readonly Stretch[], domain: Domain): Clash[] {
  const sorted = stretches.toSorted(byLow);
  const gaps: Clash[] = [];
  const [first] = sorted;
  if (first === undefined) return gaps;
  let reached: Stretch = first;
  const below = domain.low !== undefined && first.low !== undefined ? compare(first.low, domain.low) : -1;
  if (below > 0 || (below === 0 && !first.lowInclusive))
    gaps.push({ second: first, from: domain.low!, to: first.low!, only: below === 0 });
  for (const next of sorted.slice(1)) {
    if (reached.high !== undefined && next.low !== undefined && apart(reached, next, domain.step))
      gaps.push({ first: reached, second: next, from: reached.high, to: next.low, only: reached.high === next.low });
    if (further(next, reached)) reached = next;
  }
  if (domain.high !== undefined && reached.high !== undefined) {
    const above = compare(domain.high, reached.high);
    if (above > 0 || (above === 0 && !reached.highInclusive))
      gaps.push({ first: reached, from: reached.high, to: domain.high, only: above === 0 });
  }
  return gaps;
}

function apart(before: Stretch, next: Stretch, step: string | undefined): boolean {
  const order = compare(next.low!, before.high!);
  if (order < 0) return false;
  if (order === 0) return !before.highInclusive && !next.lowInclusive;
  if (step === undefined) return true;
  // 2次 and 3次以上 leave nothing between them
  const last = before.highInclusive ? before.high! : add(before.high!, `-${step}`);
  const start = next.lowInclusive ? next.low! : add(next.low!, step);
  return compare(start, add(last, step)) > 0;
}

const further = (a: Stretch, b: Stretch): boolean => {
  if (b.high === undefined) return false;
  if (a.high === undefined) return true;
  const order = compare(a.high, b.high);
  return order > 0 || (order === 0 && a.highInclusive);
};

/** Neighbours that share a value. */
export function overlapsIn(stretches: readonly Stretch[]): Clash[] {
  const sorted = stretches.toSorted(byLow);
  const found: Clash[] = [];
  let reached = sorted[0];
  for (const next of sorted.slice(1)) {
    const order = reached!.high === undefined || next.low === undefined ? 1 : compare(reached!.high, next.low);
    if (order > 0 || (order === 0 && reached!.highInclusive && next.lowInclusive)) {
      const to = further(next, reached!) ? reached!.high : next.high;
      found.push({ first: reached!, second: next, ...ends(next.low, to), only: order === 0 });
    }
    if (further(next, reached!)) reached = next;
  }
  return found;
}

function ends(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
