import type { Ref } from './core.ts';
import type { Declaration, Facts } from './summary.ts';

/**
 * Facts or declarations of `after`, made of the objects of `before` wherever they say the same: what has not changed between two
 * versions of a file is then the same object, and what was worked out for it still stands. A reference that stands in several places
 * stays one object.
 */
export function keepSame<T extends Facts | Declaration[]>(before: T, after: T): T {
  return new Merge().value(before, after) as T;
}

type Json = Record<string, unknown>;

class Merge {
  private readonly refs = new Map<object, unknown>();

  value(a: unknown, b: unknown): unknown {
    if (a === b || typeof b !== 'object' || b === null) return b;
    if (Array.isArray(b)) return this.list(Array.isArray(a) ? a : [], b);
    if (!isRef(b)) return this.object(a, b as Json);
    let kept = this.refs.get(b);
    if (kept === undefined) {
      kept = this.object(a, b as unknown as Json);
      this.refs.set(b, kept);
    }
    return kept;
  }

  private list(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
    let same = a.length === b.length;
    let byKey: Map<string, unknown> | undefined;
    const merged: unknown[] = [];
    for (let i = 0; i < b.length; i++) {
      if (b[i] === a[i]) {
        merged.push(b[i]);
        continue;
      }
      const key = keyOf(b[i]);
      let partner = a[i];
      if (key !== undefined && keyOf(partner) !== key) {
        byKey ??= new Map(a.map((one) => [keyOf(one) ?? '', one]));
        partner = byKey.get(key);
      }
      const kept = this.value(partner, b[i]);
      if (kept !== a[i]) same = false;
      merged.push(kept);
    }
    return same ? a : merged;
  }

  private object(a: unknown, b: Json): unknown {
    if (typeof a !== 'object' || a === null || Array.isArray(a)) return b;
    const former = a as Json;
    let same = true;
    let merged: Json | undefined;
    let count = 0;
    for (const key in b) {
      const value = b[key];
      const kept = this.value(former[key], value);
      if (kept !== former[key]) same = false;
      if (kept !== value) {
        merged ??= { ...b };
        merged[key] = kept;
      }
      count++;
    }
    if (same) for (const _ in former) count--;
    return same && count === 0 ? former : (merged ?? b);
  }
}

function isRef(value: object): value is Ref {
  return 'kinds' in value && 'path' in value;
}

/** What tells an element of a list from the others: the id of a fact, else its place. */
function keyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at } = value as { id?: unknown; at?: unknown };
  return typeof id === 'string' ? id : typeof at === 'string' ? at : undefined;
}
