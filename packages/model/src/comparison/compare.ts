import { pathOf } from '../amendments/index.ts';
import { emptyFacts, type Facts, type ProsePart, sameJson } from '../facts/index.ts';
import { type Item, isNumbered, itemsOf, type Pair, pairsOf, withNewNames } from './match.ts';
import { key } from './plain.ts';
import { slotsOf } from './slots.ts';
import type { CompareOptions, FactsComparison, PartChange, PartName } from './types.ts';
import { proseText } from './values.ts';

/**
 * What changed in meaning from one version of a file (or of several, their facts put together) to another, part by part. A part is the
 * same by its kind and qualified name; one that says the same under another name is renamed. Places and forms as written are no part of
 * the meaning (see `comparableFacts`): what differs in them alone, or in order alone, is told apart.
 */
export function compareFacts(before: Facts, after: Facts, options: CompareOptions = {}): FactsComparison {
  const moved = withNewNames(before, after);
  const names = new Map(
    itemsOf(moved).map((item, at) => [item, itemsOf(before)[at]?.fact.name as string | undefined] as const),
  );
  const old = [...names.keys()];
  const pairs = pairsOf(old, itemsOf(after));
  const comparison: FactsComparison = { changes: [], reworded: [], reordered: [] };
  for (const pair of pairs) compare(pair, { names, before: moved, after, options }, comparison);
  comparison.changes = withoutRepeats(comparison.changes, after, moved);
  if (comparison.reordered.length === 0) reorderedLists(pairs, old, comparison);
  return comparison;
}

function sentenceOf({ list, fact }: Item): Pick<PartChange, 'sentence'> {
  if (list === 'prose') return { sentence: proseText(fact.parts as ProsePart[]) };
  const { sentence } = fact;
  return typeof sentence === 'string' && sentence !== '' ? { sentence: sentence.replace(/\s+/gu, ' ').trim() } : {};
}

interface Versions {
  names: ReadonlyMap<Item, string | undefined>;
  before: Facts;
  after: Facts;
  options: CompareOptions;
}

function compare(pair: Pair, versions: Versions, into: FactsComparison): void {
  const { before, after } = pair;
  if (before === undefined || after === undefined) {
    const item = (before ?? after)!;
    const facts = after ? versions.after : versions.before;
    into.changes.push({
      ...partName(item, facts),
      change: after ? 'added' : 'removed',
      slots: [],
      ...sentenceOf(item),
    });
    return;
  }
  const formerName = versions.names.get(before);
  const wasRenamed = formerName !== undefined && formerName !== after.fact.name && !isNumbered(after);
  if (!wasRenamed && sameJson(before.fact, after.fact)) return;
  const same = key(said(before)) === key(said(after));
  if (same && !wasRenamed) {
    if (key(said(before), true) !== key(said(after), true)) into.reworded.push(partName(after, versions.after));
    return;
  }
  const name = partName(after, versions.after);
  if (after.list === 'amendments') return compareAmendments(before, after, name, versions, into);
  const { changes: slots, reordered } = same
    ? { changes: [], reordered: false }
    : slotsOf(before.fact, after.fact, versions.options);
  if (wasRenamed) into.changes.push({ ...name, change: 'renamed', formerName, slots });
  else if (slots.length > 0) into.changes.push({ ...name, change: 'changed', slots });
  else if (reordered) into.reordered.push(name);
  else if (!same && !onlyMembers(before, after))
    into.changes.push({ ...name, change: 'changed', slots: [{ slot: 'content', after: { kind: 'content' } }] });
}

/** A fact without its id and name, which pair it, and without what only an editor asks. */
function said({ fact }: Item): unknown {
  const { id: _, name: _name, slots: _slots, ...rest } = fact;
  return rest;
}

/** Whether facts differ only in the ids of what stands in them: that is told of the parts themselves. */
function onlyMembers(before: Item, after: Item): boolean {
  const without = (item: Item) => {
    const {
      content: _c,
      children: _d,
      roots: _r,
      tables: _t,
      prose: _p,
      table: _i,
      list: _l,
      columns: _o,
      ...rest
    } = said(item) as Record<string, unknown>;
    return rest;
  };
  return key(without(before)) === key(without(after));
}

/** What an amendment says of itself; what stands in its braces is compared like parts of the agreement. */
function compareAmendments(before: Item, after: Item, name: PartName, versions: Versions, into: FactsComparison): void {
  const parts = ({ fact }: Item) => {
    const { changes, ...rest } = fact as { changes: { kind: string; of?: unknown; facts?: Facts }[] };
    const repeals = changes.filter(({ kind }) => kind === 'repeal').map(({ of }) => of);
    return { own: { ...rest, repeals }, parts: merged(changes.flatMap(({ facts }) => (facts ? [facts] : []))) };
  };
  const [old, fresh] = [parts(before), parts(after)];
  const { changes: slots } = slotsOf(old.own, fresh.own, versions.options);
  const inner = compareFacts(old.parts, fresh.parts, versions.options);
  if (slots.length > 0) into.changes.push({ ...name, change: 'changed', slots });
  into.changes.push(...inner.changes.map((one) => ({ ...one, amendment: String(after.fact.name) })));
  into.reworded.push(...inner.reworded);
  into.reordered.push(...inner.reordered);
  if (slots.length === 0 && inner.changes.length + inner.reworded.length + inner.reordered.length === 0)
    into.changes.push({ ...name, change: 'changed', slots: [{ slot: 'content', after: { kind: 'content' } }] });
}

