import { ImportError } from '../errors.ts';
import { type Archive, openArchive } from './archive.ts';
import { columnLetters, mostColumns, mostRows, type Sheet } from './sheet.ts';
import { child, type Element, elements, readXml, textOf } from './xml.ts';

/**
 * The sheets of an XLSX file that hold anything, hidden ones left out.
 * @throws ImportError where it is no such file, damaged, encrypted or too large; cells without a value may stand anywhere
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const workbook = xmlOf(archive, main);
  if (workbook === undefined || workbook.name !== 'workbook') throw new ImportError('import.error.kind');
  const targets = relations(archive, main);
  const strings = elements(xmlOf(archive, targets.byType('sharedStrings')), 'si').map(stringOf);
  const formats = formatsOf(xmlOf(archive, targets.byType('styles')));
  const epoch = child(workbook, 'workbookPr')?.attributes.date1904;
  const context = { strings, formats, epoch: epoch === '1' || epoch === 'true' ? 1462 : 0 };
  return elements(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }, index) => {
    if ((attributes.state ?? 'visible') !== 'visible') return [];
    const sheet = xmlOf(archive, targets.byId(attributes.id ?? ''));
    if (sheet === undefined || sheet.name !== 'worksheet') return [];
    const read = sheetOf(sheet, attributes.name ?? `Sheet${index + 1}`, context);
    return read.rows.some((row) => row.some((cell) => cell !== '')) ? [read] : [];
  });
}

function xmlOf(archive: Archive, path: string | undefined): Element | undefined {
  const text = path === undefined ? undefined : archive.text(path);
  return text === undefined ? undefined : readXml(text);
}

/** The part a package is about. */
function mainPart(archive: Archive): string {
  const found = elements(xmlOf(archive, '_rels/.rels'), 'Relationship').find(({ attributes }) =>
    attributes.Type?.endsWith('/officeDocument'),
  );
  return resolved('', found?.attributes.Target ?? 'xl/workbook.xml');
}

function relations(archive: Archive, of: string) {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const all = elements(xmlOf(archive, `${folder}_rels/${of.slice(folder.length)}.rels`), 'Relationship');
  const target = (found: Element | undefined): string | undefined =>
    found?.attributes.Target === undefined ? undefined : resolved(folder, found.attributes.Target);
  return {
    byId: (id: string) => target(all.find(({ attributes }) => attributes.Id === id)),
    byType: (type: string) => target(all.find(({ attributes }) => attributes.Type?.endsWith(`/${type}`))),
  };
}

/** A target as a name in the package. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The text of a shared string, its readings (phonetic runs) left out. */
function stringOf(item: Element): string {
  return elements(item)
    .map((part) => (part.name === 't' ? textOf(part) : part.name === 'r' ? textOf(child(part, 't')) : ''))
    .join('');
}

type Format = 'percent' | 'date' | 'plain';

/** Whether the figures of each style are shown as percentages or days. */
function formatsOf(styles: Element | undefined): Format[] {
  const codes = new Map(
    elements(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return elements(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    const code = codes.get(id);
    if (code === undefined) return id === 9 || id === 10 ? 'percent' : dateFormat(id) ? 'date' : 'plain';
    const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    if (bare.includes('%')) return 'percent';
    return /[yd]|m{3,}|年|月|日/i.test(code.replace(/\[[^\]]*\]|\\./g, '')) && /[ymd]/i.test(bare) ? 'date' : 'plain';
  });
}

const dateFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

interface Context {
  readonly strings: readonly string[];
  readonly formats: readonly Format[];
  readonly epoch: number;
}

function sheetOf(sheet: Element, name: string, context: Context): Sheet {
  const rows: string[][] = [];
  let next = 0;
  for (const row of elements(child(sheet, 'sheetData'), 'row')) {
    const at = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
    if (!(at >= 0 && at < mostRows)) {
      if (elements(row, 'c').some((cell) => cellOf(cell, context) !== '')) throw new ImportError('import.error.rows');
      continue;
    }
    next = at + 1;
    while (rows.length <= at) rows.push([]);
    let column = 0;
    for (const cell of elements(row, 'c')) {
      const written = cell.attributes.r;
      if (written !== undefined) column = columnOf(written);
      if (column >= mostColumns) {
        if (cellOf(cell, context) !== '') throw new ImportError('import.error.rows');
        continue;
      }
      const cells = rows[at]!;
      while (cells.length <= column) cells.push('');
      cells[column] = cellOf(cell, context);
      column++;
    }
  }
  const merged = elements(child(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => rangeOf(attributes.ref));
  return { name, rows, merged, placeOf: (row, column) => `${name}!${columnLetters(column)}${row + 1}` };
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/i.exec(reference)![0].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, column - 1);
}

function rangeOf(reference: string | undefined): [number, number, number, number][] {
  const [, from, to] = /^([A-Z]+\d+):([A-Z]+\d+)$/i.exec(reference ?? '') ?? [];
  if (from === undefined || to === undefined) return [];
  const row = (cell: string): number => Number(/\d+/.exec(cell)![0]) - 1;
  return [[row(from), columnOf(from), Math.min(row(to), mostRows - 1), Math.min(columnOf(to), mostColumns - 1)]];
}

function cellOf(cell: Element, { strings, formats, epoch }: Context): string {
  const type = cell.attributes.t ?? 'n';
  const value = textOf(child(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return elements(cell, 'is').map(stringOf).join('');
  if (type === 'b') return value === '1' ? '是' : '否';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n' || value === '') return value;
  const format = formats[Number(cell.attributes.s ?? 0)] ?? 'plain';
  if (format === 'date') return dayOf(Number(value) + epoch) ?? value;
  return format === 'percent' ? `${shifted(plainNumber(value), 2)}%` : plainNumber(value);
}

/** A day from its serial number: 1 is 1900-01-01, and the day 60 that never was is counted. */
function dayOf(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  const days = Math.floor(serial) - (serial < 60 ? 25_568 : 25_569);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** A number without exponent and without the last digits that only its double has (0.30000000000000004). */
export function plainNumber(written: string): string {
  const digits = written.replace(/[^\d]/g, '').replace(/^0+/, '').length;
  if (digits <= 15 && /^-?\d+(?:\.\d+)?$/.test(written)) return written;
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  const short = Number(value.toPrecision(15));
  const text = String(short);
  return /e/i.test(text) ? short.toFixed(15).replace(/\.?0+$/, '') : text;
}

/** A decimal with its point moved to the right, exactly. */
function shifted(written: string, places: number): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(written) ?? [];
  if (whole === '') return written;
  const digits = whole + part.padEnd(places, '0');
  const point = whole.length + places;
  const text = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return sign + text.replace(/\.?0*$/, (zeros) => (zeros.includes('.') ? '' : zeros));
}
