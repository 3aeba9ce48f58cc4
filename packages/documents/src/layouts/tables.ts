import type { TableColumn as Column, Table } from '@duikou/model';
import type { Alignment, TableBlock, TableCell, TableColumn, TableRow } from '../tree/types.ts';
import { squeeze, typographic } from './wording/text.ts';

/** Half-widths of 小四 (6 pt each) across the type area, upright and turned. */
const uprightWidth = 73.7;
const turnedWidth = 106;
/** What a cell's margins take of it. */
const margins = 1.8;
/** Beyond so many half-widths a text takes several lines, a very long one beyond more; none is pressed under the lowest number. */
const widest = 24;
const widestLong = 64;
const narrowest = 8;
/** Rows beyond which a table is an annex and does not interrupt the text. */
const rowsInText = 20;

const empty = /^(?:|[—–－\-/／]+)$/u;
const figure = /^[-+−]?[\d,，.]+(?:[-—~～–][\d,.]+)?%?$/u;

/** Width of a text in half-widths: a Chinese character is two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 1 : 2), 0);
}

export interface ColumnSpec {
  readonly label: string;
  readonly align?: Alignment;
}

export interface RowSpec {
  readonly cells: readonly string[];
  readonly role?: 'subtotal' | 'total';
}

export interface TableSpec {
  readonly caption?: string;
  readonly unit?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/** Columns that say something; one whose every cell is blank is left out. */
export function filledColumns(spec: TableSpec): TableSpec {
  const kept = spec.columns.map((_, at) => spec.rows.some(({ cells }) => (cells[at] ?? '') !== ''));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept[at]);
  return {
    ...spec,
    columns: keep(spec.columns),
    rows: spec.rows.map((row) => ({ ...row, cells: keep(spec.columns.map((_, at) => row.cells[at] ?? '')) })),
  };
}

/** A table whose columns are as wide as their texts ask; turned where they do not fit the upright page. */
export function tableBlock(spec: TableSpec): TableBlock {
  const needs = spec.columns.map(({ label }, at) =>
    columnNeeds(
      label,
      spec.rows.map(({ cells }) => cells[at] ?? ''),
    ),
  );
  const landscape = spec.columns.length > 6 && (total(needs, 'least') > uprightWidth || total(needs, 'best') > 90);
  const widths = fit(needs, landscape ? turnedWidth : uprightWidth);
  const columns = spec.columns.map((column, at): TableColumn => {
    const texts = spec.rows.map(({ cells }) => cells[at] ?? '').filter((text) => !empty.test(text));
    const numeric = column.align === undefined && texts.length > 0 && texts.every((text) => figure.test(text));
    return {
      width: widths[at]!,
      ...(numeric ? { numeric: true } : {}),
      ...(column.align === undefined ? {} : { align: column.align }),
    };
  });
  return {
    kind: 'table',
    ...(spec.caption === undefined ? {} : { caption: spec.caption }),
    ...(spec.unit === undefined ? {} : { unit: spec.unit }),
    columns,
    header: [{ cells: spec.columns.map(({ label }) => ({ text: label })) }],
    rows: spec.rows.map((row) => rowOf(row, spec.columns.length)),
    ...(landscape ? { landscape: true } : {}),
  };
}

/** The least width of a column and the one it would like, in half-widths. */
interface Needs {
  readonly least: number;
  readonly best: number;
}

/** A figure and a heading of four characters are never broken; other words may take several lines. */
function columnNeeds(label: string, texts: readonly string[]): Needs {
  const figures = texts.filter((text) => figure.test(text)).map(widthOf);
  const others = texts.filter((text) => !figure.test(text)).map(wanted);
  const head = widthOf(label) <= 8 ? widthOf(label) : Math.max(8, Math.ceil(widthOf(label) / 2));
  const fixed = Math.max(head, 4, ...figures);
  const text = Math.max(0, ...others);
  return { least: Math.max(fixed, Math.min(text, narrowest)) + margins, best: Math.max(fixed, text) + margins };
}

function wanted(text: string): number {
  const width = widthOf(text);
  return width > 2 * widest ? Math.min(widestLong, Math.ceil(width / 2)) : Math.min(width, widest);
}

function total(needs: readonly Needs[], which: keyof Needs): number {
  return needs.reduce((sum, need) => sum + need[which], 0);
}

/** Widths that add up to the page's at most, what is missing taken from the columns that can give. */
function fit(needs: readonly Needs[], width: number): readonly number[] {
  const spare = total(needs, 'best') - total(needs, 'least');
  const missing = Math.max(0, total(needs, 'best') - width);
  const share = spare === 0 ? 0 : Math.min(1, missing / spare);
  return needs.map(({ best, least }) => Math.round((best - (best - least) * share) * 10) / 10);
}

function rowOf({ cells, role }: RowSpec, columns: number): TableRow {
  const list = Array.from({ length: columns }, (_, at): TableCell => {
    const text = cells[at] ?? '';
    return text !== '' && empty.test(text) ? { text, align: 'center' } : { text };
  });
  return { cells: list, ...(role === undefined ? {} : { role }) };
}

/** Whether a table stands better in an annex than in the text. */
export function belongsInAnnex(block: TableBlock): boolean {
  return block.landscape === true || block.rows.length > rowsInText;
}

const centred: ReadonlySet<Column['kind']> = new Set(['unit', 'donor', 'number', 'deadline']);

/** A table of the source: its headings (with their units), cells as written, 合计 and 小计 set off. */
export function sourceTable(table: Table, caption: string): TableBlock {
  return tableBlock({
    caption,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: table.columns.map(({ label, unit, kind }) => ({
      label: typographic(unit === undefined ? label : `${label}（${unit}）`),
      ...(centred.has(kind) ? { align: 'center' as const } : {}),
    })),
    rows: table.rows.map((row) => ({
      cells: row.cells.slice(0, table.columns.length).map(({ text }) => typographic(squeeze(unquoted(text)))),
      ...(row.kind === 'total' || row.kind === 'subtotal' ? { role: row.kind } : {}),
    })),
  });
}

function unquoted(text: string): string {
  return /^[“"].*[”"]$/u.test(text) ? text.slice(1, -1) : text;
}
