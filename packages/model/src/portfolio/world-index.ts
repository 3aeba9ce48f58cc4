import type { Facts, Summary } from '../facts/index.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { exportedNames, FileIndex, lookupNames, qualifiedOf } from '../resolve/file-index.ts';
import { byCodeUnits } from '../resolve/near.ts';
import { canonicalUri } from '../resolve/uri.ts';
import { asked, type Exporter, type World } from '../resolve/world.ts';
import type { Settings } from '../settings/index.ts';
import type { Dependencies } from './dependencies.ts';
import { NameTable } from './name-table.ts';
import { outlineOf } from './outline.ts';
import { PartyNames } from './party-names.ts';
import { type Announcement, announcementOf } from './shard.ts';
import { type Recall, SummaryStore } from './summary-store.ts';
import { supersedes } from './supersedes.ts';

/** The name of the library file that is in scope everywhere. */
export const BASE_LIBRARY = '基础';

/** Indexes of single files kept at hand; others are made again when asked for. */
const KEPT = 64;

/** What an edit did to the index. */
export interface Patched {
  /** Files whose questions have a new answer. */
  files: ReadonlySet<string>;
  /** Whether the file declares and imports what it did before, by name. */
  sameNames: boolean;
}

/** All files by name, patched one file at a time. */
export class WorldIndex implements World {
  readonly gazetteer: Gazetteer;
  readonly settings: Settings;
  readonly libraries: readonly string[];
  readonly baseLibraries: readonly string[];
  private readonly files = new SummaryStore((uri) => this.indexes.delete(uri));
  private readonly library = new Map<string, Summary>();
  private readonly libraryIndexes = new Map<string, FileIndex>();
  private readonly indexes = new Map<string, FileIndex>();
  private readonly canonical = new NameTable<{ uri: string; id: string }>();
  private readonly libraryNames = new NameTable<{ uri: string; id: string }>();
  private readonly builtIn = new Map<string, string>();
  private readonly exporters = new NameTable<Exporter>();
  private readonly superseders = new NameTable<Exporter>();
  /** What {@link outlineOf} says of each file, so that an edit that changes no name needs no old summary. */
  private readonly outlines = new Map<string, number>();
  private readonly partyNames = new PartyNames();

  constructor(library: readonly Summary[], gazetteer: Gazetteer, settings: Settings) {
    this.gazetteer = gazetteer;
    this.settings = settings;
    for (const summary of library) {
      this.library.set(summary.uri, summary);
      const name = summary.facts.library;
      if (name !== undefined) this.builtIn.set(name.normalize('NFKC'), summary.uri);
      for (const [last, entries] of supersedes(summary)) for (const entry of entries) this.superseders.add(last, entry);
    }
    this.libraries = [...this.library.keys()].sort(byCodeUnits);
    this.baseLibraries = this.libraries.filter((uri) => this.library.get(uri)?.facts.library === BASE_LIBRARY);
  }

  summary(uri: string): Summary | undefined {
    return this.files.get(uri) ?? this.library.get(uri);
  }

  /** Workspace files, by code unit. */
  uris(): string[] {
    return this.files.uris().sort(byCodeUnits);
  }

  has(uri: string): boolean {
    return this.files.has(uri);
  }

  isLibrary(uri: string): boolean {
    return this.library.has(uri) && !this.files.has(uri);
  }

  index(uri: string): FileIndex | undefined {
    const ofLibrary = this.libraryIndexes.get(uri);
    if (ofLibrary !== undefined && !this.files.has(uri)) return ofLibrary;
    const kept = this.indexes.get(uri);
    if (kept !== undefined) return kept;
    const summary = this.summary(uri);
    if (summary === undefined) return undefined;
    const made = new FileIndex(summary);
    if (this.isLibrary(uri)) {
      this.libraryIndexes.set(uri, made);
      return made;
    }
    if (this.indexes.size >= KEPT) this.indexes.delete(this.indexes.keys().next().value!);
    this.indexes.set(uri, made);
    return made;
  }

  /** Whether a file's summary cannot be made again, as that of one being edited. */
  isOpen(uri: string): boolean {
    return this.files.isOpen(uri);
  }

  /** A file's checks have run: its summary may be let go. */
  rest(uri: string): void {
    this.files.rest(uri);
  }

  libraryNamed(name: string): string | undefined {
    return this.libraryNames.get(name)[0]?.uri ?? this.builtIn.get(name);
  }

  fileAt(canonical: string): string | undefined {
    return this.canonical.get(canonical)[0]?.uri;
  }

  exportersOf(name: string): readonly Exporter[] {
    return this.exporters.get(name);
  }

  supersedersOf(name: string): readonly Exporter[] {
    return this.superseders.get(name);
  }

  partyNamesWith(character: string): Iterable<string> {
    return this.partyNames.with(character);
  }

  /** What importers of a file asked: for the file as written with and without its ending, or for the library by name. */
  importKeys(uri: string, library: string | undefined): string[] {
    const keys = [asked.file(canonicalUri(uri))];
    return library === undefined ? keys : [...keys, asked.library(library.normalize('NFKC'))];
  }

