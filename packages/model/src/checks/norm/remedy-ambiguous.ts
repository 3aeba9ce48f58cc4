import type { Modality, Remedy } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName, isStandingNorm } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { subjectOf } from '../reference/subject.ts';

/** Of these there is something left to perform after a failure. */
const owed: readonly Modality[] = ['must', 'strive'];

/**
 * What follows says whether it comes in the place of the duty (改为) or beside it (并应): else it cannot be told whether the duty is still
 * owed. A remedy in 通则 is told there, once. What follows the breach of a prohibition always comes beside it.
 */
export function* remedyShouldSayHow(view: FileView): Generator<FindingDraft> {
  for (const defaults of view.facts.defaults) {
    for (const remedy of defaults.remedies) {
      if (remedy.failure === 'violated' || !isOpen(remedy)) continue;
      yield {
        subject: subjectOf(remedy.at),
        place: remedy.at,
        message: 'norm/remedy-ambiguous.defaults',
        params: { remedy: remedy.text },
      };
    }
  }
  for (const duty of view.facts.duties) {
    const { modality } = view.effective(duty);
    if (duty.remedies.length === 0 || !owed.includes(modality) || isStandingNorm(duty)) continue;
    for (const remedy of duty.remedies) {
      if (!isOpen(remedy)) continue;
      yield {
        subject: duty.id,
        place: remedy.at,
        params: { name: dutyName(duty), remedy: remedy.text },
        ...(modality === 'strive' && { severity: 'info' }),
      };
    }
  }
}

function isOpen({ mode, text }: Remedy): boolean {
  return mode === undefined && text.trim() !== '';
}
