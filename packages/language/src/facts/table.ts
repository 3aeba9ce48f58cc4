import {
  isMeasureProblem,
  type RefKind,
  type Table,
  type TableCell,
  type TableColumn,
  type TableRow,
} from '@duikou/model';
import type { AstNode } from 'langium';
import { isBlank, isNewline } from '../lexing/characters.ts';
import { scanTable } from '../lexing/scan-island.ts';
import { unitTable } from '../lexing/scan-name.ts';
import { unquote } from '../lexing/unquote.ts';
import { type LineToken, spanOf, tokensOf } from './line.ts';
import { measureOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';
import { columnKindOf, emptyCell, partRow, restRow, subtotalRow, totalRow } from './vocabulary.ts';

interface RawCell extends Span {
  text: string;
}

/** Rows of cells of a table's island. Cells are parted by `|`, `｜` or a tab; a bar at the line's start or end parts nothing. */
export function readCells(text: string, offset: number): RawCell[][] {
  const rows: RawCell[][] = [];
  let i = 1;
  let cells: RawCell[] = [];
  let from = i;
  let bars = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    cells.push({ text: text.slice(start, end), offset: offset + start, end: offset + end });
  };
  const flush = (to: number): void => {
    push(to);
    if (bars > 0 && cells.length > 1) {
      if (cells[0]!.text === '') cells.shift();
      if (cells.at(-1)!.text === '' && cells.length > 1 && (rows.length === 0 || cells.length > rows[0]!.length))
        cells.pop();
      rows.push(cells);
    }
    cells = [];
    bars = 0;
  };
  let lineStart = true;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isNewline(c)) {
      flush(i);
      from = i + 1;
      lineStart = true;
    } else if ((c === 0x2f || c === 0xff0f) && text.charCodeAt(i + 1) === c) {
      flush(i);
      while (i + 1 < text.length && !isNewline(text.charCodeAt(i + 1))) i++;
      from = i + 1;
    } else if (c === 0x7c || c === 0xff5c || (c === 0x09 && !lineStart)) {
      push(i);
      from = i + 1;
      bars++;
    } else if (!isBlank(c)) {
      if (lineStart && (c === 0x7d || c === 0xff5d)) break;
      lineStart = false;
    }
  }
  if (from < text.length && text.slice(from).trim() !== '' && !/^[ \t\u3000]*[}｝]/.test(text.slice(from)))
    flush(text.length);
  return rows;
}

export interface TableHeadWords {
  unit?: string;
}

/** How a table of a given use reads its columns: what a heading that is no known word stands for. */
export interface TableReading {
  use: Table['use'];
  id: string;
  owner: string;
  scope: string;
  /** Kind of a column whose heading is not in the vocabulary. */
  otherwise: TableColumn['kind'];
  /** The kind of every column by its heading, in place of the general vocabulary; no row then stands for a rest. */
  kindOf?: (label: string) => TableColumn['kind'];
  unit?: string;
}

const headUnit = /[（(]([^）)]+)[）)]$/;
const yearLabel = /^(\d{4})年(度)?$/;

function column(reading: Reading, cell: RawCell, index: number, how: TableReading): TableColumn {
  const at = reading.place(how.id, `column.${unquote(cell.text) || index}`, cell);
  const inner = headUnit.exec(cell.text);
  const unit = inner && unitTable.lookup(inner[1]!) ? inner[1] : undefined;
  const label = unquote(unit ? cell.text.replace(headUnit, '').trim() : cell.text);
  const year = yearLabel.exec(label);
  const result: TableColumn = { label, kind: columnKind(label, year !== null, how), at };
  if (index === 0 && !how.kindOf && !['number'].includes(result.kind)) result.kind = 'key';
  if (year) result.year = Number(year[1]);
  if (unit) result.unit = unit;
  const refs: Partial<Record<TableColumn['kind'], RefKind>> = { body: 'body', area: 'area' };
  const kind = refs[result.kind];
  if (kind && label !== '')
    result.ref = reading.ref([kind], label.split('.'), how.scope, how.id, `column-ref.${label}`, cell);
  return result;
}

function columnKind(label: string, year: boolean, how: TableReading): TableColumn['kind'] {
  if (how.kindOf) return how.kindOf(label);
  if (partRow.test(label)) return 'part';
  return columnKindOf(label) ?? (year ? 'year' : how.otherwise);
}

const refOfColumn: Partial<Record<TableColumn['kind'], RefKind>> = {
  donor: 'body',
  bearer: 'body',
  indicator: 'indicator',
};

