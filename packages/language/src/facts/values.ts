import {
  type Deadline,
  isMeasureProblem,
  parseDate,
  type Ref,
  type RefKind,
  type Target,
  type Text,
} from '@duikou/model';
import { isKeyword, spell } from '../lexing/keywords.ts';
import { unquote } from '../lexing/unquote.ts';
import { choicesOf } from './choices.ts';
import { type LineToken, readPath, spanOf, split } from './line.ts';
import { targetOf, timeOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';

/** Where a value stands: the fact it belongs to, the slot, and the scope in which its names are looked up. */
export interface Where {
  id: string;
  slot: string;
  scope: string;
}

/** Text of a line as written, with its place; undefined for an empty line. */
export function readText(reading: Reading, tokens: readonly LineToken[], where: Where): Text | undefined {
  if (tokens.length === 0) return undefined;
  const span = spanOf(tokens);
  return { text: plain(reading, tokens), at: reading.place(where.id, where.slot, span) };
}

/** The words of a line without quotation marks around a single quoted token, blanks folded, a closing full stop dropped. */
export function plain(reading: Reading, tokens: readonly LineToken[]): string {
  if (tokens.length === 1 && tokens[0]!.type === 'STRING') return tokens[0]!.text.replace(/^["“]|["”]$/g, '');
  const written = reading.slice(spanOf(tokens));
  const folded = hasBlank(written) ? written.replace(/[ \t\u3000]+/g, ' ') : written;
  return folded.endsWith('。') ? folded.slice(0, -1) : folded;
}

function hasBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x20 || c === 0x09 || c === 0x3000) return true;
  }
  return false;
}

/** One reference per name in a list parted by `、` `，` or `;`. */
export function readRefs(reading: Reading, tokens: readonly LineToken[], kinds: RefKind[], where: Where): Ref[] {
  const refs: Ref[] = [];
  for (const part of split(tokens, '、', ',', ';')) {
    const ref = readRef(reading, part, kinds, where);
    if (ref) refs.push(ref);
  }
  return refs;
}

/** The reference a part of a line is; what follows the name in it is a problem of reading. */
export function readRef(reading: Reading, part: readonly LineToken[], kinds: RefKind[], where: Where): Ref | undefined {
  const path = readPath(part, 0);
  if (!path) {
    const dash = part.length === 1 && part[0]!.type === 'OPERATOR';
    if (!dash && part.length > 0)
      reading.problem('syntax/name-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
    return undefined;
  }
  mendStops(reading, path.stops);
  const rest = part.slice(path.next).filter((token) => token.type !== 'FULL_STOP');
  const numbered = rest.length > 0 && (rest[0]!.type === '(' || rest[0]!.type === 'NUMBERED');
  if (rest.length > 0 && !numbered)
    reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(rest)) }, spanOf(rest));
  return reading.ref(kinds, path.path, where.scope, where.id, where.slot, path);
}

/** `。` typed for a member dot is read as one, and said so. */
export function mendStops(reading: Reading, stops: readonly LineToken[]): void {
  for (const stop of stops)
    reading.problem('syntax/full-stop-as-dot', {}, stop, { title: 'fix.full-stop-as-dot', span: stop, text: '.' });
}

/** A time from its token; an impossible date is a problem. */
export function readTime(reading: Reading, token: LineToken, where: Where, event?: Ref): Deadline | undefined {
  const phrase = timeOf(token.text);
  if (!phrase) return undefined;
  if ('problem' in phrase) {
    const message = phrase.problem === 'year-missing' ? 'time/date-impossible.year-missing' : undefined;
    reading.problem('time/date-impossible', { written: token.text }, token, undefined, message);
    return undefined;
  }
  const deadline: Deadline = { phrase, at: reading.place(where.id, where.slot, token) };
  if (event) deadline.event = event;
  else if (phrase.kind === 'after-event' && !generalEvents.has(phrase.event)) {
    deadline.event = reading.ref(
      ['duty', 'event', 'project'],
      phrase.event.split('.').map((name) => unquote(name.trim())),
      where.scope,
      where.id,
      `${where.slot}.event`,
      {
        offset: token.offset,
        end: token.offset + token.text.indexOf(phrase.event) + phrase.event.length,
      },
    );
  }
  return deadline;
}

/** Events that every agreement has and nobody declares. */
const generalEvents = new Set([
  '签订',
  '签署',
  '协议签订',
  '协议签署',
  '本协议签订',
  '生效',
  '协议生效',
  'signing',
  'signature',
  'entry into force',
]);

/** All times in a line. */
export function readTimes(reading: Reading, tokens: readonly LineToken[], where: Where): Deadline[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'TIME') return [];
    const deadline = readTime(reading, token, where);
    return deadline ? [deadline] : [];
  });
}

