import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/portfolio.ts';
import { repository } from './load.ts';

const folder = join(repository, 'examples/fund-tables-3-to-7');
const tables = readFileSync(join(folder, '资金表.duikou'), 'utf8').split('\n');
const prose = readFileSync(join(folder, '正文说法.duikou'), 'utf8');

const codesOf = (lines: readonly string[], text = ''): string[] =>
  findingsOf({
    'file:///资金表.duikou': lines.join('\n'),
    ...(text && { 'file:///正文说法.duikou': text }),
  }).findings.map(({ code }) => code);

/** Cells with a figure of the rows that a pattern matches. */
const cellsOf = (row: RegExp): { line: number; cell: number }[] =>
  tables.flatMap((text, line) =>
    row.test(text)
      ? text.split('|').flatMap((cell, index) => (index > 0 && /\d/.test(cell) ? [{ line, cell: index }] : []))
      : [],
  );

/** The tables with one figure of a row larger by one in its last digit. */
function altered({ line, cell }: { line: number; cell: number }): string[] {
  const cells = tables[line]!.split('|');
  cells[cell] = cells[cell]!.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return tables.with(line, cells.join('|'));
}

describe('the published tables', () => {
  const sums = cellsOf(/^ +(小计|合计)/);

  it('state 36 sums, all of which are right', () => {
    expect(sums).toHaveLength(36);
    expect(codesOf(tables).filter((code) => code !== 'quantity/partial-sum')).toEqual([]);
  });

  it.each(sums)('would show a wrong sum in line $line, cell $cell', (place) => {
    expect(codesOf(altered(place))).toContain('quantity/total-mismatch');
  });

  it('would show a year in which two tables differ', () => {
    const shared = cellsOf(/^ +2014年 \|/).filter(({ line }) =>
      tables.slice(0, line).some((text) => /^表 各类/.test(text)),
    );
    expect(shared).toHaveLength(5);
    for (const place of shared) expect(codesOf(altered(place))).toContain('quantity/cross-table');
  });
});

describe('what the text says of them', () => {
  const claims = [...prose.matchAll(/\{[^{}\n]+[：:][^{}\n]+\}/g)];
  const told = (text: string): number =>
    codesOf(tables, text).filter((code) => /^(?:text|quantity\/rate)/.test(code)).length;

  it('differs in seven of its 34 claims', () => {
    expect(claims).toHaveLength(34);
    expect(told(prose)).toBe(7);
  });

  it('is worked out for every claim: with a wrong figure each would be told', () => {
    const wrong = prose.replace(/(\{[^{}\n]+[：:][^{}\n\d]*)(?=[\d.]+[^{}\n]*\})/g, '$19');
    expect(told(wrong)).toBe(34);
  });
});
