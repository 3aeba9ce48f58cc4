import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';
import { sumsOf } from './sums.ts';

/** A total down a column stands over rows that all say a figure: with blanks it may be a part only. */
export function* totalsShouldCoverAllRows(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use === 'indicators') continue;
    for (const { row, column, stated, cell, addends, blanks, direction } of sumsOf(view, table)) {
      if (direction !== 'down' || blanks.length === 0) continue;
      yield {
        subject: `${table.id}#${row}.${column}`,
        place: cell.at,
        params: { row, column, stated: shown(stated), blanks: blanks.length, rows: addends.length + blanks.length },
        related: blanks.slice(0, 8).map(({ at }) => ({ at, note: 'note.blank' })),
        witness: { rows: String(addends.length + blanks.length), blanks: String(blanks.length) },
      };
    }
  }
}
