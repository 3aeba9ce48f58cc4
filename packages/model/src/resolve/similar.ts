import type { Agreement, Duty, Fund, Ref, Share } from '../facts/index.ts';
import type { FileIndex } from './file-index.ts';
import { accepts } from './kinds.ts';
import { near } from './near.ts';
import { roleSpellings } from './words.ts';
import type { World } from './world.ts';

/** What the resolver is asked here. */
interface Around {
  agreementAround(scope: string, uri: string): Agreement | undefined;
  sharesOf(of: { kind: 'duty'; fact: Duty } | { kind: 'fund'; fact: Fund }, uri: string): Share[];
}

/**
 * At most three names in scope that may have been meant, as they would be written here. Behind a name that is known, only what
 * that name has is offered.
 */
export function similarNames(
  world: World,
  ref: Ref,
  uri: string,
  others: readonly string[],
  resolver: Around,
): string[] {
  const { path, kinds } = ref;
  const files = [uri, ...others].flatMap((file) => world.index(file) ?? []);
  if (path.length > 1) {
    const head = knownHead(files, ref);
    if (head > 0) {
      const before = path.slice(0, head).join('.');
      const written = path.slice(head).join('.');
      return near(written, innerNames(files, ref.scope, before, resolver)).map((name) => `${before}.${name}`);
    }
  }
  const written = path.join('.');
  const names = new Set<string>();
  for (const index of files)
    for (const name of visibleNames(index, index.summary.uri === uri ? ref.scope : '', kinds)) names.add(name);
  if (!kinds.includes('body') || path.length > 1) return near(written, names);
  if (resolver.agreementAround(ref.scope, uri) !== undefined) {
    for (const spellings of Object.values(roleSpellings)) names.add(spellings[0]!);
  }
  for (const character of new Set(written)) for (const name of world.partyNamesWith(character)) names.add(name);
  const found = near(written, names);
  const divisions = world.gazetteer.similar(written, 3).map((division) => division.name);
  return [...new Set([...found, ...divisions])].filter((name) => name !== written).slice(0, 3);
}

/** Names of a file as they are written from the given scope, of the kinds that fit. */
export function* visibleNames(index: FileIndex, scope: string, kinds: Ref['kinds']): Generator<string> {
  const prefixes: string[] = [];
  for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) prefixes.push(`${at}.`);
  for (const entry of index.entries()) {
    if (!accepts(kinds, entry.kind)) continue;
    if (entry.kind === 'indicator' || entry.kind === 'area') {
      yield entry.fact.name;
      continue;
    }
    const prefix = prefixes.find((candidate) => entry.qualified.startsWith(candidate));
    yield prefix === undefined ? entry.qualified : entry.qualified.slice(prefix.length);
  }
}

function knownHead(files: readonly FileIndex[], { path, scope }: Ref): number {
  for (let length = path.length - 1; length > 0; length--) {
    const name = path.slice(0, length).join('.');
    if (files.some((index) => index.named(name).length > 0 || index.named(`${scope}.${name}`).length > 0))
      return length;
  }
  return 0;
}

function* innerNames(files: readonly FileIndex[], scope: string, head: string, resolver: Around): Generator<string> {
  for (const index of files) {
    for (const prefix of [`${head}.`, `${scope}.${head}.`]) {
      for (const entry of index.entries()) {
        if (entry.qualified.startsWith(prefix)) yield entry.qualified.slice(prefix.length);
      }
      for (const entry of index.named(prefix.slice(0, -1))) {
        if (entry.kind === 'duty' || entry.kind === 'fund') {
          const shares: Share[] = resolver.sharesOf({ kind: entry.kind, fact: entry.fact } as never, index.summary.uri);
          for (const share of shares) yield share.key;
        }
      }
    }
  }
}
