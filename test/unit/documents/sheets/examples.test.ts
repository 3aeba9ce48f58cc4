import type { TableBlock, TableRow } from '@duikou/documents';
import { canonicalDecimal, sum } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import type { CellValue, Sheet, SheetCell } from '../../../../packages/documents/src/sheets/types.ts';
import { exampleWorkbooks } from '../../../support/workbooks.ts';

const made = exampleWorkbooks();

/** The cells of a sheet by address. */
function cellsOf({ rows }: Sheet): ReadonlyMap<string, SheetCell> {
  const found = new Map<string, SheetCell>();
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      found.set(`${letters(column)}${row + 1}`, cell);
      column += cell.columnSpan ?? 1;
    }
  }
  return found;
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The figures that `SUM(A1:A3,C5)` adds. */
function addends(formula: string, cells: ReadonlyMap<string, SheetCell>): string[] {
  const inner = /^SUM\(([A-Z0-9:,]+)\)$/.exec(formula)?.[1];
  if (inner === undefined) throw new Error(`no sum: ${formula}`);
  return inner.split(',').flatMap((range) => {
    const [, from, first, to = from, last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range)!;
    const columns = [...cells.keys()].map((address) => address.replace(/\d+$/, ''));
    const inRange = (column: string) => column >= from! && column <= to! && column.length === from!.length;
    return [...new Set(columns)].filter(inRange).flatMap((column) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => {
        const value = cells.get(`${column}${Number(first) + at}`)?.value;
        return figure(value);
      }).filter((value) => value !== undefined),
    );
  });
}

const figure = (value: CellValue | undefined): string | undefined =>
  value?.kind === 'number' || value?.kind === 'formula' ? value.value : undefined;

describe('workbooks of the examples', () => {
  it('are there for each kind', () => {
    const kinds = new Set(made.map(({ book }) => book.kind));
    expect(kinds).toEqual(new Set(['responsibilities', 'projects', 'negative-list', 'funds', 'indicators', 'score']));
  });

  it.each(made.map((one) => [one.name, one] as const))('%s: formulas come to what they say', (_, { book }) => {
    for (const sheet of book.sheets) {
      const cells = cellsOf(sheet);
      for (const { value } of cells.values())
        if (value?.kind === 'formula') expect(sum(addends(value.formula, cells))).toBe(value.value);
    }
  });

  it.each(made.map((one) => [one.name, one] as const))('%s: is laid out to be worked on', (_, { book }) => {
    const names = book.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('说明');
    for (const { name, rows, columns, frozenRows } of book.sheets) {
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
      expect(rows[frozenRows - 1]!.role).toBe('header');
      for (const { cells } of rows)
        expect(cells.reduce((width, { columnSpan = 1 }) => width + columnSpan, 0)).toBeLessThanOrEqual(columns.length);
      for (const row of rows.slice(frozenRows))
        expect(row.cells.reduce((width, { columnSpan = 1 }) => width + columnSpan, 0)).toBe(columns.length);
    }
  });

  it.each(made.map((one) => [one.name, one] as const))(
    '%s: sums are those of the document of the same kind',
    (_, { book, tree }) => {
      const tables = tree.blocks.filter((block): block is TableBlock => block.kind === 'table');
      const printed = tables.flatMap(({ rows }) => rows.filter(isSum).flatMap(figuresIn));
      const kept = new Set(
        book.sheets.flatMap(({ rows }) =>
          rows.flatMap(({ role, cells }) =>
            role === 'total' || role === 'subtotal' ? cells.flatMap(({ value }) => figure(value) ?? []) : [],
          ),
        ),
      );
      for (const value of printed) expect(kept).toContain(value);
    },
  );
});

const isSum = ({ role }: TableRow): boolean => role === 'total' || role === 'subtotal';

function figuresIn({ cells }: TableRow): string[] {
  return cells.flatMap(({ text }) => canonicalDecimal(text.replaceAll(',', '').replaceAll('，', '')) ?? []);
}
