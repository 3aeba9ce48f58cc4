import type { CheckFailure } from '@duikou/model';
import type { Reader } from '../reader.ts';
import type { Host } from '../workspace/host.ts';
import {
  discoverWorkspaces,
  isWithin,
  nearestRoot,
  openWorkspace,
  parentUri,
  type Workspace,
} from '../workspace/index.ts';

/** A host in which there is nothing: for a document that belongs to no folder. */
const nowhere: Host = {
  stat: () => Promise.resolve(undefined),
  readFile: () => Promise.reject(new Error('no such file')),
  list: () => Promise.resolve([]),
  real: (uri) => Promise.resolve(uri),
};

/** The workspaces of a session: those under the client's folders, and those that opened documents bring with them. */
export class Workspaces {
  private readonly host: Host;
  private readonly reader: Reader;
  private readonly onError: (error: unknown, where: CheckFailure) => void;
  private readonly loaded = new Map<string, Promise<Workspace>>();
  private readonly ready = new Map<string, Workspace>();

  constructor(host: Host, reader: Reader, onError: (error: unknown, where: CheckFailure) => void) {
    this.host = host;
    this.reader = reader;
    this.onError = onError;
  }

  all(): Workspace[] {
    return [...this.ready.values()];
  }

  /** Opens the workspaces that a folder of the client holds. */
  async addFolder(folder: string): Promise<void> {
    const found = await discoverWorkspaces(this.host, folder);
    await Promise.all(found.map((one) => this.open(one, true)));
  }

  /** Forgets the workspaces in a folder that the client has closed. */
  removeFolder(folder: string): void {
    for (const one of [...this.loaded.keys()]) if (isWithin(folder, one)) this.forget(one);
  }

  /** Forgets all of them. */
  clear(): void {
    for (const one of [...this.loaded.keys()]) this.forget(one);
  }

  private forget(folder: string): void {
    this.loaded.delete(folder);
    this.ready.delete(folder);
  }

  /** The workspace a file belongs to, opened if need be. */
  async of(uri: string): Promise<Workspace> {
    const known = this.holding(uri);
    if (known !== undefined) return known;
    if (!uri.startsWith('file:')) return this.open(`${uri.slice(0, uri.indexOf(':'))}:/`, true, nowhere);
    const folder = parentUri(uri);
    const root = await nearestRoot(this.host, folder);
    if (root !== undefined) {
      const workspace = await this.open(root, true);
      return workspace.holds(uri) ? workspace : this.open(uri, false, nowhere);
    }
    return this.open(folder, false);
  }

  /** The opened workspace a file belongs to: the innermost. */
  holding(uri: string): Workspace | undefined {
    let best: Workspace | undefined;
    for (const workspace of this.ready.values()) {
      const holds = workspace.folder === uri || workspace.holds(uri) || workspace.configUri === uri;
      if (holds && (best === undefined || workspace.folder.length > best.folder.length)) best = workspace;
    }
    return best;
  }

  private open(folder: string, deep: boolean, host: Host = this.host): Promise<Workspace> {
    const known = this.loaded.get(folder);
    if (known !== undefined) return known;
    const opening = openWorkspace(host, folder, { reader: this.reader, deep, onInternalError: this.onError });
    this.loaded.set(folder, opening);
    return opening.then(
      (workspace) => {
        if (this.loaded.get(folder) === opening) this.ready.set(folder, workspace);
        return workspace;
      },
      (error: unknown) => {
        if (this.loaded.get(folder) === opening) this.loaded.delete(folder);
        throw error;
      },
    );
  }
}
