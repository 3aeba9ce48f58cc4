import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Workbook, writeXlsx } from '@duikou/documents';
import { builtinUnits, createUnitTable, figureOf, readActualRows } from '@duikou/model';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheetFile } from '../../packages/cli/src/sheets.ts';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { ensureOffice } from '../../scripts/tools/office.ts';
import { filledIn, partsOf, type Typed } from '../support/workbook.ts';
import { exampleWorkbooks } from '../support/workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikou-sheets-'));
const books = exampleWorkbooks().filter(({ name }) => /^annual-agreement\/山河2024[ -]/.test(name));
const units = createUnitTable(builtinUnits);

/** Opens files of a folder in LibreOffice and saves them in another format beside it. */
function convert(from: string, filter: string): string {
  const [to] = filter.split(':');
  const out = join(folder, `${from}-${to}`);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = readdirSync(join(folder, from)).map((name) => join(folder, from, name));
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', out, ...files],
    { env: { ...process.env, FONTCONFIG_FILE: ensureFandol() }, stdio: 'pipe', timeout: 150_000 },
  );
  return out;
}

/** The workbook without the values that its formulas have now: whoever opens it must calculate. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([path, text]) => {
    const bare = /worksheets\/sheet/.test(path) ? text.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1') : text;
    return [path, strToU8(bare)];
  });
  return zipSync(Object.fromEntries(parts));
}

beforeAll(async () => {
  ensureOffice();
  for (const name of ['bare', 'whole', 'filled']) mkdirSync(join(folder, name));
  for (const { book } of books) {
    const bytes = await writeXlsx(book);
    writeFileSync(join(folder, 'bare', `${book.kind}.xlsx`), withoutValues(bytes));
    if (book.kind === 'indicators') {
      writeFileSync(join(folder, 'whole', 'indicators.xlsx'), bytes);
      writeFileSync(join(folder, 'filled', 'indicators.xlsx'), filledIn(bytes, filling(book)));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A value, a day and evidence in every row of the forms. */
function filling({ sheets }: Workbook): Record<string, Record<string, Typed>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) => {
      const cells = rows.flatMap((row, at): [string, Typed][] => {
        const first = row.cells.findIndex(({ input }) => input);
        if (first < 0) return [];
        const typed: Typed[] = [valueFor(row.cells[first]!, at), { date: '2024-10-20' }, `凭证〔2024〕${at}号`];
        return typed.map((value, index) => [`${String.fromCharCode(65 + first + index)}${at + 1}`, value]);
      });
      return cells.length === 0 ? [] : [[name, Object.fromEntries(cells)]];
    }),
  );
}

const valueFor = ({ validation }: Workbook['sheets'][number]['rows'][number]['cells'][number], row: number): Typed =>
  validation?.kind === 'list' ? '已完成' : { number: `${row + 10}.25` };

describe('workbooks in LibreOffice', () => {
  it('calculates the sums that they carry, and shows every text, figure and day', () => {
    expect(new Set(books.map(({ book }) => book.kind)).size).toBe(6);
    const out = convert('bare', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1');
    let formulas = 0;
    for (const { book } of books) {
      for (const { name, rows } of book.sheets) {
        const table = parse(readFileSync(join(out, `${book.kind}-${name}.csv`), 'utf8'), { relax_column_count: true });
        for (const [at, { cells }] of rows.entries()) {
          let column = 0;
          for (const { value, columnSpan = 1 } of cells) {
            const shown = (table as string[][])[at]?.[column] ?? '';
            column += columnSpan;
            if (value?.kind === 'text') expect(shown).toBe(value.text);
            if (value?.kind === 'number' || value?.kind === 'formula') expect(Number(shown)).toBe(Number(value.value));
            if (value?.kind === 'formula') formulas++;
            if (value?.kind === 'date') expect(shown).toMatch(/\d{4}/);
          }
        }
      }
    }
    expect(formulas).toBeGreaterThan(20);
  });

  it('prints the heading on each page, without the hidden keys', () => {
    const out = convert('whole', 'pdf');
    const text = execFileSync('pdftotext', ['-layout', join(out, 'indicators.pdf'), '-'], { encoding: 'utf8' });
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    const forms = pages.filter((page) => page.includes('实际值') && page.includes('佐证') && page.includes('任务'));
    expect(forms.length).toBeGreaterThan(1);
    expect(text).not.toContain('duty:');
    expect(text).not.toContain('标识 ');
    expect(pages.some((page) => /—\s*1\s*—/.test(page))).toBe(true);
  });

  it('saves a filled form so that it still comes back as it was filled', async () => {
    const out = convert('filled', 'xlsx');
    const forms = await readSheetFile(join(out, 'indicators.xlsx'));
    const read = forms.map(({ rows }) => readActualRows(rows, units));
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    const { book } = books.find((one) => one.book.kind === 'indicators')!;
    const asked = book.sheets.flatMap(({ rows }) =>
      rows.flatMap((row, at) => (row.cells.some(({ input }) => input) ? [at] : [])),
    );
    const values = read.flatMap((one) => one.values);
    expect(values).toHaveLength(asked.length);
    for (const [at, { target, text, date, evidence, kind }] of values.entries()) {
      expect(kind).toMatch(/^(?:indicator|duty|share)$/);
      expect({ date, evidence }).toEqual({ date: '2024-10-20', evidence: `凭证〔2024〕${asked[at]}号` });
      if (target === undefined) expect(text).toBe('已完成');
      else expect(figureOf(target)!.written).toContain(`${asked[at]! + 10}.25`);
    }
  });
});
