import { lastDayOfMonth, makeDate } from './dates.ts';
import { matchAt, type Scan } from './phrase.ts';
import { type Point, scanDotted, scanPoint, scanSecondPoint } from './point.ts';

const opening = /(?:自|从|from[ ]+)[ ]*/iy;
const link = /[ ]*(?:起|开始)?[ ]*(?:至|到|—{1,2}|–|-|~|〜|to(?![a-z])|until(?![a-z])|through(?![a-z]))[ ]*/iy;
const closing = /[ ]*(?:止|期间)/y;
const before = /[ ]*(?:之前|以前|前)(?!后)/y;
const latest = /(?:不迟于|不晚于|最迟于|最迟|至迟于|至迟|截至)[ ]*/y;
const inside = /[ ]*(?:年?度)?(?:之内|以内|内)/y;
const yearName = /度/y;
const monthRange = /([12]\d{3})[ ]*年[ ]*(\d{1,2})[ ]*(?:至|到|—{1,2}|–|-|~|〜)[ ]*(\d{1,2})[ ]*月(?:份)?/y;
const yearRange = /([12]\d{3})[ ]*(?:年(?:度)?)?[ ]*(?:至|到|—{1,2}|–|-|~|〜)[ ]*([12]\d{3})[ ]*年(?:度)?/y;
const undated =
  /(?:\d{1,2}[ ]*月(?:份)?[ ]*(?:\d{1,2}[ ]*[日号]|底|末|上旬|中旬|下旬|(?=[ ]*(?:之前|以前|前)(?!后)))|年[底末])(?:[ ]*(?:之前|以前|前)(?!后))?/y;

function impossible(part: string, end: number): Scan {
  return { phrase: { problem: 'impossible', part }, end };
}

function scanRange(text: string, at: number): Scan | undefined {
  const months = matchAt(monthRange, text, at);
  if (months) {
    const [year, first, last] = [Number(months[1]), Number(months[2]), Number(months[3])];
    const from = makeDate(year, first, 1);
    if (!from || !makeDate(year, last, 1)) return impossible(months[0], at + months[0].length);
    return { phrase: { kind: 'period', from, to: lastDayOfMonth(year, last) }, end: at + months[0].length };
  }
  const years = matchAt(yearRange, text, at);
  return years
    ? { phrase: { kind: 'period', from: `${years[1]}-01-01`, to: `${years[2]}-12-31` }, end: at + years[0].length }
    : undefined;
}

/** `2024.10.31前`: with 前 behind it a dotted day can be nothing else. */
function scanDottedLimit(text: string, at: number): Point | undefined {
  const point = scanDotted(text, at);
  return point && matchAt(before, text, point.end) ? point : undefined;
}

function scanSingle(text: string, point: Point, wanted: 'by' | undefined): Scan {
  const until = matchAt(before, text, point.end);
  if (until || wanted) {
    const end = point.end + (until?.[0].length ?? 0);
    const named = point.precision !== 'day' ? ({ ambiguous: true } as const) : {};
    return { phrase: { kind: 'by', date: point.to, ...named }, end };
  }
  if (point.precision === 'day') return { phrase: { kind: 'on', date: point.to }, end: point.end };
  const within = matchAt(inside, text, point.end);
  const span = { kind: 'period', from: point.from, to: point.to } as const;
  if (within) return { phrase: span, end: point.end + within[0].length };
  if (point.precision !== 'year') return { phrase: span, end: point.end };
  return { phrase: span, end: point.end + (matchAt(yearName, text, point.end)?.[0].length ?? 0), bare: true };
}

/** Times that name a date: by, on, and periods; also dates whose year is not said. Half-width text. */
export function scanDated(text: string, at: number): Scan | undefined {
  const last = matchAt(latest, text, at);
  if (last) {
    const point = scanPoint(text, at + last[0].length);
    if (point?.impossible) return impossible(text.slice(at + last[0].length, point.end), point.end);
    return point && scanSingle(text, point, 'by');
  }
  const open = matchAt(opening, text, at);
  const start = at + (open?.[0].length ?? 0);
  const range = scanRange(text, start);
  if (range) return range;
  const first = scanPoint(text, start) ?? scanDottedLimit(text, start);
  if (!first) {
    const loose = open ? null : matchAt(undated, text, at);
    return loose ? { phrase: { problem: 'year-missing', part: loose[0] }, end: at + loose[0].length } : undefined;
  }
  const linked = matchAt(link, text, first.end);
  const second = linked ? scanSecondPoint(text, first.end + linked[0].length, first) : undefined;
  if (second) {
    const end = second.end + (matchAt(closing, text, second.end)?.[0].length ?? 0);
    if (first.impossible) return impossible(text.slice(start, first.end), end);
    if (second.impossible) return impossible(text.slice(first.end + linked![0].length, second.end), end);
    return { phrase: { kind: 'period', from: first.from, to: second.to }, end };
  }
  if (open) return undefined;
  if (first.impossible) {
    const until = matchAt(before, text, first.end);
    return impossible(text.slice(start, first.end), first.end + (until?.[0].length ?? 0));
  }
  return scanSingle(text, first, undefined);
}
