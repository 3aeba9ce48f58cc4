import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { meetingDraft, prohibitionMet } from './meets.ts';
import { forbidsAny, normsIn, prohibitionsIn } from './norms.ts';

const wordings = { day: 'norm/conflict.day', unknown: 'norm/conflict.unknown' };

/**
 * What must be done is not forbidden to the same body at the same place and time. A figure that 不得 forbids to exceed is
 * `norm/limit-unreachable`. Where it depends on an event, or on a day not known yet, it is told as unknown.
 */
export function* dutyMustNotBeForbidden(view: FileView): Generator<FindingDraft> {
  if (!forbidsAny(view) || prohibitionsIn(view).length === 0) return;
  for (const norm of normsIn(view)) {
    if (norm.duty.modality !== 'must' && norm.duty.modality !== 'strive') continue;
    const met = prohibitionMet(view, norm, false, ({ unknown }) => unknown === 'guard' || unknown === 'time');
    if (met === undefined || met.ban.duty.target !== undefined) continue;
    const draft = meetingDraft(wordings, norm, met.ban, met.decision);
    yield norm.duty.modality === 'strive' ? { ...draft, severity: 'warning' } : draft;
  }
}
