import { daysBetween } from '../../calendar/index.ts';
import type { FindingDraft } from '../finding.ts';
import { dueDay, ownerOf } from '../time/due.ts';
import { dutyName, eachJudged } from './duties.ts';

/** Between signing and due date there is time to act. Recurrences and periods are not judged by their first day. */
export const dutyShouldLeaveTime = eachJudged(function* (view, { duty, standing, agreement }): Generator<FindingDraft> {
  const signed = agreement?.signed;
  if (standing || signed === undefined || (duty.modality !== 'must' && duty.modality !== 'strive')) return;
  const least = view.settingsFor(agreement).integer('duty/lead-time-short.days');
  for (const deadline of duty.deadlines) {
    const due = dueDay(view, deadline, agreement);
    if (due === undefined) continue;
    const days = daysBetween(signed.date, due);
    if (days >= least) continue;
    yield {
      subject: ownerOf(deadline),
      place: deadline.at,
      ...(days < 0 && { message: 'duty/lead-time-short.past' }),
      params: { name: dutyName(duty), due, signed: signed.date, days: Math.abs(days), least },
      related: [{ at: signed.at, note: 'note.signed' }],
      witness: { days: String(days), least: String(least) },
      ...(duty.modality === 'strive' && { severity: 'info' }),
    };
  }
});
