import type { Agreement, Deadline, Duty } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName, wordIn, wordsOf } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { dueDay, dueDays, lookingBack, ownerOf } from './due.ts';

/**
 * A duty, and each share of it, falls due within the agreement's term. What looks back on it (性质 考核, 验收, 审计, 结算 or 移交, or a
 * word of the list) may come later; stages of projects are not judged. A recurrence has an instance outside where one falls
 * due after the term, or none within it.
 */
export const dueDateMustLieInTerm = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  const after = view.settings.words('time/outside-term.after');
  const agreement = view.agreementOf(duty);
  const { term } = agreement ?? {};
  if (agreement === undefined || term === undefined || term.from > term.to) return;
  if (duty.kind !== undefined && lookingBack.includes(duty.kind)) return;
  if (wordIn(wordsOf(duty), after) !== undefined) return;
  for (const deadline of view.effective(duty).deadlines) yield* judge(view, duty, deadline, agreement);
  for (const share of duty.breakdowns.flatMap((breakdown) => breakdown.shares)) {
    if (share.deadline !== undefined) yield* judge(view, duty, share.deadline, agreement);
  }
});

function* judge(view: FileView, duty: Duty, deadline: Deadline, agreement: Agreement): Generator<FindingDraft> {
  const term = agreement.term!;
  const recurring = deadline.phrase.kind === 'recurring';
  const day = recurring ? instanceOutside(view, deadline, agreement) : dueDay(view, deadline, agreement);
  if (day === undefined || (term.from <= day && day <= term.to)) return;
  yield {
    subject: ownerOf(deadline),
    place: deadline.at,
    ...(recurring && { message: 'time/outside-term.instance' }),
    params: { name: dutyName(duty), due: day, from: term.from, to: term.to },
    related: [{ at: term.at, note: 'note.term' }],
    witness: { due: day, from: term.from, to: term.to },
  };
}

/** Instances before the term has begun do not arise, unless there is no other. */
function instanceOutside(view: FileView, deadline: Deadline, agreement: Agreement): string | undefined {
  const { from, to } = agreement.term!;
  const days = dueDays(view, deadline, agreement);
  const late = days.find((day) => day > to);
  return late ?? (days.some((day) => day >= from) ? undefined : days[0]);
}
