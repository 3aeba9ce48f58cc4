import type { ClaimTerm, Prose, ProseClaim, Table } from '../../facts/index.ts';
import { add, isComparable, multiply, type Quantity, subtract, sum } from '../../quantity/index.ts';
import { cellOfPlace, figureOfResolved, type Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import { additiveFigure } from './figures.ts';
import type { Computed } from './stated.ts';

/** A claim of prose with what its names come to. */
export interface WorkedClaim {
  prose: Prose;
  claim: ProseClaim;
  computed: Computed;
  /** A figure of the dimension that the claim is worked out in. */
  like: Quantity;
  /** Places of the figures it is worked out from. */
  from: { uri: string; at: string }[];
  /** The table that all terms are cells of. */
  table?: { table: Table; uri: string; cells: { row: number; column: number }[] };
}

/** Every claim of a file that can be worked out. */
export function* workedClaims(view: FileView): Generator<WorkedClaim> {
  for (const prose of view.facts.prose) {
    for (const part of prose.parts) {
      if (!('claim' in part) || part.claim.target === undefined) continue;
      const worked = workOut(view, part.claim);
      if (worked !== undefined) yield { prose, claim: part.claim, ...worked };
    }
  }
}

type Worked = Omit<WorkedClaim, 'prose' | 'claim'>;

function workOut(view: FileView, claim: ProseClaim): Worked | undefined {
  if (claim.kind === 'sum' || claim.kind === 'mean' || claim.kind === 'growth') return workRange(view, claim);
  const part = termsOf(view, claim.terms);
  if (part === undefined || claim.of === undefined) {
    return part && { ...part, computed: { part: part.like.value, whole: '1' } };
  }
  const whole = termsOf(view, claim.of);
  if (whole === undefined || !isComparable(part.like, whole.like)) return undefined;
  const percent: Quantity = { value: '100', unit: '%', dimension: 'ratio', written: '' };
  return {
    computed: { part: multiply(part.like.value, '100'), whole: whole.like.value },
    like: percent,
    from: [...part.from, ...whole.from],
  };
}

/** The terms added up; `like.value` is their sum. */
function termsOf(view: FileView, terms: readonly ClaimTerm[]): Omit<Worked, 'computed'> | undefined {
  let like: Quantity | undefined;
  const from: Worked['from'] = [];
  const cells: { row: number; column: number }[] = [];
  let table: { table: Table; uri: string } | undefined;
  for (const { ref, minus } of terms) {
    const found = view.resolve(ref);
    if (found.kind !== 'one') return undefined;
    const figure = claimFigure(view, found.target);
    if (figure === undefined || (like !== undefined && !isComparable(like, figure))) return undefined;
    const value = like === undefined ? '0' : like.value;
    like = { ...figure, value: minus ? subtract(value, figure.value) : add(value, figure.value), written: '' };
    from.push(placeOf(found.target, ref.at, view.uri));
    const cell = cellOf(found.target);
    if (cell === undefined || (table !== undefined && table.table.id !== cell.table.id)) cells.length = 0;
    else {
      table = { table: cell.table, uri: cell.uri };
      cells.push(cell);
    }
  }
  if (like === undefined) return undefined;
  return { like, from, ...(table && cells.length === terms.length && { table: { ...table, cells } }) };
}

/** From the first term's cell to the second's, in one row or one column. */
function workRange(view: FileView, claim: ProseClaim): Worked | undefined {
  const [first, last] = claim.terms.map(({ ref }) => {
    const found = view.resolve(ref);
    return found.kind === 'one' ? cellOf(found.target) : undefined;
  });
  if (first === undefined || last === undefined || first.table.id !== last.table.id) return undefined;
  const cells = lineBetween(first.table, first, last);
  if (cells === undefined) return undefined;
  const figures = cells.map(({ cell }) => additiveFigure(cell?.target));
  const like = figures[0];
  if (like === undefined || figures.some((figure) => figure === undefined || !isComparable(like, figure)))
    return undefined;
  const values = figures.map((figure) => figure!.value);
  const steps = cells.length - 1;
  if (claim.kind === 'growth' && steps < 1) return undefined;
  const computed: Computed =
    claim.kind === 'growth'
      ? { part: subtract(values.at(-1)!, values[0]!), whole: String(steps) }
      : { part: sum(values), whole: claim.kind === 'mean' ? String(cells.length) : '1' };
  const from = cells.map(({ cell }) => ({ uri: first.uri, at: cell!.at }));
  return { computed, like, from, table: { table: first.table, uri: first.uri, cells } };
}

function lineBetween(
  table: Table,
  first: { row: number; column: number },
  last: { row: number; column: number },
): { row: number; column: number; cell: Table['rows'][number]['cells'][number] | undefined }[] | undefined {
  if (first.column === last.column && first.row <= last.row) {
    return table.rows.flatMap(({ kind, cells }, row) =>
      kind === 'row' && row >= first.row && row <= last.row
        ? [{ row, column: first.column, cell: cells[first.column] }]
        : [],
    );
  }
  if (first.row !== last.row || first.column > last.column) return undefined;
  const { cells } = table.rows[first.row]!;
  return table.columns.flatMap(({ kind }, column) => {
    const within = column >= first.column && column <= last.column;
    return within && kind !== 'part' && kind !== 'subtotal' ? [{ row: first.row, column, cell: cells[column] }] : [];
  });
}

/** The figure a name stands for in a claim. */
export function claimFigure(view: FileView, target: Resolved): Quantity | undefined {
  switch (target.kind) {
    case 'fund':
      return additiveFigure(view.fundAmount(target.fact, undefined, target.uri)?.target);
    case 'project':
      return additiveFigure(target.fact.cost?.target);
    default:
      return additiveFigure(figureOfResolved(target));
  }
}

function cellOf(target: Resolved) {
  if (target.kind !== 'slot' || target.of.kind !== 'table') return undefined;
  const found = cellOfPlace(target.of.fact, target.at);
  return found && { table: target.of.fact as Table, uri: target.uri, row: found.row, column: found.column };
}

function placeOf(target: Resolved, at: string, uri: string): { uri: string; at: string } {
  if ('at' in target && 'uri' in target) return { uri: target.uri, at: target.at };
  if ('id' in target && 'uri' in target) return { uri: target.uri, at: `${target.id}#name` };
  return { uri, at };
}
