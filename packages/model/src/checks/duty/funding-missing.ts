import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { actOf, figureOfDuty, type JudgedDuty, missingSlots, wordIn } from './duties.ts';

/** Where money goes out, the fund it comes from is named: by 资金, by the target, or by its name in the act. */
export function dutyShouldNameFund(view: FileView): Iterable<FindingDraft> {
  const verbs = view.settings.words('duty/funding-missing.verbs');
  const money = view.settings.words('duty/funding-missing.money');
  const attracted = view.settings.words('duty/funding-missing.except');
  return missingSlots(view, {
    code: 'duty/funding-missing',
    modalities: ['must', 'strive'],
    inherited: true,
    applies: ({ duty }) => {
      const act = actOf(duty);
      if (wordIn(act, verbs) === undefined || wordIn(act, attracted) !== undefined) return false;
      return figureOfDuty(view, duty)?.dimension === 'money' || wordIn(act, money) !== undefined;
    },
    filled: (judged) => namesFund(view, judged),
  });
}

function namesFund(view: FileView, { duty }: JudgedDuty): boolean {
  if (duty.funds.length > 0) return true;
  if (duty.target?.ref !== undefined) {
    const found = view.resolve(duty.target.ref);
    if (found.kind !== 'one') return true;
    const { target } = found;
    const of = target.kind === 'slot' || target.kind === 'share' || target.kind === 'fund-year' ? target.of : target;
    if (of.kind === 'fund' || of.kind === 'share' || of.kind === 'fund-year') return true;
  }
  const act = actOf(duty);
  return view.facts.funds.some(
    (fund) => fund.agreement === duty.agreement && fund.name !== '' && act.includes(fund.name),
  );
}
