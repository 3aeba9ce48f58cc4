import type { FileView } from '../checks/check.ts';
import type { Agreement, Facts } from '../facts/index.ts';
import { allocationTables } from '../resolve/index.ts';
import type { AllocationRow } from './attributes.ts';
import type { Member } from './types.ts';
import type { MemberKind } from './words.ts';

/** The members of a set, in the order of the text: those of the agreement, or without one all of the file. */
export function membersOf(
  { view, agreement }: { view: FileView; agreement?: Agreement | undefined },
  kind: MemberKind,
  scope: string,
): readonly Member[] {
  const { facts, uri } = view;
  const inside = (fact: { agreement: string }) => agreement === undefined || fact.agreement === scope;
  const member = (fact: { id: string; name: string }, name = fact.name): Member => ({
    kind,
    id: fact.id,
    name,
    at: `${fact.id}#name`,
    uri,
    fact,
  });
  switch (kind) {
    case 'project':
      return facts.projects.filter(inside).map((fact) => member(fact));
    case 'duty':
      return facts.duties
        .filter((fact) => inside(fact) && fact.partOf === undefined)
        .map((fact) => member(fact, fact.name || fact.act));
    case 'fund':
      return facts.funds.filter(inside).map((fact) => member(fact));
    case 'pairing':
      return facts.pairings.filter(inside).map((fact) => ({
        ...member(fact, `${fact.donor.path.join('.')}—${fact.recipient.path.join('.')}`),
        at: fact.at,
      }));
    case 'indicator':
      return facts.indicators.filter((fact) => fact.children.length === 0).map((fact) => member(fact));
    case 'meeting':
      return facts.meetings.filter(inside).map((fact) => member(fact));
    case 'team':
      return facts.teams.filter(inside).map((fact) => member(fact));
    case 'need':
      return facts.needs.filter(inside).map((fact) => member(fact));
    case 'allocation':
      return facts.funds.filter(inside).flatMap((fund) => rowsOf(view, facts, fund.id));
    case 'party': {
      const parties = (agreement ? [agreement] : facts.agreements).flatMap((one) => one.parties);
      return parties.map(({ body, at }) => ({ kind, id: at, name: body.path.join('.'), at, uri, fact: body }));
    }
  }
}

function rowsOf(view: FileView, facts: Facts, id: string): Member[] {
  const fund = facts.funds.find((one) => one.id === id)!;
  return allocationTables(view.resolver, view.uri, fund).flatMap((table) =>
    table.rows
      .filter((row) => row.kind === 'row')
      .map((row) => ({
        kind: 'allocation' as const,
        id: `${table.id}.${row.key}`,
        name: row.key,
        at: row.at,
        uri: view.uri,
        fact: { table, row, fund } satisfies AllocationRow,
      })),
  );
}
