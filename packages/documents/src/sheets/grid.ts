import { textWidth } from '../layouts/column-widths.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './types.ts';

/** A column as a sheet is laid out; its width follows from what stands in it. */
export interface GridColumn {
  readonly label: string;
  readonly format?: string;
  readonly hidden?: boolean;
  /** At least so wide, in half-width characters. */
  readonly least?: number;
  readonly most?: number;
  /** Left out where no row has anything in it. Sums count on the columns before theirs: those are never optional. */
  readonly optional?: boolean;
}

export interface GridRow {
  readonly cells: readonly SheetCell[];
  readonly role?: 'subtotal' | 'total';
}

export interface Grid {
  /** Shortened to what a sheet's name may be. */
  readonly name: string;
  readonly title: string;
  /** How to fill it in, in what unit it is: a line each. */
  readonly notes: readonly string[];
  readonly columns: readonly GridColumn[];
  /** The rows under the heading; `top` is the row of the first of them, from 0. */
  rows(top: number): readonly GridRow[];
  readonly frozenColumns?: number;
}

const narrowest = 6;
/** Widths at which a column of words ends, the first with which the sheet is no wider than a turned page holds at a readable size. */
const widest = [36, 24, 18, 14] as const;
/** Half-widths that a page has room for at a readable size, upright and turned. */
const upright = 104;
const turned = 160;

/** A sheet with its title, notes, heading and rows; turned where it is wide. */
export function gridSheet({ name, title, notes, columns: all, rows, frozenColumns }: Grid): Sheet {
  const top = notes.length + 2;
  const { columns, body } = filled(all, rows(top));
  const shown = columns.filter(({ hidden }) => !hidden).length;
  const head: readonly SheetRow[] = [
    { role: 'title', cells: [{ value: { kind: 'text', text: title }, columnSpan: shown }] },
    ...notes.map((text): SheetRow => ({ role: 'note', cells: [{ value: { kind: 'text', text }, columnSpan: shown }] })),
    { role: 'header', cells: columns.map(({ label }) => ({ value: { kind: 'text', text: label } })) },
  ];
  const texts = columns.map((_, at) => body.flatMap(({ cells }) => cellAt(cells, at) ?? []));
  const widthsUpTo = (most: number) => columns.map((column, at) => widthOf(column, texts[at]!, most));
  const whole = (widths: readonly number[]) =>
    widths.reduce((sum, width, at) => sum + (columns[at]!.hidden ? 0 : width), 0);
  const widths = widest.map(widthsUpTo).find((found) => whole(found) <= turned) ?? widthsUpTo(widest.at(-1)!);
  return {
    name: sheetName(name),
    columns: columns.map(
      ({ format, hidden }, at): SheetColumn => ({
        width: widths[at]!,
        ...(format !== undefined && { format }),
        ...(hidden && { hidden }),
      }),
    ),
    rows: [...head, ...body],
    frozenRows: head.length,
    ...(frozenColumns !== undefined && { frozenColumns }),
    ...(whole(widths) > upright && { landscape: true }),
  };
}

/** Columns without those optional ones in which no row has anything. */
function filled(columns: readonly GridColumn[], rows: readonly GridRow[]) {
  const kept = columns.map(
    ({ optional }, at) => !optional || rows.some(({ cells }) => cellAt(cells, at)?.value !== undefined),
  );
  const body = rows.map((row) => {
    let at = 0;
    const cells = row.cells.filter(({ columnSpan = 1 }) => {
      at += columnSpan;
      return columnSpan > 1 || kept[at - 1];
    });
    return { ...row, cells };
  });
  return { columns: columns.filter((_, at) => kept[at]), body };
}

/** The cell of a column, where no cell beside it reaches over it. */
function cellAt(cells: readonly SheetCell[], column: number): SheetCell | undefined {
  let at = 0;
  for (const cell of cells) {
    if (at === column) return (cell.columnSpan ?? 1) === 1 ? cell : undefined;
    at += cell.columnSpan ?? 1;
  }
  return undefined;
}

/** A column of figures and days is as wide as they are; one of words ends at `most`. */
function widthOf(
  { label, least = narrowest, most: own }: GridColumn,
  cells: readonly SheetCell[],
  most: number,
): number {
  const words = cells.map(({ value }) =>
    value?.kind === 'text' ? Math.max(...value.text.split('\n').map(textWidth)) : 0,
  );
  const figures = cells.map(figureWidth);
  const heading = Math.min(textWidth(label), 12);
  const wanted = Math.max(heading, ...figures, Math.min(Math.max(0, ...words), (own ?? most) - 2));
  return Math.max(Math.min(least, own ?? most), wanted) + 2;
}

function figureWidth({ value, format }: SheetCell): number {
  if (value === undefined || value.kind === 'text') return 0;
  if (value.kind === 'date') return format?.includes('年') ? 16 : 10;
  const [whole = '', decimals] = value.value.split('.');
  return whole.length + Math.floor((whole.length - 1) / 3) + (decimals === undefined ? 0 : decimals.length + 1);
}

/** A text as the name of a sheet: at most 31 characters, without what spreadsheets forbid. */
export function sheetName(text: string): string {
  const clean = text
    .replace(/[\\/?*[\]:：\p{Cc}]/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return clean.slice(0, 31).trim() || '表';
}

/** Names of sheets that differ, also for programs that know no case. */
export function distinctNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const seen = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let number = 2; seen.has(name.toLowerCase()); number++) {
      const ending = `（${number}）`;
      name = sheet.name.slice(0, 31 - ending.length) + ending;
    }
    seen.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
