import type { Agreement, Amendment, AmendmentChange, Clause, Facts } from '../facts/index.ts';
import { effectOf, inOrderOfEffect } from './order.ts';
import { isInside, type Part, partLists, partsOf, pathOf, refsIn } from './parts.ts';

/**
 * The facts of a file with an agreement as amendments have it on a day: those in effect by `asOf` (inclusive; missing: all) are applied
 * in the order of their effect. 替换 puts a part in the place of the one of its name and kind, with all that stands in it; 增加 puts it
 * at the end of the agreement or of a clause; 废止 takes it away with all that stands in it. Ids do not change. Pure: `base` stays as it is.
 */
export function consolidate(base: Facts, agreement: string, amendments: readonly Amendment[], asOf?: string): Facts {
  let facts = copied(base);
  for (const { amendment } of inOrderOfEffect(amendments.map((one) => ({ amendment: one })))) {
    const from = effectOf(amendment);
    if (asOf !== undefined && (from === undefined || from > asOf)) continue;
    facts = applied(facts, agreement, amendment);
  }
  return facts;
}

/** One amendment applied. */
function applied(base: Facts, id: string, amendment: Amendment): Facts {
  const facts = copied(base);
  const agreement = facts.agreements.find((one) => one.id === id);
  if (agreement === undefined) return facts;
  if (amendment.term) agreement.term = amendment.term;
  for (const change of amendment.changes) {
    if (change.kind === 'repeal') repeal(facts, agreement, change);
    else if (change.facts) put(facts, agreement, change, change.facts);
  }
  facts.refs = refsIn(facts);
  return facts;
}

/** A copy that may be changed list by list, with agreements and clauses of its own. */
function copied(facts: Facts): Facts {
  const copy = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  ) as unknown as Facts;
  copy.agreements = facts.agreements.map((one) => ({ ...one, content: [...one.content] }));
  copy.clauses = facts.clauses.map((one) => ({ ...one, content: [...one.content] }));
  return copy;
}

/** Whether a 废止 names a part: any of its kinds with that qualified name. */
export function isRepealed(id: string, { of }: AmendmentChange): boolean {
  return of !== undefined && pathOf(id) === of.path.join('.') && of.kinds.some((kind) => id.startsWith(`${kind}:`));
}

/** The parts that a 废止 names. */
export function repealedParts(facts: Facts, change: AmendmentChange): Part[] {
  return partLists.flatMap((list) => partsOf(facts, list).filter(({ id }) => isRepealed(id, change)));
}

function repeal(facts: Facts, agreement: Agreement, change: AmendmentChange): void {
  for (const { id } of repealedParts(facts, change)) {
    remove(facts, id);
    for (const holder of [agreement, ...facts.clauses]) holder.content = holder.content.filter((one) => one !== id);
  }
}

/** Takes a part away with all that stands in it: what a clause holds, a fund's or duty's tables, a system's indicators. */
function remove(facts: Facts, id: string): void {
  const gone = new Set([id]);
  const clauses = new Map(facts.clauses.map((clause) => [clause.id, clause]));
  for (const one of gone) for (const inner of clauses.get(one)?.content ?? []) gone.add(inner);
  const goes = (part: Part): boolean => {
    const { owner, system, table, partOf } = part as {
      owner?: string;
      system?: string;
      table?: string;
      partOf?: string;
    };
    const held = [owner, system, table, partOf].some((one) => one !== undefined && gone.has(one));
    if (held || gone.has(part.id)) gone.add(part.id);
    return gone.has(part.id) || (id.startsWith('indicators:') && isInside(part.id, id));
  };
  // a part may stand before the one that holds it
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const list of partLists) for (const part of partsOf(facts, list)) goes(part);
  }
  for (const list of partLists)
    (facts as unknown as Record<string, Part[]>)[list] = partsOf(facts, list).filter((part) => !goes(part));
  facts.defaults = facts.defaults.filter(({ owner }) => !gone.has(owner));
}