/** First and last day of a period in a line: `2024年1月1日至2024年12月31日`, also two dates with 至 or `-` between them. */
export function readPeriod(
  reading: Reading,
  tokens: readonly LineToken[],
  where: Where,
): { from: string; to: string; at: string } | undefined {
  const dates: string[] = [];
  for (const token of tokens) {
    if (token.type !== 'TIME') continue;
    const phrase = timeOf(token.text);
    if (!phrase) continue;
    if ('problem' in phrase) {
      reading.problem('time/date-impossible', { written: token.text }, token);
      return undefined;
    }
    if (phrase.kind === 'period') dates.push(phrase.from, phrase.to);
    else if (phrase.kind === 'on' || phrase.kind === 'by') dates.push(phrase.date);
  }
  if (dates.length === 0) dates.push(...dottedDates(reading, tokens));
  const [from, to] = dates;
  if (!from || !to) {
    if (tokens.length > 0)
      reading.problem('syntax/period-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return undefined;
  }
  return { from, to, at: reading.place(where.id, where.slot, spanOf(tokens)) };
}

/** `2024.1.5`, which only an item that is a date may hold: in running text it may be a number of a section. */
const dotted = /[12]\d{3}[.．]\d{1,2}[.．]\d{1,2}/g;

function dottedDates(reading: Reading, tokens: readonly LineToken[]): string[] {
  const span = spanOf(tokens);
  return [...reading.slice(span).normalize('NFKC').matchAll(dotted)].flatMap(([written]) => {
    const date = parseDate(written);
    if (!('problem' in date)) return date.date ? [date.date] : [];
    reading.problem('time/date-impossible', { written }, span);
    return [];
  });
}

/** Whether a part of a line holds a time or a date. */
export function holdsDate(reading: Reading, part: readonly LineToken[]): boolean {
  return part.some((token) => token.type === 'TIME') || reading.slice(spanOf(part)).search(dotted) >= 0;
}

/** The one date in a line, ISO. */
export function readDate(reading: Reading, tokens: readonly LineToken[]): string | undefined {
  if (!tokens.some((token) => token.type === 'TIME')) return dottedDates(reading, tokens)[0];
  for (const token of tokens) {
    if (token.type !== 'TIME') continue;
    const phrase = timeOf(token.text);
    if (phrase && 'problem' in phrase) reading.problem('time/date-impossible', { written: token.text }, token);
    else if (phrase && (phrase.kind === 'on' || phrase.kind === 'by')) return phrase.date;
  }
  return undefined;
}

/** The date a slot takes, ISO; what is none is a problem. */
export function expectDate(reading: Reading, tokens: readonly LineToken[]): string | undefined {
  const before = reading.problems.length;
  const date = readDate(reading, tokens);
  if (date === undefined && tokens.length > 0 && reading.problems.length === before)
    reading.problem('syntax/date-expected', { found: plain(reading, tokens) }, spanOf(tokens));
  return date;
}

/** Says that a slot that takes a time has none. */
export function expectTime(reading: Reading, tokens: readonly LineToken[]): void {
  if (tokens.length > 0 && !tokens.some(({ type }) => type === 'TIME'))
    reading.problem('syntax/date-expected', { found: plain(reading, tokens) }, spanOf(tokens));
}

/** A figure with its comparator; undefined and a problem where it is none. */
export function readTarget(reading: Reading, span: Span): Target | undefined {
  const written = reading.slice(span);
  const target = targetOf(written);
  if (!target) return undefined;
  if (isMeasureProblem(target)) {
    reading.problem('syntax/figure', { written, problem: target.problem }, span);
    return undefined;
  }
  return target;
}

/** The figure in a line: comparator and measure, or the whole line. */
export function readLineTarget(reading: Reading, tokens: readonly LineToken[]): Target | undefined {
  const from = tokens.findIndex((token) => token.type === 'COMPARATOR' || token.type === 'MEASURE');
  if (from < 0) return undefined;
  const to = tokens.findLastIndex((token) => token.type === 'MEASURE');
  return readTarget(reading, spanOf(tokens.slice(from, Math.max(from, to) + 1)));
}

/** Says that what is written is none of the words the slot takes. */
export function unknownWord(
  reading: Reading,
  tokens: readonly LineToken[],
  slot: string,
  block?: 'duty' | 'indicator',
): void {
  if (tokens.length === 0) return;
  const said = { found: plain(reading, tokens), slot: isKeyword(slot) ? spell(slot, reading.spelling) : slot };
  const choices = choicesOf(slot, reading.spelling, block);
  if (choices === undefined) reading.problem('syntax/word-unknown', said, spanOf(tokens));
  else
    reading.problem(
      'syntax/word-unknown',
      { ...said, choices },
      spanOf(tokens),
      undefined,
      'syntax/word-unknown.choices',
    );
}
