import type { Entry, Host } from './host.ts';
import { concurrency, pooled } from './pool.ts';
import { join, parent, pathBelow } from './uri.ts';

/** Name of the file that makes a folder a workspace. */
export const configName = 'duikou.json';

/** What a walk through a folder finds. All lists are by code unit. */
export interface Walk {
  /** Files of the language that belong to the folder's workspace. */
  files: string[];
  /** Folders below that are workspaces of their own; nothing below them is in `files`. */
  nested: string[];
  /** What ends in `.duikou` and is no file, and folders that cannot be read, with why. */
  unreadable: { uri: string; reason: string }[];
}

/** Folders never looked into. */
const skipped = new Set(['node_modules']);

const isSource = (name: string): boolean => /\.duikou$/i.test(name);

/**
 * Walks a folder. Hidden folders, `node_modules` and what `excluded` says are left out; a folder with a `duikou.json` of its own is
 * told and not entered; a folder reached by several links is entered once. Never rejects.
 *
 * @param deep whether to go below the folder itself
 */
export async function walk(
  host: Host,
  root: string,
  excluded: (path: string) => boolean = () => false,
  deep = true,
): Promise<Walk> {
  const found: Walk = { files: [], nested: [], unreadable: [] };
  const entered = new Set<string>();
  const enter = async (folder: string, real: string): Promise<{ folder: string; real: string }[]> => {
    if (entered.has(real)) return [];
    entered.add(real);
    let entries: Entry[];
    try {
      entries = await host.list(folder);
    } catch (error) {
      found.unreadable.push({ uri: folder, reason: String((error as { code?: unknown })?.code ?? error) });
      return [];
    }
    if (folder !== root && entries.some(({ name, kind }) => name === configName && kind !== 'folder')) {
      found.nested.push(folder);
      return [];
    }
    const below: { folder: string; real: string }[] = [];
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const next = await visit(host, entry, folder, real);
      if (next === undefined || excluded(pathBelow(root, next.uri) ?? '')) continue;
      if (next.kind === 'broken') {
        if (isSource(entry.name)) found.unreadable.push({ uri: next.uri, reason: '{unreadable.broken-link}' });
      } else if (isSource(entry.name)) {
        if (next.kind === 'file') found.files.push(next.uri);
        else found.unreadable.push({ uri: next.uri, reason: `{unreadable.${next.kind}}` });
      } else if (next.kind === 'folder' && deep && !entry.name.startsWith('.') && !skipped.has(entry.name))
        below.push({ folder: next.uri, real: next.real });
    }
    return below;
  };
  let level = [{ folder: root, real: await host.real(root).catch(() => root) }];
  while (level.length > 0) {
    level = (await pooled(level, ({ folder, real }) => enter(folder, real), concurrency)).flat();
  }
  const byUri = (a: { uri: string }, b: { uri: string }) => (a.uri < b.uri ? -1 : 1);
  return { files: found.files.sort(), nested: found.nested.sort(), unreadable: found.unreadable.sort(byUri) };
}

interface Visited {
  uri: string;
  real: string;
  kind: 'file' | 'folder' | 'other' | 'broken';
}

/** An entry with links followed; undefined for a plain file of no interest, which needs no look at the disk. */
async function visit(host: Host, { name, kind }: Entry, folder: string, real: string): Promise<Visited | undefined> {
  const uri = join(folder, name);
  if (kind !== 'link') return kind === 'file' && !isSource(name) ? undefined : { uri, real: join(real, name), kind };
  const stat = await host.stat(uri).catch(() => undefined);
  const target = stat && (await host.real(uri).catch(() => undefined));
  return stat && target ? { uri, real: target, kind: stat.kind } : { uri, real: uri, kind: 'broken' };
}

/** The nearest folder with a `duikou.json`, at or above a folder. */
export async function nearestRoot(host: Host, folder: string): Promise<string | undefined> {
  for (let at = folder; ; ) {
    const stat = await host.stat(join(at, configName)).catch(() => undefined);
    if (stat?.kind === 'file') return at;
    const above = parent(at);
    if (above === at) return undefined;
    at = above;
  }
}

/**
 * The workspaces that a folder holds: the one it is in (the nearest folder with a `duikou.json`, at or above), and those below it.
 * Where there is none above, the folder itself is one if it holds files that are in no other, or if nothing else is found.
 */
export async function discoverWorkspaces(host: Host, folder: string): Promise<string[]> {
  const root = await nearestRoot(host, folder);
  const found = new Set<string>(root === undefined ? [] : [root]);
  let own = 0;
  let level = [folder];
  const seen = new Set<string>();
  while (level.length > 0) {
    const walks = await pooled(level, (at) => walk(host, at), 4);
    const next: string[] = [];
    for (const [index, one] of walks.entries()) {
      const at = level[index]!;
      seen.add(at);
      if (at === folder) own = one.files.length;
      for (const nested of one.nested) {
        found.add(nested);
        if (!seen.has(nested)) next.push(nested);
      }
    }
    level = next;
  }
  if (root === undefined && (own > 0 || found.size === 0)) found.add(folder);
  return [...found].sort();
}
