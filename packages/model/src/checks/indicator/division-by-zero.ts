import type { Indicator, Ref } from '../../facts/index.ts';
import { compare, figureOf, isZero } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { goalOf, leavesOf } from './leaves.ts';

/** Nothing is divided by nought: a target that values are compared with, or a denominator whose declared values include it. */
export function* scoringMustNotDivideByZero(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    const goal = goalOf(view, indicator);
    if (goal && isZero(goal.figure.value) && dividesByTarget(indicator)) {
      const params = { name: indicator.name, target: goal.figure.written };
      yield { subject: indicator.id, place: goal.at, params, witness: { target: goal.figure.value } };
    }
    const { denominator } = indicator;
    const least = denominator && leastOf(view, denominator);
    if (denominator && least !== undefined && compare(least, '0') <= 0)
      yield {
        subject: indicator.id,
        place: denominator.at,
        message: 'indicator/division-by-zero.denominator',
        params: { name: indicator.name, denominator: denominator.path.join('.') },
        witness: { least },
      };
  }
}

function dividesByTarget({ rules = [], direction }: Indicator): boolean {
  return rules.some(
    (rule) =>
      (rule.kind === 'proportional' && direction !== 'lower') ||
      (rule.kind === 'per-step' && rule.when !== 'late' && rule.step.unit === '%'),
  );
}

/** The least a denominator can be, where that is declared. */
function leastOf(view: FileView, ref: Ref): string | undefined {
  const found = view.resolve(ref);
  if (found.kind !== 'one') return undefined;
  const { target } = found;
  if (target.kind === 'indicator') return target.fact.range?.target.low?.value;
  if (target.kind === 'duty') return target.fact.target?.target && figureOf(target.fact.target.target)?.value;
  if (target.kind !== 'fund') return undefined;
  const amount = view.fundAmount(target.fact, undefined, target.uri)?.target;
  return amount && figureOf(amount)?.value;
}
