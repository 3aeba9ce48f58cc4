import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { placeLevel } from '../shared/levels.ts';
import { endsOf, regimeOfPair } from './ends.ts';

/**
 * The ends of a pairing are of one level, unless the regime allows 斜向. Where a regime in force does not, and a level is not said, it
 * cannot be told.
 */
export function* pairedLevelsShouldMatch(view: FileView): Generator<FindingDraft> {
  for (const pair of view.facts.pairings) {
    const regime = regimeOfPair(view, pair);
    if (regime?.oblique === true) continue;
    const { donor, recipient } = endsOf(view, pair);
    if (donor.key === undefined || recipient.key === undefined) continue;
    const a = donor.body && placeLevel(donor.body, view);
    const b = recipient.body && placeLevel(recipient.body, view);
    const known = a !== undefined && b !== undefined;
    if (known ? a === b : regime === undefined) continue;
    yield {
      subject: pair.id,
      place: pair.at,
      ...(!known && { verdict: 'unknown' as const, message: 'pairing/level-mismatch.level-unknown' }),
      params: {
        donor: donor.name,
        recipient: recipient.name,
        donorLevel: a === undefined ? '' : `{level.${a}}`,
        recipientLevel: b === undefined ? '' : `{level.${b}}`,
        unsaid: a === undefined ? donor.name : recipient.name,
      },
      witness: { donor: a ?? '', recipient: b ?? '' },
    };
  }
}
