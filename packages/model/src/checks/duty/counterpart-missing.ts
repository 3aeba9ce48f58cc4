import type { AgreementParty } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type JudgedDuty, missingSlots } from './duties.ts';
import { bodiesNamed, partiesAbove } from './parties.ts';

/**
 * A duty is owed to someone. Said nowhere, the counterpart is the other of two parties, or in a 责任书 the one that gave it out; what
 * all parties bear, they owe each other. A bearer that stands below no party is another finding.
 */
export function dutyShouldHaveCounterpart(view: FileView): Iterable<FindingDraft> {
  return missingSlots(view, {
    code: 'duty/counterpart-missing',
    modalities: ['must', 'strive'],
    inherited: true,
    applies: ({ duty }) => duty.bearer.length > 0,
    filled: (judged) => judged.duty.counterpart.length > 0 || hasDefault(view, judged),
  });
}

function hasDefault(view: FileView, { duty, agreement }: JudgedDuty): boolean {
  if (agreement === undefined) return false;
  if (agreement.issuer !== undefined) return true;
  if (agreement.parties.some((party) => party.capacity === 'principal')) return true;
  const named = bodiesNamed(view, duty.bearer);
  if (named.includes(undefined)) return true;
  const bearing = new Set<AgreementParty>();
  for (const bodies of named) {
    for (const body of bodies!) {
      const above = partiesAbove(view, body, agreement);
      if (above === undefined || above === false) return agreement.parties.length > 1;
      for (const party of above) bearing.add(party);
    }
  }
  return bearing.size > 1 ? bearing.size === agreement.parties.length : agreement.parties.length === 2;
}
