import type { Area, Fact, Facts, NamedTable, Summary, Table } from '../facts/index.ts';
import type { Gathered } from './hierarchy.ts';
import { byCodeUnits } from './near.ts';

/** A declaration of one file as the resolver sees it. */
export interface Entry {
  id: string;
  kind: DeclaredKind;
  /** Names from the top level down, joined by dots. */
  qualified: string;
  fact: Fact;
}

export type DeclaredKind =
  | 'party'
  | 'agreement'
  | 'regime'
  | 'basis'
  | 'fund'
  | 'duty'
  | 'indicator'
  | 'indicators'
  | 'area'
  | 'areas'
  | 'negative-list'
  | 'project'
  | 'need'
  | 'organ'
  | 'team'
  | 'meeting'
  | 'clause'
  | 'declared-event'
  | 'responsibility-list'
  | 'rule'
  | 'actuals'
  | 'example'
  | 'amendment'
  | 'explanation'
  | 'letter'
  | 'table';

/** The qualified name in an id: what stands after the kind. */
export function qualifiedOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Facts of a file that have a kind of their own and may have a name, by kind. */
export function eachDeclared(facts: Facts, visit: (kind: DeclaredKind, fact: Fact) => void): void {
  for (const fact of facts.parties) visit('party', fact);
  for (const fact of facts.agreements) visit('agreement', fact);
  for (const fact of facts.regimes) visit('regime', fact);
  for (const fact of facts.bases) visit('basis', fact);
  for (const fact of facts.funds) visit('fund', fact);
  for (const fact of facts.duties) visit('duty', fact);
  for (const fact of facts.indicatorSystems) visit('indicators', fact);
  for (const fact of facts.indicators) visit('indicator', fact);
  const trees = new Set<string>();
  for (const { tree } of facts.areas) {
    if (tree === '' || trees.has(tree)) continue;
    trees.add(tree);
    visit('areas', areaTree(tree));
  }
  for (const fact of facts.areas) visit('area', fact);
  for (const fact of facts.negativeLists) visit('negative-list', fact);
  for (const fact of facts.projects) visit('project', fact);
  for (const fact of facts.needs) visit('need', fact);
  for (const fact of facts.organs) visit('organ', fact);
  for (const fact of facts.teams) visit('team', fact);
  for (const fact of facts.meetings) visit('meeting', fact);
  for (const fact of facts.clauses) visit('clause', fact);
  for (const fact of facts.events) visit('declared-event', fact);
  for (const fact of facts.responsibilityLists) visit('responsibility-list', fact);
  for (const fact of facts.rules) visit('rule', fact);
  for (const fact of facts.actuals) visit('actuals', fact);
  for (const fact of facts.examples) visit('example', fact);
  for (const fact of facts.amendments) visit('amendment', fact);
  for (const fact of facts.explanations) visit('explanation', fact);
  for (const fact of facts.letters) visit('letter', fact);
  for (const fact of facts.tables) if (fact.name !== undefined) visit('table', fact as NamedTable);
}

/** The tree itself: facts hold only its areas. */
function areaTree(tree: string): Area {
  return { id: `areas:${tree}`, name: tree, tree, aliases: [], category: false };
}

/** Names that stand for a fact beside its own: a party's full, short and former names, a document's title, an area's aliases. */
export function aliasesOf(kind: DeclaredKind, fact: Fact): readonly string[] {
  if (kind !== 'party' && kind !== 'basis' && kind !== 'area') return NOTHING;
  const said = fact as {
    fullName?: string;
    shortName?: string;
    title?: string;
    aliases?: string[];
    formerNames?: { name: string }[];
  };
  const names: string[] = [];
  const add = (name: string | undefined) => {
    if (name !== undefined && name !== '' && name !== fact.name) names.push(name);
  };
  if (kind === 'party') {
    add(said.fullName);
    add(said.shortName);
    for (const { name } of said.formerNames ?? NOTHING) add(name);
  } else if (kind === 'basis') add(said.title);
  else for (const name of said.aliases ?? NOTHING) add(name);
  return names;
}

const NOTHING: readonly never[] = [];

/** Kinds found by their last name alone, since people write 产业协作 and not 重点领域.产业协作, 综合组 and not 联合指挥部.综合组. */
function foundByLeaf(kind: DeclaredKind): boolean {
  return kind === 'indicator' || kind === 'area' || kind === 'organ' || kind === 'team';
}

/** The names of one file. Made when asked for, from its facts alone. */
export class FileIndex {
  readonly summary: Summary;
  private readonly ids = new Map<string, Fact>();
  private readonly names = new Map<string, Entry[]>();
  private readonly leaves = new Map<string, Entry[]>();
  private tables: Map<string, Table[]> | undefined;

  constructor(summary: Summary) {
    this.summary = summary;
    eachDeclared(summary.facts, (kind, fact) => this.put(kind, fact));
  }

