import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Host } from '@duikou/language';
import { type Facts, type FileView, figureOfResolved, mergedFacts, type Ref, type Target } from '@duikou/model';
import type { Context } from '../context.ts';
import { CommandError } from '../errors.ts';
import { nodeHost, uriOf } from '../host.ts';
import { type Opened, openSession, type Session } from '../session.ts';
import { findRevision, type Revision } from './git.ts';
import { revisionHost } from './revision-host.ts';

/** One of two versions: a path, at a revision or on the disk. */
export interface Version {
  /** As people here write it: `HEAD~1:山河2024.duikou`. */
  readonly label: string;
  /** Absolute path. */
  readonly path: string;
  readonly revision?: Revision;
}

/** A version that has been read. */
export interface Side {
  readonly version: Version;
  readonly session: Session;
  readonly host: Host;
  /** The facts of the files asked for, put together. */
  readonly facts: Facts;
  /** The texts of those files, by which sameness to the letter is told. */
  readonly fingerprint: string;
}

interface Written {
  /** Relative to the current folder, or missing where only a revision was written. */
  path?: string;
  revision?: Revision;
}

/**
 * What `OLD NEW` stand for. A name that is a path is that path; `REVISION:PATH` is a path at a revision (from the current folder, else from
 * the top of the repository); `REVISION` alone stands for the path of the other side, or the current folder. One name alone is compared
 * with the disk where it is a revision, with `HEAD` where it is a path; without a name it is the current folder with `HEAD`.
 * @throws CommandError for a name that is neither, or more than two
 */
export async function versionsOf(names: readonly string[], cwd: string): Promise<[Version, Version]> {
  if (names.length > 2) throw new CommandError('cli.error.diffArguments', { args: names.join(' ') });
  const read = await Promise.all(names.map((name) => readName(name, cwd)));
  const head = async (path: string): Promise<Written> => ({
    path,
    revision: (await revisionAt(resolve(cwd, path), 'HEAD'))!,
  });
  let [old, fresh] = read as [Written | undefined, Written | undefined];
  if (old === undefined) [old, fresh] = [await head('.'), { path: '.' }];
  else if (fresh === undefined) {
    if (old.revision === undefined) [old, fresh] = [await head(old.path!), old];
    else fresh = { path: old.path ?? '.' };
  }
  const path = old.path ?? fresh.path ?? '.';
  return [versionOf(old, fresh.path ?? path, cwd), versionOf(fresh, path, cwd)];
}

function versionOf({ path, revision }: Written, other: string, cwd: string): Version {
  const written = path ?? other;
  const label = revision === undefined ? written : `${revision.name}:${written}`;
  return { label, path: resolve(cwd, written), ...(revision && { revision }) };
}

async function revisionAt(folder: string, name: string): Promise<Revision | undefined> {
  const found = await findRevision(folder, name);
  if (found === undefined && name === 'HEAD') throw new CommandError('cli.error.gitRevision', { revision: name });
  return found;
}

async function readName(name: string, cwd: string): Promise<Written> {
  if (existsSync(resolve(cwd, name))) return { path: name };
  const colon = name.indexOf(':');
  const looksLikePath = /\.duikou$/i.test(name) && colon < 0;
  if (looksLikePath) throw new CommandError('cli.error.missing', { path: name });
  const revision = await findRevision(cwd, colon < 0 ? name : name.slice(0, colon));
  if (revision === undefined) throw new CommandError('cli.error.gitRevision', { revision: name });
  if (colon < 0) return { revision };
  const path = name.slice(colon + 1) || '.';
  const host = await revisionHost(revision);
  const fromTop = relative(cwd, join(revision.top, path)) || '.';
  for (const one of [path, fromTop])
    if ((await host.stat(uriOf(resolve(cwd, one))).catch(() => undefined)) !== undefined)
      return { path: one, revision };
  throw new CommandError('cli.error.gitPath', { revision: revision.name, path });
}

/** Reads a version. */
export async function openSide(context: Context, version: Version, asOf: string | undefined): Promise<Side> {
  const { revision, path } = version;
  const host = revision === undefined ? nodeHost : await revisionHost(revision);
  const shown = relative(context.cwd, path).replaceAll('\\', '/') || '.';
  if (revision !== undefined && (await host.stat(uriOf(path))) === undefined)
    throw new CommandError('cli.error.gitPath', { revision: revision.name, path: shown });
  const session = await openSession(context, { paths: [path], host, ...(asOf !== undefined && { asOf }) });
  const files = session.opened.flatMap(({ workspace, files }) => files.map((uri) => ({ workspace, uri })));
  const hash = createHash('sha256');
  for (const { uri } of files) hash.update(await host.readFile(uri).catch(() => new Uint8Array())).update('\0');
  const facts = mergedFacts(files.map(({ workspace, uri }) => workspace.portfolio.summary(uri)!.facts));
  return { version: { ...version, label: version.label }, session, host, facts, fingerprint: hash.digest('hex') };
}

/** The view of the file in which an agreement stands. */
export function agreementIn(
  { session }: Side,
  name: string,
): { opened: Opened; view: FileView; id: string } | undefined {
  for (const opened of session.opened)
    for (const uri of opened.files) {
      const { portfolio } = opened.workspace;
      const found = portfolio.summary(uri)?.facts.agreements.find((one) => one.name === name);
      const view = found && portfolio.view(uri);
      if (view) return { opened, view, id: found.id };
    }
  return undefined;
}

/** The figure that a name stands for in a version. */
export function figureIn(side: Side, ref: Ref): Target | undefined {
  const [name] = ref.scope.split('.');
  const found = name === undefined || name === '' ? undefined : agreementIn(side, name)?.view.resolve(ref);
  return found?.kind === 'one' ? figureOfResolved(found.target) : undefined;
}
