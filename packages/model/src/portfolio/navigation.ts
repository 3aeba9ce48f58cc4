import { type Ref, type RefKind, refKinds } from '../facts/index.ts';
import type { DeclaredKind, Entry, FileIndex } from '../resolve/file-index.ts';
import { accepts } from '../resolve/kinds.ts';
import { byCodeUnits } from '../resolve/near.ts';
import type { Resolver } from '../resolve/resolver.ts';
import type { Resolved } from '../resolve/types.ts';
import { asked } from '../resolve/world.ts';
import type { Dependencies } from './dependencies.ts';
import type { WorldIndex } from './world-index.ts';

/** A use of a declaration: of the reference's names, the first `segments` lead to it. */
export interface Reference {
  uri: string;
  ref: Ref;
  segments: number;
  target: Resolved;
}

/** A name that can be written at some place. */
export interface VisibleName {
  name: string;
  kind: DeclaredKind;
  uri: string;
  id: string;
}

/** See `Portfolio.referencesTo`. Only files that asked for one of its names are looked through. */
export function referencesTo(
  id: string,
  declaredIn: string | undefined,
  world: WorldIndex,
  dependencies: Dependencies,
  resolverOf: (uri: string) => Resolver,
): Reference[] {
  const files = new Set<string>();
  if (id.startsWith('division:')) {
    for (const file of dependencies.askers(asked.division(id.slice('division:'.length)))) files.add(file);
  } else {
    const homes = declaredIn === undefined ? world.homesOf(id) : [declaredIn];
    for (const home of homes) {
      if (world.has(home)) files.add(home);
      for (const name of namesOf(id, world.index(home)))
        for (const file of dependencies.askers(asked.name(name))) files.add(file);
    }
  }
  return [...files].sort(byCodeUnits).flatMap((uri) => {
    const resolver = resolverOf(uri);
    const refs = world.summary(uri)?.facts.refs ?? [];
    return refs.flatMap((ref) => leadingTo(ref, uri, id, declaredIn, resolver));
  });
}

function namesOf(id: string, index: FileIndex | undefined): string[] {
  const entries = [...(index?.entries() ?? [])].filter((entry) => entry.id === id);
  const said = entries.flatMap(({ fact, qualified }) => {
    const { fullName, shortName, title, aliases } = fact as Entry['fact'] & Record<string, unknown>;
    return [fact.name, qualified, fullName, shortName, title, ...(Array.isArray(aliases) ? aliases : [])];
  });
  return [...new Set(said.filter((name): name is string => typeof name === 'string' && name !== ''))];
}

function leadingTo(ref: Ref, uri: string, id: string, declaredIn: string | undefined, resolver: Resolver): Reference[] {
  for (let segments = 1; segments <= ref.path.length; segments++) {
    const whole = segments === ref.path.length;
    const part: Ref = whole ? ref : { ...ref, kinds: [...refKinds], path: ref.path.slice(0, segments) };
    const found = resolver.resolve(part);
    const targets =
      found.kind === 'one'
        ? [found.target]
        : found.kind === 'several' && !whole
          ? found.candidates.map((one) => one.target)
          : [];
    const target = targets.find((one) => isDeclaration(one, id, declaredIn));
    if (target !== undefined) return [{ uri, ref, segments, target }];
  }
  return [];
}

function isDeclaration(target: Resolved, id: string, declaredIn: string | undefined): boolean {
  if (target.kind === 'division') return id === `division:${target.division.code}`;
  const of = target.kind === 'derived' ? target.of : target;
  if (of.kind === 'role' || of.kind === 'slot' || of.kind === 'row' || of.kind === 'fund-year' || of.kind === 'event')
    return false;
  return of.id === id && (declaredIn === undefined || of.uri === declaredIn);
}

/**
 * Names visible from a file and scope, its own first, then by file; one name stands once a file. Bodies are known in the whole
 * workspace: those of `files` that are not imported come last.
 */
export function namesInScope(
  resolver: Resolver,
  scope: string,
  kinds: readonly RefKind[],
  files: readonly string[] = [],
): VisibleName[] {
  const found: VisibleName[] = [];
  const seen = new Set([resolver.home, ...resolver.filesSeen()]);
  const others = kinds.includes('body') ? files.filter((uri) => !seen.has(uri)) : [];
  for (const uri of [...seen, ...others]) {
    const index = resolver.world.index(uri);
    for (const entry of index?.entries() ?? []) {
      if (!accepts(kinds, entry.kind) || (!seen.has(uri) && entry.kind !== 'party')) continue;
      const name = writtenName(entry, uri === resolver.home ? scope : '');
      found.push({ name, kind: entry.kind, uri, id: entry.id });
    }
  }
  return found;
}

function writtenName(entry: Entry, scope: string): string {
  if (entry.kind === 'indicator' || entry.kind === 'area') return entry.fact.name;
  for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (entry.qualified.startsWith(`${at}.`)) return entry.qualified.slice(at.length + 1);
  }
  return entry.qualified;
}
