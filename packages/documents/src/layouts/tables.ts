import type { TableColumn as Column, Table } from '@duikou/model';
import type { Alignment, TableBlock, TableCell, TableColumn, TableRow } from '../tree/types.ts';
import { columnWidths, isFigure } from './column-widths.ts';
import { hasHan, squeeze, typographic } from './wording/text.ts';

/** Rows beyond which a table is an annex and does not interrupt the text. */
const rowsInText = 20;

const empty = /^(?:|[—–－\-/／]+)$/u;

export interface ColumnSpec {
  readonly label: string;
  readonly align?: Alignment;
}

export interface RowSpec {
  readonly cells: readonly string[];
  readonly role?: 'subtotal' | 'total';
  /** A name for the rows below it, the first cell, over the whole width. */
  readonly group?: boolean;
}

export interface TableSpec {
  readonly caption?: string;
  readonly unit?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Turned in any case, to stand with another turned table. */
  readonly landscape?: boolean | undefined;
}

/** Columns that say something; one whose every cell is blank is left out. */
export function filledColumns(spec: TableSpec): TableSpec {
  const kept = spec.columns.map((_, at) =>
    spec.rows.some(({ cells, group }) => group !== true && (cells[at] ?? '') !== ''),
  );
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept[at]);
  return {
    ...spec,
    columns: keep(spec.columns),
    rows: spec.rows.map((row) =>
      row.group ? row : { ...row, cells: keep(spec.columns.map((_, at) => row.cells[at] ?? '')) },
    ),
  };
}

/** A table whose columns are as wide as their texts ask; turned where they do not fit the upright page, and then in smaller type. */
export function tableBlock(spec: TableSpec): TableBlock {
  const own = spec.rows.filter(({ group }) => group !== true);
  const { widths, landscape, size } = columnWidths(
    spec.columns.map(({ label }, at) => ({ label, texts: own.map(({ cells }) => cells[at] ?? '') })),
    spec.landscape === true,
  );
  const columns = spec.columns.map((column, at): TableColumn => {
    const texts = own.map(({ cells }) => cells[at] ?? '').filter((text) => !empty.test(text));
    const numeric = column.align === undefined && texts.length > 0 && texts.every(isFigure);
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
    ...(size === undefined ? {} : { size }),
  };
}

function rowOf({ cells, role, group }: RowSpec, columns: number): TableRow {
  if (group) return { cells: [{ text: cells[0] ?? '', columnSpan: columns, align: 'left' }] };
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

/** English headings and names of sums as Chinese documents have them. */
const heads: Readonly<Record<string, string>> = {
  recipient: '受援方',
  donor: '支援方',
  unit: '单位',
  total: '合计',
  deadline: '完成时限',
  number: '序号',
};
const sums: Readonly<Record<string, string>> = { total: '合计', subtotal: '小计' };

/**
 * A table of the source: its headings (with their units), cells as written, 合计 and 小计 set off. `own` are further English headings
 * in small letters, as the document has them.
 */
export function sourceTable(table: Table, caption: string, own: Readonly<Record<string, string>> = {}): TableBlock {
  return tableBlock({
    caption,
    ...(table.unit === undefined ? {} : { unit: table.unit }),
    columns: table.columns.map(({ label, unit, kind }) => ({
      label: typographic(
        (hasHan(label) ? label : (own[label.toLowerCase()] ?? heads[label] ?? label)) +
          (unit === undefined ? '' : `（${unit}）`),
      ),
      ...(centred.has(kind) ? { align: 'center' as const } : {}),
    })),
    rows: table.rows.map((row) => ({
      cells: row.cells.slice(0, table.columns.length).map(({ text }, at) => {
        const name = at === 0 && !hasHan(text) ? sums[row.kind] : undefined;
        return name ?? typographic(squeeze(unquoted(text)));
      }),
      ...(row.kind === 'total' || row.kind === 'subtotal' ? { role: row.kind } : {}),
    })),
  });
}

function unquoted(text: string): string {
  return /^[“"].*[”"]$/u.test(text) ? text.slice(1, -1) : text;
}
