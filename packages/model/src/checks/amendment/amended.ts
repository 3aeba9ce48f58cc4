import { effectOf, inOrderOfEffect, type PlacedAmendment, partLists, partsOf } from '../../amendments/index.ts';
import type { Agreement, Amendment, AmendmentChange } from '../../facts/index.ts';
import type { FileView } from '../check.ts';

/** The agreement that an amendment of the file changes, and all amendments of it in the order of their effect. */
export function amendedIn(
  view: FileView,
  amendment: Amendment,
): { uri: string; agreement: Agreement; all: PlacedAmendment[] } | undefined {
  const found = amendment.of && view.resolve(amendment.of);
  if (found?.kind !== 'one' || found.target.kind !== 'agreement') return undefined;
  const { uri, fact, id } = found.target;
  const all = view.resolver.amendments(fact.name).filter((one) => {
    const there = one.amendment.of && view.resolve(one.amendment.of, one.uri);
    return there?.kind === 'one' && there.uri === uri && 'id' in there.target && there.target.id === id;
  });
  return { uri, agreement: fact, all: inOrderOfEffect(all) };
}

/** Ids of the parts that a change brings at the level of the agreement or clause. */
export function broughtBy({ facts, of }: AmendmentChange): string[] {
  const own = facts?.agreements[0];
  if (facts === undefined) return [];
  return of === undefined ? (own?.content ?? []) : (facts.clauses[0]?.content ?? []);
}

/** Everything a change sets: parts with all that stands in them, and slots of the agreement. */
export function setBy(change: AmendmentChange): { id: string; at: string }[] {
  const { facts, of, kind, at } = change;
  if (kind === 'repeal') return of ? of.kinds.map((one) => ({ id: `${one}:${of.path.join('.')}`, at })) : [];
  if (facts === undefined) return [];
  const parts = partLists.flatMap((list) => partsOf(facts, list).map(({ id }) => ({ id, at: `${id}#name` })));
  const { id: agreement, name: _name, content: _content, parties, ...slots } = facts.agreements[0]!;
  const said = Object.entries(slots).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return [
    ...parts.filter(({ id }) => of === undefined || id !== facts.clauses[0]?.id),
    ...said.map(([slot]) => ({ id: `${agreement}#${slot}`, at })),
    ...parties.map((party) => ({ id: `${agreement}#party-${party.role}`, at: party.at })),
  ];
}

export { effectOf };
