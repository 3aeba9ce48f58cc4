import type { Project } from '../../facts/index.ts';
import { add, compare, isComparable, subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { budgetOf } from '../project/payments.ts';
import { additiveFigure, figureLike, shown, sumWitness } from '../shared/figures.ts';
import { projectName } from '../shared/kinds.ts';

/** Nothing is paid for a project before the day of its approval (批复), where its schedule says one. */
export function* paymentMustFollowApproval(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    const approval = project.stages.find(({ key, date }) => key === 'approval' && date !== undefined);
    if (approval === undefined) continue;
    for (const { date, at } of project.payments ?? []) {
      if (date === undefined || date >= approval.date!) continue;
      yield {
        subject: project.id,
        place: at,
        params: { name: projectName(project), paid: date, stage: approval.name, approved: approval.date! },
        related: [{ at: approval.at, note: 'note.approval' }],
        witness: { paid: date, approved: approval.date! },
      };
    }
  }
}

/**
 * What is paid for a project, added up in the order of days, never exceeds the budget then in force: its cost, or the latest change
 * approved by that day. The first payment that does is told.
 */
export function* paymentMustKeepBudget(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) if (project.payments !== undefined) yield* overBudget(project);
}

function* overBudget(project: Project): Generator<FindingDraft> {
  const payments = [...(project.payments ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  let paid = '0';
  for (const { date, target, at } of payments) {
    const budget = budgetOf(project, date);
    const figure = additiveFigure(target);
    if (budget === undefined || figure === undefined || !isComparable(figure, budget.figure)) return;
    paid = add(paid, figure.value);
    if (compare(paid, budget.figure.value) <= 0) continue;
    const like = budget.figure;
    yield {
      subject: project.id,
      place: at,
      params: {
        name: projectName(project),
        paid: shown(figureLike(paid, like), like),
        budget: shown(like),
        excess: shown(figureLike(subtract(paid, like.value), like), like),
      },
      related: [{ at: budget.at, note: 'note.budget' }],
      witness: sumWitness(like, paid, subtract(like.value, paid)),
    };
    return;
  }
}
