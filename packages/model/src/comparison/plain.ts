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
  const names = Map.groupBy(renamings, ({ from }) => from);
  const walk = (inner: unknown, slot: string): unknown => {
    if (typeof inner === 'string') return renamedText(inner, slot, names);
    if (Array.isArray(inner)) return inner.map((one) => walk(one, slot));
    if (inner === null || typeof inner !== 'object') return inner;
    const copy: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(inner)) copy[key] = walk(one, key);
    if ('path' in inner && 'kinds' in inner) {
      formerRefs.set(copy, asInFile(inner as Ref));
      copy.path = renamedPath(inner as Ref, names);
    }
    return copy;
  };
  return walk(value, '') as T;
}

type Names = ReadonlyMap<string, readonly Renaming[]>;

const scoped = new Set(['agreement', 'scope', 'tree']);

function renamedText(text: string, slot: string, names: Names): string {
  if (scoped.has(slot)) return under(text, undefined, names);
  const at = text.indexOf(':');
  const beginning = text.slice(0, at);
  return at > 0 && /^[a-z-]+$/.test(beginning) ? `${beginning}:${under(text.slice(at + 1), beginning, names)}` : text;
}

/** The text with its longest beginning that has a new name; the name of a thing of another kind is not it. */
function under(text: string, beginning: string | undefined, names: Names): string {
  for (let end = text.length; end > 0; end = lastBoundary(text, end)) {
    const found = names
      .get(text.slice(0, end))
      ?.find(({ kind }) => kind === undefined || end < text.length || kind === (beginning ?? 'agreement'));
    if (found) return found.to + text.slice(end);
  }
  return text;
}

function lastBoundary(text: string, before: number): number {
  for (let at = before - 1; at > 0; at--) if ('.#~!'.includes(text[at]!)) return at;
  return 0;
}

/** A path that begins with an old name, said in full or from within its scope. */
function renamedPath({ path, scope, kinds }: Ref, names: Names): string[] {
  const outer = scope === '' ? [] : scope.split('.');
  for (let depth = 0; depth <= outer.length; depth++)
    for (let length = path.length; length > 0; length--) {
      const name = [...outer.slice(0, depth), ...path.slice(0, length)].join('.');
      const found = names
        .get(name)
        ?.find(({ kind }) => kind === undefined || length < path.length || (kinds as string[]).includes(kind));
      if (found) return [...found.to.split('.').slice(depth), ...path.slice(length)];
    }
  return path;
}
