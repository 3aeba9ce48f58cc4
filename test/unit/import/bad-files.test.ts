import { ImportError } from '@duikou/import';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imported } from './drafts.ts';
import { line, textFile } from './office-files.ts';

function refusal(name: string, bytes: Uint8Array): string {
  try {
    imported(name, bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.key;
    throw error;
  }
  return 'read';
}

const document = (body: string, head = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a file that cannot be imported is refused with what to do', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  it.each([
    ['协议.docx', new Uint8Array(), 'empty'],
    ['协议.doc', compound, 'old'],
    ['清单.xls', compound, 'old'],
    ['协议.docx', compound, 'encrypted'],
    ['清单.xlsx', compound, 'encrypted'],
    ['协议.docx', strToU8('这不是压缩包'), 'corrupt'],
    ['清单.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'corrupt'],
    ['图.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'kind'],
    ['清单.xlsx', document(paragraph('甲')), 'kind'],
    ['协议.docx', zipSync({ 'a.txt': strToU8('甲') }), 'kind'],
    ['协议.docx', document(''), 'nothing'],
    ['协议.pptx', document(paragraph('甲')), 'kind'],
    ['协议.docx', new Uint8Array(20_000_001), 'large'],
    ['协议.docx', document(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'entities'],
    ['协议.docx', document('<w:p>'.repeat(500) + '</w:p>'.repeat(500)), 'corrupt'],
    ['协议.docx', document('<w:p><w:r><w:t>甲'), 'corrupt'],
  ])('%s (%#): %s', (name, bytes, expected) => {
    expect(refusal(name, bytes)).toBe(`import.error.${expected}`);
  });

  it('does not unpack a part that says it is huge, or that grows past what it says', () => {
    const honest = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 });
    expect(honest.length).toBeLessThan(1_000_000);
    expect(refusal('协议.docx', honest)).toBe('import.error.bomb');
    const lying = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at + 46 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(refusal('协议.docx', lying)).toMatch(/import\.error\.(?:bomb|corrupt)/);
  });

  it('cut off anywhere, or with any byte changed, is read or refused', async () => {
    const whole = await textFile([line('一、总则'), line('双方平等协商。')]);
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40)) {
      expect(refusal('协议.docx', whole.slice(0, at))).toMatch(/^import\.error\./);
      const other = whole.slice();
      other[at]! ^= 0xff;
      expect(refusal('协议.docx', other)).toMatch(/^(?:import\.error\.|read)/);
    }
  });

  it('never looks up a path that leads out of the package', () => {
    const book = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
      ),
    });
    expect(refusal('清单.xlsx', book)).toBe('import.error.kind');
  });
});

it('gives up a part that unpacks far past what it says before anything is made of it', () => {
  const lying = zipSync(
    { 'word/document.xml': new Uint8Array(60_000_000), 'docProps/custom.xml': strToU8('<a/>') },
    { level: 9 },
  );
  const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
  for (let at = 0; at + 46 < lying.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 60_000_000)
      view.setUint32(at + 24, 1_000, true);
  expect(refusal('协议.docx', lying)).toBe('import.error.bomb');
});

describe('XML of any length is gone through once', () => {
  const many = 300_000;
  it.each([
    ['comments that nobody closes', document('<!--'.repeat(many)), 'corrupt'],
    ['character data that nobody closes', document('<![CDATA['.repeat(many)), 'corrupt'],
    ['a tag of quotes', document(`<a ${'"'.repeat(4_000_000)}`), 'corrupt'],
    ['a tag that a tag cuts off', document('<a b="'.repeat(many)), 'corrupt'],
    [
      'a tag of endless attributes',
      document(`<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}="1"`).join(' ')}/>`),
      'bomb',
    ],
    ['more elements than memory holds', document('<a/>'.repeat(2_100_000)), 'bomb'],
  ])('%s', (_, bytes, expected) => {
    expect(refusal('协议.docx', bytes)).toBe(`import.error.${expected}`);
  });
});

describe('a table is read whole or not at all', () => {
  const csv = (rows: string[][]) => ({
    delimited: () => ({ name: '清单', rows, merged: [], placeOf: (row: number, column: number) => `${row}:${column}` }),
  });
  const sheet = (cells: string): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="清单" id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'),
      'xl/s.xml': strToU8(
        `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>项目名称</v></c></row>${cells}</sheetData></worksheet>`,
      ),
    });

  it.each([
    ['rows', Array.from({ length: 20_001 }, (_, at) => [`项目${at}`])],
    ['columns', [Array.from({ length: 257 }, () => '甲')]],
  ])('text with more %s than are read', (_, rows) => {
    expect(() => imported('清单.csv', strToU8('甲'), csv(rows))).toThrow('import.error.rows');
  });

  it.each([
    ['a row', '<row r="20001"><c r="A20001"><v>1</v></c></row>', 'import.error.rows'],
    ['a column', '<row r="2"><c r="IW2"><v>1</v></c></row>', 'import.error.rows'],
    ['nothing but a format', '<row r="1048576"><c r="A1048576" s="1"/></row>', 'read'],
  ])('a sheet with %s out there', (_, cells, expected) => {
    expect(refusal('清单.xlsx', sheet(cells))).toBe(expected);
  });
});
