import { ALL, type Lists, PLACES, type Ref, type RefKind } from '../facts/index.ts';
import { cutBody } from '../gazetteer/index.ts';
import { AmendedNames } from './amended-names.ts';
import { inGazetteer } from './divisions.ts';
import type { DeclaredKind, Entry, FileIndex } from './file-index.ts';
import { adoptsOf } from './hierarchy.ts';
import { accepts, agreementOfEntry, derive, idName, inRole, isLeafKind, scopesOf, systemOf } from './kinds.ts';
import { agreementMember, declared, memberOf } from './members.ts';
import { byCodeUnits } from './near.ts';
import { forgetTouched, type Recorded } from './recorded.ts';
import type { Resolver } from './resolver.ts';
import type { SeenFiles } from './seen-files.ts';
import { similarNames } from './similar.ts';
import type { Candidate, Resolution, Resolved, Via } from './types.ts';
import { eventOf, institutionCuts, roleOf } from './words.ts';
import { asked, type World } from './world.ts';

interface Found {
  uri: string;
  target: Resolved;
}

const NOTHING: readonly Found[] = [];

/** What may have been meant by a name that stands for nothing. */
type Nearby = Pick<Extract<Resolution, { kind: 'none' }>, 'similar' | 'declaredIn'>;

/**
 * The rules by which a name is followed: roles and events of the agreement round about, the file's own names from the inner scope out,
 * those of imports, libraries and parties, and the gazetteer.
 */
export class Follower {
  private readonly resolver: Resolver;
  private readonly world: World;
  private readonly home: string;
  private readonly files: SeenFiles;
  private readonly ask: (key: string) => void;
  private readonly amended: AmendedNames;
  private readonly adopted = new Map<string, Recorded<ReadonlySet<string>>>();

  constructor(resolver: Resolver, files: SeenFiles, ask: (key: string) => void) {
    this.resolver = resolver;
    this.world = resolver.world;
    this.home = resolver.home;
    this.files = files;
    this.ask = ask;
    this.amended = new AmendedNames(resolver);
  }

  /** See `Resolver.forget`. */
  forget(changed: Lists): void {
    forgetTouched(this.adopted, changed);
    this.amended.forget(changed);
  }

  /** Whether what is asked of a file is to be told. */
  private tells(uri: string): boolean {
    return uri !== this.home && !this.world.isLibrary(uri);
  }

  /** What a reference that stands in `uri` means. */
  follow(ref: Ref, uri: string): Resolution {
    const { path, kinds } = ref;
    if (path.length === 0 || path.includes('')) return { kind: 'none', similar: [], declaredIn: [] };
    const inner = this.role(ref, uri) ?? this.ownEvent(ref, uri) ?? this.inOwn(ref, uri);
    if (inner !== undefined) return inner;
    const body = kinds.includes('body') && path.length === 1;
    const outer = this.inOthers(ref, uri) ?? (body ? this.throughParty(ref, uri) : undefined);
    if (outer !== undefined) return outer;
    const division = body ? inGazetteer(path[0]!, this.world, this.ask) : undefined;
    return division ?? this.asAmended(ref, uri) ?? this.nothing(ref, uri);
  }

  /** A name that only an amendment of the agreement it begins with has brought. */
  private asAmended(ref: Ref, uri: string): Resolution | undefined {
    const amended = this.amended.indexFor(ref, uri);
    const found = amended ? this.inFile(amended.index, amended.uri, '', ref) : NOTHING;
    return found.length > 0 ? this.answer(found, 'member', ref, uri) : undefined;
  }

  private role({ kinds, path, scope }: Ref, uri: string): Resolution | undefined {
    const word = path.length === 1 && kinds.includes('body') ? roleOf(path[0]!) : undefined;
    if (word === undefined) return undefined;
    const agreement = this.resolver.agreementAround(scope, uri);
    const parties = agreement?.parties.filter((party) => inRole(word, party)) ?? [];
    if (agreement === undefined || parties.length === 0) return undefined;
    const role = word === 'both' || word === 'all' ? word : parties.length === 1 ? parties[0]!.role : 'all';
    const bodies = parties.map((party) => party.body);
    return { kind: 'one', via: 'own', uri, target: { kind: 'role', role, bodies, agreement, uri, id: agreement.id } };
  }

