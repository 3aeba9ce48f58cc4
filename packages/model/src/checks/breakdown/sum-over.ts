import { compare, divide, multiply, subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { figureLike, shown, sumWitness } from '../shared/figures.ts';
import { wholes } from './whole.ts';

/**
 * Parts of a figure exceed it by no more than a margin (`breakdown/sum-over.percent`); where the figure is a ceiling, not at all.
 * What a fund allocates beyond its amount is `fund/overcommitted`.
 */
export function* partsShouldNotExceedTotal(view: FileView): Generator<FindingDraft> {
  for (const whole of wholes(view)) {
    if (whole.subject.startsWith('fund:') || whole.rule === 'at-least-sum') continue;
    const ceiling = whole.comparator === 'at-most' || whole.comparator === 'less-than';
    const parent = whole.ceiling ?? whole.parent;
    const agreement = view.facts.duties.find((duty) => duty.id === whole.subject);
    const margin = ceiling
      ? '0'
      : view.settingsFor(agreement && view.agreementOf(agreement)).number('breakdown/sum-over.percent');
    const over = subtract(whole.sum.value, parent.value);
    if (compare(multiply(over, '100'), multiply(parent.value, margin)) <= 0) continue;
    if (whole.tolerance !== undefined && compare(over, whole.tolerance) <= 0) continue;
    yield {
      subject: whole.subject,
      ...(ceiling && { message: 'breakdown/sum-over.ceiling' }),
      params: {
        name: whole.name,
        parent: shown(parent),
        children: shown(whole.sum, parent),
        excess: shown(figureLike(over, parent), parent),
        percent: divide(multiply(over, '100'), parent.value, 1) ?? '',
        margin,
      },
      related: [
        { at: whole.parentAt, note: 'note.total' },
        { at: whole.at, note: 'note.parts' },
      ],
      witness: sumWitness(parent, whole.sum.value, subtract(parent.value, whole.sum.value)),
    };
  }
}
