import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { imported, mistakes } from './drafts.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`../../../examples/import/${name}`, import.meta.url));

it('the workbook of the example gives its four tables', () => {
  const { text, report } = imported('东西部协作台账.xlsx', read('东西部协作台账.xlsx'));
  expect(mistakes(text)).toEqual([]);
  expect(report.kinds).toEqual(['responsibilities', 'indicators', 'projects', 'funds']);
  expect(report.marks.map(({ place }) => place)).toEqual(['责任清单!F8', '项目!I7']);
});

it('the agreement of the example gives its duties and its fund', () => {
  const { text, report } = imported('东西部协作协议.docx', read('东西部协作协议.docx'));
  expect(mistakes(text)).toEqual([]);
  expect(report.understood).toMatchObject({ duties: 4, terms: 1, funds: 1, parties: 2, bases: 2 });
});
