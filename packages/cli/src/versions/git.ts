import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CommandError, reasonOf } from '../errors.ts';

const run = promisify(execFile);

/** A commit of a repository. */
export interface Revision {
  /** As written. */
  readonly name: string;
  readonly commit: string;
  /** Absolute path of the repository's working folder, in the spelling of the path that was asked for. */
  readonly top: string;
}

const largest = 1 << 30;

/** Runs git without a shell; nothing that a repository configures is started. */
function git(folder: string, args: readonly string[]) {
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const settings = ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false'];
  return run('git', ['-C', folder, '--no-pager', ...settings, ...args], {
    env,
    encoding: 'buffer',
    maxBuffer: largest,
    windowsHide: true,
  });
}

/** What git says, as one line of ours. */
function refused(error: unknown, folder: string): CommandError {
  const { code, stderr } = error as { code?: unknown; stderr?: Buffer };
  const said = stderr?.toString('utf8').trim() ?? '';
  if (code === 'ENOENT') return new CommandError('cli.error.gitMissing');
  if (/not a git repository/i.test(said)) return new CommandError('cli.error.gitRepository', { path: folder });
  const reason = said.replace(/^fatal: /, '').split('\n')[0]!;
  return new CommandError('cli.error.gitFailed', { reason: reason === '' ? reasonOf(error) : reason });
}

/** The nearest folder there is, for a file, or a path that may have been removed. */
function folderAt(path: string): string {
  for (let at = path; ; at = dirname(at))
    if (statSync(at, { throwIfNoEntry: false })?.isDirectory() || dirname(at) === at) return at;
}

/**
 * The commit that a name stands for in the repository that holds a folder; undefined where it stands for none.
 * @throws CommandError where git is missing, the folder is in no repository, or git refuses
 */
export async function findRevision(path: string, name: string): Promise<Revision | undefined> {
  const folder = folderAt(resolve(path));
  let prefix: string;
  try {
    prefix = (await git(folder, ['rev-parse', '--show-prefix'])).stdout.toString('utf8').replace(/\n$/, '');
  } catch (error) {
    throw refused(error, folder);
  }
  if (name === '' || name.startsWith('-')) return undefined;
  const top = resolve(
    folder,
    ...prefix
      .split('/')
      .filter((step) => step !== '')
      .map(() => '..'),
  );
  try {
    const found = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const commit = found.stdout.toString('utf8').trim();
    return /^[0-9a-f]{40,64}$/.test(commit) ? { name, commit, top } : undefined;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 1 || code === 128) return undefined;
    throw refused(error, folder);
  }
}

/** The plain files of a commit, by their path from the top with `/`: the object of each. Links and submodules are left out. */
export async function filesAt({ top, commit }: Revision): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let listed: Buffer;
  try {
    listed = (await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit])).stdout;
  } catch (error) {
    throw refused(error, top);
  }
  for (const line of listed.toString('utf8').split('\0')) {
    const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (mode?.startsWith('100') && object !== undefined && path !== undefined) files.set(path, object);
  }
  return files;
}

/** What is in some objects. */
export async function contentsOf({ top }: Revision, objects: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  if (objects.length === 0) return contents;
  const reading = git(top, ['cat-file', '--batch']);
  reading.child.stdin?.on('error', () => {});
  reading.child.stdin?.end(`${[...new Set(objects)].join('\n')}\n`);
  let bytes: Buffer;
  try {
    bytes = (await reading).stdout;
  } catch (error) {
    throw refused(error, top);
  }
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [object, kind, size] = bytes.toString('utf8', at, end).split(' ');
    if (kind !== 'blob') {
      at = end + 1;
      continue;
    }
    const length = Number(size);
    contents.set(object!, bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return contents;
}
