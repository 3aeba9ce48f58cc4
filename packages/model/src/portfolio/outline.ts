import type { Facts } from '../facts/index.ts';
import { aliasesOf, eachDeclared } from '../resolve/file-index.ts';

/**
 * A hash (53 bits) of all that the index of names holds of a file: its library name, imports, declarations with their names, and
 * what it supersedes. Two versions with one hash answer every question by name alike; contents of facts are not in it.
 */
export function outlineOf(facts: Facts): number {
  const hash = new Hash();
  hash.add(facts.library ?? '');
  for (const { target, kind, at } of facts.imports) for (const part of [kind, target, at]) hash.add(part);
  eachDeclared(facts, (kind, fact) => {
    hash.add(kind);
    hash.add(fact.id);
    hash.add(fact.name);
    for (const alias of aliasesOf(kind, fact)) hash.add(alias);
  });
  for (const fact of [...facts.regimes, ...facts.bases, ...facts.agreements]) {
    if (fact.supersedes === undefined) continue;
    hash.add(fact.id);
    for (const { path } of fact.supersedes) hash.add(path.at(-1) ?? '');
  }
  for (const { id, of } of facts.amendments) {
    hash.add(id);
    hash.add(of?.path.at(-1) ?? '');
  }
  return hash.value();
}

/** cyrb53 of Bryc (public domain), with an end mark after each string. */
class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
    this.mix(0xffff);
  }

  value(): number {
    const low =
      Math.imul(this.low ^ (this.low >>> 16), 2246822507) ^ Math.imul(this.high ^ (this.high >>> 13), 3266489909);
    const high =
      Math.imul(this.high ^ (this.high >>> 16), 2246822507) ^ Math.imul(this.low ^ (this.low >>> 13), 3266489909);
    return 4294967296 * (2097151 & high) + (low >>> 0);
  }

  private mix(code: number): void {
    this.high = Math.imul(this.high ^ code, 2654435761);
    this.low = Math.imul(this.low ^ code, 1597334677);
  }
}
