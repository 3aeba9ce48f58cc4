import { byCodeUnits } from '../resolve/near.ts';

/** Which files say something under a name; lists are kept in the order of files, so that answers do not depend on history. */
export class NameTable<T extends { uri: string; id: string }> {
  private readonly entries = new Map<string, T[]>();

  get(name: string): readonly T[] {
    return this.entries.get(name) ?? [];
  }

  add(name: string, entry: T): void {
    const there = this.entries.get(name);
    if (there === undefined) {
      this.entries.set(name, [entry]);
      return;
    }
    let at = there.length;
    while (at > 0 && compare(there[at - 1]!, entry) > 0) at--;
    there.splice(at, 0, entry);
  }

  remove(name: string, uri: string): void {
    const left = this.get(name).filter((entry) => entry.uri !== uri);
    if (left.length === 0) this.entries.delete(name);
    else this.entries.set(name, left);
  }
}

function compare(a: { uri: string; id: string }, b: { uri: string; id: string }): number {
  return byCodeUnits(a.uri, b.uri) || byCodeUnits(a.id, b.id);
}
