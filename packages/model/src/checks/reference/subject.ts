import type { OriginKey } from '../../facts/index.ts';

/** The id of the fact an origin key belongs to. */
export function subjectOf(at: OriginKey): string {
  const end = at.lastIndexOf('#');
  return end < 0 ? at : at.slice(0, end);
}

/** A name as people read it: what stands after the kind in an id. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
