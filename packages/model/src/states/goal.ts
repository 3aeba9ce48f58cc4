import type { DateOnly } from '../calendar/index.ts';
import { allowedBy, type Bound } from '../norms/interval.ts';
import type { Quantity, Target } from '../quantity/index.ts';
import { type Fraction, fraction, larger, minus, nought, order, over, plus, smaller } from '../scoring/fraction.ts';
import type { DatedValue } from './types.ts';

/** What is asked of the level: at least `floor`, at most `ceiling`, from where it starts; or so many happenings. */
export interface Goal {
  floor?: Bound;
  ceiling?: Bound;
  /** The ceiling is to be reached, from above (降至5%以下), and not only kept to. */
  falling?: true;
  from?: Quantity;
  like?: Quantity;
  needs: number;
}

const one: Fraction = { over: 1n, under: 1n };
/** Base unit of what is counted by its happenings (召开会议 2次): each 完成 is one. */
const TIMES = '次';

/** The goal a target sets. Without one that can be measured, `needs` happenings are asked for. */
export function goalOf(target: Target | undefined, needs = 1): Goal {
  if (target === undefined || target.relative || target.grade !== undefined) return { needs };
  const { change, ...rest } = target;
  const bounds = allowedBy(target.comparator === 'about' ? { ...rest, comparator: 'equal' } : rest);
  if (bounds === undefined) return { needs };
  const { interval, like } = bounds;
  if (change?.kind === 'to' && change.direction === 'fall') {
    const ceiling = interval.high ?? interval.low;
    return { needs, like, falling: true, ...(ceiling && { ceiling }), ...(change.from && { from: change.from }) };
  }
  const plain = target.comparator === 'equal' || target.comparator === 'about';
  return {
    needs,
    like,
    ...(interval.low && { floor: interval.low }),
    ...(interval.high && !plain && { ceiling: interval.high }),
    ...(change?.kind === 'to' && change.from && { from: change.from }),
  };
}

/** How far a goal is reached. */
export interface Progress {
  met: boolean;
  /** From 0 to 1; missing where there is nothing to reach. */
  share?: Fraction;
  level?: Fraction;
  /** Above a ceiling that is to be kept to. */
  exceeded: boolean;
}

/** Days on which something is said, in order, each once. */
export function daysOf(values: readonly DatedValue[]): DateOnly[] {
  return [...new Set(values.map(({ date }) => date))].sort();
}

/** How far the values up to a day reach a goal. They stand in the order of their days. Figures of another unit are left out. */
export function progressAt(values: readonly DatedValue[], day: DateOnly, goal: Goal): Progress {
  let level: Fraction | undefined;
  let done = false;
  let count = 0;
  const timesCounted = goal.like?.unit === TIMES;
  for (const { date, quantity, increment, happened } of values) {
    if (date > day) break;
    if (happened === 'undone') {
      done = false;
      count = 0;
    }
    if (happened === 'done') {
      done = true;
      count++;
      if (timesCounted) level = plus(level ?? nought, one);
    }
    if (quantity === undefined) continue;
    if (goal.like === undefined) {
      done = true;
      count++;
    } else if (quantity.unit === goal.like.unit && (quantity.basis ?? '') === (goal.like.basis ?? '')) {
      const figure = fraction(quantity.value);
      level = increment ? plus(level ?? nought, figure) : figure;
    }
  }
  if (goal.like === undefined) return byCount(count, goal.needs);
  return byLevel(level, done && level === undefined, goal);
}

function byCount(count: number, needs: number): Progress {
  const share = over({ over: BigInt(Math.min(count, needs)), under: 1n }, { over: BigInt(needs), under: 1n });
  return { met: count >= needs, exceeded: false, ...(share && { share }) };
}

/** How far a level reaches a goal; `done`: it was said to be done. */
export function byLevel(level: Fraction | undefined, done: boolean, goal: Goal): Progress {
  const { floor, ceiling, falling } = goal;
  if (falling) {
    const met = done || (level !== undefined && ceiling !== undefined && !isAbove(level, ceiling));
    return { met, exceeded: false, ...(level && { level }), share: met ? one : partWay(level, goal.from, ceiling) };
  }
  const exceeded = level !== undefined && ceiling !== undefined && isAbove(level, ceiling);
  if (floor === undefined) return { met: !exceeded, exceeded, ...(level && { level }) };
  const met = done || (level !== undefined && !isBelow(level, floor));
  return { met, exceeded, ...(level && { level }), share: met ? one : partWay(level, goal.from, floor) };
}

/** The way from where it starts (nought, if that is not said) to the bound, from 0 to 1. */
function partWay(level: Fraction | undefined, from: Quantity | undefined, to: Bound | undefined): Fraction {
  if (level === undefined || to === undefined) return nought;
  const start = from === undefined ? nought : fraction(from.value);
  const whole = minus(fraction(to.value), start);
  const part = over(minus(level, start), whole);
  return part === undefined ? nought : larger(nought, smaller(one, part));
}

function isAbove(level: Fraction, { value, inclusive }: Bound): boolean {
  const side = order(level, fraction(value));
  return side > 0 || (side === 0 && !inclusive);
}

function isBelow(level: Fraction, { value, inclusive }: Bound): boolean {
  const side = order(level, fraction(value));
  return side < 0 || (side === 0 && !inclusive);
}
