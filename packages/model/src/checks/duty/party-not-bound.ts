import type { Agreement, Duty, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { dutyName } from './duties.ts';
import { bodiesOfName, partiesAbove } from './parties.ts';

/**
 * An agreement binds its parties and what stands below them: bearer and counterpart, of a remedy too, are one of these. Where a
 * body's superior is not declared the answer is unknown.
 */
export function* dutyMustBindParty(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    const agreement = view.agreementOf(duty);
    if (agreement === undefined || agreement.parties.length === 0) continue;
    for (const ref of bodiesOfDuty(duty)) yield* judge(view, duty, ref, agreement);
  }
}

/** Names of a duty's bodies; rows of a table share those of its head, which are told once. */
function bodiesOfDuty(duty: Duty): Ref[] {
  const remedies = duty.remedies.flatMap((remedy) => [...(remedy.bearer ?? []), ...(remedy.counterpart ?? [])]);
  return [...duty.bearer, ...duty.counterpart, ...remedies];
}

function* judge(view: FileView, duty: Duty, ref: Ref, agreement: Agreement): Generator<FindingDraft> {
  const bodies = bodiesOfName(view, ref) ?? [];
  const answers = bodies.map((body) => partiesAbove(view, body, agreement));
  const outside = answers.includes(false);
  if (!outside && !answers.includes(undefined)) return;
  yield {
    subject: ref.at.slice(0, ref.at.lastIndexOf('#')),
    place: ref.at,
    ...(!outside && { verdict: 'unknown' as const, message: 'duty/party-not-bound.unknown' }),
    params: { name: dutyName(duty), body: ref.path.join('.') },
    related: agreement.parties.slice(0, 3).map((party) => ({ at: party.at, note: 'note.party' })),
  };
}
