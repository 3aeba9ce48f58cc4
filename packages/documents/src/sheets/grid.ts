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
const widest = 36;
/** Half-widths that an upright page has room for at a readable size. */
const upright = 92;

/** A sheet with its title, notes, heading and rows; turned where it is wide. */
export function gridSheet({ name, title, notes, columns, rows, frozenColumns }: Grid): Sheet {
  const shown = columns.filter(({ hidden }) => !hidden).length;
  const head: readonly SheetRow[] = [
    { role: 'title', cells: [{ value: { kind: 'text', text: title }, columnSpan: shown }] },
    ...notes.map((text): SheetRow => ({ role: 'note', cells: [{ value: { kind: 'text', text }, columnSpan: shown }] })),
    { role: 'header', cells: columns.map(({ label }) => ({ value: { kind: 'text', text: label } })) },
  ];
  const body = rows(head.length);
  const widths = columns.map((column, at) =>
    widthOf(
      column,
      body.flatMap(({ cells }) => cellAt(cells, at) ?? []),
    ),
  );
  const whole = widths.reduce((sum, width, at) => sum + (columns[at]!.hidden ? 0 : width), 0);
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
    ...(whole > upright && { landscape: true }),
  };
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

function widthOf({ label, least = narrowest, most = widest }: GridColumn, cells: readonly SheetCell[]): number {
  const heading = Math.min(textWidth(label), 12);
  const texts = cells.map(({ value }) => {
    if (value === undefined) return 0;
    if (value.kind === 'text') return Math.max(...value.text.split('\n').map(textWidth));
    if (value.kind === 'date') return 10;
    const [whole = '', decimals] = value.value.split('.');
    return whole.length + Math.floor((whole.length - 1) / 3) + (decimals === undefined ? 0 : decimals.length + 1);
  });
  return Math.min(Math.max(least, heading, ...texts) + 2, most);
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
