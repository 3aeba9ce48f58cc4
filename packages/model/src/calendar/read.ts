import { halfWidth, skipSpaces } from '../quantity/half-width.ts';
import type { DateOnly, DateSpan } from './dates.ts';
import { matchAt, type Scan, type TimePhrase, type TimeProblem } from './phrase.ts';
import { type Point, scanDay, scanDotted, scanPoint } from './point.ts';
import { scanDated } from './scan-dated.ts';
import { mayNameEvent, scanAfterEvent, scanWithin } from './scan-duration.ts';
import { scanEnglish } from './scan-english.ts';
import { scanRecurring, scanRecurringCount } from './scan-recurring.ts';

const throughout =
  /本?协议(?:有效)?期限?(?:之?内|间)|(?:合作|帮扶|协作|支援|履行|执行|实施|结对)期限?(?:之?内|间)|(?:有效期限?|期限)(?:之?内|间)|全程(?![\u3400-\u9fff])/y;

/** More than any time phrase takes. */
const reach = 160;

function scanThroughout(text: string, at: number): Scan | undefined {
  const found = matchAt(throughout, text, at);
  return found ? { phrase: { kind: 'throughout' }, end: found[0].length } : undefined;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

const afterDigits = new Set('年月日天个工周星自-/至到—–~〜－／～'.split(''));
/** First characters of dated phrases with what may stand second; `0` stands for a digit or blank. */
const datedHeads = new Map([
  ['自', '0'],
  ['从', '0'],
  ['不', '迟晚'],
  ['最', '迟'],
  ['至', '迟'],
  ['截', '至'],
  ['年', '底末'],
]);
const blanks = ' \t\u3000\u00a0';
/** What a first character may open, by its code: most open nothing, and every name in a text is asked. */
const opens = new Uint8Array(0x10000);
const RECURRING = 1;
const THROUGHOUT = 2;
const NUMERAL = 4;
const DATED = 8;
for (const [heads, kind] of [
  ['每按逐', RECURRING],
  ['本协合帮支履执实结有期全', THROUGHOUT],
  ['一二两三四五六七八九十百半', NUMERAL],
  [[...datedHeads.keys()].join(''), DATED],
] as const)
  for (let i = 0; i < heads.length; i++) opens[heads.charCodeAt(i)]! |= kind;

function digitsMayStartTime(text: string, offset: number): boolean {
  let i = offset;
  while (isDigit(text.charCodeAt(i))) i++;
  const next = text[i] ?? '';
  if (next === '.' || next === '．') return i - offset === 4 && isDigit(text.charCodeAt(i + 1));
  return afterDigits.has(text[skipSpaces(text, i)] ?? '');
}

function mayBeDated(text: string, offset: number, first: string): boolean {
  const second = datedHeads.get(first);
  if (second === undefined) return false;
  const next = text[offset + 1] ?? '';
  return second === '0' ? isDigit(text.charCodeAt(offset + 1)) || blanks.includes(next) : second.includes(next);
}

/** Half-width text from the offset to the line's end: no phrase goes on in the next line. */
function windowAt(text: string, offset: number): string {
  const raw = text.slice(offset, offset + reach);
  const end = raw.indexOf('\n');
  return halfWidth(end < 0 ? raw : raw.slice(0, end));
}

/** What a first character that opens no time allows. */
const none: readonly undefined[] = [];

/** The readings that the first character allows, on a window of half-width text that starts at the offset. */
function scans(text: string, offset: number): readonly (Scan | undefined)[] {
  if (offset >= text.length) return none;
  const first = text[offset]!;
  const code = text.charCodeAt(offset);
  const heads = opens[code]!;
  const digit = isDigit(code);
  if (digit && !digitsMayStartTime(text, offset)) return none;
  const latin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const english = latin && /[bdefnotw]/i.test(first);
  const event = (latin || isHan(code) || first === '“' || first === '"') && mayNameEvent(text, offset);
  const dated = digit || ((heads & DATED) !== 0 && mayBeDated(text, offset, first));
  const recurring = (heads & RECURRING) !== 0;
  const numeral = digit || (heads & NUMERAL) !== 0;
  const whole = (heads & THROUGHOUT) === 0 ? undefined : scanThroughout(text, offset);
  if (!dated && !recurring && !numeral && !english && !event) return whole ? [whole] : none;
  const window = windowAt(text, offset);
  return [
    dated || (english && /^from/i.test(window)) ? scanDated(window, 0) : undefined,
    numeral ? scanWithin(window, 0) : undefined,
    recurring ? scanRecurring(window, 0) : undefined,
    whole,
    english ? scanEnglish(window, 0) : undefined,
    event ? scanAfterEvent(window, 0) : undefined,
  ];
}

function longest(found: readonly (Scan | undefined)[], bare = true): Scan | undefined {
  let best: Scan | undefined;
  for (const scan of found) if (scan && (!best || scan.end > best.end) && (bare || !scan.bare)) best = scan;
  return best;
}

/**
 * Length in UTF-16 units of the longest time phrase that starts exactly at the offset; 0 where none does. A bare year (`2024年`,
 * `2024年度`) is none. A phrase with an impossible date, or one without its year, counts: `parseTimePhrase` says what is wrong.
 */
export function matchTimePhrase(text: string, offset: number): number {
  return longest(scans(text, offset), false)?.end ?? 0;
}

/** Length of the complete date (`2024年1月5日`, `2024-01-05`, `2024/1/5`) that starts at the offset, existing or not; else 0. */
export function matchDate(text: string, offset: number): number {
  if (!isDigit(text.charCodeAt(offset))) return 0;
  return scanDay(halfWidth(text.slice(offset, offset + 32)), 0)?.end ?? 0;
}

/** The time that the whole text says, or why it says none. */
export function parseTimePhrase(text: string): TimePhrase | TimeProblem {
  const written = text.trim();
  const best = longest([...scans(written, 0), scanRecurringCount(halfWidth(written), 0)]);
  if (!best || best.end !== written.length) return { problem: 'not-a-time', written };
  return { ...best.phrase, written };
}

/** A date, month or year: its first and last day, and the day itself where it is one. */
export interface DateReading extends DateSpan {
  readonly precision: Point['precision'];
  readonly date?: DateOnly;
  readonly written: string;
}

/** Why a text is no date: it names a day or month that the calendar lacks, or is none. */
export interface DateProblem {
  readonly problem: 'impossible' | 'not-a-date';
  readonly written: string;
}

/**
 * A date (`2024年1月5日`, `2024-01-05`, `2024/1/5`, `2024.1.5`, `2024年6月底`), month (`2024年6月`), part of a year (`2024年上半年`) or year
 * (`2024年`, `2024年度`) that is the whole text.
 */
export function parseDate(text: string): DateReading | DateProblem {
  const written = text.trim();
  const plain = halfWidth(written);
  const point = scanPoint(plain, 0) ?? scanDotted(plain, 0);
  const rest = point && plain.slice(point.end);
  if (!point || (rest !== '' && !(rest === '度' && point.precision === 'year')))
    return { problem: 'not-a-date', written };
  if (point.impossible) return { problem: 'impossible', written };
  const reading = { precision: point.precision, from: point.from, to: point.to, written };
  return point.precision === 'day' ? { ...reading, date: point.to } : reading;
}
