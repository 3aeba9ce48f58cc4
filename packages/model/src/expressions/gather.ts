import type { Aggregate } from '../facts/index.ts';
import { added, exactly, fits, joined, perhaps } from './figures.ts';
import { larger, nought, over as quotient, type Ratio, ratio, smaller } from './ratio.ts';
import type { Figure, Value } from './types.ts';

const UNKNOWN: Value = { kind: 'unknown' };
const NOTHING: Value = { kind: 'nothing' };
const figure = (value: Figure): Value => ({ kind: 'figure', figure: value });
const whole = (count: number): Ratio => ratio(String(count));

/** Sum, average, largest and smallest of what counts for certain and what may count. */
export function gathered(aggregate: Aggregate, members: readonly { in: boolean | undefined; value: Value }[]): Value {
  const figures: { figure: Figure; certain: boolean }[] = [];
  for (const { value, in: inside } of members) {
    if (value.kind !== 'figure') return UNKNOWN;
    figures.push({ figure: value.figure, certain: inside === true });
  }
  const [first, ...rest] = figures;
  if (first === undefined) return aggregate === 'sum' ? figure(exactly(nought, {})) : NOTHING;
  if (rest.some((one) => !fits(one.figure, first.figure))) return UNKNOWN;
  if (aggregate === 'sum') {
    const parts = figures.map((one) => (one.certain ? one.figure : perhaps(one.figure)));
    return figure(parts.slice(1).reduce(added, parts[0]!));
  }
  const certain = figures.filter((one) => one.certain).map((one) => one.figure);
  if (certain.length === 0) return UNKNOWN;
  if (aggregate === 'average' && certain.length === figures.length) {
    const sum = certain.slice(1).reduce(added, certain[0]!);
    const share = (end: Ratio | undefined) => end && quotient(end, whole(certain.length));
    const [low, high] = [share(sum.low), share(sum.high)];
    return figure({ ...withoutBounds(sum), ...(low && { low }), ...(high && { high }) });
  }
  const all = figures.map((one) => one.figure);
  const unit = all
    .map(withoutBounds)
    .reduce((a, b) => ({ ...joined(a, b), ...((a.like ?? b.like) && { like: a.like ?? b.like }) }));
  const pick = (list: readonly Figure[], end: 'low' | 'high', choose: (a: Ratio, b: Ratio) => Ratio) =>
    list.every((one) => one[end]) ? list.map((one) => one[end]!).reduce(choose) : undefined;
  const low = aggregate === 'max' ? lowestOfLargest(certain) : pick(all, 'low', smaller);
  const high = aggregate === 'min' ? highestOfSmallest(certain) : pick(all, 'high', larger);
  return figure({ ...unit, ...(low && { low }), ...(high && { high }) });
}

function withoutBounds({ low: _low, high: _high, ...rest }: Figure): Figure {
  return rest;
}

/** The largest is at least the largest lower bound there is. */
function lowestOfLargest(list: readonly Figure[]): Ratio | undefined {
  const lows = list.flatMap((one) => one.low ?? []);
  return lows.length > 0 ? lows.reduce(larger) : undefined;
}

function highestOfSmallest(list: readonly Figure[]): Ratio | undefined {
  const highs = list.flatMap((one) => one.high ?? []);
  return highs.length > 0 ? highs.reduce(smaller) : undefined;
}
