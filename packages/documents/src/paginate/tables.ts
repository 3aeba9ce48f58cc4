import { labels } from '../tree/labels.ts';
import { placeCells } from '../tree/text.ts';
import type { ChangeMark, Run, TableBlock, TableCell } from '../tree/types.ts';
import { cellAlignment } from '../writers/alignment.ts';
import { columnWidths } from '../writers/docx/tables.ts';
import { rowsKept, sizes } from '../writers/geometry.ts';
import { paragraphOf } from './compose.ts';
import type { FlowCell, FlowItem, FlowRow } from './flow.ts';
import { breakLines, type Piece } from './lines.ts';
import { sizedPiece, tablePitch } from './pieces.ts';

const rowHeight = 440;
const cellMargin = 108;
/** A row made higher by its text has the rule under it in its height. */
const rule = 10;

/** A table with its caption and unit line. */
export function tableItems(block: TableBlock, source: number, width: number, page: number): readonly FlowItem[] {
  const items: FlowItem[] = [];
  if (block.caption !== undefined) {
    const pieces = [sizedPiece(block.caption, 'black', sizes.small)];
    items.push(paragraphOf({ source, role: 'caption', pieces, align: 'center', keepNext: true }, width));
  }
  if (block.unit !== undefined) {
    const pieces = [sizedPiece(labels.unit + block.unit, 'body', sizes.table)];
    const paragraph = items.length;
    items.push(paragraphOf({ source, paragraph, pieces, align: 'right', pitch: tablePitch, keepNext: true }, width));
  }
  const above = items.reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.lines.length * item.pitch : 0), 0);
  const rows = partedRows(tableRows(block, columnWidths(block.columns, width)), block.header.length, page - above);
  items.push({
    kind: 'table',
    source,
    widths: columnWidths(block.columns, width),
    rows,
    header: block.header.length,
    pitch: tablePitch,
    whole: rows.length <= rowsKept,
  });
  return items;
}

function tableRows(block: TableBlock, widths: readonly number[]): readonly FlowRow[] {
  const rows = [...block.header, ...block.rows];
  const placed = placeCells(rows, block.columns.length);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const size = block.size === undefined ? sizes.table : block.size * 2;
  const cells = placed.map((row, index): FlowCell[] => {
    const head = index < block.header.length;
    const strong = head || rows[index]!.role !== undefined;
    return row.map(({ cell, column }) => {
      const columns = Math.min(cell.columnSpan ?? 1, widths.length - column);
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      const align = cellAlignment(cell.align, block.columns[column]!, head);
      const shape = { width: width - 2 * cellMargin, first: 0, rest: 0, align, strict: true } as const;
      const lines = breakLines(cellPieces(cell, strong, size, rows[index]!.change), shape);
      const x = starts[column]!;
      return { column, columns, rows: Math.min(cell.rowSpan ?? 1, rows.length - index), x, width, lines };
    });
  });
  const heights = rowHeights(cells);
  return cells.map((row, index) => ({ index, height: heights[index]!, cells: row }));
}

/**
 * Rows higher than a page has room for under the head, in parts that fit, so that no text is lost. A row that others reach into is left as
 * it is.
 */
function partedRows(rows: readonly FlowRow[], header: number, page: number): readonly FlowRow[] {
  const head = rows.slice(0, header).reduce((sum, { height }) => sum + height, 0);
  const room = page - head - 2 * rule;
  const lines = Math.floor((room - rule) / tablePitch);
  const spanned = new Set(
    rows.flatMap((row, index) =>
      row.cells.flatMap((cell) => (cell.rows > 1 ? Array.from({ length: cell.rows }, (_, more) => index + more) : [])),
    ),
  );
  return rows.flatMap((row, index) => {
    if (row.height <= room || index < header || spanned.has(index) || lines < 1) return [row];
    const most = Math.max(...row.cells.map((cell) => cell.lines.length));
    return Array.from({ length: Math.ceil(most / lines) }, (_, part): FlowRow => {
      const cells = row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(part * lines, (part + 1) * lines) }));
      const height = Math.max(...cells.map((cell) => cell.lines.length)) * tablePitch + rule;
      return { index: row.index, height: Math.max(rowHeight, height), cells };
    });
  });
}

function cellPieces(cell: TableCell, strong: boolean, size: number, whole: ChangeMark | undefined): readonly Piece[] {
  const font = strong ? 'black' : 'body';
  return (cell.runs ?? [{ text: cell.text }]).map((run: Run) => {
    const change = whole ?? run.change;
    const piece = sizedPiece(run.text, run.emphasis === 'strong' ? 'black' : font, size);
    return change === undefined ? piece : { ...piece, change: change.kind };
  });
}

/** A row is as high as its highest cell; one over several rows makes the last of them higher where they are too low for it. */
function rowHeights(rows: readonly (readonly FlowCell[])[]): readonly number[] {
  const needed = (cell: FlowCell): number => cell.lines.length * tablePitch + rule;
  const heights = rows.map((row) => Math.max(rowHeight, ...row.filter((cell) => cell.rows === 1).map(needed)));
  rows.forEach((row, index) => {
    for (const cell of row.filter(({ rows: span }) => span > 1)) {
      const last = index + cell.rows - 1;
      const there = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last]! += Math.max(0, needed(cell) - there);
    }
  });
  return heights;
}

/** Left edge of a cell's text from the left edge of the table. */
export const textInset = cellMargin;
