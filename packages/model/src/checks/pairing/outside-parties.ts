import type { Agreement } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { type End, endOf, endsOf } from './ends.ts';

/** Both ends of an agreement's pairing are parties to it, or stand below one. Where the way up is not said, it cannot be told. */
export function* pairedBodiesMustBelongToParties(view: FileView): Generator<FindingDraft> {
  for (const pair of view.facts.pairings) {
    const agreement = view.agreementOf(pair);
    if (agreement === undefined || agreement.parties.length === 0) continue;
    const ends = endsOf(view, pair);
    for (const side of ['donor', 'recipient'] as const) {
      const end = ends[side];
      const belongs = end.key === undefined ? true : belongsToParties(view, end, agreement);
      if (belongs === true) continue;
      yield {
        subject: pair.id,
        place: pair[side].at,
        ...(belongs === undefined && {
          verdict: 'unknown' as const,
          message: 'pairing/outside-parties.superior-unknown',
        }),
        params: { name: end.name, parties: namesParam(agreement.parties.map((party) => party.body.path.join('.'))) },
        related: agreement.parties.map((party) => ({ at: party.at, note: 'note.party' })),
        witness: { body: end.name },
      };
    }
  }
}

/** Whether a body is a party of the agreement or stands below one; undefined where that cannot be told. */
export function belongsToParties(view: FileView, { body }: End, agreement: Agreement): boolean | undefined {
  let answer: boolean | undefined = false;
  for (const party of agreement.parties) {
    const above = endOf(view, party.body).body;
    const below = body && above ? view.isBelowOrEqual(body, above) : undefined;
    if (below === true) return true;
    if (below === undefined) answer = undefined;
  }
  return answer;
}
