import { URI } from 'vscode-uri';

/** One spelling for each URI, the one VS Code uses, so that a file is known by it whoever names it. */
export function normalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The URI of `name` (a file name, or a path with `/`) in a folder. */
export function join(folder: string, name: string): string {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return normalUri(base + name.split('/').map(encodeURIComponent).join('/'));
}

/** The folder above; the root is its own. */
export function parent(uri: string): string {
  const parsed = URI.parse(uri);
  const path = parsed.path.replace(/\/+$/, '');
  const at = path.lastIndexOf('/');
  return parsed.with({ path: at <= 0 ? '/' : path.slice(0, at) }).toString();
}

/** The last step of a URI as people write it. */
export function nameOf(uri: string): string {
  const path = URI.parse(uri).path.replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path below a folder, with `/`; undefined where the file is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = URI.parse(folder);
  const file = URI.parse(uri);
  if (base.scheme !== file.scheme || base.authority !== file.authority) return undefined;
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  return file.path.startsWith(start) ? file.path.slice(start.length) : undefined;
}

/** Whether a file is the folder or below it. */
export function isWithin(folder: string, uri: string): boolean {
  return folder === uri || pathBelow(folder, uri) !== undefined;
}