  /** Files that declare an id. */
  homesOf(id: string): string[] {
    const top = qualifiedOf(id).split('.');
    const names = top.map((_, index) => top.slice(0, index + 1).join('.'));
    const inWorkspace = names.flatMap((name) => this.exportersOf(name).map((one) => one.uri));
    const files = [...new Set([...inWorkspace, ...this.libraries])];
    return files.filter((uri) => this.index(uri)?.fact(id) !== undefined).sort(byCodeUnits);
  }

  /** Puts a file's new summary (or none) in the place of the old one. */
  patch(uri: string, summary: Summary | undefined, dependencies: Dependencies, recall?: Recall): Patched {
    const outline = summary && outlineOf(summary.facts);
    const sameNames = outline !== undefined && outline === this.outlines.get(uri);
    const asked = [...dependencies.askedOf(uri)];
    // a closed file's facts would have to be read again: only where its names differ, or someone asked for more than names
    const old = sameNames && asked.length === 0 ? undefined : this.files.get(uri);
    const keys = new Set(sameNames || dependencies.isEmpty() ? [] : changedKeys(uri, old, summary));
    const before = asked.length === 0 ? undefined : this.index(uri);
    const after = asked.length === 0 || summary === undefined ? undefined : new FileIndex(summary);
    for (const { key, kind, id } of asked)
      if (contentOf(before, kind, id) !== contentOf(after, kind, id)) keys.add(key);
    this.indexes.delete(uri);
    if (!sameNames && old !== undefined) this.take(old);
    if (summary === undefined) this.files.delete(uri);
    else this.files.set(summary, recall);
    if (outline === undefined) this.outlines.delete(uri);
    else this.outlines.set(uri, outline);
    if (!sameNames && summary !== undefined) this.put(announcementOf(summary, outline));
    keys.add(contentKey(uri));
    const files = new Set<string>();
    for (const key of keys) for (const file of dependencies.askers(key)) files.add(file);
    return { files, sameNames };
  }

  /** Adds a file by what another thread says of it. */
  announce(file: Announcement, recall: Recall): void {
    this.files.announce(file.uri, recall);
    this.outlines.set(file.uri, file.outline);
    this.put(file);
  }

  private put({ uri, library, names, supersedes }: Announcement): void {
    this.canonical.add(canonicalUri(uri), { uri, id: '' });
    if (library !== undefined) this.libraryNames.add(library.normalize('NFKC'), { uri, id: '' });
    for (const [name, ids] of names) {
      for (const { id, kind } of ids) this.exporters.add(name, { uri, id, kind });
      if (ids.some(({ kind }) => kind === 'party')) this.partyNames.add(name);
    }
    for (const [name, entries] of supersedes) for (const entry of entries) this.superseders.add(name, entry);
  }

  private take({ uri, facts, ...rest }: Summary): void {
    this.canonical.remove(canonicalUri(uri), uri);
    if (facts.library !== undefined) this.libraryNames.remove(facts.library.normalize('NFKC'), uri);
    for (const [name, ids] of exportedNames(facts)) {
      this.exporters.remove(name, uri);
      if (ids.some(({ kind }) => kind === 'party')) this.partyNames.remove(name);
    }
    for (const name of supersedes({ uri, facts, ...rest }).keys()) this.superseders.remove(name, uri);
  }
}

const contentKey = asked.content;

/** The questions whose answer differs between two versions of a file, but for contents of single facts. */
function* changedKeys(uri: string, old: Summary | undefined, now: Summary | undefined): Generator<string> {
  if ((old === undefined) !== (now === undefined)) yield asked.file(canonicalUri(uri));
  if (JSON.stringify(old?.facts.imports) !== JSON.stringify(now?.facts.imports)) yield asked.imports(uri);
  const libraries = [old?.facts.library, now?.facts.library];
  if (libraries[0] !== libraries[1]) {
    yield asked.imports(uri);
    yield asked.file(canonicalUri(uri));
    for (const name of libraries) if (name !== undefined) yield asked.library(name.normalize('NFKC'));
  }
  const before = old === undefined ? new Map<string, string>() : lookupNames(old.facts);
  const after = now === undefined ? new Map<string, string>() : lookupNames(now.facts);
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  for (const name of names) yield asked.name(name);
  if (names.length > 0) yield asked.names(uri);
  const parties = [old, now].map((summary) => new Set(summary ? partyNames(summary.facts) : []));
  const gone = [...parties[0]!].filter((name) => !parties[1]!.has(name));
  const come = [...parties[1]!].filter((name) => !parties[0]!.has(name));
  for (const character of new Set([...gone, ...come].join(''))) yield asked.character(character);
  const said = [old, now].map((summary) => (summary ? supersedes(summary) : new Map<string, Exporter[]>()));
  for (const name of new Set(said.flatMap((map) => [...map.keys()]))) {
    if (JSON.stringify(said[0]!.get(name)) !== JSON.stringify(said[1]!.get(name))) yield asked.superseders(name);
  }
}

function partyNames(facts: Facts): string[] {
  return [...exportedNames(facts)].flatMap(([name, ids]) => (ids.some(({ kind }) => kind === 'party') ? [name] : []));
}

function contentOf(index: FileIndex | undefined, kind: 'fact' | 'tables', id: string): string | undefined {
  return index && JSON.stringify(kind === 'tables' ? index.tablesOf(id) : index.fact(id));
}
