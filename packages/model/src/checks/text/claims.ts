import type { OriginKey, Table } from '../../facts/index.ts';
import { absolute, compare, isComparable, multiply, type Quantity, subtract } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type WorkedClaim, workedClaims } from '../shared/claims.ts';
import { exactFigure, figureLike, shown } from '../shared/figures.ts';
import { agrees, typedPrecision } from '../shared/stated.ts';

/** Claims of a figure, a sum, a day or a body. Rates and means are those of `quantity/rate-mismatch`. */
export function* claimsMustAgree(view: FileView): Generator<FindingDraft> {
  const about = view.settings.number('quantity/rate-mismatch.about-percent');
  for (const worked of workedClaims(view)) {
    const { claim, computed, like, from, prose } = worked;
    if (claim.kind !== 'value' && claim.kind !== 'sum') continue;
    const stated = claim.target!;
    const figure = (stated.low ?? stated.high)!;
    if (isComparable(figure, like) && agrees(stated, computed, about) !== false) continue;
    const gap = absolute(subtract(figure.value, computed.part));
    const row = isComparable(figure, like) ? equalToGap(worked, gap, figure) : undefined;
    yield {
      subject: prose.id,
      place: claim.at,
      ...(row && { message: 'text/figure-contradicts.equals-row' }),
      params: {
        stated: stated.written,
        model: shown(figureLike(computed.part, like), isComparable(figure, like) ? figure : like),
        gap: shown(figureLike(gap, figure), figure),
        row: row?.name ?? '',
        cell: row ? shown(row.figure, figure) : '',
      },
      related: [
        ...from.slice(0, 8).map((place) => ({ ...place, note: 'note.figure' })),
        ...(row ? [{ uri: worked.table!.uri, at: row.at, note: 'note.equals-gap' }] : []),
      ],
      witness: { stated: figure.value, model: computed.part, gap, unit: like.unit },
    };
  }
  yield* daysAndBodies(view);
}

/** The one cell of the column or row worked on that makes up the gap, as exactly as the stated figure was typed. */
function equalToGap(
  { table, claim }: WorkedClaim,
  gap: string,
  stated: Quantity,
): { name: string; figure: Quantity; at: OriginKey } | undefined {
  if (table === undefined || compare(gap, '0') === 0) return undefined;
  const step = typedPrecision(stated);
  if (step === undefined) return undefined;
  const unit = multiply(step.scale, step.decimals === 0 ? '1' : `0.${'0'.repeat(step.decimals - 1)}1`);
  const used = new Set(table.cells.map(({ row, column }) => `${row} ${column}`));
  const found = lines(table.table, table.cells).flatMap(([row, column]) => {
    const cell = table.table.rows[row]?.cells[column];
    const figure = exactFigure(cell?.target);
    const kind = table.table.rows[row]?.kind;
    const summed = claim.kind === 'sum' || table.cells.length > 1 || kind === 'row' || kind === 'rest';
    if (!cell || !figure || used.has(`${row} ${column}`) || !summed || !isComparable(figure, stated)) return [];
    if (compare(absolute(subtract(figure.value, gap)), unit) > 0) return [];
    const sameColumn = table.cells.every((one) => one.column === column);
    return [
      { name: sameColumn ? table.table.rows[row]!.key : table.table.columns[column]!.label, figure, at: cell.at },
    ];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Cells of the column, and of the row, that all cells share. */
function lines(table: Table, cells: readonly { row: number; column: number }[]): [number, number][] {
  const [first] = cells;
  if (first === undefined) return [];
  const down = cells.every(({ column }) => column === first.column);
  const across = cells.every(({ row }) => row === first.row);
  return [
    ...(down ? table.rows.map((_, row): [number, number] => [row, first.column]) : []),
    ...(across ? table.columns.map((_, column): [number, number] => [first.row, column]) : []),
  ];
}

function* daysAndBodies(view: FileView): Generator<FindingDraft> {
  for (const { id, parts } of view.facts.prose) {
    for (const part of parts) {
      if (!('claim' in part) || part.claim.kind !== 'value') continue;
      const { claim } = part;
      const found = view.resolve(claim.terms[0]!.ref);
      if (found.kind !== 'one') continue;
      const said = claim.date ?? part.text;
      const known = claim.date === undefined ? bodyOf(view, claim) : daysOf(found.target);
      if (known === undefined || known.length === 0 || known.includes(said)) continue;
      yield {
        subject: id,
        place: claim.at,
        message: `text/figure-contradicts.${claim.date === undefined ? 'name' : 'date'}`,
        params: { stated: part.text, model: known.join('、') },
        witness: { stated: said, model: known.join(' ') },
      };
    }
  }
}

function daysOf(target: object): string[] {
  const { deadlines, date, period } = target as {
    deadlines?: { phrase: { date?: string } }[];
    date?: string;
    period?: { from: string; to: string };
  };
  return [
    ...(deadlines ?? []).flatMap(({ phrase }) => phrase.date ?? []),
    ...(date === undefined ? [] : [date]),
    ...(period === undefined ? [] : [period.from, period.to]),
  ];
}

/** The body a claim's name should be, as names; the stated one where both are the same body. */
function bodyOf(view: FileView, claim: WorkedClaim['claim']): string[] | undefined {
  if (claim.name === undefined) return undefined;
  const [left, right] = [claim.terms[0]!.ref, claim.name].map((ref) => {
    const found = view.resolve(ref);
    const bodies = found.kind === 'one' ? view.bodiesOf(found.target) : undefined;
    return bodies?.length === 1 ? view.bodyKey(bodies[0]!) : undefined;
  });
  if (left === undefined || right === undefined) return undefined;
  return left === right ? [claim.name.path.join('.')] : [nameOfKey(left)];
}

function nameOfKey(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