/** The facts of several files as if they stood in one. */
export function merged(files: readonly Facts[]): Facts {
  const all = emptyFacts() as unknown as Record<string, unknown[]>;
  for (const facts of files)
    for (const [list, value] of Object.entries(facts))
      if (Array.isArray(value)) all[list] = [...(all[list] ?? []), ...value];
  return all as unknown as Facts;
}

function partName(item: Item, facts: Facts): PartName {
  const { fact, list, id } = item;
  const [name, within] = [nameOf(item), withinOf(item)];
  const clause = facts.clauses.find(
    (one) => one.id === fact.clause || (list !== 'clauses' && one.content.includes(id)),
  );
  return {
    list,
    id,
    name,
    within,
    ...(clause && { clause: clause.title || clause.name }),
    ...(list === 'duties' && fact.form === 'term' && { form: 'term' as const }),
  };
}

function nameOf({ fact, id, list }: Item): string {
  if (list === 'imports') return String(fact.target);
  if (list === 'pairings') return pathOf(id).split('.').at(-1)!;
  if (typeof fact.name === 'string' && fact.name !== '') return fact.name;
  if (typeof fact.title === 'string') return fact.title;
  return list === 'tables' ? (pathOf(id).split('.').at(-1) ?? '') : typeof fact.key === 'string' ? fact.key : '';
}

function withinOf({ fact, list, id }: Item): string {
  if (list === 'imports') return '';
  if (typeof fact.agreement === 'string') return fact.agreement;
  const path = pathOf(id.replace(/#.*$/, '')).split('.');
  return list === 'agreements' || path.length < 2
    ? list === 'defaults' || list === 'prose'
      ? path[0]!
      : ''
    : path[0]!;
}

/** Without what is told already: what came or went inside a whole that did, and tables whose rows are told as duties or indicators. */
function withoutRepeats(changes: readonly PartChange[], after: Facts, before: Facts): PartChange[] {
  const whole = new Map(
    changes.filter(({ change }) => change === 'added' || change === 'removed').map((one) => [one.id, one] as const),
  );
  const rows = new Set(
    changes.flatMap(({ id }) => {
      const duty = after.duties.find((one) => one.id === id) ?? before.duties.find((one) => one.id === id);
      return [
        duty?.table,
        duty?.list,
        id.startsWith('indicator:') ? `indicators:${pathOf(id).split('.').slice(0, -1).join('.')}` : undefined,
      ];
    }),
  );
  return changes.filter((change) => {
    const { id, list } = change;
    if (list === 'tables' && change.change === 'changed') {
      const table = after.tables.find((one) => one.id === id);
      if (
        table &&
        table.use !== 'list' &&
        table.use !== 'allocation' &&
        (rows.has(id) || rows.has(table.owner) || changes.some((one) => one.id === table.owner))
      )
        return false;
    }
    if (list === 'agreements' || list === 'clauses' || list === 'amendments') return true;
    const facts = change.change === 'removed' ? before : after;
    const holder = holderOf(id, list, facts, whole);
    if (holder === undefined || holder.change !== change.change || holder.id === id) return true;
    if (change.name !== '') holder.parts = [...(holder.parts ?? []), change.name];
    return false;
  });
}

/** What other parts stand in. */
const wholes = new Set<keyof Facts>([
  'agreements',
  'funds',
  'duties',
  'projects',
  'indicatorSystems',
  'indicators',
  'areas',
  'negativeLists',
  'responsibilityLists',
  'organs',
  'meetings',
  'teams',
  'needs',
]);

/** The whole in which a part stands, where that came or went. Clauses and duties are told apart, so that each is read. */
function holderOf(
  id: string,
  list: keyof Facts,
  facts: Facts,
  whole: ReadonlyMap<string, PartChange>,
): PartChange | undefined {
  for (const candidate of whole.values()) {
    if (candidate.id === id || !wholes.has(candidate.list)) continue;
    if (candidate.list === 'agreements') {
      if (pathOf(id).startsWith(`${pathOf(candidate.id)}.`) || pathOf(id.replace(/#.*/, '')) === pathOf(candidate.id))
        return candidate;
    } else if (pathOf(id).startsWith(`${pathOf(candidate.id)}.`)) return candidate;
    else if (list === 'prose' && pathOf(id) === pathOf(candidate.id)) return candidate;
    else if (list === 'tables' && facts.tables.some((one) => one.id === id && one.owner === candidate.id))
      return candidate;
  }
  const duty = list === 'duties' ? facts.duties.find((one) => one.id === id) : undefined;
  return duty?.list === undefined ? undefined : whole.get(duty.list);
}

/** Lists whose members stand in another order, where no part says so itself. */
function reorderedLists(pairs: readonly Pair[], before: readonly Item[], into: FactsComparison): void {
  const place = new Map(before.map((item, at) => [item, at]));
  const both = pairs.filter((pair) => pair.before && pair.after);
  for (const [list, members] of Map.groupBy(both, (pair) => pair.list)) {
    if (list === 'imports') continue;
    const places = members.map((pair) => place.get(pair.before!)!);
    if (places.some((one, at) => at > 0 && one < places[at - 1]!))
      into.reordered.push({ list, id: '', name: '', within: '' });
  }
}
