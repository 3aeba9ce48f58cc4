import { labels } from '../tree/labels.ts';
import type { ChangedLine, ChangeMark, TableBlock, TableCell, TableRow } from '../tree/types.ts';
import { align } from './align.ts';
import { type By, changedRuns, wholeRuns } from './words.ts';

/** The lines over a table: its caption and its unit. */
export function linesOver({ caption, unit }: TableBlock): readonly string[] {
  return [...(caption === undefined ? [] : [caption]), ...(unit === undefined ? [] : [labels.unit + unit])];
}

const shape = ({ cells }: TableRow): string =>
  cells.map(({ columnSpan, rowSpan }) => `${columnSpan ?? 1}×${rowSpan ?? 1}`).join(' ');
const text = ({ cells }: TableRow): string => cells.map((cell) => cell.text).join('\t');
const spansRows = ({ cells }: TableRow): boolean => cells.some(({ rowSpan }) => (rowSpan ?? 1) > 1);

/** One table out of two; undefined where columns or merged cells differ, so that the whole is to be replaced. */
export function redlinedTable(before: TableBlock, after: TableBlock, by: By): TableBlock | undefined {
  if (before.columns.length !== after.columns.length || before.header.length !== after.header.length) return undefined;
  const [old, fresh] = [linesOver(before), linesOver(after)];
  if ((before.caption === undefined) !== (after.caption === undefined) || old.length !== fresh.length) return undefined;
  if (before.header.some((row, index) => shape(row) !== shape(after.header[index]!))) return undefined;
  const sameShapes = before.rows.map(shape).join('\n') === after.rows.map(shape).join('\n');
  const merged = [...before.rows, ...after.rows].some(spansRows);
  if (merged && !sameShapes) return undefined;
  const rows = merged
    ? after.rows.map((row, index) => redlinedRow(before.rows[index]!, row, by))
    : align(before.rows, after.rows, rowKey(before.rows, after.rows), isOneRow).map(({ before: went, after: came }) => {
        if (went === undefined) return markedRow(came!, { kind: 'inserted', ...by });
        return came === undefined ? markedRow(went, { kind: 'deleted', ...by }) : redlinedRow(went, came, by);
      });
  const lines = fresh.map((line, index): ChangedLine => {
    const former = old[index]!;
    return { runs: former === line ? [{ text: line }] : changedRuns([{ text: former }], [{ text: line }], by) };
  });
  return {
    ...after,
    ...(old.join('\n') !== fresh.join('\n') && { lines }),
    header: after.header.map((row, index) => redlinedRow(before.header[index]!, row, by)),
    rows,
  };
}

/** The first words in a row, by which it is known. */
function nameOf({ cells }: TableRow): string {
  return cells.find((cell) => !/^[\d.,%—\s-]*$/.test(cell.text))?.text ?? '';
}

/** What rows are known by: their names where each has one of its own, since all figures of a row may change; else all they say. */
function rowKey(before: readonly TableRow[], after: readonly TableRow[]): (row: TableRow) => string {
  const apart = [before, after].every((rows) => {
    const names = rows.map(nameOf);
    return new Set(names).size === names.length && !names.includes('');
  });
  return apart ? nameOf : text;
}

const isOneRow = (a: TableRow, b: TableRow): boolean => shape(a) === shape(b) && a.role === b.role;

function redlinedRow(before: TableRow, after: TableRow, by: By): TableRow {
  if (text(before) === text(after)) return after;
  return {
    ...after,
    cells: after.cells.map((cell, index): TableCell => {
      const former = before.cells[index]!.text;
      if (former === cell.text) return cell;
      return { ...cell, runs: changedRuns([{ text: former }], [{ text: cell.text }], by) };
    }),
  };
}

function markedRow(row: TableRow, change: ChangeMark): TableRow {
  const cells = row.cells.map((cell) => ({ ...cell, runs: wholeRuns([{ text: cell.text }], change) }));
  return { ...row, cells, change };
}

/** A table that came or went as a whole. */
export function markedTable(table: TableBlock, change: ChangeMark): TableBlock {
  const over = linesOver(table);
  return {
    ...table,
    change,
    ...(over.length > 0 && { lines: over.map((line) => ({ runs: wholeRuns([{ text: line }], change), change })) }),
    header: table.header.map((row) => markedRow(row, change)),
    rows: table.rows.map((row) => markedRow(row, change)),
  };
}
