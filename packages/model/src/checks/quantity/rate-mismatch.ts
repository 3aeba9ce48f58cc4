import type { Table } from '../../facts/index.ts';
import { isComparable, multiply, type Target } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { workedClaims } from '../shared/claims.ts';
import { exactFigure, figureLike, shown } from '../shared/figures.ts';
import { agrees, type Computed, computedLike } from '../shared/stated.ts';

/**
 * A stated rate, multiple or mean is what its figures come to, rounded half up to the decimals typed: claims of prose
 * (`{挂职.中西部 占 挂职.合计：65.9%}`), and columns of a table headed 占比.
 */
export function* statedRatesMustEqualComputed(view: FileView): Generator<FindingDraft> {
  const about = view.settings.number('quantity/rate-mismatch.about-percent');
  for (const { claim, computed, from, like, prose } of workedClaims(view)) {
    if (claim.kind === 'value' || claim.kind === 'sum') continue;
    const told = rateFinding(claim.target!, computed, about, like.unit);
    if (told === undefined) continue;
    yield {
      ...told,
      subject: prose.id,
      place: claim.at,
      ...(claim.kind !== 'share' && { message: `quantity/rate-mismatch.${claim.kind}` }),
      related: from.slice(0, 8).map((place) => ({ ...place, note: 'note.figure' })),
    };
  }
  for (const table of view.facts.tables) yield* inTable(table, about);
}

/** What is wrong with a stated rate; undefined where nothing is, or it cannot be told. */
function rateFinding(stated: Target, computed: Computed, about: string, unit: string) {
  const figure = stated.low ?? stated.high;
  if (figure === undefined || figure.unit !== unit || agrees(stated, computed, about) !== false) return undefined;
  const value = computedLike(computed.part, computed.whole, figure);
  if (value === undefined) return undefined;
  return {
    params: { stated: stated.written, computed: shown(figureLike(value, figure), figure) },
    witness: { stated: figure.value, computed: value, unit: figure.unit },
  };
}

const shareHeading = /^(?:占比|比重|比例|所占比例|占总额比例|share|percentage)$/i;

/** A column of shares after a column of figures with a total: each row's share is its part of the total. */
function* inTable(table: Table, about: string): Generator<FindingDraft> {
  for (const [at, column] of table.columns.entries()) {
    if (!shareHeading.test(column.label.replace(/[（(].*$/, ''))) continue;
    const figures = table.columns.findLastIndex(
      (_, index) => index < at && table.rows.some(({ cells }) => isAmount(cells[index]?.target)),
    );
    const total = exactFigure(table.rows.find(({ kind }) => kind === 'total')?.cells[figures]?.target);
    if (figures < 0 || total === undefined) continue;
    for (const row of table.rows) {
      const part = exactFigure(row.cells[figures]?.target);
      const cell = row.cells[at];
      if (cell?.target === undefined || part === undefined || !isComparable(part, total)) continue;
      const computed = { part: multiply(part.value, '100'), whole: total.value };
      const told = rateFinding(cell.target, computed, about, '%');
      if (told === undefined) continue;
      yield {
        ...told,
        subject: `${table.id}#${row.key}.${column.label}`,
        place: cell.at,
        related: [{ at: row.cells[figures]!.at, note: 'note.figure' }],
      };
    }
  }
}

function isAmount(target: Target | undefined): boolean {
  const figure = exactFigure(target);
  return figure !== undefined && figure.dimension !== 'ratio';
}
