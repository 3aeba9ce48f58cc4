import type { Facts, Ref } from '../facts/index.ts';

/** Lists of facts that stand in an agreement, have an id, and can be replaced, added and repealed. */
export const partLists = [
  'clauses',
  'duties',
  'funds',
  'tables',
  'prose',
  'indicatorSystems',
  'indicators',
  'negativeLists',
  'projects',
  'rules',
  'organs',
  'meetings',
  'teams',
  'needs',
  'events',
  'responsibilityLists',
  'actuals',
  'examples',
  'explanations',
  'areas',
] as const satisfies readonly (keyof Facts)[];

export type PartList = (typeof partLists)[number];

/** Any fact with an id. */
export interface Part {
  id: string;
}

/** The facts of one list. */
export function partsOf(facts: Facts, list: PartList): Part[] {
  return facts[list] as Part[];
}

/** The qualified name in an id, without the number that parts things of one name. */
export function pathOf(id: string): string {
  return id.slice(id.indexOf(':') + 1).replace(/~\d+$/, '');
}

/** Whether an id names what stands in the thing of another. */
export function isInside(id: string, outer: string): boolean {
  return pathOf(id).startsWith(`${pathOf(outer)}.`);
}

/** Every reference that facts hold, in their order. */
export function refsIn(facts: Facts): Ref[] {
  const found = new Set<Ref>();
  const visit = (value: unknown, key: string): void => {
    if (key === 'refs' || value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) for (const one of value) visit(one, '');
    else if ('kinds' in value && 'path' in value && 'scope' in value) found.add(value as Ref);
    else for (const [inner, one] of Object.entries(value)) visit(one, inner);
  };
  for (const [key, list] of Object.entries(facts)) if (key !== 'amendments') visit(list, key);
  return [...found];
}
