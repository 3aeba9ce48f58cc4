import type { Entry, Host } from '@duikou/language';
import { normalUri } from '@duikou/language';

/** A disk in memory: paths from the root to text, bytes, `{ link: path }`, or `folder` for an empty folder. */
export type Disk = Record<string, string | Uint8Array | { link: string } | 'folder'>;

const uriOf = (path: string): string => normalUri(`file://${path.split('/').map(encodeURIComponent).join('/')}`);
const pathOf = (uri: string): string => decodeURIComponent(uri.replace(/^file:\/\//, '')).replace(/(?<=.)\/$/, '');

/** A host over a disk in memory, which tests change as they like. `reads` counts files read, `open` those at once at most. */
export function memoryHost(disk: Disk): Host & { disk: Disk; reads: string[]; most: number } {
  let open = 0;
  const follow = (path: string, steps = 0): string => {
    if (steps > 20) throw new Error('ELOOP');
    const parts = path.split('/').filter((part) => part !== '');
    let at = '';
    for (const [index, part] of parts.entries()) {
      at += `/${part}`;
      const there = disk[at];
      if (typeof there === 'object' && 'link' in there)
        return follow([there.link, ...parts.slice(index + 1)].join('/'), steps + 1);
    }
    return at || '/';
  };
  const isFolder = (path: string): boolean =>
    path === '/' || disk[path] === 'folder' || Object.keys(disk).some((one) => one.startsWith(`${path}/`));
  const fileAt = (path: string): string | Uint8Array | undefined => {
    const there = disk[path];
    return there === 'folder' || (typeof there === 'object' && 'link' in there) ? undefined : there;
  };
  const host = {
    disk,
    reads: [] as string[],
    most: 0,
    async stat(uri: string) {
      const path = follow(pathOf(uri));
      const file = fileAt(path);
      if (file !== undefined) return { kind: 'file' as const, size: file.length };
      return isFolder(path) ? { kind: 'folder' as const, size: 0 } : undefined;
    },
    async readFile(uri: string) {
      host.most = Math.max(host.most, ++open);
      await new Promise((done) => setTimeout(done, 0));
      open--;
      const file = fileAt(follow(pathOf(uri)));
      if (file === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      host.reads.push(uri);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    async list(uri: string) {
      const path = follow(pathOf(uri));
      if (!isFolder(path)) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' });
      const below = path === '/' ? '/' : `${path}/`;
      const entries = new Map<string, Entry['kind']>();
      for (const one of Object.keys(disk)) {
        if (!one.startsWith(below)) continue;
        const [name, ...rest] = one.slice(below.length).split('/');
        const there = disk[below + name];
        const link = typeof there === 'object' && 'link' in there;
        entries.set(name!, link ? 'link' : rest.length > 0 || there === 'folder' ? 'folder' : 'file');
      }
      return [...entries].map(([name, kind]) => ({ name, kind }));
    },
    async real(uri: string) {
      return uriOf(follow(pathOf(uri)));
    },
  };
  return host;
}

export { uriOf };
