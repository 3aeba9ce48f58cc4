import { readCells } from '../../facts/table.ts';
import { widthOf } from './width.ts';

/** A line of a table: its cells, or none for a blank line or a comment alone; the comment behind it. */
interface TableLine {
  cells: string[];
  comment: string;
}

const commentStart = /\/\/|／／/;

/**
 * The lines of a table (from `{` to `}`, both included) with its columns aligned, Han characters two wide. The rows stand at
 * `indent`, the closing brace at `outer`. Cells read as before: bars at the edges stay only where they mean an empty cell.
 */
export function formatTable(text: string, indent: string, outer: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const head = lines
    .shift()!
    .replace(/^[{｛]/, '')
    .trim();
  const closed = /^[ \t\u3000]*[}｝]/.test(lines.at(-1) ?? '');
  if (closed) lines.pop();
  const body = lines.map(readLine);
  const header = dropClosingBars(body);
  const columns = Math.max(0, ...body.map(({ cells }) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...body.map(({ cells }) => (column < cells.length - 1 ? widthOf(cells[column]!) : 0))),
  );
  let first = true;
  const rows = body.map((line) => {
    const row = line.cells.length > 0 ? rowOf(line.cells, widths, first || line.cells.length > header) : '';
    if (row !== '') first = false;
    const said = [row, line.comment].filter((part) => part !== '').join(' ');
    return said === '' ? '' : indent + said;
  });
  const result = [head === '' ? '{' : `{ ${head}`, ...withoutIdleBlanks(rows)];
  return closed ? [...result, `${outer}}`] : result;
}

/** The text of a table with what stands behind `//` in its lines taken away. */
export function withoutRowComments(text: string): string {
  return text.replace(/(?:\/\/|／／).*$/gmu, '');
}

function readLine(line: string): TableLine {
  const at = commentStart.exec(line)?.index ?? line.length;
  const comment = line.slice(at).trim();
  const row = line.slice(0, at);
  if (row.trim() === '') return { cells: [], comment };
  // behind so wide a heading that no empty last cell is dropped
  const [, cells] = readCells(`{\n${'x|'.repeat(row.length + 2)}\n${row}\n}`, 0);
  return { cells: (cells ?? []).map((cell) => cell.text), comment };
}

/** Drops the empty last cells that reading drops, those of bars at the edge. Returns the number of columns of the heading. */
function dropClosingBars(lines: readonly TableLine[]): number {
  let header: number | undefined;
  for (const { cells } of lines) {
    if (cells.length > 1 && cells.at(-1) === '' && (header === undefined || cells.length > header)) cells.pop();
    if (cells.length > 0) header ??= cells.length;
  }
  return header ?? 0;
}

/** `guarded`: an empty last cell would be dropped on reading, so another bar stands behind it. */
function rowOf(cells: readonly string[], widths: readonly number[], guarded: boolean): string {
  const padded = cells.map((cell, column) =>
    column === cells.length - 1 ? cell : cell + ' '.repeat(Math.max(0, widths[column]! - widthOf(cell))),
  );
  const opening = cells[0] === '' || cells.length === 1 ? '| ' : '';
  const closing = guarded && cells.at(-1) === '' && cells.length > 1 ? '|' : '';
  return `${opening}${padded.join(' | ')}${closing}`.trimEnd();
}

/** One blank line in place of several, none at the start or end. */
function withoutIdleBlanks(rows: readonly string[]): string[] {
  const kept = rows.filter((row, index) => row !== '' || (index > 0 && rows[index - 1] !== ''));
  if (kept[0] === '') kept.shift();
  if (kept.at(-1) === '') kept.pop();
  return kept;
}
