import type { Ref, Table, TableCell, TableColumn, TableRow } from '../../facts/index.ts';
import { equalQuantities, isComparable, type Quantity } from '../../quantity/index.ts';
import { cellName, type Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { claimFigure } from '../shared/claims.ts';
import { exactFigure, shown } from '../shared/figures.ts';

/** A figure of a plain table with the names that say which figure it is. */
interface Named {
  table: Table;
  row: TableRow;
  column: TableColumn;
  cell: TableCell;
  figure: Quantity;
}

/**
 * The same figure is the same in every table and duty: two plain tables of one agreement with one row and one column name, and a
 * plain table whose row or column is named after a fund or duty.
 */
export function* sameFigureMustNotDiffer(view: FileView): Generator<FindingDraft> {
  const seen = new Map<string, Named>();
  for (const table of view.facts.tables) {
    if (table.use !== 'list') continue;
    for (const one of figuresOf(table)) {
      const key = keyOf(one);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && first === undefined) seen.set(key, one);
      const yearly = first?.column.kind === 'year' && one.column.kind === 'year';
      if (first !== undefined && first.table !== table && !yearly && differ(one.figure, first.figure)) {
        yield differing(one, first.figure, { at: first.cell.at, uri: view.uri });
      } else yield* againstModel(view, one);
    }
  }
}

function differ(a: Quantity, b: Quantity): boolean {
  return isComparable(a, b) && !equalQuantities(a, b);
}

function differing(
  { table, row, column, cell, figure }: Named,
  other: Quantity,
  place: { at: string; uri: string },
): FindingDraft {
  return {
    subject: `${table.id}#${row.key}.${column.label}`,
    place: cell.at,
    params: { row: row.key, column: column.label, figure: shown(figure), other: shown(other) },
    related: [{ ...place, note: 'note.compared' }],
    witness: { figure: figure.value, other: other.value, unit: figure.unit },
  };
}

function* figuresOf(table: Table): Generator<Named> {
  for (const row of table.rows) {
    for (const [index, column] of table.columns.entries()) {
      const cell = row.cells[index];
      const figure = exactFigure(cell?.target);
      if (cell && figure && figure.dimension !== 'none' && column.kind !== 'part')
        yield { table, row, column, cell, figure };
    }
  }
}

/** Row and column say together which figure it is; 合计 does not. */
function keyOf({ table, row, column, figure }: Named): string | undefined {
  if (row.kind !== 'row' || !['other', 'area', 'year'].includes(column.kind)) return undefined;
  const scope = table.id.slice(0, table.id.lastIndexOf('.') + 1);
  const names = [cellName(row.key), cellName(column.label)].sort();
  return [scope, figure.unit, figure.basis ?? '', ...names].join('\n');
}

/** Names of a fund or duty, or of a body's share in one, that a row and column may make. */
function* againstModel(view: FileView, one: Named): Generator<FindingDraft> {
  const { table, row, column, figure } = one;
  const paths =
    column.kind === 'total' || /^(?:目标值?|数值|金额|target|value|amount)$/i.test(column.label)
      ? [[row.key]]
      : row.kind === 'total'
        ? [[column.label]]
        : [
            [row.key, column.label],
            [column.label, row.key],
          ];
  for (const path of paths) {
    const found = named(view, table, path);
    const other = found && claimFigure(view, found);
    if (found === undefined || other === undefined || !differ(figure, other)) continue;
    const at =
      'at' in found ? found.at : found.kind === 'share' ? found.fact.at : `${'id' in found ? found.id : ''}#name`;
    yield differing(one, other, { at, uri: 'uri' in found ? found.uri : view.uri });
    return;
  }
}

function named(view: FileView, table: Table, names: readonly string[]): Resolved | undefined {
  const path = names.flatMap((name) => name.normalize('NFKC').split('.'));
  if (path.includes('')) return undefined;
  const scope = table.id.slice(table.id.indexOf(':') + 1).split('.')[0] ?? '';
  const ref: Ref = { kinds: ['fund', 'duty', 'share'], path, scope, at: table.at };
  const found = view.resolve(ref);
  return found.kind === 'one' ? found.target : undefined;
}
