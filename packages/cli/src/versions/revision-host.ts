import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Host } from '@duikou/language';
import { contentsOf, filesAt, type Revision } from './git.ts';

/** Files that a workspace may read. */
const wanted = /(?:\.duikou|(?:^|\/)duikou\.json)$/i;

/** The working folder as a commit has it: the same paths, read from the repository. Everything is read at once. */
export async function revisionHost(revision: Revision): Promise<Host> {
  const listed = [...(await filesAt(revision))].filter(([path]) => wanted.test(path));
  const contents = await contentsOf(
    revision,
    listed.map(([, object]) => object),
  );
  const files = new Map<string, Uint8Array>();
  const folders = new Map<string, Map<string, Entry['kind']>>([['', new Map()]]);
  for (const [path, object] of listed) {
    const content = contents.get(object);
    if (content === undefined) continue;
    files.set(path, content);
    const steps = path.split('/');
    for (let depth = 0; depth < steps.length; depth++) {
      const folder = steps.slice(0, depth).join('/');
      const entries = folders.get(folder) ?? new Map<string, Entry['kind']>();
      entries.set(steps[depth]!, depth === steps.length - 1 ? 'file' : 'folder');
      folders.set(folder, entries);
    }
  }
  const pathOf = (uri: string): string => relative(revision.top, resolve(fileURLToPath(uri))).replaceAll('\\', '/');
  const missing = (): Error => Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  return {
    async stat(uri) {
      const path = pathOf(uri);
      const file = files.get(path);
      if (file !== undefined) return { kind: 'file', size: file.length };
      return folders.has(path) ? { kind: 'folder', size: 0 } : undefined;
    },
    async readFile(uri) {
      const file = files.get(pathOf(uri));
      if (file === undefined) throw missing();
      return file;
    },
    async list(uri) {
      const entries = folders.get(pathOf(uri));
      if (entries === undefined) throw missing();
      return [...entries].map(([name, kind]) => ({ name, kind }));
    },
    real: async (uri) => uri,
  };
}
