import type { Duty, DutyKind } from '../../facts/index.ts';
import { figureOf } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { actOf, dutyName, type JudgedDuty, judgedDuties, missingSlots, wordIn } from './duties.ts';

/** Kinds that are done or not done. */
const done: readonly DutyKind[] = ['once', 'assessment', 'acceptance', 'audit', 'settlement', 'handover'];

/**
 * A duty can be measured: a comparator, a figure and its unit, a grade, or a number of times. One-off acts are done or not, and who
 * bears a cost is no target; both are told by word lists and 性质.
 */
export function* dutyShouldHaveTarget(view: FileView): Generator<FindingDraft> {
  const once = view.settings.words('duty/target-missing.once');
  const cost = view.settings.words('duty/target-missing.cost-bearing');
  const needs = ({ duty }: JudgedDuty) => {
    if (duty.kind !== undefined && done.includes(duty.kind)) return false;
    const act = actOf(duty);
    return wordIn(act, once) === undefined && wordIn(act, cost) === undefined;
  };
  yield* missingSlots(view, {
    code: 'duty/target-missing',
    modalities: ['must', 'strive'],
    inherited: false,
    applies: needs,
    filled: ({ duty }) => hasTarget(duty),
  });
  for (const judged of judgedDuties(view)) {
    const { duty, standing } = judged;
    if (standing || (duty.modality !== 'must' && duty.modality !== 'strive') || !needs(judged)) continue;
    const figure = duty.target?.target && figureOf(duty.target.target);
    if (figure?.dimension !== 'none') continue;
    yield {
      subject: duty.id,
      place: duty.target!.at,
      message: 'duty/target-missing.unit',
      params: { name: dutyName(duty), figure: figure.written },
      witness: { value: figure.value },
      ...(duty.modality === 'strive' && { severity: 'info' }),
    };
  }
}

function hasTarget(duty: Duty): boolean {
  const { target } = duty;
  if (target?.ref !== undefined) return true;
  if (target?.target !== undefined) {
    const { grade, change, relative } = target.target;
    return figureOf(target.target) !== undefined || (grade ?? change ?? relative) !== undefined;
  }
  if (duty.deadlines.some(({ phrase }) => phrase.kind === 'recurring' && phrase.count !== undefined)) return true;
  return duty.breakdowns.some((breakdown) => breakdown.shares.some((share) => share.target !== undefined));
}
