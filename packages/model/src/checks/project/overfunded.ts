import { compare, isComparable, subtract, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { additiveFigure, figureLike, shown, sumWitness } from '../shared/figures.ts';
import { projectName } from '../shared/kinds.ts';
import { budgetOf } from './payments.ts';

/** What a project gets from all its funds is no more than it costs. Parts without a figure are left out: the rest may be too much alone. */
export function* fundingMustNotExceedCost(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    const budget = budgetOf(project);
    if (budget === undefined || project.funding.length === 0) continue;
    const parts = project.funding.flatMap(({ target, at }) => {
      const figure = additiveFigure(target);
      return figure !== undefined && isComparable(figure, budget.figure) ? [{ figure, at }] : [];
    });
    const whole = sum(parts.map(({ figure }) => figure.value));
    if (compare(whole, budget.figure.value) <= 0) continue;
    const over = subtract(whole, budget.figure.value);
    yield {
      subject: project.id,
      place: budget.at,
      params: {
        name: projectName(project),
        cost: shown(budget.figure),
        funding: shown(figureLike(whole, budget.figure), budget.figure),
        excess: shown(figureLike(over, budget.figure), budget.figure),
      },
      related: parts.slice(0, 8).map(({ at }) => ({ at, note: 'note.commitment' })),
      witness: sumWitness(budget.figure, whole, subtract(budget.figure.value, whole)),
    };
  }
}
