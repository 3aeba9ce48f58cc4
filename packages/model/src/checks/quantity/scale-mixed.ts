import type { Table, TableCell } from '../../facts/index.ts';
import { builtinUnits, createUnitTable, writtenUnit } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { exactFigure, shown } from '../shared/figures.ts';
import { neighboursIn, sinksUnder, towersOver } from './neighbours.ts';

const units = createUnitTable(builtinUnits);

/** Figures of money in one table are written in one unit, and none is ten thousand times off: 万元 taken for 亿元. */
export function* tablesShouldKeepOneScale(view: FileView): Generator<FindingDraft> {
  if (view.facts.tables.length === 0) return;
  const factor = view.settings.number('quantity/scale-mixed.factor');
  for (const table of view.facts.tables) {
    for (const group of groupsOf(table)) yield* mixed(table, group);
    for (const one of neighboursIn(view, table)) {
      if (one.figure.dimension !== 'money' || !(towersOver(one, factor) || sinksUnder(one, factor))) continue;
      yield {
        subject: `${table.id}#${one.row}.${one.column}`,
        place: one.cell.at,
        message: 'quantity/scale-mixed.slip',
        params: { row: one.row, column: one.column, figure: shown(one.figure), near: shown(one.near[0]!.figure) },
        related: one.near.map(({ cell }) => ({ at: cell.at, note: 'note.neighbour' })),
        witness: { figure: one.figure.value, near: one.near[0]!.figure.value, unit: one.figure.unit },
      };
    }
  }
}

/** Cells that should share a scale: the whole table, but a row where the rows have units of their own. */
function groupsOf({ rows, columns, use }: Table): TableCell[][] {
  const own = use === 'duties' || columns.some(({ kind }) => kind === 'unit');
  return own ? rows.map(({ cells }) => cells) : [rows.flatMap(({ cells }) => cells)];
}

function* mixed(table: Table, cells: readonly TableCell[]): Generator<FindingDraft> {
  if (new Set(cells.map(unitText).filter((unit) => unit !== '')).size < 2) return;
  let first: { unit: string; cell: TableCell } | undefined;
  for (const cell of cells) {
    const figure = exactFigure(cell.target);
    const unit = figure?.dimension === 'money' ? writtenUnit(figure, units)?.unit : undefined;
    if (figure === undefined || unit === undefined) continue;
    first ??= { unit: unit.name, cell };
    const other = exactFigure(first.cell.target)!;
    if (unit.name === first.unit || other.unit !== figure.unit) continue;
    yield {
      subject: `${table.id}#scale`,
      place: cell.at,
      params: { unit: unit.name, other: first.unit, figure: shown(figure) },
      related: [{ at: first.cell.at, note: 'note.compared' }],
      witness: { unit: unit.name, other: first.unit },
    };
    return;
  }
}

/** What stands behind the digits of an amount of money: most tables have one unit, and need not be looked at closely. */
function unitText({ target }: TableCell): string {
  const figure = exactFigure(target);
  return figure?.dimension === 'money' ? figure.written.replace(/[\d０-９.,，．\s]/g, '') : '';
}
