import type { Agreement, Fact, RefKind } from '../facts/index.ts';
import type { DeclaredKind, Entry, FileIndex } from './file-index.ts';
import type { Resolution, Resolved, ResolvedParty } from './types.ts';
import type { RoleWord } from './words.ts';

/** Whether a declaration of a kind may stand where one of `kinds` is wanted. */
export function accepts(kinds: readonly RefKind[], kind: DeclaredKind): boolean {
  if (kind === 'party') return kinds.includes('body');
  if (kind === 'organ' && kinds.includes('body')) return true;
  if ((kind === 'duty' || kind === 'declared-event') && kinds.includes('event')) return true;
  return (kinds as readonly string[]).includes(kind);
}

/** Kinds found by their last name alone. */
export function isLeafKind(kind: RefKind): boolean {
  return kind === 'indicator' || kind === 'area';
}

const TOP: readonly string[] = [''];

/** `A.B` → `A.B.`, `A.`, and the top level. */
export function scopesOf(scope: string): readonly string[] {
  if (scope === '') return TOP;
  const scopes: string[] = [];
  for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) scopes.push(`${at}.`);
  scopes.push('');
  return scopes;
}

/** Whether a party of an agreement is what a role word names. */
export function inRole(word: RoleWord, party: Agreement['parties'][number]): boolean {
  if (word === 'both' || word === 'all') return true;
  return word === party.role || word === party.capacity;
}

/** The qualified name in an id. */
export function idName(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The qualified name of the indicator system a fact belongs to; empty for none. */
export function systemOf(fact: Fact): string {
  const { system } = fact as { system?: string };
  return system === undefined ? '' : system.startsWith('indicators:') ? idName(system) : system;
}

/** The id of the agreement a declaration stands in, by its qualified name. */
export function agreementOfEntry(index: FileIndex, entry: Entry): string | undefined {
  for (let at = entry.qualified.indexOf('.'); at > 0; at = entry.qualified.indexOf('.', at + 1)) {
    const id = `agreement:${entry.qualified.slice(0, at)}`;
    if (index.fact(id) !== undefined) return id;
  }
  return undefined;
}

/** The same answer, with a body named through each party found. */
export function derive(found: Resolution, body: string | undefined): Resolution {
  if (found.kind === 'none') return found;
  const from = (target: Resolved): Resolved => {
    if (target.kind !== 'party') return target;
    return { kind: 'derived', of: target satisfies ResolvedParty, ...(body !== undefined && { body }) };
  };
  if (found.kind === 'one') return { ...found, target: from(found.target) };
  return { ...found, candidates: found.candidates.map((one) => ({ ...one, target: from(one.target) })) };
}
