import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { dueDay, dueDays, ownerOf } from '../time/due.ts';

/** What follows a failure falls due after the day on which there can first be one: the day after the duty is due. */
export const remedyShouldFollowBreach = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  const { remedies, deadlines, modality } = view.effective(duty);
  if (remedies.length === 0 || duty.partOf !== undefined || modality === 'must-not') return;
  const agreement = view.agreementOf(duty);
  for (const remedy of remedies) {
    if (remedy.deadline === undefined || remedy.failure === 'violated') continue;
    const day = dueDay(view, remedy.deadline, agreement);
    if (day === undefined) continue;
    const due = deadlines.flatMap((deadline) => dueDays(view, deadline, agreement)).sort()[0];
    if (due === undefined || day > due) continue;
    yield {
      subject: ownerOf(remedy.deadline),
      place: remedy.deadline.at,
      params: { name: dutyName(duty), remedy: remedy.text, day, due },
      related: deadlines.slice(0, 1).map(({ at }) => ({ at, note: 'note.whole' })),
      witness: { day, due },
    };
  }
});
