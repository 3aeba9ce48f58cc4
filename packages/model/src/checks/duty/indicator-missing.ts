import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { missingSlots } from './duties.ts';

/**
 * Under a regime with mandatory assessment (强制考核) a duty is measured by an indicator, or says with a reason why it is not. The
 * assessment itself (性质：考核) is not assessed again.
 */
export function dutyShouldBeMeasured(view: FileView): Iterable<FindingDraft> {
  return missingSlots(view, {
    code: 'duty/indicator-missing',
    modalities: ['must', 'strive'],
    inherited: true,
    applies: ({ duty, agreement }) =>
      duty.kind !== 'assessment' && agreement !== undefined && view.regimeOf(agreement)?.assessed === true,
    filled: ({ duty }) => duty.indicators.length > 0 || (duty.notAssessed?.text ?? '').trim() !== '',
  });
}
