import { key } from './plain.ts';
import type { CompareOptions, SlotChange } from './types.ts';
import { differenceOf, readValue } from './values.ts';

type Json = Record<string, unknown>;

/** Slots that say where a fact stands or repeat what stands elsewhere. */
const passedOver = new Set(['id', 'name', 'at', 'ruleAt', 'written', 'sentence', 'slots', 'agreement', 'redundant']);
/** Ids of parts: what came, went or moved is told of the parts. */
const holding = new Set(['content', 'children', 'roots', 'tables', 'prose', 'table', 'list']);

/** What tells the members of a list apart, by slot. */
const keys: Readonly<Record<string, (one: Json) => string[]>> = {
  parties: (one) => [String(one.role)],
  breakdowns: (one) => [String(one.by)],
  shares: (one) => [String(one.key)],
  amounts: (one) => [one.year === undefined ? '' : String(one.year)],
  uses: (one) => [String(one.part)],
  shareRules: (one) => [String(one.part)],
  funding: (one) => [nameOf(one.fund), ...(one.year === undefined ? [] : [String(one.year)])],
  stages: (one) => [String(one.name)],
  remedies: (one) => [String(one.failure)],
  takesUp: (one) => [nameOf(one.share)],
  adopts: (one) => [nameOf(one.ref)],
  figures: (one) => [String(one.name), String(one.year)],
  items: (one) => [String(one.number ?? one.name ?? nameless(one.duty))],
  decisions: (one) => [String(one.name)],
  members: (one) => [String(one.name)],
  pairs: (one) => [String(one.mentor)],
  payments: (one) => [String(one.date ?? '')],
  budgetChanges: (one) => [String(one.date ?? '')],
  grades: (one) => [String(one.name)],
  values: (one) => [nameOf(one.of)],
  given: (one) => [String(one.date ?? ''), nameOf(one.of)],
  parameters: (one) => [String(one.key)],
  formerNames: (one) => [String(one.name)],
  rows: (one) => [String(one.key)],
  chain: (one) => [String(one.verb)],
};

/** Members that are shown by one of their slots, as their whole value. */
const wholly = new Set([
  'amounts',
  'uses',
  'shareRules',
  'funding',
  'takesUp',
  'adopts',
  'payments',
  'values',
  'given',
]);

/** Slots of a member that are what it says: they bear the list's name. */
const shown = new Set(['target', 'body', 'text']);

function nameOf(ref: unknown): string {
  return ((ref as { path?: string[] } | undefined)?.path ?? []).join('.');
}

const nameless = (id: unknown): string => String(id ?? '').replace(/^[a-z-]+:/, '');

export interface SlotsFound {
  changes: SlotChange[];
  /** Lists whose members stand in another order. */
  reordered: boolean;
}

/** The slots in which two versions of one fact differ. */
export function slotsOf(before: Json, after: Json, options: CompareOptions): SlotsFound {
  const found: SlotsFound = { changes: [], reordered: false };
  compareObjects(before, after, [], found, options);
  found.changes.sort((a, b) => rank(a.slot) - rank(b.slot));
  return found;
}

/** Slots in the order in which a planner asks: who, whether, what, how much, by when; then what hangs on it. */
const asked = [
  'title',
  'parties',
  'bearer',
  'counterpart',
  'sharing',
  'modality',
  'act',
  'target',
  'deadlines',
  'term',
  'shares',
];

function rank(slot: string): number {
  const at = asked.indexOf(slot);
  return at < 0 ? asked.length : at;
}

function compareObjects(before: Json, after: Json, of: string[], found: SlotsFound, options: CompareOptions): void {
  for (const slot of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (passedOver.has(slot)) continue;
    const [old, fresh] = [before[slot], after[slot]];
    if (key(old) === key(fresh)) continue;
    if (holding.has(slot)) {
      if (sameMembers(old, fresh)) found.reordered = true;
    } else if (slot === 'columns' || (slot === 'rows' && isTable(before) && isTable(after))) {
      if (slot === 'rows') compareTables(before, after, of, found, options);
    } else if (keys[slot] && (Array.isArray(old) || Array.isArray(fresh)))
      compareMembers(slot, (old ?? []) as Json[], (fresh ?? []) as Json[], of, found, options);
    else if (sameMembers(old, fresh)) found.reordered = true;
    else if (slot === 'clause')
      push('clause', nameless(old).split('.').at(-1), nameless(fresh).split('.').at(-1), of, found, options);
    else push(slot, old, fresh, of, found, options);
  }
}

