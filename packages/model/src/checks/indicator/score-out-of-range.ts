import type { Indicator, Scoring } from '../../facts/index.ts';
import { compare, divide, multiply, subtract } from '../../quantity/index.ts';
import { exactDecimal, extentOf, inputOf } from '../../scoring/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { goalOf, leavesOf } from './leaves.ts';

/**
 * By its words no score is below nought, and none above the mark and what the words let be added. Where the words set no end to what
 * is taken off, the target and the declared range say how far it can go; if they do not, it cannot be told.
 */
export function* scoreMustStayInRange(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    const { weight } = indicator;
    if (weight === undefined || indicator.deduction || indicator.bonus) continue;
    const extent = extentOf(inputOf(indicator, undefined, 0));
    if (extent === undefined) continue;
    const place = indicator.scoring?.at ?? weight.at;
    const params = { name: indicator.name, full: weight.value };
    const base = extentOf({ ...inputOf(indicator, undefined, 0), rules: (indicator.rules ?? []).filter(isBase) });
    const most = base?.most && exactDecimal(base.most);
    if (most !== undefined && compare(most, weight.value) > 0)
      yield {
        subject: indicator.id,
        place,
        params: { ...params, most },
        witness: { most, full: weight.value, unit: '分' },
      };
    else if (extent.most === undefined)
      yield { subject: indicator.id, place, message: 'indicator/score-out-of-range.no-ceiling', params };
    if (extent.least === undefined) yield* endless(view, indicator, weight.value, place);
    else {
      const least = exactDecimal(extent.least);
      if (least !== undefined && compare(least, '0') < 0) yield below(indicator, place, weight.value, least);
    }
  }
}

const isBase = ({ kind }: Scoring): boolean => kind === 'tiers' || kind === 'proportional' || kind === 'all-or-nothing';

function below({ id, name }: Indicator, place: string, full: string, least: string): FindingDraft {
  return {
    subject: id,
    place,
    message: 'indicator/score-out-of-range.below',
    params: { name, full, least },
    witness: { least, full, unit: '分' },
  };
}

/** Words that take off without an end: how far can it go? */
function* endless(view: FileView, indicator: Indicator, full: string, place: string): Generator<FindingDraft> {
  const open = (indicator.rules ?? []).filter(
    (rule) =>
      (rule.kind === 'per-step' || rule.kind === 'per-event') && rule.effect === 'deduct' && rule.stop === undefined,
  );
  const off = open.map((rule) => mostOff(view, indicator, rule));
  if (off.length === 1 && off[0] !== undefined) {
    const least = subtract(full, off[0]);
    if (compare(least, '0') < 0) yield below(indicator, place, full, least);
    return;
  }
  const params = { name: indicator.name, full };
  yield { subject: indicator.id, place, message: 'indicator/score-out-of-range.no-floor', verdict: 'unknown', params };
}

/** The most that 每低 can take off between the target and the lowest value there can be. */
function mostOff(view: FileView, indicator: Indicator, rule: Scoring): string | undefined {
  if (rule.kind !== 'per-step' || rule.when === 'late') return undefined;
  const goal = goalOf(view, indicator)?.figure;
  const range = indicator.range?.target;
  const end = rule.when === 'below' ? (range?.low?.value ?? '0') : range?.high?.value;
  if (goal === undefined || end === undefined) return undefined;
  const percent = goal.unit === '%' && rule.step.unit === '百分点';
  if (!percent && rule.step.unit !== goal.unit && rule.step.unit !== '') return undefined;
  const gap = rule.when === 'below' ? subtract(goal.value, end) : subtract(end, goal.value);
  const steps =
    compare(gap, '0') <= 0 ? '0' : divide(gap, rule.step.value, rule.whole ? 0 : 1, rule.up ? 'up' : 'down');
  return steps === undefined ? undefined : multiply(steps, rule.points);
}
