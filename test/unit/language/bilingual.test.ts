import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '@duikou/language';
import type { Facts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const folder = join(import.meta.dirname, '../../../examples/annual-agreement-english');
const read = (file: string) => reader.read(file, readFileSync(join(folder, file), 'utf8'));

/** Places, and words kept as written for the document: a duty's sentence, headings of known columns, names of total rows. */
const asWritten = new Set(['at', 'written', 'sentence']);
const named = new Set(['body', 'area', 'year', 'other']);

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (asWritten.has(key) ? [] : [[key, plain(inner)]])),
  );
}

function comparable(facts: Facts): unknown {
  const tables = facts.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (named.has(column.kind) ? column : { ...column, label: '' })),
    rows: table.rows.map((row) => (row.kind === 'total' ? { ...row, key: '', cells: row.cells.slice(1) } : row)),
  }));
  return plain({ ...facts, tables });
}

describe('one agreement in both spellings', () => {
  const english = read('agreement.duikou');
  const chinese = read('chinese/协议.duikou');

  it('is read without problems in each', () => {
    expect(english.problems).toEqual([]);
    expect(chinese.problems).toEqual([]);
    expect([english.spelling, chinese.spelling]).toEqual(['en', 'zh']);
  });

  it('has identical facts but for origins', () => {
    expect(comparable(english.facts)).toEqual(comparable(chinese.facts));
    expect(english.facts.duties).toHaveLength(8);
    expect(english.facts.refs.length).toBeGreaterThan(30);
  });

  it('has identical declarations', () => {
    expect(plain(english.declarations)).toEqual(plain(chinese.declarations));
  });
});
