import type { FilledPage, Placed } from './fill.ts';
import type { FlowCell, FlowTable } from './flow.ts';

/**
 * Cells over several rows that reach over the end of a page, cut there: the rest stands as a cell of its own at the head of the next page,
 * with the lines that found no room. Office programs tear such a cell between rows, too.
 */
export function withCutSpans(pages: readonly FilledPage[]): readonly FilledPage[] {
  const starts = new Map<FlowTable, number[]>();
  for (const { placed } of pages)
    for (const { item, from } of placed)
      if (item.kind === 'table' && from > 0) starts.set(item, [...(starts.get(item) ?? []), from]);
  const cut = new Map([...starts].map(([table, at]) => [table, cutAt(table, at)]));
  if (cut.size === 0) return pages;
  const renewed = (one: Placed): Placed =>
    one.item.kind === 'table' && cut.has(one.item) ? { ...one, item: cut.get(one.item)! } : one;
  return pages.map((page) => ({ ...page, placed: page.placed.map(renewed) }));
}

function cutAt(table: FlowTable, starts: readonly number[]): FlowTable {
  const cells: FlowCell[][] = table.rows.map(() => []);
  const add = (row: number, cell: FlowCell): void => {
    const end = starts.find((start) => start > row) ?? table.rows.length;
    if (row + cell.rows <= end) {
      cells[row]!.push(cell);
      return;
    }
    const height = table.rows.slice(row, end).reduce((sum, each) => sum + each.height, 0);
    const room = Math.max(1, Math.floor(height / table.pitch));
    cells[row]!.push({ ...cell, rows: end - row, lines: cell.lines.slice(0, room) });
    add(end, { ...cell, rows: row + cell.rows - end, lines: cell.lines.slice(room) });
  };
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) add(index, cell);
  });
  const rows = table.rows.map((row, index) => ({ ...row, cells: cells[index]!.sort((a, b) => a.column - b.column) }));
  return { ...table, rows };
}
