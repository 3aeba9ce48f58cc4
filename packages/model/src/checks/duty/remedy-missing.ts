import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { missingSlots } from './duties.ts';

/** Something follows when a duty is not performed, late, or breached. */
export function dutyShouldHaveRemedy(view: FileView): Iterable<FindingDraft> {
  return missingSlots(view, {
    code: 'duty/remedy-missing',
    modalities: ['must', 'strive', 'must-not'],
    inherited: true,
    filled: ({ duty }) => duty.remedies.some((remedy) => remedy.text.trim() !== ''),
  });
}