function push(
  slot: string,
  old: unknown,
  fresh: unknown,
  of: string[],
  found: SlotsFound,
  options: CompareOptions,
): void {
  const before = readValue(slot, old, 'before', options);
  const after = readValue(slot, fresh, 'after', options);
  if (before === undefined && after === undefined) return;
  const difference = differenceOf(before, after);
  found.changes.push({
    slot,
    ...(of.length > 0 && { of }),
    ...(before && { before }),
    ...(after && { after }),
    ...(difference && { difference }),
  });
}

function sameMembers(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  const sorted = (list: unknown[]) => JSON.stringify(list.map((one) => key(one)).sort());
  return sorted(a) === sorted(b);
}

function compareMembers(
  slot: string,
  before: readonly Json[],
  after: readonly Json[],
  of: string[],
  found: SlotsFound,
  options: CompareOptions,
): void {
  if (sameMembers(before, after)) {
    found.reordered = true;
    return;
  }
  const named = (list: readonly Json[]) => {
    const counts = new Map<string, number>();
    return list.map((one) => {
      const name = keys[slot]!(one);
      const joined = name.join('\n');
      const count = (counts.get(joined) ?? 0) + 1;
      counts.set(joined, count);
      return { name, joined: `${joined}\n${count}`, one };
    });
  };
  const old = new Map(named(before).map((one) => [one.joined, one]));
  const fresh = named(after);
  const kept = new Set(fresh.map(({ joined }) => joined));
  const size = found.changes.length;
  for (const { joined, name, one } of fresh) {
    const former = old.get(joined)?.one;
    const inner = slot === 'breakdowns' ? of : [...of, ...name.filter((part) => part !== '')];
    if (former && key(former) === key(one)) continue;
    if (former === undefined || wholly.has(slot)) member(slot, former, one, inner, found, options);
    else {
      const inside: SlotsFound = { changes: [], reordered: false };
      compareObjects(former, one, inner, inside, options);
      found.changes.push(...inside.changes.map((change) => (shown.has(change.slot) ? { ...change, slot } : change)));
      if (inside.reordered) found.reordered = true;
    }
  }
  for (const { joined, name, one } of old.values())
    if (!kept.has(joined)) member(slot, one, undefined, [...of, ...name.filter((part) => part !== '')], found, options);
  if (found.changes.length === size) found.reordered = true;
}

/** A member that came or went, or one shown as a whole. */
function member(
  slot: string,
  before: Json | undefined,
  after: Json | undefined,
  of: string[],
  found: SlotsFound,
  options: CompareOptions,
): void {
  if (slot === 'breakdowns') {
    for (const side of [before, after])
      for (const share of (side?.shares ?? []) as Json[])
        member(
          'shares',
          side === before ? share : undefined,
          side === after ? share : undefined,
          [String(share.key)],
          found,
          options,
        );
    return;
  }
  push(slot, main(before), main(after), of, found, options);
}

/** What a member is shown by: its figure, body, name or text. */
function main(one: Json | undefined): unknown {
  if (one === undefined) return undefined;
  return one.target ?? one.body ?? one.expression ?? one.text ?? one.ref ?? one.fund ?? one.share ?? one.instead ?? one;
}

const isTable = (one: Json): boolean => Array.isArray(one.rows) && Array.isArray(one.columns);

/** Tables cell by cell, by the keys of rows and the labels of columns. */
function compareTables(before: Json, after: Json, of: string[], found: SlotsFound, options: CompareOptions): void {
  const cells = (table: Json) => {
    const labels = (table.columns as { label: string }[]).map(({ label }) => label);
    const map = new Map<string, { of: string[]; cell: unknown; text: string }>();
    for (const [index, row] of (table.rows as { key: string; cells: { text: string; target?: unknown }[] }[]).entries())
      for (const [column, cell] of row.cells.entries()) {
        const name = [row.key === '' ? String(index + 1) : row.key, labels[column] ?? String(column + 1)];
        let joined = name.join('\n');
        while (map.has(joined)) joined += '\n';
        map.set(joined, { of: name, cell: cell.target ?? cell.text, text: key(cell) });
      }
    return map;
  };
  const [old, fresh] = [cells(before), cells(after)];
  for (const [name, { of: place, cell, text }] of fresh) {
    const former = old.get(name);
    if (former?.text !== text) push('cells', former?.cell, cell, [...of, ...place], found, options);
  }
  for (const [name, { of: place, cell }] of old)
    if (!fresh.has(name)) push('cells', cell, undefined, [...of, ...place], found, options);
}
