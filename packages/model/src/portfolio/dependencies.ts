/** Which file asked what (keys of `asked`), both ways. */
export class Dependencies {
  private readonly byFile = new Map<string, readonly string[]>();
  /** Most questions are asked by one file: then it stands by itself. */
  private readonly byKey = new Map<string, string | Set<string>>();
  private readonly factsOf = new Map<string, Map<string, number>>();

  /** Puts what a file asked in the place of what it asked before. */
  replace(uri: string, keys: ReadonlySet<string>): void {
    this.remove(uri);
    if (keys.size === 0) return;
    this.byFile.set(uri, [...keys]);
    for (const key of keys) {
      const files = this.byKey.get(key);
      if (files === undefined) this.byKey.set(key, uri);
      else if (typeof files === 'string') this.byKey.set(key, new Set([files, uri]));
      else files.add(uri);
      this.count(key, 1);
    }
  }

  remove(uri: string): void {
    for (const key of this.byFile.get(uri) ?? []) {
      const files = this.byKey.get(key);
      if (files === uri) this.byKey.delete(key);
      else if (typeof files === 'object' && files.delete(uri) && files.size === 0) this.byKey.delete(key);
      this.count(key, -1);
    }
    this.byFile.delete(uri);
  }

  /** Whether nobody has asked anything yet: while a workspace is being opened. */
  isEmpty(): boolean {
    return this.byKey.size === 0;
  }

  /** Files that asked a key. */
  askers(key: string): Iterable<string> {
    const files = this.byKey.get(key);
    return files === undefined ? [] : typeof files === 'string' ? [files] : files;
  }

  /** Facts (`i`) and owners of tables (`t`) of a file that others asked for. */
  *askedOf(uri: string): Generator<{ key: string; kind: 'fact' | 'tables'; id: string }> {
    for (const key of this.factsOf.get(uri)?.keys() ?? []) {
      const kind = key.startsWith('i:') ? 'fact' : 'tables';
      yield { key, kind, id: key.slice(key.indexOf('\n') + 1) };
    }
  }

  private count(key: string, change: 1 | -1): void {
    if (!key.startsWith('i:') && !key.startsWith('t:')) return;
    const uri = key.slice(2, key.indexOf('\n'));
    const keys = this.factsOf.get(uri) ?? new Map<string, number>();
    const left = (keys.get(key) ?? 0) + change;
    if (left > 0) keys.set(key, left);
    else keys.delete(key);
    if (keys.size > 0) this.factsOf.set(uri, keys);
    else this.factsOf.delete(uri);
  }
}
