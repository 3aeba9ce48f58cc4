import type { Area, Fact, Facts, NamedTable, Summary, Table } from '../facts/index.ts';
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
  | 'table';

/** The qualified name in an id: what stands after the kind. */
export function qualifiedOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Facts of a file that have a kind of their own and may have a name, by kind. */
export function* declaredFacts(facts: Facts): Generator<[DeclaredKind, Fact]> {
  for (const fact of facts.parties) yield ['party', fact];
  for (const fact of facts.agreements) yield ['agreement', fact];
  for (const fact of facts.regimes) yield ['regime', fact];
  for (const fact of facts.bases) yield ['basis', fact];
  for (const fact of facts.funds) yield ['fund', fact];
  for (const fact of facts.duties) yield ['duty', fact];
  for (const fact of facts.indicatorSystems) yield ['indicators', fact];
  for (const fact of facts.indicators) yield ['indicator', fact];
  for (const tree of new Set(facts.areas.map((area) => area.tree))) if (tree !== '') yield ['areas', areaTree(tree)];
  for (const fact of facts.areas) yield ['area', fact];
  for (const fact of facts.negativeLists) yield ['negative-list', fact];
  for (const fact of facts.projects) yield ['project', fact];
  for (const fact of facts.needs) yield ['need', fact];
  for (const fact of facts.organs) yield ['organ', fact];
  for (const fact of facts.teams) yield ['team', fact];
  for (const fact of facts.meetings) yield ['meeting', fact];
  for (const fact of facts.clauses) yield ['clause', fact];
  for (const fact of facts.events) yield ['declared-event', fact];
  for (const fact of facts.responsibilityLists) yield ['responsibility-list', fact];
  for (const fact of facts.rules) yield ['rule', fact];
  for (const fact of facts.actuals) yield ['actuals', fact];
  for (const fact of facts.examples) yield ['example', fact];
  for (const fact of facts.amendments) yield ['amendment', fact];
  for (const fact of facts.explanations) yield ['explanation', fact];
  for (const fact of facts.tables) if (fact.name !== undefined) yield ['table', fact as NamedTable];
}

/** The tree itself: facts hold only its areas. */
function areaTree(tree: string): Area {
  return { id: `areas:${tree}`, name: tree, tree, aliases: [], category: false };
}

/** Names that stand for a fact beside its own: a party's full and short name, a document's title, an area's aliases. */
export function aliasesOf(kind: DeclaredKind, fact: Fact): string[] {
  const said = fact as { fullName?: string; shortName?: string; title?: string; aliases?: string[] };
  const names =
    kind === 'party'
      ? [said.fullName, said.shortName]
      : kind === 'basis'
        ? [said.title]
        : kind === 'area'
          ? (said.aliases ?? [])
          : [];
  return names.filter((name): name is string => name !== undefined && name !== '' && name !== fact.name);
}

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

  constructor(summary: Summary) {
    this.summary = summary;
    for (const [kind, fact] of declaredFacts(summary.facts)) {
      if (this.ids.has(fact.id)) continue;
      this.ids.set(fact.id, fact);
      const entry: Entry = { id: fact.id, kind, qualified: qualifiedOf(fact.id), fact };
      if (fact.name !== '') add(this.names, entry.qualified, entry);
      for (const alias of aliasesOf(kind, fact)) {
        const scope = entry.qualified.slice(0, entry.qualified.length - fact.name.length);
        add(this.names, scope + alias, entry);
      }
      if (foundByLeaf(kind)) for (const leaf of [fact.name, ...aliasesOf(kind, fact)]) add(this.leaves, leaf, entry);
    }
  }

  /** The first fact of an id; facts without a name have one too. */
  fact(id: string): Fact | undefined {
    return this.ids.get(id);
  }

  /** Declarations of a qualified name, one a kind. */
  named(qualified: string): readonly Entry[] {
    return this.names.get(qualified) ?? [];
  }

  /**
   * Indicators, areas, organs and teams whose last name this is, in this file's own trees. `above` are the names that must stand above it, in
   * order, though not without gaps.
   */
  leaf(path: readonly string[]): readonly Entry[] {
    const found = this.leaves.get(path.at(-1) ?? '') ?? [];
    return path.length === 1 ? found : found.filter((entry) => holdsInOrder(entry.qualified, path));
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

  tablesOf(owner: string): Table[] {
    return this.summary.facts.tables.filter((table) => table.owner === owner);
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
  for (const [kind, fact] of declaredFacts(facts)) {
    if (fact.name === '' || qualifiedOf(fact.id) !== fact.name) continue;
    for (const name of [fact.name, ...aliasesOf(kind, fact)]) {
      const there = found.get(name) ?? [];
      if (!there.some((other) => other.id === fact.id)) there.push({ id: fact.id, kind });
      found.set(name, there);
    }
  }
  return found;
}

/** Every name a lookup may ask for, with the ids it leads to, for telling what an edit changed. */
export function lookupNames(facts: Facts): Map<string, string> {
  const found = new Map<string, Set<string>>();
  const put = (name: string, id: string) => {
    const there = found.get(name) ?? new Set();
    found.set(name, there.add(id));
  };
  for (const [kind, fact] of declaredFacts(facts)) {
    if (fact.name === '') continue;
    const qualified = qualifiedOf(fact.id);
    put(qualified, fact.id);
    const scope = qualified.slice(0, qualified.length - fact.name.length);
    for (const alias of aliasesOf(kind, fact)) {
      put(scope + alias, fact.id);
      if (foundByLeaf(kind)) put(alias, fact.id);
    }
    if (foundByLeaf(kind)) put(fact.name, fact.id);
  }
  return new Map([...found].map(([name, ids]) => [name, [...ids].sort(byCodeUnits).join('\n')]));
}
