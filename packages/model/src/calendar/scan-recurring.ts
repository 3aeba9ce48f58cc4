import { makeDate } from './dates.ts';
import { numeral, numeralValue } from './numerals.ts';
import { type Frequency, matchAt, type RecurrenceDeadline, type Scan } from './phrase.ts';
import { durationOf, durationSource, limitSource } from './scan-duration.ts';

const frequencies: readonly (readonly [RegExp, Frequency])[] = [
  [/(?:每个?|按)半年(?:度)?/y, 'half-year'],
  [/每个?一?年度|每一?年(?!龄)|[按逐]年度?(?![龄级份])/y, 'year'],
  [/(?:每个?|按|逐)季度|每季(?!节)|按季(?!节)/y, 'quarter'],
  [/(?:每个?|按|逐)月度?/y, 'month'],
  [/(?:每个?|按|逐)周(?![边期岁])|每个?星期/y, 'week'],
  [/(?:每个?|按)学期/y, 'semester'],
];

const until = '(?:[ ]*(之前|以前|前)(?!后))?';
const yearly = new RegExp(`[ ]*(${numeral})[ ]*月(?:份)?(?:[ ]*(${numeral})[ ]*[日号]|(底|末))?${until}`, 'y');
const monthly = new RegExp(`[ ]*(${numeral})[ ]*[日号]${until}`, 'y');
const ending = new RegExp(`[ ]*[年月季]?(?:度)?(?:底|末)${until}`, 'y');
const afterEnd = new RegExp(`[ ]*(?:度)?(?:结束|终了|期满)(?:之)?后[ ]*${durationSource}${limitSource}`, 'y');
const times = new RegExp(`[ ]*(${numeral})[ ]*次`, 'y');

interface Deadline {
  readonly by: RecurrenceDeadline;
  readonly end: number;
  readonly ambiguous?: true;
  readonly impossible?: true;
}

function yearlyDeadline(text: string, at: number): Deadline | undefined {
  const found = matchAt(yearly, text, at);
  if (!found) return undefined;
  const end = at + found[0].length;
  const month = numeralValue(found[1]!);
  const day = found[2] === undefined ? undefined : numeralValue(found[2]);
  if (makeDate(2024, month, day ?? 1) === undefined) return { by: {}, end, impossible: true };
  if (day !== undefined) return { by: { month, day }, end };
  const said = found[3] !== undefined || found[4] === undefined;
  return { by: { month, end: true }, end, ...(said ? {} : { ambiguous: true }) };
}

function deadline(text: string, at: number, every: Frequency): Deadline | undefined {
  const after = matchAt(afterEnd, text, at);
  const duration = after && durationOf(after[1]!);
  if (duration) return { by: { afterEnd: duration }, end: at + after[0].length };
  const closing = matchAt(ending, text, at);
  if (closing) return { by: { end: true }, end: at + closing[0].length };
  if (every === 'year') return yearlyDeadline(text, at);
  const monthDay = every === 'month' ? matchAt(monthly, text, at) : null;
  if (!monthDay) return undefined;
  const day = numeralValue(monthDay[1]!);
  const end = at + monthDay[0].length;
  return day >= 1 && day <= 31 ? { by: { day }, end } : { by: {}, end, impossible: true };
}

/** `每年9月底前`, `每季度末`, `每月10日前`, `每季度结束后15日内`, at an offset of half-width text. */
export function scanRecurring(text: string, at: number): Scan | undefined {
  for (const [expression, every] of frequencies) {
    const found = matchAt(expression, text, at);
    if (!found) continue;
    const end = at + found[0].length;
    const limit = deadline(text, end, every);
    if (limit?.impossible) {
      const part = text.slice(end, limit.end).replace(/(?:之|以)?前$/, '');
      return { phrase: { problem: 'impossible', part: part.trim() }, end: limit.end };
    }
    const ambiguous = limit?.ambiguous ? ({ ambiguous: true } as const) : {};
    const by = limit ? { by: limit.by } : {};
    return { phrase: { kind: 'recurring', every, ...by, ...ambiguous }, end: limit?.end ?? end };
  }
  return undefined;
}

/** A recurrence with how often in each period, as a table's cell gives it: `每年2次`. */
export function scanRecurringCount(text: string, at: number): Scan | undefined {
  const scan = scanRecurring(text, at);
  const found = scan && matchAt(times, text, scan.end);
  const count = found ? numeralValue(found[1]!) : Number.NaN;
  if (!scan || !found || Number.isNaN(count) || 'problem' in scan.phrase || scan.phrase.kind !== 'recurring')
    return undefined;
  return { phrase: { ...scan.phrase, count }, end: scan.end + found[0].length };
}
