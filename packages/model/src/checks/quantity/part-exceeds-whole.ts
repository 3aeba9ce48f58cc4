import type { Table, TableCell } from '../../facts/index.ts';
import { compareQuantities, subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { exactFigure, figureLike, shown } from '../shared/figures.ts';

/** What stands as 其中 (a row or a column) is no more than what it is part of. Several parts may overlap and are not added up. */
export function* partMustNotExceedWhole(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    for (const { part, whole, name, of, where } of pairs(table)) {
      const small = exactFigure(part?.target);
      const large = exactFigure(whole?.target);
      if (part === undefined || whole === undefined || small === undefined || large === undefined) continue;
      if (compareQuantities(small, large) !== 1) continue;
      const excess = figureLike(subtract(small.value, large.value), large);
      yield {
        subject: `${table.id}#${name}.${where}`,
        place: part.at,
        params: {
          ...{ name, of, where },
          part: shown(small),
          whole: shown(large),
          excess: shown(excess, large),
        },
        related: [{ at: whole.at, note: 'note.total' }],
        witness: { whole: large.value, part: small.value, excess: excess.value, unit: large.unit },
      };
    }
  }
}

interface PartOfWhole {
  part: TableCell | undefined;
  whole: TableCell | undefined;
  name: string;
  of: string;
  where: string;
}

function* pairs({ rows, columns }: Table): Generator<PartOfWhole> {
  let above: Table['rows'][number] | undefined;
  for (const row of rows) {
    if (row.kind !== 'part') {
      above = row;
    } else if (above !== undefined) {
      for (const [index, column] of columns.entries()) {
        const whole = above.cells[index];
        yield { part: row.cells[index], whole, name: row.key, of: above.key, where: column.label };
      }
    }
    for (const [index, column] of columns.entries()) {
      if (column.kind !== 'part') continue;
      const left = columns.findLastIndex((other, at) => at < index && other.kind !== 'part' && isFigures(other.kind));
      if (left < 0) continue;
      const of = columns[left]!.label;
      yield { part: row.cells[index], whole: row.cells[left], name: column.label, of, where: row.key };
    }
  }
}

function isFigures(kind: Table['columns'][number]['kind']): boolean {
  return ['body', 'year', 'area', 'total', 'subtotal', 'other'].includes(kind);
}
