import { editsBetween, readDocument } from '@duikou/documents';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

/** Enough that reading it takes minutes, and not a moment, where the time grows with the square of the text. */
const many = 300_000;
const page = (text: string) => strToU8(`<html>${text}`);
const record = '<!-- duikou 1; agreement; sha256:x; text 00000000 -->';

const docx = (document: string, more: Record<string, string> = {}) => pack({ 'word/document.xml': document, ...more });
const xlsx = (sheet: string, strings = '') =>
  pack({
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Target="worksheets/sheet1.xml"/>',
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings,
  });
const pack = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

describe('what nobody closes is read in time in proportion to its length', () => {
  test.each<[string, () => Uint8Array]>([
    ['a name without end', () => docx(`<${'w'.repeat(many)}`)],
    ['opened paragraphs', () => docx('<w:p '.repeat(many))],
    [
      'opened records',
      () => docx('', { 'customXml/item1.xml': `urn:duikou:provenance:1${'<provenance '.repeat(many)}` }),
    ],
    ['records', () => docx('', { 'customXml/item1.xml': `urn:duikou:provenance:1${'<provenance>'.repeat(many)}` })],
    ['shared strings', () => xlsx('', '<si>'.repeat(many))],
    ['readings in a shared string', () => xlsx('', `<si>${'<rPh '.repeat(many)}</si>`)],
    ['rows', () => xlsx('<row>'.repeat(many))],
    ['opened rows', () => xlsx('<row '.repeat(many))],
    ['cells', () => xlsx(`<row>${'<c>'.repeat(many)}</row>`)],
    ['opened texts', () => xlsx(`<row><c t="inlineStr">${'<t '.repeat(many)}</c></row>`)],
    ['heads of a page', () => page('<head>'.repeat(many))],
    ['comments of a page', () => page('<!--'.repeat(many))],
    ['declarations of a page', () => page('<!a'.repeat(many))],
    ['a name without end on a page', () => page(`<${'a'.repeat(many)}`)],
    ['records of a text', () => strToU8(`${'<!-- duikou '.repeat(many)}${record}`)],
    ['comments of a text', () => strToU8(`${record}${'<!--'.repeat(many)}`)],
  ])('%s', (_, make) => {
    expect(readDocument(make()).shown.tracked).toBe(0);
  });
});

test('versions without a line in common are told as replaced, line by line', () => {
  const prints = Array.from({ length: 30_000 }, (_, at) => at.toString(16).padStart(8, '0'));
  const lines = prints.map((print) => `没有这一行 ${print}`);
  const edits = editsBetween({ kind: 'agreement', sourceHash: '', programVersion: '', prints }, { lines, tracked: 0 });
  expect(edits).toHaveLength(30_000);
  expect(edits.at(-1)).toMatchObject({ kind: 'changed', now: lines.at(-1) });
});

test('comments, scripts and heads that end are left out, one that does not stays', () => {
  const read = readDocument(page('<head>甲</head ><p>乙<!-- 丙 --></p><script>丁</script><p>戊</p><!-- 己<p>庚</p>'));
  expect(read.shown.lines).toEqual(['乙', '戊', '!-- 己', '庚']);
});
