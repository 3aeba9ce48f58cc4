import type { Sheet } from '../office/sheet.ts';
import { type ColumnWords, columnOf, columnWords, plainLabel, type SheetKind, unitOfLabel } from './columns.ts';

/** A column of a table under its heading. */
export interface GridColumn {
  /** What it holds, as its kind of table names it; absent where the heading is not known. */
  readonly column?: string;
  /** The heading without its unit. */
  readonly label: string;
  readonly unit?: string;
  readonly index: number;
}

/** A table found on a sheet. */
export interface Grid {
  readonly kind: SheetKind;
  /** How sure its kind is. */
  readonly score: number;
  readonly title?: string;
  /** Of the whole table: 单位：万元. */
  readonly unit?: string;
  readonly columns: readonly GridColumn[];
  /** Rows under the header that hold anything. */
  readonly rows: readonly GridRow[];
  /** Lines above the header and below the rows that are no part of the table. */
  readonly notes: readonly { readonly text: string; readonly place: string }[];
}

export interface GridRow {
  readonly cells: readonly string[];
  /** Whether a cell belongs to a merged one that begins above. */
  readonly merged: readonly boolean[];
  readonly place: (column: number) => string;
  /** How far a cell is set in, in characters: lists of indicators show their levels so. */
  readonly indent: (column: number) => number;
}

const headerSearch = 15;
const unitLine =
  /(?<!\p{Script=Han})(?:金额单位|计量单位|单位)\s*[:：]\s*(万元|亿元|千元|元|人次|人|名|个|家|户|次|项|亩|公里|吨|万人|所)(?![\p{Script=Han}])/u;

/** The table of a sheet as the kind that its headings fit best, or as the kind asked for; undefined where no headings fit. */
export function gridOf(sheet: Sheet, as?: SheetKind): Grid | undefined {
  const kinds = as === undefined ? (Object.keys(columnWords) as SheetKind[]) : [as];
  const found = kinds.map((kind) => gridAs(sheet, kind)).filter((grid) => grid !== undefined);
  return found.sort((a, b) => b.score - a.score)[0];
}

function gridAs(sheet: Sheet, kind: SheetKind): Grid | undefined {
  let best: { row: number; score: number } | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, headerSearch); row++) {
    const known = knownIn(kind, sheet.rows[row]!);
    const score = known.reduce((sum, { weight = 1 }) => sum + weight, 0);
    if (known.length >= 2 && score >= 3 && (best === undefined || score > best.score)) best = { row, score };
  }
  if (best === undefined) return undefined;
  const first = topOf(sheet, kind, best.row);
  const { labels, last } = headerAt(sheet, kind, first, best.row);
  const columns = labels.flatMap((label, index) => {
    const known = columnOf(kind, label.text);
    if (label.text === '' && !sheet.rows.slice(last + 1).some((row) => (row[index] ?? '').trim() !== '')) return [];
    const unit = unitOfLabel(label.text) ?? unitOfLabel(label.above);
    const text = label.text.replace(/\s+/g, '');
    return [
      {
        label: unit === undefined ? text : text.replace(/[（(][^（()）]*[）)]$/, ''),
        index,
        ...(known === undefined ? {} : { column: known.column }),
        ...(unit === undefined ? {} : { unit }),
      },
    ];
  });
  return { kind, columns, ...around(sheet, first, last), score: scoreOf(kind, labels) };
}

function knownIn(kind: SheetKind, cells: readonly string[]): ColumnWords[] {
  const known = cells.map((cell) => columnOf(kind, cell)).filter((found) => found !== undefined);
  return [...new Set(known)];
}

/** Headings say more of a kind of table the fewer other headings stand beside them. */
function scoreOf(kind: SheetKind, labels: readonly { text: string }[]): number {
  const texts = labels.map(({ text }) => text).filter((text) => text !== '');
  const known = knownIn(kind, texts);
  const sum = known.reduce((total, { weight = 1 }) => total + weight, 0);
  return sum - 0.3 * texts.filter((text) => columnOf(kind, text) === undefined).length;
}

/** The first row of the header: cells may reach down from above, and what is above may have headings itself. */
function topOf(sheet: Sheet, kind: SheetKind, row: number): number {
  const reaching = sheet.merged.filter(([top, , bottom]) => top < row && bottom >= row).map(([top]) => top);
  if (reaching.length > 0) return Math.min(...reaching);
  return row > 0 && knownIn(kind, sheet.rows[row - 1]!).length > 0 ? row - 1 : row;
}

