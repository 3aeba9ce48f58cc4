import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { cellAddress, unpackedSize } from '@duikou/documents';
import { isActualsForm, type SheetCell } from '@duikou/model';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/universal';
import { CommandError, reasonOf } from './errors.ts';

/** A table read from a file, and how people there name its cells. */
export interface SheetFile {
  readonly rows: readonly (readonly SheetCell[])[];
  /** `实际.csv:3:2` (line and column), `实际.xlsx!B3`. Rows and columns count from 0. */
  placeOf(row: number, column: number): string;
}

/** Bytes of a file, and of what is packed in it, past which it is no table of values. */
const largest = 20_000_000;
const largestUnpacked = 200_000_000;

export const isSheet = (path: string): boolean => ['.csv', '.tsv', '.xlsx'].includes(extname(path).toLowerCase());

/**
 * Reads an XLSX file: its forms of actuals, each sheet a table, else its first sheet. Or a CSV file: comma, semicolon or tab, UTF-8 or
 * GB 18030, as spreadsheets write them.
 *
 * @param path absolute path
 * @throws CommandError where the file cannot be read or is none of these
 */
export async function readSheetFile(path: string): Promise<readonly SheetFile[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CommandError('cli.error.unreadable', { path, reason: reasonOf(error) });
  });
  if (bytes.length > largest) throw new CommandError('cli.error.sheetLarge', { path });
  try {
    return extname(path).toLowerCase() === '.xlsx' ? await readXlsx(path, bytes) : [readCsv(path, bytes)];
  } catch (error) {
    if (error instanceof CommandError) throw error;
    // What the library stumbles over in a damaged workbook says nothing to its owner.
    const reason = reasonOf(extname(path).toLowerCase() === '.xlsx' ? { code: 'damaged' } : error);
    throw new CommandError('cli.error.sheet', { path, reason });
  }
}

/**
 * Reads delimited text: comma, semicolon or tab, UTF-8 or GB 18030.
 *
 * @param path names its cells
 * @throws Error where it is no such text
 */
export function readCsv(
  path: string,
  bytes: Uint8Array,
): { readonly rows: readonly string[][]; placeOf: SheetFile['placeOf'] } {
  const text = decoded(bytes);
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', '\t', ';'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]!;
  const records = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  return {
    rows: records.map(({ record }) => record),
    placeOf: (row, column) => `${basename(path)}:${records[row]?.info.lines ?? row + 1}:${column + 1}`,
  };
}

/** Office programs in China write CSV in GB 18030. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

async function readXlsx(path: string, bytes: Uint8Array): Promise<readonly SheetFile[]> {
  if (unpackedSize(bytes) > largestUnpacked) throw new CommandError('cli.error.sheetLarge', { path });
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  // numbers stay text, so that they stay exact
  const book = await readWorkbook(copy, {
    parseNumber: (written: string) => ({ number: plainNumber(written) }) as never,
  });
  const sheets = book.map(({ sheet, data }) => ({ sheet, rows: data.map((cells) => cells.map(cellOf)) }));
  const forms = sheets.filter(({ rows }) => isActualsForm(rows));
  return (forms.length > 0 ? forms : sheets.slice(0, 1)).map(({ sheet, rows }) => ({
    rows,
    placeOf: (row, column) => `${basename(path)}${forms.length > 1 ? `!${sheet}` : ''}!${cellAddress(row, column)}`,
  }));
}

function cellOf(value: unknown): SheetCell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  if (typeof value === 'object' && 'number' in value) return { number: String(value.number) };
  return String(value);
}

/** A spreadsheet's number without exponent and without the last digits that only its double has (0.30000000000000004). */
function plainNumber(written: string): string {
  const digits = written.replace(/[^\d]/g, '').length;
  if (digits <= 15 && /^-?\d+(?:\.\d+)?$/.test(written)) return written;
  const value = Number(written);
  const short = Number(value.toPrecision(15));
  const text = String(short);
  return /e/i.test(text) ? short.toFixed(15).replace(/\.?0+$/, '') : text;
}