  private ownEvent({ kinds, path, scope }: Ref, uri: string): Resolution | undefined {
    if (!kinds.includes('event') || path.length !== 1 || eventOf(path[0]!) === undefined) return undefined;
    const agreement = this.resolver.agreementAround(scope, uri);
    if (agreement === undefined) return undefined;
    const target = agreementMember({ kind: 'agreement', fact: agreement, uri, id: agreement.id }, path[0]!, true);
    return target && { kind: 'one', via: 'own', uri, target };
  }

  private inOwn(ref: Ref, uri: string): Resolution | undefined {
    const index = this.world.index(uri);
    if (index === undefined) return undefined;
    const scopes = scopesOf(ref.scope);
    if (uri !== this.home) this.askNames(ref, scopes);
    for (const scope of scopes) {
      const found = this.inFile(index, uri, scope, ref);
      if (found.length > 0) return this.answer(found, 'own', ref, uri);
    }
    const named = index.leaf(ref.path);
    if (named.length === 0) return undefined;
    const agreement = this.resolver.agreementAround(ref.scope, uri);
    const owners = named.map((entry) => ({ entry, owner: agreementOfEntry(index, entry) }));
    // the agreement's own indicator goes before one of the same name that stands outside any
    const inside = owners.filter(({ owner }) => owner !== undefined && owner === agreement?.id);
    const leaves = (inside.length > 0 ? inside : owners.filter(({ owner }) => owner === undefined)).map(
      ({ entry }) => entry,
    );
    const found = this.accepted(leaves, uri, ref.kinds);
    return found.length > 0 ? this.answer(found, 'own', ref, uri) : undefined;
  }

  private inOthers(ref: Ref, uri: string): Resolution | undefined {
    const { imports, libraries } = this.files.seenBy(uri);
    const inScope = this.inScopeElsewhere(ref, uri, imports);
    if (inScope.length > 0) return this.answer(inScope, 'imports', ref, uri);
    this.askNames(ref, ['']);
    const inImports = this.inAny(imports, ref, uri);
    if (inImports.length > 0) return this.answer(inImports, 'imports', ref, uri);
    const regime = ref.kinds.includes('regime') && this.world.settings.regimes.includes(ref.path[0]!);
    const inLibrary = this.inAny(regime ? this.world.libraries : libraries, ref, uri);
    if (inLibrary.length > 0) return this.answer(inLibrary, 'library', ref, uri);
    if (!ref.kinds.includes('body') || ref.path.length !== 1) return undefined;
    const parties: Found[] = [];
    for (const exporter of this.world.exportersOf(ref.path[0]!)) {
      if (exporter.kind === 'party') parties.push(...this.exported(exporter));
    }
    return parties.length > 0 ? this.answer(parties, 'parties', ref, uri) : undefined;
  }

  /** Names of a block that says which agreement it is of (协议：…), where that one stands in an imported file. */
  private inScopeElsewhere(ref: Ref, uri: string, imports: readonly string[]): readonly Found[] {
    if (ref.scope === '' || imports.length === 0 || this.resolver.agreementAround(ref.scope, uri) !== undefined)
      return NOTHING;
    const inner = { ...ref, path: [...ref.scope.split('.'), ...ref.path] };
    this.askNames(inner, ['']);
    for (const file of imports) {
      const index = this.world.index(file);
      if (index === undefined) continue;
      const found = this.inFile(index, file, '', inner);
      if (found.length > 0) return found;
      const leaves = this.accepted(index.leaf(inner.path), file, ref.kinds);
      if (leaves.length > 0) return leaves;
    }
    return NOTHING;
  }

