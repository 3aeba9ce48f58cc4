import type { Ref } from '../facts/index.ts';

/** Places, and forms as written: no part of what a fact says. */
const places = new Set(['at', 'ruleAt']);
const forms = new Set(['written', 'sentence', 'redundant', 'explicit']);

/** A fact without places; without forms as written, too, unless `wording`. Blanks in the forms never count. */
export function plain(value: unknown, wording = false): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => plain(one, wording));
  if (value === null || typeof value !== 'object') return value;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner === undefined || places.has(key) || (!wording && forms.has(key))) continue;
    out[key] = forms.has(key) && typeof inner === 'string' ? inner.replace(/\s+/gu, '') : plain(inner, wording);
  }
  return out;
}

/** Facts as a text by which they can be told equal. */
export function key(value: unknown, wording = false): string {
  return JSON.stringify(plain(value, wording)) ?? '';
}

/** A new name for what stands under an old one, as qualified names. */
export interface Renaming {
  /** Kinds (beginnings of ids) that it is about; missing: every thing under the name. */
  kind?: string;
  from: string;
  to: string;
}

/** References as they stood before {@link renamed} gave them new names. */
const formerRefs = new WeakMap<object, Ref>();

/** A reference as it stands in its file. */
export const asInFile = (ref: Ref): Ref => formerRefs.get(ref) ?? ref;

/** Facts in which ids, scopes and references use the new names; what has no old name in it is left as it is. */
export function renamed<T>(value: T, renamings: readonly Renaming[]): T {
  if (renamings.length === 0) return value;
  const walk = (inner: unknown, slot: string): unknown => {
    if (typeof inner === 'string') return renamings.reduce((text, one) => renamedText(text, slot, one), inner);
    if (Array.isArray(inner)) return inner.map((one) => walk(one, slot));
    if (inner === null || typeof inner !== 'object') return inner;
    const copy: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(inner)) copy[key] = walk(one, key);
    if ('path' in inner && 'kinds' in inner) {
      formerRefs.set(copy, inner as Ref);
      copy.path = renamings.reduce((path, one) => renamedPath(path, inner as Ref, one), (inner as Ref).path);
    }
    return copy;
  };
  return walk(value, '') as T;
}

const scoped = new Set(['agreement', 'scope', 'tree']);

function renamedText(text: string, slot: string, { kind, from, to }: Renaming): string {
  if (scoped.has(slot)) return kind === undefined || kind === 'agreement' ? under(text, from, to) : text;
  const [, beginning, rest] = /^([a-z-]+):(.*)$/su.exec(text) ?? [];
  if (beginning === undefined || rest === undefined) return text;
  if (kind !== undefined && kind !== beginning && rest === from) return text;
  return `${beginning}:${under(rest, from, to)}`;
}

function under(text: string, from: string, to: string): string {
  if (!text.startsWith(from)) return text;
  const next = text[from.length];
  return next === undefined || '.#~!'.includes(next) ? to + text.slice(from.length) : text;
}

/** A path that begins with the old name, said in full or from within its scope. */
function renamedPath(path: string[], { scope, kinds }: Ref, { kind, from, to }: Renaming): string[] {
  const [old, fresh] = [from.split('.'), to.split('.')];
  for (const outer of [[], scope === '' ? [] : scope.split('.')]) {
    const local = outer.every((name, at) => old[at] === name || fresh[at] === name) ? old.slice(outer.length) : old;
    if (kind !== undefined && path.length === local.length && !(kinds as string[]).includes(kind)) continue;
    if (local.length > 0 && local.every((name, at) => path[at] === name))
      return [...fresh.slice(fresh.length - local.length), ...path.slice(local.length)];
  }
  return path;
}
