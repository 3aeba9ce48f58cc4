import type { CellObject } from 'write-excel-file/universal';
import { textWidth } from '../../layouts/column-widths.ts';
import { cellAddress, digitsKept, significantDigits } from '../../sheets/address.ts';
import type { CellValue, Sheet, SheetCell, SheetColumn, SheetRow } from '../../sheets/types.ts';
import { cleanText } from '../escape.ts';

/** Fill of the cells that are to be filled in. */
export const inputFill = '#FFF2CC';
/** What a cell holds, in UTF-16 units. */
const longestText = 32_767;
const cutText = '文字超过电子表格一格的容量，未能全部显示。';
const longNumber = '超过15位有效数字，电子表格的数字容纳不下，按文字保存，不参与计算。';

/** Half-widths that a cell's margins take, and the most points a row may have. */
const cellMargins = 1.6;
const highest = 400;

const ruled = { borderStyle: 'thin', borderColor: '#808080' } as const;
const styles = {
  title: { fontFamily: '黑体', fontSize: 14, align: 'center', alignVertical: 'center', height: 30 },
  note: { fontSize: 10, align: 'left', alignVertical: 'center', wrap: true, textColor: '#404040' },
  header: {
    ...ruled,
    fontFamily: '黑体',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#E7E6E6',
  },
  subtotal: { ...ruled, alignVertical: 'center', wrap: true, backgroundColor: '#F2F2F2' },
  total: { ...ruled, fontFamily: '黑体', alignVertical: 'center', wrap: true, backgroundColor: '#E7E6E6' },
  body: { ...ruled, alignVertical: 'center', wrap: true },
} as const;

/** A cell as the library takes it, with what it has no words for. */
interface Drawn {
  readonly cell: CellObject;
  readonly formulaValue?: string;
  readonly note?: string;
}

/** A sheet's cells as the library takes them; what it has no words for, by the cell's address. */
export interface DrawnCells {
  readonly data: (CellObject | null)[][];
  /** Values that formulas have now. */
  readonly formulaValues: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

export function drawCells(sheet: Sheet): DrawnCells {
  const formulaValues = new Map<string, string>();
  const notes = new Map<string, string>();
  const data = sheet.rows.map((row, rowIndex) => {
    const height = heightOf(sheet, row);
    return row.cells.flatMap((cell, _, all) => {
      const column = columnOf(all, cell);
      const drawn = drawCell(cell, sheet.columns[column], row.role);
      const address = cellAddress(rowIndex, column);
      if (drawn.formulaValue !== undefined) formulaValues.set(address, drawn.formulaValue);
      if (drawn.note !== undefined) notes.set(address, drawn.note);
      const span = cell.columnSpan ?? 1;
      const first = { ...drawn.cell, ...(height !== undefined && { height }), ...(span > 1 && { columnSpan: span }) };
      return [first, ...Array.from({ length: span - 1 }, () => null)];
    });
  });
  return { data, formulaValues, notes };
}

/** Where a cell stands, the spans before it counted. */
export function columnOf(cells: readonly SheetCell[], cell: SheetCell): number {
  return cells.slice(0, cells.indexOf(cell)).reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
}

function drawCell(cell: SheetCell, column: SheetColumn | undefined, role: SheetRow['role']): Drawn {
  const style = { ...styles[role ?? 'body'], ...(cell.input && { backgroundColor: inputFill }) };
  const align = cell.align && { align: cell.align };
  const format = role === 'header' || role === 'title' ? undefined : (cell.format ?? column?.format);
  const formatted = format === undefined ? {} : { format };
  const { value } = cell;
  const note = cell.note === undefined ? {} : { note: cleanText(cell.note) };
  if (value === undefined) {
    const type = format === '@' ? String : Number;
    return { cell: { ...style, ...align, ...(format !== undefined && { type, format }) }, ...note };
  }
  if (value.kind === 'text') {
    const text = cleanText(value.text);
    if (text.length <= longestText) return { cell: { ...style, ...align, ...textCell(text) }, ...note };
    const head = text.slice(0, longestText - 1).toWellFormed();
    return { cell: { ...style, ...align, ...textCell(`${head}…`) }, ...noted(cell.note, cutText) };
  }
  const exact = figureOf(value);
  const right = { align: cell.align ?? 'right' } as const;
  if (exact !== undefined && significantDigits(exact) > digitsKept) {
    return { cell: { ...style, ...right, ...textCell(exact) }, ...noted(cell.note, longNumber) };
  }
  if (value.kind === 'date') {
    const date = new Date(`${value.date}T00:00:00Z`);
    const day = { value: date, type: Date, format: format ?? 'yyyy-mm-dd', align: cell.align ?? 'center' } as const;
    return { cell: { ...style, ...day }, ...note };
  }
  if (value.kind === 'formula') {
    const formula = { value: value.formula, type: 'Formula', ...formatted } as const;
    return { cell: { ...style, ...right, ...formula }, formulaValue: value.value, ...note };
  }
  return { cell: { ...style, ...right, value: Number(value.value), type: Number, ...formatted }, ...note };
}

const noted = (...said: (string | undefined)[]): { note: string } => ({
  note: cleanText(said.filter((text) => text !== undefined).join('\n')),
});

const figureOf = (value: CellValue): string | undefined =>
  value.kind === 'number' || value.kind === 'formula' ? value.value : undefined;

/**
 * A text stays text: where it begins like a formula or reads like a figure, its cell is of the text format, so that opening the cell and
 * leaving it does not calculate it either.
 */
function textCell(text: string): CellObject {
  const clean = cleanText(text);
  return { value: marked(clean), type: String, ...(/^[=+\-@\t\r\n\d０-９＝＋－＠]/.test(clean) && { format: '@' }) };
}

/** The library looks texts up in a plain object, in which `constructor` and its like already stand for something. */
const marked = (text: string): string => (text in Object.prototype ? `\uE000${text}\uE000` : text);

/** The shared strings of a workbook with the marks taken off again. */
export function unmarked(sharedStrings: string): string {
  return sharedStrings.replace(/\uE000(\w+)\uE000/g, (whole, name: string) =>
    name in Object.prototype ? name : whole,
  );
}

/**
 * Points that a row needs for the texts in its cells. Programs find the height of wrapped texts by themselves only when someone edits the
 * row, and never that of merged cells.
 */
function heightOf({ columns }: Sheet, { role, cells }: SheetRow): number | undefined {
  if (role === 'title') return undefined;
  const [pitch, margin] = role === 'note' ? [14, 4] : [15, 5];
  const lines = cells.map((cell) => {
    if (cell.value?.kind !== 'text') return 1;
    const first = columnOf(cells, cell);
    const spanned = columns.slice(first, first + (cell.columnSpan ?? 1));
    const width = spanned.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
    if (width === 0) return 1;
    const room = Math.max(width - cellMargins, 4);
    return cell.value.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  });
  return Math.min(pitch * Math.max(1, ...lines) + margin, highest);
}
