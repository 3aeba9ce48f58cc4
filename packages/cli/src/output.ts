import { rmSync } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { onExit } from 'signal-exit';
import { CommandError, reasonOf } from './errors.ts';

/**
 * The folder for documents: the one asked for, relative to the current folder, else what `duikou.json` says, relative to its own,
 * else `out` there. A workspace may come from anywhere, so its `duikou.json` cannot name a folder outside it.
 *
 * @param workspace absolute path of the workspace's folder
 * @throws CommandError where `duikou.json` names a folder outside
 */
export async function outputFolder(
  cwd: string,
  asked: string | undefined,
  workspace: string,
  configured: string | undefined,
): Promise<string> {
  if (asked !== undefined) return resolve(cwd, asked);
  const folder = resolve(workspace, configured ?? 'out');
  const inside = isInside(workspace, folder) && isInside(await realpath(workspace), await existing(folder));
  if (!inside) throw new CommandError('cli.error.outside', { path: configured ?? 'out' });
  return folder;
}

function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !/^\.\.[\\/]/.test(below) && !isAbsolute(below);
}

/** The real path of a folder, or of the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const above = dirname(folder);
    if (above === folder) throw error;
    return existing(above);
  }
}

/**
 * Writes a file whole or not at all, in a folder that is made where it is missing.
 *
 * @param name file name without folder
 * @returns the absolute path
 * @throws CommandError for a name that would leave the folder, a link in its place, or what the system refuses
 */
export async function writeInto(folder: string, name: string, content: Uint8Array | string): Promise<string> {
  if (!isFileName(name)) throw new CommandError('cli.error.name', { name: JSON.stringify(name) });
  const path = join(folder, name);
  try {
    await makeFolder(folder);
    const there = await lstat(path).catch(() => undefined);
    if (there !== undefined && !there.isFile()) throw new CommandError('cli.error.inTheWay', { path });
    await writeWhole(path, content);
  } catch (error) {
    throw error instanceof CommandError
      ? error
      : new CommandError('cli.error.write', { path, reason: reasonOf(error) });
  }
  return path;
}

/** Node's own recursive `mkdir` never ends where the system refuses a folder as missing, as below `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}

/**
 * Replaces a file whole or not at all: written beside it under another name, brought to the disk, renamed. What is written goes on after a
 * system call that took only a part, so that a disk that fills up is an error and never a shorter file; a program that is ended takes the
 * unfinished file along. Rejects with the system's error.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  // A link is written through, and the file keeps its rights.
  const target = await realpath(path).catch(() => path);
  const mode = (await stat(target).catch(() => undefined))?.mode;
  const unfinished = join(dirname(target), `.${process.pid}-${(count++).toString(36)}.duikou`);
  const forget = onExit(() => rmSync(unfinished, { force: true }));
  try {
    const file = await open(unfinished, 'wx', mode);
    try {
      await file.writeFile(content);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    forget();
  }
}

let count = 0;

/** Whether a name is one step of a path on any system. */
function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\/:\u0000-\u001f]/.test(name);
}
