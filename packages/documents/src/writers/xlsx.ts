import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { provenanceOf, withProvenance } from '../provenance/record.ts';
import { xlsxText } from '../provenance/xlsx-text.ts';
import { cellAddress } from '../sheets/address.ts';
import type { Sheet, Workbook } from '../sheets/types.ts';
import { packed } from './office-package.ts';
import { columnOf, type DrawnCells, drawCells } from './xlsx/cells.ts';
import { finishPackage } from './xlsx/package.ts';

export interface XlsxOptions {
  /** Moment of creation in seconds since 1970 (SOURCE_DATE_EPOCH); absent leaves the file undated. */
  readonly timestamp?: number;
}

/**
 * Writes an XLSX. Figures of up to 15 digits are numbers and longer ones text with a note, so that none is rounded; texts are never
 * formulas; formulas carry the values they have now. The same workbook and options give the same bytes, in Node and in a browser.
 * @returns the bytes of the file
 * @throws RangeError when `timestamp` is not a moment a calendar can show
 */
export async function writeXlsx(book: Workbook, options: XlsxOptions = {}): Promise<Uint8Array> {
  const drawn = book.sheets.map(drawCells);
  const sheets = book.sheets.map((sheet, at) => librarySheet(sheet, drawn[at]!));
  const blob = await writeExcelFile(sheets, { fontFamily: '宋体', fontSize: 11 }).toBlob();
  const buffer: ArrayBuffer = await blob.arrayBuffer();
  const written = Object.entries(unzipSync(new Uint8Array(buffer)));
  const texts = Object.fromEntries(written.map(([path, data]) => [path, strFromU8(data)]));
  const finished = Object.entries(traced(finishPackage(texts, book, drawn, options.timestamp), book));
  return packed(Object.fromEntries(finished.map(([path, text]) => [path, strToU8(text)])));
}

/** The parts with what the book's meta says of where it came from, and with what they show. */
function traced(parts: Readonly<Record<string, string>>, book: Workbook): Readonly<Record<string, string>> {
  const open = book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.filter(({ input }) => input).map((cell) => `${sheet.name}!${cellAddress(row, columnOf(cells, cell))}`),
    ),
  );
  const { lines } = xlsxText(parts, new Set(open));
  return withProvenance(parts, 'xl/_rels/workbook.xml.rels', provenanceOf(book.kind, book.meta, lines, open));
}

function librarySheet(sheet: Sheet, { data }: DrawnCells) {
  return {
    data,
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: sheet.frozenRows,
    ...(sheet.frozenColumns !== undefined && { stickyColumnsCount: sheet.frozenColumns }),
  };
}
