import { cutBody } from './bodies.ts';
import { normalise, type Table } from './table.ts';
import type { Division } from './types.ts';

const KIND = /(自治[区州县旗]|地区|[省市县区州旗盟])$/u;

/** Levenshtein distance over UTF-16 units, given up (as `limit + 1`) once it must exceed the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** How many slips a name of this length may have; two characters are too few to guess from. */
function allowance(length: number): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

/**
 * See `Gazetteer.similar`. The owners of the name if it has any; else the name's end elsewhere, then the same name with another kind,
 * then names a slip or two away.
 */
export function similarNames(table: Table, written: string, limit: number): Division[] {
  const whole = normalise(written);
  const name = cutBody(whole)?.division ?? whole;
  const scores = new Map<Division, number>();
  const offer = (divisions: readonly Division[] | undefined, score: number) => {
    for (const division of divisions ?? []) scores.set(division, Math.min(score, scores.get(division) ?? score));
  };
  for (const index of [table.full, table.kinded, table.bare]) offer(index.get(name), 0);
  if (scores.size > 0) return [...scores.keys()].slice(0, limit);
  for (let cut = 2; cut <= name.length - 2; cut++) {
    const rest = name.slice(cut);
    if (rest.length > 2) for (const index of [table.full, table.kinded]) offer(index.get(rest), 1);
  }
  const stem = name.replace(KIND, '');
  if (stem.length >= 2) offer(table.bare.get(stem), 2);
  const slips = allowance(name.length);
  if (slips > 0) {
    const characters = new Set(name);
    for (const division of table.divisions) {
      const forms = division.shortName === division.name ? [division.name] : [division.name, division.shortName];
      for (const form of forms) {
        if (form.length < 3 || ![...form].some((character) => characters.has(character))) continue;
        const slip = distance(name, form, slips);
        if (slip <= slips) offer([division], 2 + slip + (division.statistical ? 0.5 : 0));
      }
    }
  }
  return [...scores]
    .sort(
      ([a, x], [b, y]) => x - y || sharedFront(b.name, name) - sharedFront(a.name, name) || (a.code < b.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(([division]) => division);
}

function sharedFront(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
