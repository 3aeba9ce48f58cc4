import { basename, resolve } from 'node:path';
import { configName, discoverWorkspaces, type Host, isWithin, nearestRoot, parentUri } from '@duikou/language';
import { byCodeUnits } from '@duikou/model';
import { CommandError, reasonOf } from './errors.ts';
import { nodeHost, uriOf } from './host.ts';

/** A file or folder that was asked for. */
export interface Given {
  /** As written on the command line. */
  readonly path: string;
  readonly uri: string;
  readonly kind: 'file' | 'folder';
}

/** A workspace and what of it was asked for. */
export interface Selection {
  /** URI of the workspace's folder. */
  readonly root: string;
  /** False where a file stands in no workspace: only its own folder is read with it. */
  readonly deep: boolean;
  readonly given: readonly Given[];
}

/**
 * The workspaces that paths belong to, by code unit of their folders. No path means the current folder.
 *
 * @throws CommandError for a path that is not there, cannot be looked at, or is no file of the language
 */
export async function selectPaths(paths: readonly string[], cwd: string, host: Host = nodeHost): Promise<Selection[]> {
  const found = new Map<string, { deep: boolean; given: Given[] }>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const given = await look(path, cwd, host);
    for (const { root, deep } of await rootsOf(given, host)) {
      const there = found.get(root) ?? { deep: false, given: [] };
      found.set(root, { deep: there.deep || deep, given: [...there.given, given] });
    }
  }
  return [...found].map(([root, selection]) => ({ root, ...selection })).sort((a, b) => byCodeUnits(a.root, b.root));
}

/** Whether a file is among what was asked for. */
export function isSelected({ given }: Selection, uri: string): boolean {
  return given.some((one) => isWithin(one.uri, uri));
}

async function look(path: string, cwd: string, host: Host): Promise<Given> {
  const uri = uriOf(resolve(cwd, path));
  const stat = await host.stat(uri).catch((error: unknown) => {
    throw new CommandError('cli.error.unreadable', { path, reason: reasonOf(error) });
  });
  if (stat === undefined) throw new CommandError('cli.error.missing', { path });
  if (stat.kind === 'other') throw new CommandError('cli.error.notFile', { path });
  const name = basename(resolve(cwd, path));
  if (stat.kind === 'file' && name !== configName && !/\.duikou$/i.test(name))
    throw new CommandError('cli.error.notSource', { path });
  return { path, uri, kind: stat.kind };
}

async function rootsOf({ uri, kind }: Given, host: Host): Promise<{ root: string; deep: boolean }[]> {
  if (kind === 'folder') return (await discoverWorkspaces(host, uri)).map((root) => ({ root, deep: true }));
  const folder = parentUri(uri);
  const root = await nearestRoot(host, folder);
  return [root === undefined ? { root: folder, deep: false } : { root, deep: true }];
}
