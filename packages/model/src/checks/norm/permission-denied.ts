import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { meetingDraft, prohibitionMet } from './meets.ts';
import { forbidsAny, normsIn, prohibitionsIn } from './norms.ts';

const wordings = { day: 'norm/permission-denied.day' };

/** What may be done is not forbidden to the same body on the same day. */
export function* permissionShouldNotBeDenied(view: FileView): Generator<FindingDraft> {
  if (!forbidsAny(view) || prohibitionsIn(view).length === 0) return;
  for (const norm of normsIn(view)) {
    if (norm.duty.modality !== 'may' && norm.duty.modality !== 'has-power') continue;
    const met = prohibitionMet(view, norm, true, () => false);
    if (met !== undefined) yield meetingDraft(wordings, norm, met.ban, met.decision);
  }
}
