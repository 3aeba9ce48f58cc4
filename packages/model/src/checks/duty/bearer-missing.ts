import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { missingSlots } from './duties.ts';

/** Every duty, prohibition, permission and power says whose it is. */
export function dutyMustHaveBearer(view: FileView): Iterable<FindingDraft> {
  return missingSlots(view, {
    code: 'duty/bearer-missing',
    modalities: ['must', 'strive', 'must-not', 'may', 'has-power'],
    inherited: false,
    filled: ({ duty }) => duty.bearer.length > 0,
  });
}
