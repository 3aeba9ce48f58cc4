import { builtinUnits, createUnitTable } from '@duikou/model';
import { diffArrays } from 'diff';
import type { ChangeMark, Run } from '../tree/types.ts';

const units = createUnitTable(builtinUnits);
const day = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/uy;
const figure = /\d[\d,]*(?:\.\d+)?/y;
const latin = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z]+)*/y;

/** A piece of text that is never cut: a day, a figure with its unit, a Latin word, else one character. */
interface Word {
  readonly text: string;
  readonly emphasis?: 'strong';
}

const at = (expression: RegExp, text: string, offset: number): number => {
  expression.lastIndex = offset;
  return expression.exec(text)?.[0].length ?? 0;
};

/** The words of a text; joined they are the text. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (let offset = 0; offset < text.length; ) {
    let length = at(day, text, offset);
    if (length === 0) {
      length = at(figure, text, offset);
      if (length > 0) length += unitLength(text, offset + length);
    }
    if (length === 0) length = at(latin, text, offset);
    if (length === 0) length = String.fromCodePoint(text.codePointAt(offset)!).length;
    found.push(text.slice(offset, offset + length));
    offset += length;
  }
  return found;
}

function unitLength(text: string, offset: number): number {
  if (/[%‰％]/.test(text[offset] ?? '')) return 1;
  const blanks = text[offset] === ' ' ? 1 : 0;
  const found = units.match(text, offset + blanks);
  if (found) return blanks + found.length;
  return /[万亿]/.test(text[offset] ?? '') ? 1 : 0;
}

function wordsIn(runs: readonly Run[]): Word[] {
  return runs.flatMap(({ text, emphasis }) =>
    wordsOf(text).map((word) => (emphasis === undefined ? { text: word } : { text: word, emphasis })),
  );
}

/** Who changed something, and when. */
export type By = Pick<ChangeMark, 'author' | 'date'>;

interface Piece {
  readonly words: readonly Word[];
  readonly kind: 'same' | ChangeMark['kind'];
}

/**
 * The later text with what came and what went in it. Where little is left between two changes (two characters or fewer), they are one
 * change: a sentence is read in phrases and not in characters.
 */
export function changedRuns(before: readonly Run[], after: readonly Run[], by: By): readonly Run[] {
  const pieces = diffArrays(wordsIn(before), wordsIn(after), {
    comparator: (a, b) => a.text === b.text && a.emphasis === b.emphasis,
  }).map(
    ({ value, added, removed }): Piece => ({ words: value, kind: added ? 'inserted' : removed ? 'deleted' : 'same' }),
  );
  return joined(pieces).flatMap(({ words, kind }) => runsOf(words, kind, by));
}

/** Runs of changes, what went before what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let went: Word[] = [];
  let came: Word[] = [];
  const flush = (more: boolean): void => {
    const [head, tail] = [out.length > 0 ? commonStart(went, came) : 0, more ? commonEnd(went, came) : 0];
    if (head > 0) out.push({ words: went.slice(0, head), kind: 'same' });
    const rest = went.slice(went.length - tail);
    went = went.slice(head, went.length - tail);
    came = came.slice(head, came.length - tail);
    if (went.length > 0) out.push({ words: went, kind: 'deleted' });
    if (came.length > 0) out.push({ words: came, kind: 'inserted' });
    if (rest.length > 0) out.push({ words: rest, kind: 'same' });
    went = [];
    came = [];
  };
  for (const [index, { words, kind }] of pieces.entries()) {
    if (kind === 'deleted') went.push(...words);
    else if (kind === 'inserted') came.push(...words);
    else if (isRemnant(words, index, pieces, went, came)) {
      went.push(...words);
      came.push(...words);
    } else {
      flush(true);
      out.push({ words, kind });
    }
  }
  flush(false);
  return merged(out);
}

const alike = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.text === b.text && a.emphasis === b.emphasis;

/** How many words two lists begin with alike. */
function commonStart(a: readonly Word[], b: readonly Word[]): number {
  let count = 0;
  while (alike(a[count], b[count])) count++;
  return count;
}

/** How many they end with alike, beyond what they begin with. */
function commonEnd(a: readonly Word[], b: readonly Word[]): number {
  const most = Math.min(a.length, b.length) - commonStart(a, b);
  let count = 0;
  while (count < most && alike(a.at(-1 - count), b.at(-1 - count))) count++;
  return count;
}

/** Neighbours of one kind as one piece. */
function merged(pieces: readonly Piece[]): Piece[] {
  const out: { words: Word[]; kind: Piece['kind'] }[] = [];
  for (const { words, kind } of pieces) {
    const last = out.at(-1);
    if (last?.kind === kind) last.words.push(...words);
    else out.push({ words: [...words], kind });
  }
  return out;
}

function isRemnant(
  words: readonly Word[],
  index: number,
  pieces: readonly Piece[],
  went: readonly Word[],
  came: readonly Word[],
): boolean {
  if (index === 0 || index === pieces.length - 1) return false;
  const text = words.map((word) => word.text).join('');
  if (text.length > 2 || /[\n，。；：、（）《》“”]/u.test(text) || went.length + came.length === 0) return false;
  const ahead = pieces.slice(index + 1, index + 3).map(({ kind }) => kind);
  const next = ahead.slice(0, ahead[1] === 'same' ? 1 : 2);
  // what only came, or only went, on both ends reads well as it is
  return (went.length > 0 || next.includes('deleted')) && (came.length > 0 || next.includes('inserted'));
}

/** Words as runs of one appearance each. */
function runsOf(words: readonly Word[], kind: Piece['kind'], by: By): Run[] {
  const runs: { text: string; emphasis?: 'strong' }[] = [];
  for (const { text, emphasis } of words) {
    const last = runs.at(-1);
    if (last !== undefined && last.emphasis === emphasis) last.text += text;
    else runs.push(emphasis === undefined ? { text } : { text, emphasis });
  }
  return kind === 'same' ? runs : runs.map((run) => ({ ...run, change: { kind, ...by } }));
}

/** Runs that came or went as a whole. */
export function wholeRuns(runs: readonly Run[], change: ChangeMark): readonly Run[] {
  return runs.map((run) => ({ ...run, change }));
}

/** How much of two texts is the same, from 0 to 1: pairs of neighbouring characters in both (Dice). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of small) common += Math.min(count, large.get(pair) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 1 : (2 * common) / total;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of pairs.values()) size += count;
  return size;
}

/** Pairs of neighbouring characters of a text, counted. */
export function pairsIn(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const padded = `\u0002${text}\u0003`;
  for (let index = 0; index + 1 < padded.length; index++) {
    const pair = padded.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
