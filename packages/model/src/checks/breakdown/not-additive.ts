import type { Breakdown, Duty } from '../../facts/index.ts';
import { compare, isComparable, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { additiveFigure, figureLike, shown } from '../shared/figures.ts';
import { dutyFigure, nonAdditive } from './whole.ts';

/**
 * What its indicator says cannot be summed (a ratio, a stock over years, a distinct count) is not summed: neither by rule, nor so that
 * the parts add up to the whole. Equal rates for every body are no sum.
 */
export const ratiosMustNotBeSummed = eachOf('duties', function* (view, duty): Generator<FindingDraft> {
  for (const breakdown of duty.breakdowns) {
    const reason = nonAdditive(view, duty, breakdown);
    const summed = reason && summedFigures(view, duty, breakdown);
    if (reason === undefined || summed === undefined) continue;
    yield {
      subject: duty.id,
      ...(reason.why !== 'ratio' && { message: `breakdown/not-additive.${reason.why}` }),
      params: {
        name: duty.name || duty.act,
        indicator: reason.indicator ?? '',
        children: shown(summed.sum, summed.parent),
      },
      related: [{ at: breakdown.at, note: 'note.parts' }],
      witness: { parent: summed.parent.value, children: summed.sum.value, unit: summed.parent.unit },
    };
  }
});

function summedFigures(view: FileView, duty: Duty, { shares, rule, ruleAt }: Breakdown) {
  const figures = shares.flatMap((share) => additiveFigure(share.target) ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < 2 || (rule !== 'sum' && rule !== 'at-least-sum')) return undefined;
  if (figures.some((figure) => !isComparable(figure, first))) return undefined;
  const total = figureLike(sum(figures.map((figure) => figure.value)), first);
  const parent = dutyFigure(view, duty)?.figure ?? total;
  const adds = isComparable(parent, total) && parent !== total && compare(parent.value, total.value) === 0;
  return adds || ruleAt !== undefined ? { sum: total, parent } : undefined;
}
