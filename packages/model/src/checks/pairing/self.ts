import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { endsOf } from './ends.ts';

/** No body is paired with itself, by whatever name. */
export function* bodyMustNotPairWithItself(view: FileView): Generator<FindingDraft> {
  for (const pair of view.facts.pairings) {
    const { donor, recipient } = endsOf(view, pair);
    const same =
      donor.key !== undefined && recipient.key !== undefined
        ? donor.key === recipient.key
        : donor.name === recipient.name;
    if (!same) continue;
    yield {
      subject: pair.id,
      place: pair.at,
      params: { donor: donor.name, recipient: recipient.name },
      witness: { donor: donor.name, recipient: recipient.name },
    };
  }
}