function readCell(
  reading: Reading,
  raw: RawCell,
  col: TableColumn | undefined,
  rowKey: string,
  rowUnit: string | undefined,
  how: TableReading,
): TableCell {
  const at = reading.place(how.id, `cell.${rowKey}.${col?.label ?? ''}`, raw);
  const cell: TableCell = { text: raw.text, at };
  if (!col || emptyCell.test(raw.text)) return cell;
  const refKind = refOfColumn[col.kind];
  if (refKind) {
    cell.ref = reading.ref(
      [refKind],
      unquote(raw.text).split('.'),
      how.scope,
      how.id,
      `cell-ref.${rowKey}.${col.label}`,
      raw,
    );
    return cell;
  }
  if (['body', 'year', 'area', 'total', 'subtotal', 'part', 'other'].includes(col.kind)) {
    const bare = /^[\d０-９.,，．\s—–~～-]+$/.test(raw.text);
    const unit = bare ? (col.unit ?? rowUnit ?? how.unit ?? '') : '';
    const figure = measureOf(`${raw.text.trim()}${unit}`);
    if (figure && !isMeasureProblem(figure)) cell.target = { ...figure, written: raw.text };
    else if (col.kind !== 'other') reading.problem('syntax/cell-figure', { found: raw.text, column: col.label }, raw);
  }
  return cell;
}

/** A table with its columns, rows and figures. The island opens with `{`. */
export function readTable(reading: Reading, node: Span, how: TableReading): Table {
  const { offset } = node;
  const text = reading.slice(node);
  const table: Table = {
    id: how.id,
    owner: how.owner,
    use: how.use,
    columns: [],
    rows: [],
    at: reading.place(how.id, 'self', node),
  };
  if (how.unit) table.unit = how.unit;
  reading.facts.tables.push(table);
  // after recovery the rows may be missing: the node is then the table's head
  if (!'{｛'.includes(text[0] ?? ' ')) return table;
  if (!scanTable(reading.text, offset).closed)
    reading.problem('syntax/table-unclosed', {}, { offset: node.end - 1, end: node.end });
  const raw = readCells(text, offset);
  const head = raw.shift() ?? [];
  table.columns = head.map((cell, index) => column(reading, cell, index, how));
  const keyIndex = Math.max(
    0,
    table.columns.findIndex((c) => c.kind === 'key'),
  );
  const unitIndex = table.columns.findIndex((c) => c.kind === 'unit');
  for (const cells of raw) {
    const first = cells[keyIndex];
    const key = unquote(first?.text ?? '');
    const rowUnit = unitIndex >= 0 ? cells[unitIndex]?.text : undefined;
    const row: TableRow = {
      kind: rowKind(key, how),
      key,
      cells: [],
      at: reading.place(how.id, `row.${key}`, first ?? node),
    };
    row.cells = cells.map((cell, i) => readCell(reading, cell, table.columns[i], key, rowUnit, how));
    if (cells.length > table.columns.length && table.columns.length > 0) {
      const extra = cells[table.columns.length]!;
      reading.problem(
        'syntax/row-long',
        { cells: cells.length, columns: table.columns.length },
        { offset: extra.offset, end: cells.at(-1)!.end },
      );
    }
    table.rows.push(row);
  }
  return table;
}

function rowKind(key: string, how: TableReading): TableRow['kind'] {
  if (totalRow.test(key)) return 'total';
  if (subtotalRow.test(key)) return 'subtotal';
  if (partRow.test(key)) return 'part';
  return restRow.test(key) && !how.kindOf ? 'rest' : 'row';
}

/** Index of the first column of a kind, or -1. */
export function columnOf(table: Table, kind: TableColumn['kind']): number {
  return table.columns.findIndex((c) => c.kind === kind);
}

/** The unit before the rows of a table that takes nothing else there; what else is written is a problem. */
export function readUnitHead(reading: Reading, head: AstNode | undefined): string | undefined {
  const { unit, tokens } = readTableHead(head);
  const words = tokens.filter(({ type }) => type !== ',');
  if (words.length > 0)
    reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(words)) }, spanOf(words));
  return unit;
}

/** What stands before the rows: the unit, and for a table of duties the sentence that all rows share. */
export function readTableHead(head: AstNode | undefined): { unit?: string; tokens: LineToken[] } {
  const tokens = tokensOf(head).filter((token) => token.type !== '(' && token.type !== ')');
  const at = tokens.findIndex((token, i) => token.type === 'unit' && tokens[i + 1]?.type === ':');
  if (at < 0) return { tokens };
  const named = tokens[at + 2];
  const rest = [...tokens.slice(0, at), ...tokens.slice(at + 3)];
  return named ? { unit: named.text.normalize('NFKC'), tokens: rest } : { tokens: rest };
}
