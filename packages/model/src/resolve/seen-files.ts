import type { Import, Rule } from '../facts/index.ts';
import { byCodeUnits } from './near.ts';
import { canonicalUri, importTargets } from './uri.ts';
import { asked, type World } from './world.ts';

/** The files whose names one file sees, apart from its own, by code unit. */
export interface Seen {
  imports: readonly string[];
  libraries: readonly string[];
}

/** An import with the file it leads to; `undefined` where there is no such file or library. */
export interface ImportOf extends Import {
  uri: string | undefined;
}

/** Which files a file sees, as the resolver of `home` asks it: what it wanted to know of other files it tells `ask`. */
export class SeenFiles {
  private readonly world: World;
  private readonly home: string;
  private readonly ask: (key: string) => void;
  private readonly seen = new Map<string, Seen>();

  constructor(world: World, home: string, ask: (key: string) => void) {
    this.world = world;
    this.home = home;
    this.ask = ask;
  }

  importsOf(uri: string): ImportOf[] {
    this.tellImports(uri);
    const imports = this.world.index(uri)?.summary.facts.imports ?? [];
    return imports.map((one) => ({ ...one, uri: this.importTarget(uri, one.kind, one.target) }));
  }

  /** The name of the library a file is. */
  libraryName(uri: string): string | undefined {
    this.tellImports(uri);
    return this.world.index(uri)?.summary.facts.library;
  }

  /** The rules a file declares; each one's content is told as asked for. */
  rulesOf(uri: string): readonly Rule[] {
    const rules = this.world.index(uri)?.summary.facts.rules ?? [];
    if (uri === this.home || this.world.isLibrary(uri)) return rules;
    this.ask(asked.names(uri));
    for (const { id } of rules) this.ask(asked.fact(uri, id));
    return rules;
  }

  seenBy(uri: string): Seen {
    const known = this.seen.get(uri);
    if (known !== undefined) return known;
    const imports = new Set<string>();
    const libraries = new Set(this.world.baseLibraries);
    for (const { uri: target } of this.importsOf(uri)) {
      if (target === undefined || target === uri) continue;
      if (this.libraryName(target) !== undefined) libraries.add(target);
      else imports.add(target);
    }
    libraries.delete(uri);
    const seen = { imports: [...imports].sort(byCodeUnits), libraries: [...libraries].sort(byCodeUnits) };
    this.seen.set(uri, seen);
    return seen;
  }

  private tellImports(uri: string): void {
    if (uri !== this.home && !this.world.isLibrary(uri)) this.ask(asked.imports(uri));
  }

  private importTarget(from: string, kind: 'library' | 'file', target: string): string | undefined {
    if (kind === 'library') {
      const name = target.normalize('NFKC');
      this.ask(asked.library(name));
      return this.world.libraryNamed(name);
    }
    for (const candidate of importTargets(from, target)) {
      const canonical = canonicalUri(candidate);
      this.ask(asked.file(canonical));
      const found = this.world.fileAt(canonical);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
