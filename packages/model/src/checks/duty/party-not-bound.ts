import type { Agreement, Duty, Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { dutyName } from './duties.ts';
import { bodiesOfName, partiesAbove } from './parties.ts';

/**
 * An agreement binds its parties, what stands below them and the organs it sets up: bearer and counterpart, of a remedy too, are one
 * of these; in a 责任书 also the body that gave it out. Where a body's superior is not declared the answer is unknown.
 */
export const dutyMustBindParty = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  const agreement = view.agreementOf(duty);
  if (agreement === undefined || agreement.parties.length === 0) return;
  for (const ref of bodiesOfDuty(duty)) yield* judge(view, duty, ref, agreement);
});

/** Names of a duty's bodies; rows of a table share those of its head, which are told once. */
function bodiesOfDuty(duty: Duty): Ref[] {
  const remedies = duty.remedies.flatMap((remedy) => [...(remedy.bearer ?? []), ...(remedy.counterpart ?? [])]);
  return [...duty.bearer, ...duty.counterpart, ...remedies];
}

function* judge(view: FileView, duty: Duty, ref: Ref, agreement: Agreement): Generator<FindingDraft> {
  const bodies = bodiesOfName(view, ref) ?? [];
  const answers = bodies.map((body) => isBound(view, body, agreement));
  const outside = answers.includes(false) || isForeignOrgan(view, ref, agreement);
  if (!outside && !answers.includes(undefined)) return;
  yield {
    subject: ref.at.slice(0, ref.at.lastIndexOf('#')),
    place: ref.at,
    ...(!outside && { verdict: 'unknown' as const, message: 'duty/party-not-bound.unknown' }),
    params: { name: dutyName(duty), body: ref.path.join('.') },
    related: agreement.parties.slice(0, 3).map((party) => ({ at: party.at, note: 'note.party' })),
  };
}

/** Whether a body is a party, the one that gave a 责任书 out, or stands below one of them; undefined where it cannot be told. */
function isBound(view: FileView, body: Resolved, agreement: Agreement): boolean | undefined {
  const above = partiesAbove(view, body, agreement);
  if (above) return true;
  const issuer = agreement.issuer && view.resolve(agreement.issuer);
  const below = issuer?.kind === 'one' ? view.isBelowOrEqual(body, issuer.target) : false;
  return below || (above === undefined || below === undefined ? undefined : false);
}

/** Whether a name is that of an organ which another agreement sets up. */
function isForeignOrgan(view: FileView, ref: Ref, agreement: Agreement): boolean {
  const found = view.resolve(ref);
  if (found.kind !== 'one' || found.target.kind !== 'organ') return false;
  const owner = found.target.fact.agreement;
  return owner !== '' && owner !== agreement.name;
}
