import { pathOf } from '../amendments/index.ts';
import type { Facts } from '../facts/index.ts';
import { key, type Renaming, renamed } from './plain.ts';

/** A fact with what tells it from the others of its list. */
export interface Item {
  list: keyof Facts;
  id: string;
  fact: Record<string, unknown>;
}

/** Facts of two versions that are one thing; one side is missing where it came or went. */
export interface Pair {
  list: keyof Facts;
  before?: Item;
  after?: Item;
}

/** Things whose content tells them apart: two bodies of one level are not one body under two names. */
const told = new Set<keyof Facts>([
  'clauses',
  'duties',
  'funds',
  'indicatorSystems',
  'indicators',
  'negativeLists',
  'projects',
  'rules',
  'organs',
  'meetings',
  'teams',
  'needs',
  'events',
  'responsibilityLists',
]);

/** `refs` repeats what stands in the facts; imports say where from, which no part of an agreement is. */
const notParts = new Set<keyof Facts>(['refs', 'library']);

/** Every fact, list by list. */
export function itemsOf(facts: Facts): Item[] {
  return (Object.keys(facts) as (keyof Facts)[])
    .filter((list) => !notParts.has(list) && Array.isArray(facts[list]))
    .flatMap((list) =>
      (facts[list] as unknown as Record<string, unknown>[]).map((fact) => ({ list, id: idOf(list, fact), fact })),
    );
}

function idOf(list: keyof Facts, fact: Record<string, unknown>): string {
  if (typeof fact.id === 'string') return fact.id;
  return `${list}:${String(fact.owner ?? fact.key ?? fact.target ?? '')}`;
}

/** Whether an id is made from a place among its like and not from a name. */
export const isNumbered = ({ list, id, fact }: Item): boolean =>
  list === 'prose' || /~\d+$/.test(id) || (typeof fact.name === 'string' && fact.name === '' && list !== 'agreements');

/** Pairs by id; what has no name of its own by what it says, then by its order among what is left over. */
export function pairsOf(before: readonly Item[], after: readonly Item[]): Pair[] {
  const groupOf = (item: Item): string =>
    isNumbered(item)
      ? `${item.list} ${item.id.slice(0, item.id.indexOf(':'))}:${pathOf(item.id)}`
      : `${item.list} ${item.id}`;
  const old = Map.groupBy(before, groupOf);
  const fresh = Map.groupBy(after, groupOf);
  const pairs: Pair[] = [];
  for (const group of new Set([...fresh.keys(), ...old.keys()])) {
    const left = [...(old.get(group) ?? [])];
    const right = [...(fresh.get(group) ?? [])];
    const list = (right[0] ?? left[0])!.list;
    if (left.length === 1 && right.length === 1) {
      pairs.push({ list, before: left[0]!, after: right[0]! });
      continue;
    }
    const taken = new Set<Item>();
    for (const item of right) {
      const said = key(withoutId(item));
      const same = left.findIndex((one) => key(withoutId(one)) === said);
      if (same < 0) continue;
      pairs.push({ list, before: left.splice(same, 1)[0]!, after: item });
      taken.add(item);
    }
    for (const item of right.filter((one) => !taken.has(one))) {
      const partner = left.shift();
      pairs.push({ list, after: item, ...(partner && { before: partner }) });
    }
    pairs.push(...left.map((item) => ({ list, before: item })));
  }
  return inOrder(pairs, before, after);
}

function withoutId({ fact }: Item): unknown {
  const { id: _, ...rest } = fact;
  return rest;
}

/** In the order of the later version; what went stands after what it followed. */
function inOrder(pairs: Pair[], before: readonly Item[], after: readonly Item[]): Pair[] {
  const byAfter = new Map(pairs.flatMap((pair) => (pair.after ? [[pair.after, pair] as const] : [])));
  const ordered = after.map((item) => byAfter.get(item)!);
  const byBefore = new Map(pairs.flatMap((pair) => (pair.before ? [[pair.before, pair] as const] : [])));
  let last: Pair | undefined;
  for (const item of before) {
    const pair = byBefore.get(item)!;
    if (pair.after === undefined) ordered.splice(last === undefined ? 0 : ordered.indexOf(last) + 1, 0, pair);
    last = pair;
  }
  return ordered;
}

/**
 * The earlier facts under the names of the later, of agreements and then of parts: an agreement that went and one that came are one where they are the only ones or share half
 * of the names in them; parts where they say the same under another name.
 */
export function withNewNames(before: Facts, after: Facts): Facts {
  const agreements = agreementRenamings(before, after);
  const moved = renamed(before, agreements);
  const pairs = pairsOf(itemsOf(moved), itemsOf(after));
  const gone = pairs.flatMap(({ before: one, after: other }) => (one && !other && !isNumbered(one) ? [one] : []));
  const come = pairs.flatMap(({ before: other, after: one }) => (one && !other && !isNumbered(one) ? [one] : []));
  const parts: Renaming[] = [];
  const saying = Map.groupBy(come, (item) => `${item.list} ${nameless(item)}`);
  for (const item of gone) {
    if (!told.has(item.list) || (item.fact.content as unknown[] | undefined)?.length === 0) continue;
    const other = saying.get(`${item.list} ${nameless(item)}`)?.shift();
    if (other === undefined) continue;
    const kind = item.id.slice(0, item.id.indexOf(':'));
    parts.push({ kind, from: pathOf(item.id), to: pathOf(other.id) });
  }
  return renamed(moved, parts);
}

/** What an item says, its own name and names under it left out. */
function nameless({ id, fact }: Item): string {
  const { id: _, name: _name, title: _title, ...rest } = fact;
  return key(renamed(rest, [{ from: pathOf(id), to: '' }]));
}

function agreementRenamings(before: Facts, after: Facts): Renaming[] {
  const known = new Set(after.agreements.map(({ id }) => id));
  const kept = new Set(before.agreements.map(({ id }) => id));
  const gone = before.agreements.filter(({ id }) => !known.has(id));
  const come = after.agreements.filter(({ id }) => !kept.has(id));
  const only = before.agreements.length === 1 && after.agreements.length === 1;
  const found: Renaming[] = [];
  for (const old of gone) {
    const names = namesIn(before, old.name);
    const [best] = come
      .map((fresh) => ({ fresh, share: shareOf(names, namesIn(after, fresh.name)) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || (!only && best.share < 0.5)) continue;
    come.splice(come.indexOf(best.fresh), 1);
    found.push({ from: old.name, to: best.fresh.name });
  }
  return found;
}

/** Names of the parts in an agreement, without its own. */
function namesIn(facts: Facts, agreement: string): Set<string> {
  const start = `${agreement}.`;
  return new Set(
    itemsOf(facts).flatMap(({ id }) => (pathOf(id).startsWith(start) ? [pathOf(id).slice(start.length)] : [])),
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((one) => b.has(one)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}
