import type { Example, Ref } from '../facts/index.ts';
import { figureOf } from '../quantity/index.ts';
import type { Resolution } from '../resolve/index.ts';
import type { Told } from '../scoring/index.ts';
import { type DatedValue, type Happening, happeningId } from '../states/index.ts';
import { happenedBy } from './words.ts';

/** What an example gives, for scores. A figure adds to those before it, unless it is said to be all so far (累计). */
export function toldIn(uri: string, { given }: Example): Told[] {
  return given.map(({ of, target, text, date, at, cumulative }) => ({
    uri,
    actual: { of, at, ...(target && { target }), ...(text !== undefined && { text }) },
    cumulative: cumulative === true,
    ...(date !== undefined && { date }),
  }));
}

/** What it gives, for states: values reached and events that came about. A fact without a day is one of the last day. */
export function saidIn(
  { given }: Example,
  asOf: string,
  resolve: (ref: Ref) => Resolution,
): { values: DatedValue[]; events: Happening[] } {
  const values: DatedValue[] = [];
  const events: Happening[] = [];
  for (const { of, target, text, date = asOf, cumulative } of given) {
    const found = resolve(of);
    if (found.kind !== 'one') continue;
    const id = happeningId(found.target);
    if (id === undefined) continue;
    const quantity = target && figureOf(target);
    if (found.target.kind === 'event' || found.target.kind === 'declared-event') events.push({ id, date });
    else if (quantity === undefined) values.push({ of: id, date, happened: happenedBy(text) });
    else {
      const adds = cumulative !== true && quantity.dimension !== 'ratio';
      values.push({ of: id, date, quantity, ...(adds && { increment: true as const }) });
    }
  }
  return { values, events };
}
