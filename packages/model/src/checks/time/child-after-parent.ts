import { yearOf } from '../../calendar/index.ts';
import type { Agreement, Deadline, Duty } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { dueDay } from './due.ts';

/** When a whole falls due, and where that is said. */
interface Whole {
  due: string;
  at: string;
  uri: string;
}

/**
 * A share does not fall due after its whole: shares of a breakdown, 其中 rows of a table, and a duty that takes up (承接) a share of
 * another agreement. A whole that recurs, or waits for an event, is not compared.
 */
export const shareMustNotOutlastWhole = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  const agreement = view.agreementOf(duty);
  const whole = wholeOf(view, view.effective(duty).deadlines, agreement, view.uri);
  if (whole !== undefined) yield* sharesAfter(view, duty, agreement, whole);
  for (const above of wholesAbove(view, duty)) {
    for (const deadline of duty.deadlines) {
      const due = dueDay(view, deadline, agreement);
      if (due !== undefined && due > above.due) yield later(duty, dutyName(duty), deadline.at, due, above);
    }
  }
});

function* sharesAfter(
  view: FileView,
  duty: Duty,
  agreement: Agreement | undefined,
  whole: Whole,
): Generator<FindingDraft> {
  for (const share of duty.breakdowns.flatMap((breakdown) => breakdown.shares)) {
    const due = share.deadline && dueDay(view, share.deadline, agreement);
    if (due !== undefined && due > whole.due) yield later(duty, share.key, share.deadline!.at, due, whole);
    else if (share.deadline === undefined && share.year !== undefined && share.year > yearOf(whole.due)) {
      yield later(duty, share.key, share.at, String(share.year), whole);
    }
  }
}

function later(duty: Duty, name: string, at: string, due: string, whole: Whole): FindingDraft {
  return {
    subject: duty.id,
    place: at,
    params: { name, due, whole: whole.due },
    related: [{ uri: whole.uri, at: whole.at, note: 'note.whole' }],
    witness: { due, whole: whole.due },
  };
}

/** The latest of some deadlines, if every one of them has a day. */
function wholeOf(
  view: FileView,
  deadlines: readonly Deadline[],
  agreement: Agreement | undefined,
  uri: string,
): Whole | undefined {
  let last: Whole | undefined;
  for (const deadline of deadlines) {
    const due = dueDay(view, deadline, agreement);
    if (due === undefined) return undefined;
    if (last === undefined || due > last.due) last = { due, at: deadline.at, uri };
  }
  return last;
}

/** What a duty is a part of: the row above a 其中 row, and shares it takes up. Only named days count across files. */
function* wholesAbove(view: FileView, duty: Duty): Generator<Whole> {
  const row = duty.partOf === undefined ? undefined : view.facts.duties.find((other) => other.id === duty.partOf);
  const whole = row && wholeOf(view, view.effective(row).deadlines, view.agreementOf(row), view.uri);
  if (whole !== undefined) yield whole;
  for (const { share } of duty.takesUp) {
    const found = view.resolve(share);
    if (found.kind !== 'one') continue;
    const { target } = found;
    const own = target.kind === 'share' ? target.fact.deadline : undefined;
    const of = target.kind === 'share' ? target.of : target;
    if (of.kind !== 'duty') continue;
    const above = wholeOf(view, own ? [own] : of.fact.deadlines, undefined, of.uri);
    if (above !== undefined) yield above;
  }
}
