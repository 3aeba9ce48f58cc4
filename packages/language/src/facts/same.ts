import type { Summary } from '@duikou/model';

/** What is equal to what stood there before becomes the same object: what looks at a file again sees at once what has changed. */
export function keepSame(before: Summary, after: Summary): void {
  const lists = after.facts as unknown as Record<string, unknown>;
  for (const [key, old] of Object.entries(before.facts))
    if (Array.isArray(old) && Array.isArray(lists[key])) keepSameIn(old, lists[key]);
  keepSameIn(before.declarations, after.declarations);
}

/** Between what is the same at both ends each is compared with the old one of its name, which mostly stands at the same index. */
function keepSameIn(before: readonly unknown[], after: unknown[]): void {
  let from = 0;
  let end = after.length;
  let oldEnd = before.length;
  while (from < end && from < oldEnd && before[from] === after[from]) from++;
  while (end > from && oldEnd > from && before[oldEnd - 1] === after[end - 1]) {
    end--;
    oldEnd--;
  }
  if (from === end || from === oldEnd) return;
  let byName: Map<string, unknown> | undefined;
  for (let i = from; i < end; i++) {
    if (after[i] === before[i]) continue;
    const name = nameOf(after[i]);
    let old = i < oldEnd && nameOf(before[i]) === name ? before[i] : undefined;
    if (old === undefined) {
      byName ??= new Map(before.slice(from, oldEnd).map((one) => [nameOf(one), one]));
      old = byName.get(name);
    }
    if (old !== undefined && equal(old, after[i])) after[i] = old;
  }
}

/** A fact's id, or the place of what has none. */
function nameOf(fact: unknown): string {
  const { id, at, key } = fact as { id?: unknown; at?: unknown; key?: unknown };
  return String(id ?? at ?? key);
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
