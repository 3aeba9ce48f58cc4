import type { DateOnly } from '../calendar/index.ts';
import type { FileView } from '../checks/check.ts';
import type { Duty } from '../facts/index.ts';
import { compare, multiply, type Quantity } from '../quantity/index.ts';
import { overrides, sameAct, scopeWithin } from './decide.ts';
import { type Bound, covers } from './interval.ts';
import { figuresOf, type Norm, timesOfNorm } from './norm.ts';

/** A floor that lies above a ceiling: the least the one asks, the most the other leaves, and the day by which both are judged. */
export interface Unreachable {
  floor: Quantity;
  ceiling: Quantity;
  body: string;
  day?: DateOnly;
  /** Instances of a recurrence that are added up. */
  instances?: number;
}

/** Figures of these kinds add up over instances; shares and marks do not. */
const additive: ReadonlySet<string> = new Set(['money', 'count', 'length', 'area', 'volume', 'mass', 'energy']);

/**
 * Whether the least that one norm asks is more than another allows its bearer for the same act: a floor and a ceiling, or a floor and
 * a figure that 不得 forbids to exceed. A recurring floor under a ceiling for the whole time is added up over its instances in that
 * time; two recurrences are compared instance by instance. Undefined where both can be kept, or it cannot be told.
 */
export function unreachable(view: FileView, low: Norm, high: Norm): Unreachable | undefined {
  const floor = figuresOf(view, low);
  const ceiling = mostOf(view, high);
  if (floor?.interval.low === undefined || ceiling === undefined) return undefined;
  if (floor.like.unit !== ceiling.like.unit || floor.like.basis !== ceiling.like.basis) return undefined;
  if ([...low.duty.guards, ...high.duty.guards].length > 0) return undefined;
  if (low.duty.sharing !== high.duty.sharing || low.duty.definition?.text !== high.duty.definition?.text)
    return undefined;
  if (overrides(view, low, high) || overrides(view, high, low) || !sameAct(view, low, high)) return undefined;
  const scope = scopeWithin(view, low, high);
  if (scope === undefined || scope.unknown.length > 0 || scopeWithin(view, high, low) === undefined) return undefined;
  const instances = met(view, low, high, additive.has(floor.like.dimension));
  for (const { count, day } of instances) {
    const least = multiply(floor.interval.low.value, String(count));
    const order = compare(least, ceiling.bound.value);
    if (order < 0 || (order === 0 && floor.interval.low.inclusive && ceiling.bound.inclusive)) continue;
    return {
      floor: { ...floor.like, value: least, written: '' },
      ceiling: { ...ceiling.like, value: ceiling.bound.value, written: '' },
      body: scope.body,
      ...(day !== undefined && { day }),
      ...(count > 1 && { instances: count }),
    };
  }
  return undefined;
}

/** Whether a norm sets a ceiling: 不超过, a range, 限额, or a figure not to be exceeded. A plain figure (10名) is one to reach. */
export function setsCeiling({ target, modality, kind }: Duty): boolean {
  if (target === undefined) return false;
  if (modality === 'must-not' || kind === 'limit') return true;
  const comparator = target.target?.comparator ?? target.comparator;
  return comparator === 'at-most' || comparator === 'less-than' || comparator === 'between';
}

/** The most a norm allows; 不得 with a figure allows what it does not forbid. */
function mostOf(view: FileView, norm: Norm): { bound: Bound; like: Quantity } | undefined {
  const figures = figuresOf(view, norm);
  if (figures === undefined || !setsCeiling(norm.duty)) return undefined;
  const { interval, like } = figures;
  if (norm.duty.modality !== 'must-not') return interval.high && { bound: interval.high, like };
  if (interval.low === undefined || !covers(interval, { low: interval.low })) return undefined;
  return { bound: { value: interval.low.value, inclusive: !interval.low.inclusive }, like };
}

/** How many instances of the floor fall under one ceiling, and the day of the last: the fewest first. */
function* met(view: FileView, low: Norm, high: Norm, adds: boolean): Generator<{ count: number; day?: DateOnly }> {
  const floors = timesOfNorm(view, low);
  const ceilings = timesOfNorm(view, high);
  if (!floors.complete || !ceilings.complete) return;
  for (const ceiling of ceilings.times) {
    const inside = floors.times.filter((time) => ceiling.from <= time.from && time.to <= ceiling.to);
    for (const [index, time] of inside.entries()) {
      if (index > 0 && !adds) break;
      yield { count: adds ? index + 1 : 1, ...(time.said && { day: time.to }) };
    }
  }
}
