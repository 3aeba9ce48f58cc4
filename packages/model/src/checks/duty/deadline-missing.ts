import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { actOf, missingSlots, wordIn } from './duties.ts';

/**
 * A duty says by when: a date, a recurrence or a period, its own or those of all its shares. What is kept up throughout (性质：保持,
 * 限额) runs with the term, and acts of the word list go on by their nature.
 */
export function dutyShouldHaveDeadline(view: FileView): Iterable<FindingDraft> {
  const standing = view.settings.words('duty/deadline-missing.standing');
  return missingSlots(view, {
    code: 'duty/deadline-missing',
    modalities: ['must', 'strive'],
    inherited: true,
    applies: ({ duty }) =>
      duty.kind !== 'maintain' && duty.kind !== 'limit' && wordIn(actOf(duty), standing) === undefined,
    filled: ({ duty }) => {
      const shares = duty.breakdowns.flatMap((breakdown) => breakdown.shares);
      const dated = shares.filter((share) => share.deadline !== undefined || share.year !== undefined);
      return duty.deadlines.length > 0 || (shares.length > 0 && dated.length === shares.length);
    },
  });
}