function put(facts: Facts, agreement: Agreement, change: AmendmentChange, parts: Facts): void {
  const own = parts.agreements[0];
  if (own) setSlots(agreement, own);
  const clause = change.of ? parts.clauses[0] : undefined;
  const into = clause ? facts.clauses.find((one) => one.id === clause.id) : undefined;
  const content = clause ? clause.content : (own?.content ?? []);
  const taken = copied(clause && into ? { ...parts, clauses: parts.clauses.slice(1) } : parts);
  for (const id of content) {
    const there = change.kind === 'replace' ? place(facts, agreement, id) : undefined;
    const clauseOf = there?.holder.id.startsWith('clause:') ? there.holder.id : undefined;
    if (there) remove(facts, id);
    if (clauseOf) for (const list of [taken.duties, taken.clauses]) moveInto(list, id, clauseOf);
    const holder = there?.holder ?? into ?? (clause ? undefined : agreement);
    if (holder && !holder.content.includes(id)) holder.content.splice(there?.at ?? holder.content.length, 0, id);
  }
  if (clause && into === undefined) agreement.content.push(clause.id);
  replacePairings(facts, change, taken, agreement);
  replaceDefaults(facts, taken);
  for (const list of partLists) {
    const into = facts as unknown as Record<string, Part[]>;
    const fresh = partsOf(taken, list);
    const ids = new Set(fresh.map(({ id }) => id));
    const kept = into[list]!.filter(({ id }) => !ids.has(id));
    const at = fresh.length === 0 ? -1 : into[list]!.findIndex(({ id }) => ids.has(id));
    into[list] = at < 0 ? [...kept, ...fresh] : [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
  }
  facts.parties = [...facts.parties, ...taken.parties.filter(({ id }) => !facts.parties.some((one) => one.id === id))];
}

/** Where a part stands: in the agreement or one of its clauses. */
function place(facts: Facts, agreement: Agreement, id: string): { holder: Agreement | Clause; at: number } | undefined {
  for (const holder of [agreement, ...facts.clauses]) {
    const at = holder.content.indexOf(id);
    if (at >= 0) return { holder, at };
  }
  return undefined;
}

/** A replaced part stands in the clause in which the old one stood. */
function moveInto(list: (Facts['duties'][number] | Clause)[], id: string, clause: string): void {
  const at = list.findIndex((one) => one.id === id);
  const found = list[at];
  if (found === undefined) return;
  list[at] = id.startsWith('clause:')
    ? { ...(found as Clause), parent: clause }
    : { ...(found as Facts['duties'][number]), clause };
}

/** Slots said in an amendment stand in the place of the agreement's. */
function setSlots(agreement: Agreement, said: Agreement): void {
  const { id: _id, name: _name, content: _content, parties, ...slots } = said;
  for (const [key, value] of Object.entries(slots)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    (agreement as unknown as Record<string, unknown>)[key] = value;
  }
  for (const party of parties) {
    const at = agreement.parties.findIndex(({ role }) => role === party.role);
    agreement.parties = at < 0 ? [...agreement.parties, party] : agreement.parties.with(at, party);
  }
}

/** 替换 of a 结对 takes all edges of the block; 增加 adds to them. */
function replacePairings(facts: Facts, { kind }: AmendmentChange, parts: Facts, agreement: Agreement): void {
  if (parts.pairings.length === 0) return;
  const block = (id: string) => pathOf(id).split('.').slice(0, -1).join('.');
  const replaced = new Set(kind === 'replace' ? parts.pairings.map(({ id }) => block(id)) : []);
  const ids = new Set(parts.pairings.map(({ id }) => id));
  const kept = facts.pairings.filter(({ id }) => !ids.has(id) && !replaced.has(block(id)));
  const fresh = parts.pairings.map((edge) =>
    edge.regime || !agreement.regime ? edge : { ...edge, regime: agreement.regime },
  );
  const at = facts.pairings.findIndex(({ id }) => replaced.has(block(id)));
  facts.pairings = at < 0 ? [...kept, ...fresh] : [...kept.slice(0, at), ...fresh, ...kept.slice(at)];
}

function replaceDefaults(facts: Facts, parts: Facts): void {
  const owners = new Set(parts.defaults.map(({ owner }) => owner));
  facts.defaults = [...facts.defaults.filter(({ owner }) => !owners.has(owner)), ...parts.defaults];
}
