import type { Amendment, Facts } from '../facts/index.ts';
import { isRepealed } from './consolidate.ts';
import { effectOf, inOrderOfEffect } from './order.ts';
import { partLists, partsOf } from './parts.ts';

/** How long one wording of a part holds: `[from, to)`; a missing end is open. `by`: the amendment that brought it. */
export interface Version {
  id: string;
  from?: string;
  to?: string;
  by?: string;
}

/** The versions of every part that amendments touch, the oldest first. `from` of the first is the day the agreement was signed. */
export function versionsOf(base: Facts, agreement: string, amendments: readonly Amendment[]): Version[] {
  const own = base.agreements.find(({ id }) => id === agreement);
  const start = own?.signed?.date ?? own?.term?.from;
  const there = new Set(partLists.flatMap((list) => partsOf(base, list).map(({ id }) => id)));
  const versions = new Map<string, Version[]>();
  const change = (id: string, from: string | undefined, by: string, ends: boolean) => {
    const list = versions.get(id) ?? (there.has(id) ? [{ id, ...(start !== undefined && { from: start }) }] : []);
    const last = list.at(-1);
    if (last !== undefined && last.to === undefined && from !== undefined) last.to = from;
    versions.set(id, ends ? list : [...list, { id, ...(from !== undefined && { from }), by }]);
  };
  for (const { amendment } of inOrderOfEffect(amendments.map((one) => ({ amendment: one })))) {
    const from = effectOf(amendment);
    for (const one of amendment.changes) {
      const parts = one.facts;
      if (one.kind === 'repeal') {
        const known = new Set([...there, ...versions.keys()]);
        for (const id of known) if (isRepealed(id, one)) change(id, from, amendment.id, true);
      }
      if (parts)
        for (const list of partLists) for (const { id } of partsOf(parts, list)) change(id, from, amendment.id, false);
    }
  }
  return [...versions.values()].flat();
}
