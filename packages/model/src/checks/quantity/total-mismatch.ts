import type { Table } from '../../facts/index.ts';
import { absolute, compare, isZero, subtract, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { figureLike, shown, sumWitness } from '../shared/figures.ts';
import { type Sum, sumsOf } from './sums.ts';

/**
 * What a table states as 合计 or 小计, in rows and in columns, is the sum; and the columns of areas add up to the one column of the
 * term's year. Blanks count as nought; a cell that could not be read, or is of another unit, leaves its sum out.
 */
export function* totalsMustEqualSum(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use === 'indicators') continue;
    for (const one of sumsOf(view, table)) {
      const total = sum(one.addends.map(({ figure }) => figure.value));
      const gap = subtract(one.stated.value, total);
      if (!isZero(gap)) yield mismatch(table, one, total, gap);
    }
  }
}

function mismatch(table: Table, one: Sum, total: string, gap: string): FindingDraft {
  const { stated } = one;
  const size = absolute(gap);
  const leftOut = compare(gap, '0') < 0 ? one.addends : [];
  const twice = compare(gap, '0') > 0 ? [...one.aside, ...one.addends] : [];
  const same = [...leftOut, ...twice].filter(({ figure }) => figure.value === size);
  const culprit = same.length === 1 ? same[0] : undefined;
  const how = leftOut.length > 0 ? 'left-out' : 'twice';
  const message = culprit
    ? `quantity/total-mismatch.${how}`
    : one.kind === 'areas'
      ? 'quantity/total-mismatch.areas'
      : '';
  return {
    subject: `${table.id}#${one.row}.${one.column}`,
    place: one.cell.at,
    ...(message !== '' && { message }),
    params: {
      row: one.row,
      column: one.column,
      stated: shown(stated),
      computed: shown(figureLike(total, stated), stated),
      gap: shown(figureLike(size, stated), stated),
      item: culprit?.name ?? '',
    },
    related: culprit
      ? [{ at: culprit.cell.at, note: 'note.equals-gap' }]
      : one.addends.slice(0, 8).map(({ cell }) => ({ at: cell.at, note: 'note.part' })),
    witness: sumWitness(stated, total, gap),
  };
}
