import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { actOf, dutyName, eachJudged, type JudgedDuty, wordIn } from './duties.ts';
import { bodiesNamed } from './parties.ts';

/** Marks between the acts of one duty. */
const between = /[，,、；;]|并(?!且)|并且/u;

/** A duty does more than ask or report upward. A self-assessment (自评) is no such report. */
export const dutyShouldDoMoreThanReport = eachJudged(function* (view, judged): Generator<FindingDraft> {
  const verbs = view.settings.words('duty/reports-only.verbs');
  const except = view.settings.words('duty/reports-only.except');
  const { duty, standing } = judged;
  if (standing || (duty.modality !== 'must' && duty.modality !== 'strive') || duty.target !== undefined) return;
  const act = actOf(duty);
  const acts = act.split(between).map((part) => part.trim());
  const reported = acts.filter((part) => part !== '');
  if (reported.length === 0 || !reported.every((part) => verbs.some((verb) => part.startsWith(verb)))) return;
  if (wordIn(act, except) !== undefined) return;
  const upward = goesUp(view, judged);
  if (upward === false) return;
  yield {
    subject: duty.id,
    ...(upward === undefined && { verdict: 'unknown' as const, message: 'duty/reports-only.unknown' }),
    params: { name: dutyName(duty), act: duty.act },
    ...(duty.modality === 'strive' && { severity: 'info' }),
  };
});

/** Whether the addressee stands above a bearer. One who is not named is taken to: nobody asks leave of those below. */
function goesUp(view: FileView, { duty }: JudgedDuty): boolean | undefined {
  if (duty.counterpart.length === 0) return true;
  const from = bodiesNamed(view, duty.bearer).flatMap((bodies) => bodies ?? []);
  const to = bodiesNamed(view, duty.counterpart).flatMap((bodies) => bodies ?? []);
  const answers = from.flatMap((lower) =>
    to.map((upper) => view.bodyKey(lower) !== view.bodyKey(upper) && view.isBelowOrEqual(lower, upper)),
  );
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(undefined) ? undefined : false;
}