  private put(kind: DeclaredKind, fact: Fact): void {
    const { id, name } = fact;
    if (this.ids.has(id)) return;
    this.ids.set(id, fact);
    const entry: Entry = { id, kind, qualified: qualifiedOf(id), fact };
    if (name !== '') add(this.names, entry.qualified, entry);
    const leaf = foundByLeaf(kind);
    if (leaf) add(this.leaves, name, entry);
    for (const alias of aliasesOf(kind, fact)) {
      add(this.names, entry.qualified.slice(0, entry.qualified.length - name.length) + alias, entry);
      if (leaf) add(this.leaves, alias, entry);
    }
  }

  /** The first fact of an id; facts without a name have one too. */
  fact(id: string): Fact | undefined {
    return this.ids.get(id) ?? this.gathered(id);
  }

  /** `defaults:ID` and `prohibitions:ID`: all 通则 and 不得 of an agreement by its id. */
  private gathered(id: string): Gathered<unknown> | undefined {
    const { defaults, duties } = this.summary.facts;
    if (id.startsWith('defaults:agreement:')) {
      const owner = qualifiedOf(id);
      return { id, name: '', all: defaults.filter((one) => one.owner === owner) };
    }
    if (!id.startsWith('prohibitions:agreement:')) return undefined;
    const name = qualifiedOf(qualifiedOf(id));
    return { id, name: '', all: duties.filter((duty) => duty.modality === 'must-not' && duty.agreement === name) };
  }

  /** Declarations of a qualified name, one a kind. */
  named(qualified: string): readonly Entry[] {
    return this.names.get(qualified) ?? NOTHING;
  }

  /**
   * Indicators, areas, organs and teams whose last name this is, in this file's own trees. `above` are the names that must stand above it, in
   * order, though not without gaps.
   */
  leaf(path: readonly string[]): readonly Entry[] {
    const found = this.leaves.get(path.at(-1) ?? '') ?? NOTHING;
    return path.length === 1 || found.length === 0
      ? found
      : found.filter((entry) => holdsInOrder(entry.qualified, path));
  }

  /** Every name that can be written for something of this file. */
  allNames(): Iterable<string> {
    return new Set([...this.names.keys(), ...this.leaves.keys()]);
  }

  /** Every declaration, in the order of facts. */
  *entries(): Generator<Entry> {
    const seen = new Set<Entry>();
    for (const entries of this.names.values()) {
      for (const entry of entries) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        yield entry;
      }
    }
  }

  tablesOf(owner: string): readonly Table[] {
    this.tables ??= Map.groupBy(this.summary.facts.tables, (table) => table.owner);
    return this.tables.get(owner) ?? NOTHING;
  }
}

function holdsInOrder(qualified: string, path: readonly string[]): boolean {
  const names = qualified.split('.').slice(0, -1);
  let at = 0;
  for (const name of path.slice(0, -1)) {
    at = names.indexOf(name, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function add(map: Map<string, Entry[]>, name: string, entry: Entry): void {
  const there = map.get(name);
  if (there === undefined) map.set(name, [entry]);
  else if (!there.includes(entry)) there.push(entry);
}

/** Top-level names of a file with what they declare: what the workspace's index of names holds. */
export function exportedNames(facts: Facts): Map<string, { id: string; kind: DeclaredKind }[]> {
  const found = new Map<string, { id: string; kind: DeclaredKind }[]>();
  eachDeclared(facts, (kind, fact) => {
    if (fact.name === '' || qualifiedOf(fact.id) !== fact.name) return;
    for (const name of [fact.name, ...aliasesOf(kind, fact)]) {
      const there = found.get(name) ?? [];
      if (!there.some((other) => other.id === fact.id)) there.push({ id: fact.id, kind });
      found.set(name, there);
    }
  });
  return found;
}

/** Every name a lookup may ask for, with the ids it leads to, for telling what an edit changed. */
export function lookupNames(facts: Facts): Map<string, string> {
  const found = new Map<string, Set<string>>();
  const put = (name: string, id: string) => {
    const there = found.get(name) ?? new Set();
    found.set(name, there.add(id));
  };
  eachDeclared(facts, (kind, fact) => {
    if (fact.name === '') return;
    const qualified = qualifiedOf(fact.id);
    put(qualified, fact.id);
    const scope = qualified.slice(0, qualified.length - fact.name.length);
    for (const alias of aliasesOf(kind, fact)) {
      put(scope + alias, fact.id);
      if (foundByLeaf(kind)) put(alias, fact.id);
    }
    if (foundByLeaf(kind)) put(fact.name, fact.id);
  });
  return new Map([...found].map(([name, ids]) => [name, joined(ids)]));
}

function joined(ids: ReadonlySet<string>): string {
  if (ids.size === 1) for (const id of ids) return id;
  return [...ids].sort(byCodeUnits).join('\n');
}
