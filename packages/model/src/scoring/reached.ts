import type { Actual, Ref } from '../facts/index.ts';
import { figureOf, type Quantity } from '../quantity/index.ts';
import type { Resolution, Resolved } from '../resolve/index.ts';
import { type Fraction, fraction, plus } from './fraction.ts';
import type { Value } from './types.ts';

/** What was reached for one fact. `at` is where it is written, `date` the day of the last value. */
export interface Reach extends Value {
  date?: string;
  place: { uri: string; at: string };
}

/** Values told of a fact, by file and id. */
export interface Reached {
  of(uri: string, id: string): Reach | undefined;
  /** Values whose name stands for nothing that can have one. */
  readonly lost: readonly { place: { uri: string; at: string }; written: string }[];
}

/** One value told. `cumulative`: it stands for all up to its day; else it adds to those before it. */
export interface Told {
  uri: string;
  actual: Actual;
  /** Day of the value, ISO. */
  date?: string;
  cumulative: boolean;
}

const doneWords = new Set(['已完成', '完成', '是', '已发生', '发生', '达标', 'done', 'completed', 'yes']);
const undoneWords = new Set(['未完成', '否', '未发生', '无', '未达标', 'not done', 'not completed', 'no']);

/** The figure of a target, exactly. */
export function figureIn(quantity: Quantity): NonNullable<Value['figure']> {
  return { amount: fraction(quantity.value), unit: quantity.unit, dimension: quantity.dimension };
}

/** The value that words and figure of one entry say. */
export function valueIn({ target, text }: Pick<Actual, 'target' | 'text'>): Value {
  const figure = target && figureOf(target);
  if (figure) return { figure: figureIn(figure) };
  const word = (text ?? target?.grade ?? '').trim();
  if (doneWords.has(word)) return { done: true };
  if (undoneWords.has(word)) return { done: false };
  // 已召开, 均已印发
  if (/^(?:均|全部)?已(?!逾期|违反|中止|取消|免除)/.test(word)) return { done: true };
  return word === '' ? { done: true } : { word };
}

/**
 * Joins what was told into one value a fact, as of a day. Entries after that day are left out; of cumulative ones the last counts,
 * others of one unit are added up, percentages never.
 *
 * @param resolve follows a reference that stands in a file
 */
export function reachedOf(
  told: readonly Told[],
  resolve: (ref: Ref, uri: string) => Resolution,
  asOf: string,
): Reached {
  const values = new Map<string, Reach>();
  const lost: { place: { uri: string; at: string }; written: string }[] = [];
  const inOrder = told
    .map((one, index) => ({ one, index }))
    .sort((a, b) => {
      const [first, second] = [a.one.date ?? '', b.one.date ?? ''];
      return first < second ? -1 : first > second ? 1 : a.index - b.index;
    });
  for (const { one } of inOrder) {
    if (one.date !== undefined && one.date > asOf) continue;
    const place = { uri: one.uri, at: one.actual.at };
    const found = resolve(one.actual.of, one.uri);
    const key = found.kind === 'one' ? keyOf(found.target) : undefined;
    if (key === undefined) {
      lost.push({ place, written: one.actual.of.path.join('.') });
      continue;
    }
    const reach: Reach = { ...valueIn(one.actual), place, ...(one.date !== undefined && { date: one.date }) };
    values.set(key, one.cumulative ? reach : joined(values.get(key), reach));
  }
  return { of: (uri, id) => values.get(`${uri}\n${id}`), lost };
}

function keyOf(target: Resolved): string | undefined {
  switch (target.kind) {
    case 'duty':
    case 'share':
    case 'indicator':
    case 'project':
    case 'fund':
    case 'declared-event':
      return `${target.uri}\n${target.id}`;
    case 'event':
      return `${target.uri}\n${target.id}.${target.event === 'stage' ? target.stage : target.event}`;
    default:
      return undefined;
  }
}

function joined(before: Reach | undefined, next: Reach): Reach {
  const [a, b] = [before?.figure, next.figure];
  if (a === undefined || b === undefined || a.unit !== b.unit || a.dimension === 'ratio') return next;
  return { ...next, figure: { ...b, amount: plus(a.amount, b.amount) } };
}

/** The sum of figures of one unit; undefined where units differ or there is none. */
export function sumOf(figures: readonly NonNullable<Value['figure']>[]): NonNullable<Value['figure']> | undefined {
  const [first] = figures;
  if (first === undefined || figures.some((one) => one.unit !== first.unit)) return undefined;
  return { ...first, amount: figures.map(({ amount }) => amount).reduce((a: Fraction, b) => plus(a, b)) };
}
