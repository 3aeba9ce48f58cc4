import type { OriginKey, Project } from '../../facts/index.ts';
import type { Quantity } from '../../quantity/index.ts';
import { additiveFigure } from '../shared/figures.ts';

/** What a project may cost, and where that is said. */
export interface Budget {
  figure: Quantity;
  at: OriginKey;
}

/**
 * The budget in force on a day, or at last: the latest change approved (with a day or a number) by then, else the cost. A floor
 * (不低于) is no budget.
 */
export function budgetOf(project: Project, day?: string): Budget | undefined {
  const changes = (project.budgetChanges ?? []).filter(
    ({ date, number }) => (date !== undefined || number !== undefined) && (day === undefined || (date ?? day) <= day),
  );
  const latest = changes.reduce<(typeof changes)[number] | undefined>(
    (last, one) => (last === undefined || (one.date ?? '') >= (last.date ?? '') ? one : last),
    undefined,
  );
  const said = latest ?? project.cost;
  if (said === undefined || /^(?:at-least|more-than)$/.test(said.target.comparator)) return undefined;
  const figure = said.target.high ?? additiveFigure(said.target);
  return figure && { figure, at: said.at };
}
