import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';
import { neighboursIn, towersOver } from './neighbours.ts';

/**
 * A figure is not many times its neighbours in the table. Gaps so wide that a scale word was likely mistaken are left to
 * `quantity/scale-mixed`. The seed: 企业投资 2018 = 466.00 beside 40.78 (王禹澔 2022, table 7).
 */
export function* figuresShouldResembleNeighbours(view: FileView): Generator<FindingDraft> {
  if (view.facts.tables.length === 0) return;
  const factor = view.settings.number('quantity/outlier.factor');
  const slip = view.settings.number('quantity/scale-mixed.factor');
  for (const table of view.facts.tables) {
    for (const one of neighboursIn(view, table)) {
      if (!towersOver(one, factor) || towersOver(one, slip)) continue;
      const [a, b] = one.near;
      yield {
        subject: `${table.id}#${one.row}.${one.column}`,
        place: one.cell.at,
        params: { row: one.row, column: one.column, figure: shown(one.figure), near: shown(a!.figure), factor },
        related: one.near.map(({ cell }) => ({ at: cell.at, note: 'note.neighbour' })),
        witness: { figure: one.figure.value, before: a!.figure.value, after: b!.figure.value, unit: one.figure.unit },
      };
    }
  }
}
