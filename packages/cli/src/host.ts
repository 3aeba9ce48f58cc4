import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Entry, type Host, normalUri } from '@duikou/language';

/** The disk, as a workspace sees it. */
export const nodeHost: Host = {
  async stat(uri) {
    try {
      const found = await stat(fileURLToPath(uri));
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  readFile: (uri) => readFile(fileURLToPath(uri)),
  async list(uri) {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  real: async (uri) => uriOf(await realpath(fileURLToPath(uri))),
};

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** The URI of an absolute path, in the spelling of workspaces. */
export function uriOf(path: string): string {
  return normalUri(pathToFileURL(path).href);
}
