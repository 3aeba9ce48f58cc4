import type { Block } from '@duikou/documents';
import { expect, test } from 'vitest';
import { thinBreaks } from '../../../packages/documents/src/writers/docx/package.ts';
import { splitByOrientation } from '../../../packages/documents/src/writers/docx/sections.ts';

const text: Block = { kind: 'paragraph', runs: [{ text: '正文' }] };
const annex = (number: number): Block => ({ kind: 'annex', number, title: ['清单'] });
const table = (landscape: boolean): Block => ({ kind: 'table', columns: [{}], header: [], rows: [], landscape });
const parts = (...blocks: Block[]) =>
  splitByOrientation(blocks).map((part) => [part.landscape, ...part.blocks.map(({ kind }) => kind)]);

test('an annex between two turned tables leaves no upright page behind', () => {
  expect(parts(text, annex(1), table(true), annex(2), table(true), annex(3), table(false))).toEqual([
    [false, 'paragraph'],
    [true, 'annex', 'table', 'annex', 'table'],
    [false, 'annex', 'table'],
  ]);
});

test('a page break where a new page begins anyway, or nothing follows, is none', () => {
  const end: Block = { kind: 'page-break' };
  expect(parts(text, end, annex(1), table(true), end)).toEqual([
    [false, 'paragraph'],
    [true, 'annex', 'table'],
  ]);
  expect(parts(text, end, table(true), text)).toEqual([
    [false, 'paragraph'],
    [true, 'table'],
    [false, 'paragraph'],
  ]);
  expect(parts(text, end, text)).toEqual([[false, 'paragraph', 'page-break', 'paragraph']]);
});

test('the paragraphs that end sections and follow a last table take no line', () => {
  const xml = thinBreaks('<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr></w:p><w:tbl></w:tbl><w:sectPr></w:sectPr>');
  expect(xml.match(/w:line="14" w:lineRule="exact"/g)).toHaveLength(2);
  expect(xml).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:sectPr>/);
});
