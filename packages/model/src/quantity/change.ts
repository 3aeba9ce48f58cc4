import { skipSpaces } from './half-width.ts';
import { type Bounded, type MeasureProblem, rangeOf, readBounded } from './measure.ts';
import { compareQuantities, isComparable, type Quantity, type QuantityMatch, scanQuantity } from './quantity.ts';
import type { UnitTable } from './unit-table.ts';

/** A movement: to a level (`由23%提高到30%以上`) or by an amount (`提高5个百分点`, `较上年增长10%`). */
export interface Change {
  readonly kind: 'to' | 'by';
  readonly direction: 'rise' | 'fall';
  /** The level it starts from, where said. */
  readonly from?: Quantity;
  /** What it is compared with, as written: 上年, 2023年, 同比, 年均, last year. */
  readonly against?: string;
}

/** Verbs of change, by direction. Those ending in 至 or 到 already say `to`. */
export const changeVerbs: Readonly<Record<Change['direction'], readonly string[]>> = {
  rise: '提高|提升|增长|增加|上升|扩大|上调|增至|提至|升至|升到|提到|增到|increase|increases|rise|rises|raise|grow|grows|improve|improves'.split(
    '|',
  ),
  fall: '降低|下降|减少|缩小|压减|压缩|下调|降至|减至|降到|减到|压到|decrease|decreases|fall|falls|reduce|reduces|lower|cut'.split(
    '|',
  ),
};

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})(?![a-z])`;
const verbs = { rise: new RegExp(oneOf(changeVerbs.rise), 'iy'), fall: new RegExp(oneOf(changeVerbs.fall), 'iy') };
const anyVerb = oneOf([...changeVerbs.rise, ...changeVerbs.fall]);
const fromWord = /[由从]|from(?![a-z])/iy;
const toWord = /[到至为]|to(?![a-z])/iy;
const byWord = /了|by(?![a-z])/iy;
const against = new RegExp(`(?:相比|较|比|与)([^,，;；。]+?)(?:相比)?[ ]*(?=${anyVerb})|(同比|环比|年均)[ ]*`, 'iy');
const againstTail = /[ ]+(?:over|compared with|compared to|on)[ ]+([a-z][a-z ]*|\d{4})$/i;

interface Level {
  readonly match: QuantityMatch;
  readonly written: string;
}

/** Reads the words of a change from left to right. */
class Reader {
  readonly text: string;
  readonly units: UnitTable;
  at: number;

  constructor(text: string, at: number, units: UnitTable) {
    this.text = text;
    this.at = at;
    this.units = units;
  }

  take(expression: RegExp): RegExpExecArray | null {
    const start = skipSpaces(this.text, this.at);
    expression.lastIndex = start;
    const found = expression.exec(this.text);
    if (found) this.at = start + found[0].length;
    return found;
  }

  /** `由23%`: the level where the change starts; undefined, with nothing taken, where none is written. */
  level(): Level | undefined {
    const before = this.at;
    if (!this.take(fromWord)) return undefined;
    const start = skipSpaces(this.text, this.at);
    const match = scanQuantity(this.text, start, this.units);
    this.at = match?.end ?? before;
    return match && { match, written: this.text.slice(start, match.end) };
  }

  verb(): { direction: Change['direction']; word: string } | undefined {
    for (const direction of ['rise', 'fall'] as const) {
      const found = this.take(verbs[direction]);
      if (found) return { direction, word: found[0] };
    }
    return undefined;
  }
}

/** A change from an offset of half-width text to its end; undefined where the text speaks of none. */
export function readChange(
  text: string,
  start: number,
  units: UnitTable,
): (Bounded['measure'] & { change: Change }) | MeasureProblem | undefined {
  const reader = new Reader(text, start, units);
  const first = reader.level();
  const base = reader.take(against);
  const verb = reader.verb();
  const origin = first ?? (verb && reader.level());
  const reached = reader.take(toWord);
  if (!verb && !(origin && reached)) return undefined;
  if (!reached) reader.take(byWord);
  const tail = againstTail.exec(text);
  const body = tail ? text.slice(0, tail.index) : text;
  const bounded = readBounded(body, reader.at, units);
  if (!bounded || 'problem' in bounded) return bounded;

  const { measure, figure } = bounded;
  const goal = measure.low ?? measure.high!;
  const from = origin && rangeOf(origin.match, origin.written, figure, goal.written).low;
  if (from && !isComparable(from, goal)) return { problem: 'range-units', at: start, written: text };
  const toLevel = reached !== null || /[至到]$/.test(verb?.word ?? '');
  const order = from && toLevel ? compareQuantities(from, goal) : undefined;
  const direction = verb?.direction ?? (order === 1 ? 'fall' : 'rise');
  if (order !== undefined && order !== (direction === 'rise' ? -1 : 1)) {
    return { problem: 'change-reversed', at: start, written: text };
  }
  const comparedWith = (base?.[1] ?? base?.[2] ?? tail?.[1])?.trim();
  const change: Change = {
    kind: toLevel ? 'to' : 'by',
    direction,
    ...(from ? { from } : {}),
    ...(comparedWith ? { against: comparedWith } : {}),
  };
  return { ...measure, change };
}