  private exported({ uri, id, kind }: { uri: string; id: string; kind: DeclaredKind }): Found[] {
    const fact = this.resolver.fact(uri, id);
    return fact === undefined ? [] : [{ uri, target: declared({ id, kind, qualified: '', fact }, uri) }];
  }

  private askNames({ path, kinds }: Ref, scopes: readonly string[]): void {
    for (const scope of scopes) {
      for (let length = 1; length <= path.length; length++) {
        this.ask(asked.name(scope + path.slice(0, length).join('.')));
      }
    }
    if (path.length > 1 && kinds.some(isLeafKind)) this.ask(asked.name(path.at(-1)!));
  }

  private inAny(files: readonly string[], ref: Ref, from: string): readonly Found[] {
    let all = NOTHING;
    for (const file of files) {
      const found = this.inForeign(file, ref, from);
      if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
    }
    return all;
  }

  private inForeign(file: string, ref: Ref, from: string): readonly Found[] {
    const index = this.world.index(file);
    if (index === undefined) return NOTHING;
    const found = this.inFile(index, file, '', ref);
    if (found.length > 0) return found;
    const leaves = index.leaf(ref.path);
    if (leaves.length === 0) return NOTHING;
    const adopted = this.adoptedBy(ref, from);
    const visible = leaves.filter(
      (entry) => agreementOfEntry(index, entry) === undefined || adopted.has(systemOf(entry.fact)),
    );
    return this.accepted(visible, file, ref.kinds);
  }

  /** A name with all behind its dots in one file: the longest declared name first, then what it has. */
  private inFile(index: FileIndex, uri: string, scope: string, { path, kinds }: Ref): readonly Found[] {
    for (let length = path.length; length > 0; length--) {
      const entries = index.named(scope + (length === 1 ? path[0]! : path.slice(0, length).join('.')));
      if (entries.length === 0) continue;
      if (length === path.length) {
        const found = this.accepted(entries, uri, kinds);
        if (found.length > 0) return found;
        continue;
      }
      const rest = path.slice(length);
      const found = entries.flatMap((entry) => {
        this.resolver.looksAt(uri, entry.id);
        const target = memberOf(this.resolver, declared(entry, uri), rest, kinds.includes('event'));
        return target === undefined ? [] : [{ uri, target }];
      });
      if (found.length > 0) return found;
    }
    return NOTHING;
  }

  private accepted(entries: readonly Entry[], uri: string, kinds: readonly RefKind[]): readonly Found[] {
    let found: Found[] | undefined;
    for (const entry of entries) {
      if (!accepts(kinds, entry.kind)) continue;
      this.resolver.looksAt(uri, entry.id);
      found ??= [];
      found.push({ uri, target: declared(entry, uri) });
    }
    return found ?? NOTHING;
  }

  private answer(found: readonly Found[], via: Via, ref: Ref, uri: string): Resolution {
    let left = found;
    if (left.length > 1 && ref.kinds.some(isLeafKind)) {
      const adopted = this.adoptedBy(ref, uri);
      const preferred = left.filter(({ target }) => target.kind === 'indicator' && adopted.has(systemOf(target.fact)));
      if (preferred.length > 0) left = preferred;
    }
    const [only] = left;
    if (left.length === 1 && only !== undefined) return { kind: 'one', via, uri: only.uri, target: only.target };
    return { kind: 'several', via, candidates: left.map((one) => this.candidate(one)) };
  }

  private candidate({ uri, target }: Found): Candidate {
    const id = 'id' in target ? target.id : undefined;
    const fact = 'fact' in target ? target.fact : undefined;
    const full = fact !== undefined && 'fullName' in fact ? fact.fullName : undefined;
    const name = full ?? id?.slice(id.indexOf(':') + 1) ?? '';
    return { name, target, uri, ...(id !== undefined && { id }) };
  }