/** The headings of a header of one row or two, each with what stands above it. */
function headerAt(sheet: Sheet, kind: SheetKind, first: number, row: number) {
  const upper = sheet.rows[row]!;
  const lower = sheet.rows[row + 1] ?? [];
  const spans = sheet.merged.filter(([top, , bottom]) => top <= row && bottom >= row);
  const deep = spans.some(([, , bottom]) => bottom > row);
  const figures = lower.filter((cell) => /\d/.test(cell)).length;
  const parts = upper.some((cell, index) => index > 0 && cell.trim() === '' && (lower[index] ?? '').trim() !== '');
  const under = lower.filter((cell) => cell.trim() !== '').length;
  const two =
    under > 0 && figures === 0 && (deep || (parts && knownIn(kind, lower).length >= 1 && under < upper.length));
  const width = Math.max(
    upper.length,
    two ? lower.length : 0,
    ...sheet.rows.slice(row + 1).map((cells) => cells.length),
  );
  const labels = Array.from({ length: width }, (_, index) => {
    const own = headingAt(sheet, row, index);
    const above = own === '' && first < row ? headingAt(sheet, first, index) : own;
    const below = two ? (lower[index] ?? '').trim() : '';
    return { text: below === '' ? above : below, above };
  });
  return { labels, last: two ? row + 1 : row };
}

function headingAt(sheet: Sheet, row: number, column: number): string {
  const own = (sheet.rows[row]?.[column] ?? '').trim();
  if (own !== '') return own;
  const span = sheet.merged.find(
    ([top, left, bottom, right]) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return span === undefined ? '' : (sheet.rows[span[0]]?.[span[1]] ?? '').trim();
}

function around(sheet: Sheet, first: number, last: number): Pick<Grid, 'title' | 'unit' | 'rows' | 'notes'> {
  const notes: { text: string; place: string }[] = [];
  let title: string | undefined;
  let unit: string | undefined;
  for (let row = 0; row < first; row++) {
    for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
      const text = cell.trim();
      if (text === '') continue;
      const said = unitLine.exec(text)?.[1];
      if (said !== undefined) unit = said;
      const rest = text
        .replace(unitLine, '')
        .replace(/^[（(]\s*[）)]$/, '')
        .trim();
      if (rest === '' || /^附[件表]\s*\d*[:：]?$/.test(rest)) continue;
      if (title === undefined) title = rest.replace(/\s+/g, '').replace(/^附[件表]\d*[:：]/, '');
      else notes.push({ text: rest, place: sheet.placeOf(row, column) });
    }
  }
  const rows: GridRow[] = [];
  for (let row = last + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!.map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    const first = cells.findIndex((cell) => cell !== '');
    if (filled.length === 1 && /^(?:注|备注|说明|填表人|填报人|制表|审核)[\s:：]/.test(filled[0]!)) {
      notes.push({ text: filled[0]!, place: sheet.placeOf(row, first) });
      continue;
    }
    const at = row;
    const merged = cells.map((_, column) => spanOver(sheet, at, column) !== undefined);
    const indent = (column: number): number => /^[\u3000 ]*/u.exec(sheet.rows[at]![column] ?? '')![0].length;
    rows.push({ cells, merged, place: (column) => sheet.placeOf(at, column), indent });
  }
  return { ...(title === undefined ? {} : { title }), ...(unit === undefined ? {} : { unit }), rows, notes };
}

/** The merged cell that begins above and reaches over a place. */
function spanOver(sheet: Sheet, row: number, column: number) {
  return sheet.merged.find(
    ([top, left, bottom, right]) => top < row && row <= bottom && left <= column && column <= right,
  );
}

/** Values of a column, each blank under a value taken from above: where cells were merged, or blanks in a column of groups. */
export function filledDown(rows: readonly GridRow[], column: number, always: boolean): string[] {
  let last = '';
  return rows.map(({ cells, merged }) => {
    const own = cells[column] ?? '';
    if (own !== '') last = own;
    return own !== '' || !(always || merged[column]) ? own : last;
  });
}

/** Values of columns that are levels, each blank under a value taken from above; what stands under another group begins anew. */
export function filledLevels(rows: readonly GridRow[], columns: readonly number[]): string[][] {
  const last = columns.map(() => '');
  return rows.map(({ cells }) => {
    for (const [level, column] of columns.entries()) {
      const own = cells[column] ?? '';
      if (own === '') continue;
      last[level] = own;
      last.fill('', level + 1);
    }
    return [...last];
  });
}

/** Whether a row is a sum over others. */
export const isSum = (cells: readonly string[]): boolean =>
  cells
    .slice(0, 3)
    .some((cell) => /^(?:合计|总计|共计|小计|总\s*计|合\s*计|小\s*计)[:：]?$/.test(cell.replace(/\s+/g, '')));

/** Whether a text is a figure as tables hold them. */
export const isFigure = (text: string): boolean => /^-?\d[\d,，]*(?:\.\d+)?%?$/.test(text.normalize('NFKC').trim());

/** Heading without blanks, for remarks. */
export const shown = plainLabel;
