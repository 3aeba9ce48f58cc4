import { add, compare, subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { figureLike, namesParam, percentOf, shown, sumWitness } from '../shared/figures.ts';
import { type Whole, wholes } from './whole.ts';

/**
 * Parts of a figure come to no less than the figure, unless 其余 takes what is left. Not judged under a ceiling. It cannot be told
 * where the figure is 约, or where a part says none.
 */
export function* partsMustSumToTotal(view: FileView): Generator<FindingDraft> {
  for (const whole of wholes(view)) {
    if (whole.open || whole.comparator === 'at-most' || whole.comparator === 'less-than') continue;
    if (compare(add(whole.sum.value, whole.tolerance ?? '0'), whole.parent.value) >= 0) continue;
    yield short(whole);
  }
}

function short(whole: Whole): FindingDraft {
  const { subject, name, parent, sum, unsaid } = whole;
  const residual = subtract(parent.value, sum.value);
  const said = {
    name,
    parent: shown(parent),
    children: shown(sum, parent),
    residual: shown(figureLike(residual, parent), parent),
    percent: percentOf(sum.value, parent.value) ?? '',
    parts: namesParam(unsaid.map((share) => share.key)),
  };
  const unknown = unsaid.length > 0 || whole.comparator === 'about';
  return {
    subject,
    ...(unsaid.length > 0 && { message: 'breakdown/sum-short.unsaid' }),
    ...(unknown && { verdict: 'unknown' as const }),
    params: said,
    related: [
      { at: whole.parentAt, note: 'note.total' },
      { at: whole.at, note: 'note.parts' },
    ],
    witness: sumWitness(parent, sum.value, residual),
  };
}