  /** Indicator systems that the agreement round about adopts, by id and by name. */
  private adoptedBy({ scope }: Ref, uri: string): ReadonlySet<string> {
    const agreement = this.resolver.agreementAround(scope, uri);
    if (agreement === undefined) return new Set();
    const key = `${uri}\n${agreement.id}`;
    const known = this.adopted.get(key);
    if (known !== undefined) {
      this.resolver.touched |= known.touched;
      return known.value;
    }
    const systems = new Set<string>();
    // while it is worked out nothing is adopted
    this.adopted.set(key, { value: new Set(), touched: ALL });
    const made = this.resolver.record(() => {
      for (const { value, uri: from } of adoptsOf(agreement, uri, this.resolver)) {
        const found = this.resolver.resolve(value.ref, from);
        if (found.kind === 'one' && found.target.kind === 'indicators') systems.add(idName(found.target.id));
      }
      return systems;
    });
    this.adopted.set(key, made);
    return systems;
  }

  /** 甲省人民政府 where 甲省 is declared, and 甲省 where 甲省人民政府 is. */
  private throughParty(ref: Ref, uri: string): Resolution | undefined {
    const name = ref.path[0]!;
    const cut = cutBody(name);
    const cuts = cut === undefined ? institutionCuts(name) : [{ place: cut.division, body: cut.body }];
    for (const { place, body } of cuts) {
      const found = this.party(place, ref, uri) ?? this.party(`${place}人民政府`, ref, uri);
      if (found !== undefined) return derive(found, body);
    }
    if (cut !== undefined) return undefined;
    for (const suffix of ['人民政府', '政府']) {
      const found = this.party(name + suffix, ref, uri);
      if (found !== undefined) return derive(found, undefined);
    }
    return undefined;
  }

  private party(name: string, ref: Ref, uri: string): Resolution | undefined {
    const asParty = { ...ref, path: [name] };
    return this.inOwn(asParty, uri) ?? this.inOthers(asParty, uri);
  }

  private nothing(ref: Ref, uri: string): Resolution {
    // where plain words may stand nobody is told what else may have been meant
    if (ref.optional) return { kind: 'none', similar: [], declaredIn: [] };
    let made: (Recorded<Nearby> & { version: number }) | undefined;
    const near = () => {
      if (made?.version !== this.resolver.version) {
        made = { ...this.resolver.record(() => this.nearby(ref, uri)), version: this.resolver.version };
      }
      this.resolver.touched |= made.touched;
      return made.value;
    };
    // most who ask only want to know that there is nothing
    return {
      kind: 'none',
      get similar() {
        return near().similar;
      },
      get declaredIn() {
        return near().declaredIn;
      },
    };
  }

  private nearby(ref: Ref, uri: string): Nearby {
    // names that are near are looked for among whatever can be named, shares and rows included
    this.resolver.touched |= ALL & ~PLACES;
    const { imports, libraries } = this.files.seenBy(uri);
    for (const file of [uri, ...imports]) if (this.tells(file)) this.ask(asked.names(file));
    const body = ref.kinds.includes('body') && ref.path.length === 1;
    if (body) for (const character of new Set(ref.path[0]!)) this.ask(asked.character(character));
    const similar = similarNames(this.world, ref, uri, [...imports, ...libraries], this.resolver);
    const elsewhere = new Set([
      ...this.world
        .exportersOf(ref.path[0]!)
        .flatMap((one) => (ref.path.length > 1 || accepts(ref.kinds, one.kind) ? [one.uri] : [])),
      ...this.world.libraries.filter((file) => {
        const index = this.world.index(file);
        return (
          index !== undefined &&
          (this.inFile(index, file, '', ref).length > 0 ||
            this.accepted(index.leaf(ref.path), file, ref.kinds).length > 0)
        );
      }),
    ]);
    for (const seen of [uri, ...imports, ...libraries]) elsewhere.delete(seen);
    return { similar, declaredIn: [...elsewhere].sort(byCodeUnits).slice(0, 3) };
  }
}
