import { isMeasureProblem, type Ref, type RefKind, type Target, type Text } from '@duikou/model';
import { type LineToken, readPath, spanOf, split } from './line.ts';
import { measureOf } from './memo.ts';
import type { Reading } from './reading.ts';
import { mendStops, plain, readDate, type Where } from './values.ts';

/** What a value may be of. */
export const valueKinds: RefKind[] = ['duty', 'share', 'indicator', 'project', 'fund', 'event'];

/** A line that says a value of something: `资金到位：5.2亿元，2024年10月20日`, `2024年10月20日 资金到位 6.5亿元`. */
export interface Entry {
  of: Ref;
  date?: string;
  target?: Target;
  text?: string;
  /** 累计 stands before the figure. */
  cumulative?: true;
  evidence?: Text;
  at: string;
}

/** Entries of one line, parted by `；`. */
export const entryParts = (tokens: readonly LineToken[]): LineToken[][] => split(tokens, ';');

/** One entry; undefined, and a problem, where no name stands. */
export function readEntry(reading: Reading, tokens: readonly LineToken[], where: Where): Entry | undefined {
  const dated = tokens[0]?.type === 'TIME' ? 1 : 0;
  const named = tokens[dated]?.type === ',' ? dated + 1 : dated;
  const path = readPath(tokens, named);
  if (!path) {
    reading.problem('syntax/name-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return undefined;
  }
  mendStops(reading, path.stops);
  const key = path.path.join('.');
  const entry: Entry = {
    of: reading.ref(valueKinds, path.path, where.scope, where.id, `value.${key}`, path),
    at: reading.place(where.id, `entry.${key}`, spanOf(tokens)),
  };
  const day = dated > 0 ? readDate(reading, tokens.slice(0, 1)) : undefined;
  if (day) entry.date = day;
  const rest = tokens.slice(path.next);
  for (const part of split(rest[0]?.type === ':' ? rest.slice(1) : rest, ',')) readPart(reading, part, entry, where);
  return entry;
}

function readPart(reading: Reading, part: LineToken[], entry: Entry, { id }: Where): void {
  const [first, second] = part;
  if (first?.type === 'evidence') {
    const words = part.slice(second?.type === ':' ? 2 : 1);
    if (words.length > 0)
      entry.evidence = { text: plain(reading, words), at: reading.place(id, 'evidence', spanOf(words)) };
    return;
  }
  const times = part.filter(({ type }) => type === 'TIME');
  if (times.length > 0) {
    const day = readDate(reading, times);
    if (day) entry.date = day;
  }
  const said = part.filter(({ type }) => type !== 'TIME');
  const soFar = said.length > 1 && /^(累计|共计|cumulative)$/i.test(said[0]!.text) && said[1]!.type === 'MEASURE';
  if (soFar) entry.cumulative = true;
  const words = soFar ? said.slice(1) : said;
  if (words.length === 0) return;
  const span = spanOf(words);
  const figure = measureOf(reading.slice(span));
  if (figure && !isMeasureProblem(figure) && figure.comparator === 'equal' && entry.target === undefined)
    entry.target = figure;
  else if (words.some(({ type }) => type === 'MEASURE' || type === 'COMPARATOR'))
    reading.problem('syntax/figure', { written: reading.slice(span), problem: 'no-figure' }, span);
  else if (entry.text === undefined) entry.text = plain(reading, words);
  else reading.problem('syntax/unexpected-words', { found: reading.slice(span) }, span);
}
