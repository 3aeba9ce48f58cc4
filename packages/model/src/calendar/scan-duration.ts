import { skipSpaces } from '../quantity/half-width.ts';
import type { DurationUnit } from './dates.ts';
import { numeral, numeralValue } from './numerals.ts';
import { matchAt, type Scan } from './phrase.ts';

/** A length of time as counted: weeks become days, half a year six months. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** Source of a regular expression for a length of time in Chinese; its one group is read by `durationOf`. */
export const durationSource = `(${numeral}[ ]*(?:个?工作日|日|天|个?自然日|个?月|年|周|个?星期)|半年)`;

const leadingNumeral = new RegExp(`^${numeral}`);
const unitWords: readonly (readonly [RegExp, DurationUnit, number])[] = [
  [/工作日$/, 'working-day', 1],
  [/[日天]$/, 'day', 1],
  [/月$/, 'month', 1],
  [/年$/, 'year', 1],
  [/(?:周|星期)$/, 'day', 7],
];

/** What a match of `durationSource` says; undefined where its numeral says no number. */
export function durationOf(written: string): Duration | undefined {
  if (written === '半年') return { amount: 6, unit: 'month' };
  const amount = numeralValue(leadingNumeral.exec(written)![0]);
  const [, unit, times] = unitWords.find(([ending]) => ending.test(written))!;
  return Number.isNaN(amount) || (unit === 'year' && amount > 99) ? undefined : { amount: amount * times, unit };
}

/** Source of the words that close a time limit. */
export const limitSource = '[ ]*(?:之内|以内|内)';

const within = new RegExp(durationSource + limitSource, 'y');
const segment =
  '(?:“[^”\\n]{1,40}”|"[^"\\n]{1,40}"|[A-Za-z_\\u3007\\u3400-\\u9fff][A-Za-z0-9_·\\u3007\\u3400-\\u9fff]*?)';
const eventLimit = new RegExp(
  `(?:自|从)?[ ]*(${segment}(?:[ ]*\\.[ ]*${segment})*)[ ]*(?:之日后|之日起|之后|后|日起|起)[ ]*(?:的)?${durationSource}${limitSource}`,
  'y',
);
const notAName = /应当|不得|可以|有权|[在于]/;
const signing =
  /^(?:本)?(?:协议|合同|备忘录|责任书)?(?:经)?(?:双方|各方)?(?:共同|正式)?(?:签订|签署|签字|签约)(?:盖章)?$/;
const inForce = /^(?:本)?(?:协议|合同|备忘录|责任书)?(?:正式)?生效$/;

/** The event's one name: 签订, 生效, or the words without spaces about the dots. */
export function eventName(written: string): string {
  if (signing.test(written)) return '签订';
  if (inForce.test(written)) return '生效';
  return written.replace(/[ ]*\.[ ]*/g, '.');
}

/** `30日内`, `10个工作日内`, `三个月内`, at an offset of half-width text. */
export function scanWithin(text: string, at: number): Scan | undefined {
  const found = matchAt(within, text, at);
  const duration = found && durationOf(found[1]!);
  return duration ? { phrase: { kind: 'within', ...duration }, end: at + found[0].length } : undefined;
}

/** `签订后30日内`, `自签订之日起30日内`, `产业园二期.批复 后 10个工作日内`, at an offset of half-width text. */
export function scanAfterEvent(text: string, at: number): Scan | undefined {
  const found = matchAt(eventLimit, text, at);
  if (!found || notAName.test(found[1]!.replace(/[“"][^”"]*[”"]/g, ''))) return undefined;
  const duration = durationOf(found[2]!);
  if (!duration) return undefined;
  return { phrase: { kind: 'after-event', event: eventName(found[1]!), ...duration }, end: at + found[0].length };
}

const durationHeads = new Set('0123456789０１２３４５６７８９一二两三四五六七八九十百〇零半');

/** Marks by code: what parts an event from its limit, and punctuation before which a limit must stand. */
const marks = new Uint8Array(0x10000);
const AFTER = 1;
const END = 2;
for (const mark of '后起') marks[mark.charCodeAt(0)] = AFTER;
for (const mark of '\n，。；：、,:;{}') marks[mark.charCodeAt(0)] = END;

/** Whether raw text from an offset may hold an event and a limit: 后 or 起 with a numeral after it, before any punctuation. */
export function mayNameEvent(text: string, offset: number): boolean {
  const end = Math.min(text.length, offset + 60);
  for (let i = offset; i < end; i++) {
    const mark = marks[text.charCodeAt(i)]!;
    if (mark === END) return false;
    if (mark === AFTER && limitFollows(text, i + 1)) return true;
  }
  return false;
}

function limitFollows(text: string, at: number): boolean {
  const start = skipSpaces(text, at);
  return durationHeads.has(text[text[start] === '的' ? start + 1 : start] ?? '');
}
