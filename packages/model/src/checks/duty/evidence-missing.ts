import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { missingSlots } from './duties.ts';

/** Something will prove that the duty was performed: evidence, or the data source of an indicator that measures it. */
export function dutyShouldHaveEvidence(view: FileView): Iterable<FindingDraft> {
  return missingSlots(view, {
    code: 'duty/evidence-missing',
    modalities: ['must', 'strive', 'must-not'],
    inherited: true,
    filled: ({ duty }) =>
      duty.evidence.length > 0 ||
      duty.indicators.some((ref) => {
        const found = view.resolve(ref);
        return found.kind === 'one' && found.target.kind === 'indicator' && found.target.fact.source !== undefined;
      }),
  });
}
