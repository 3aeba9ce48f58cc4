import type { Agreement, Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { placeLevel } from '../shared/levels.ts';
import { type End, endOf } from './ends.ts';
import { belongsToParties } from './outside-parties.ts';

/**
 * A place below a party that the agreement names elsewhere (in duties, tables, projects) has a pair, or is part of a paired place.
 * Asked only in agreements that pair bodies, of places of a level that is paired there.
 */
export function* namedBodiesShouldBePaired(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const pairs = view.facts.pairings.filter((pair) => view.agreementOf(pair) === agreement);
    const ends = pairs.flatMap((pair) => [endOf(view, pair.donor), endOf(view, pair.recipient)]);
    if (ends.length === 0) continue;
    const levels = new Set(ends.map(({ body }) => body && placeLevel(body, view)));
    const seen = new Set(ends.map(({ key }) => key));
    for (const ref of bodiesNamed(view, agreement)) {
      const end = endOf(view, ref);
      if (end.key === undefined || end.body === undefined || seen.has(end.key)) continue;
      seen.add(end.key);
      const level = isPlace(end) ? placeLevel(end.body, view) : undefined;
      if (level === undefined || !levels.has(level) || isParty(view, end, agreement)) continue;
      if (belongsToParties(view, end, agreement) !== true || touches(view, end.body, ends)) continue;
      yield {
        subject: `${agreement.id}.${end.key}`,
        place: ref.at,
        params: { name: end.name },
        related: pairs.slice(0, 8).map((pair) => ({ at: pair.at, note: 'note.edge' })),
        witness: { body: end.name },
      };
    }
  }
}

function bodiesNamed(view: FileView, agreement: Agreement): Ref[] {
  const paired = new Set(view.facts.pairings.flatMap((pair) => [pair.donor, pair.recipient]));
  const parties = new Set(agreement.parties.map((party) => party.body));
  return view.facts.refs.filter(
    (ref) =>
      ref.scope === agreement.name &&
      ref.kinds.includes('body') &&
      !ref.optional &&
      !paired.has(ref) &&
      !parties.has(ref),
  );
}

function isPlace({ key }: End): boolean {
  return key !== undefined && !key.includes('/');
}

function isParty(view: FileView, { key }: End, agreement: Agreement): boolean {
  return agreement.parties.some((party) => endOf(view, party.body).key === key);
}

/** Whether a place lies in a paired one or holds one, or that cannot be told. */
function touches(view: FileView, body: Resolved, ends: readonly End[]): boolean {
  return ends.some(
    ({ body: end }) =>
      end !== undefined && (view.isBelowOrEqual(body, end) !== false || view.isBelowOrEqual(end, body) !== false),
  );
}
