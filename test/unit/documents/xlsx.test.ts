import { type Workbook, writeXlsx } from '@duikou/documents';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { partsOf, sheetPath } from '../../support/workbook.ts';

const meta = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', language: 'zh-CN' };
type Rows = Workbook['sheets'][number]['rows'];

const book = (rows: Rows, more: Partial<Workbook['sheets'][number]> = {}): Workbook => ({
  kind: 'funds',
  title: '资金计划',
  meta,
  sheets: [{ name: '资金', columns: [{ width: 20 }, { width: 12 }, { width: 12 }], rows, frozenRows: 2, ...more }],
});
const text = (said: string) => ({ value: { kind: 'text' as const, text: said } });
const number = (value: string) => ({ value: { kind: 'number' as const, value } });

async function sheetOf(made: Workbook): Promise<{ xml: string; parts: Record<string, string> }> {
  const parts = partsOf(await writeXlsx(made));
  return { xml: parts[sheetPath(parts, made.sheets[0]!.name)]!, parts };
}

async function valuesOf(made: Workbook): Promise<readonly (readonly unknown[])[]> {
  const bytes = await writeXlsx(made);
  const [first] = await readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return first!.data;
}

describe('a workbook as XLSX', () => {
  it('has numbers, days, texts and formulas with their values, as another reader finds them', async () => {
    const rows: Rows = [
      { role: 'header', cells: [text('资金'), text('金额'), text('日期')] },
      { cells: [text('甲'), number('650.25'), { value: { kind: 'date', date: '2024-10-31' } }] },
      { cells: [text('乙'), number('-0.5'), {}] },
      {
        role: 'total',
        cells: [text('合计'), { value: { kind: 'formula', formula: 'SUM(B2:B3)', value: '649.75' } }, {}],
      },
    ];
    const [, first, second, total] = await valuesOf(book(rows));
    expect(first).toEqual(['甲', 650.25, new Date('2024-10-31T00:00:00Z')]);
    expect(second!.slice(0, 2)).toEqual(['乙', -0.5]);
    expect(total!.slice(0, 2)).toEqual(['合计', 649.75]);
    expect((await sheetOf(book(rows))).xml).toMatch(/<c r="B4"[^>]*><f>SUM\(B2:B3\)<\/f><v>649.75<\/v><\/c>/);
  });

  it('writes no text as a formula, and keeps those that look like one from becoming one', async () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝HYPERLINK("x")', '0012'];
    const made = book(dangerous.map((said) => ({ cells: [text(said)] })));
    const { xml, parts } = await sheetOf(made);
    expect(xml).not.toContain('<f>');
    const formats = [...parts['xl/styles.xml']!.matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => /numFmtId="(\d+)"/.exec(xf)?.[1],
    );
    const code = (id: string | undefined) =>
      id === '49' || new RegExp(`numFmtId="${id}" formatCode="@"`).test(parts['xl/styles.xml']!);
    for (const [at] of dangerous.entries()) {
      const [, style] = new RegExp(`<c r="A${at + 1}" s="(\\d+)" t="s">`).exec(xml)!;
      expect(code(formats[Number(style)])).toBe(true);
    }
    expect((await valuesOf(made)).map(([value]) => value)).toEqual(dangerous.map((said) => said.trim()));
  });

  it('keeps any text', async () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 1 }).filter((said) => /^\S(?:.*\S)?$/u.test(said));
    const names = fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(plain, names), { minLength: 1, maxLength: 6 }), async (texts) => {
        const written = texts.map((said) => said.replace(/[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu, 'x'));
        expect(
          (await valuesOf(book(written.map((said) => ({ cells: [text(said)] }))))).map(([value]) => value),
        ).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  it('rounds no figure: one of more than 15 digits is a text with a note', async () => {
    const exact = fc
      .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(8))
      .map(([digits, decimals]) => decimal(digits, decimals));
    await fc.assert(
      fc.asyncProperty(fc.array(exact, { minLength: 1, maxLength: 8 }), async (figures) => {
        const made = book(figures.map((value) => ({ cells: [number(value)] })));
        const found = (await valuesOf(made)).map(([value]) => value);
        for (const [at, value] of figures.entries()) {
          const digits = value
            .replace(/^-?[0.]*/, '')
            .replace('.', '')
            .replace(/0+$/, '').length;
          expect(found[at]).toBe(digits <= 15 ? Number(value) : value);
        }
      }),
      { numRuns: 60 },
    );
    const { parts, xml } = await sheetOf(book([{ cells: [number('1234567890123456')] }]));
    expect(xml).toContain('t="s"');
    expect(xml).toContain('<legacyDrawing');
    expect(parts['xl/comments1.xml']).toContain('ref="A1"');
    expect(parts['xl/comments1.xml']).toContain('15位');
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/comments1.xml"');
  });

  it('freezes the head, repeats the heading, prints the shown columns, fits the width of a turned page', async () => {
    const rows: Rows = [
      { role: 'title', cells: [{ ...text('资金'), columnSpan: 2 }] },
      { role: 'header', cells: [text('资金'), text('金额'), text('标识')] },
      { cells: [text('甲'), number('1'), text('fund:甲')] },
    ];
    const columns = [{ width: 20 }, { width: 12 }, { width: 12, hidden: true }];
    const { xml, parts } = await sheetOf(book(rows, { columns, frozenColumns: 1, landscape: true }));
    expect(xml).toMatch(/<pane ySplit="2" xSplit="1" topLeftCell="B3" [^>]*state="frozen"\/>/);
    expect(xml).toMatch(/<col hidden="1" min="3"/);
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'资金'!$A$1:$B$3</definedName>`,
    );
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'资金'!$2:$2</definedName>`,
    );
  });

  it('has rules for what is typed, and opens those cells alone where the sheet is protected', async () => {
    const input = (validation: NonNullable<Rows[number]['cells'][number]['validation']>) => ({
      input: true,
      validation,
    });
    const message = '填“数”&<日期>';
    const { xml, parts } = await sheetOf(
      book([
        {
          cells: [
            input({ kind: 'number', least: '0', message }),
            input({ kind: 'date', from: '2024-01-01', to: '2024-12-31', message }),
            input({ kind: 'list', values: ['已完成', '未完成'], message }),
          ],
        },
        { cells: [input({ kind: 'number', least: '0', message }), input({ kind: 'percent', message })] },
      ]),
    );
    expect(xml).toMatch(
      /<dataValidation type="decimal" operator="greaterThanOrEqual"[^>]*sqref="A1 A2"><formula1>0<\/formula1>/,
    );
    expect(xml).toMatch(
      /<dataValidation type="date" errorStyle="warning" operator="between"[^>]*sqref="B1"><formula1>45292<\/formula1><formula2>45657<\/formula2>/,
    );
    expect(xml).toMatch(/<dataValidation type="list"[^>]*sqref="C1"><formula1>&quot;已完成,未完成&quot;<\/formula1>/);
    expect(xml).toMatch(/<dataValidation type="custom"[^>]*sqref="B2">/);
    expect(xml).toContain('prompt="填“数”&amp;&lt;日期&gt;"');
    expect(parts['xl/styles.xml']).toMatch(
      /<xf [^>]*applyProtection="1">(<alignment[^>]*\/>)?<protection locked="0"\/>/,
    );
    expect(xml).not.toContain('sheetProtection');
  });

  it('names each part once in the types, and each relation once', async () => {
    const { parts } = await sheetOf(book([{ cells: [number('1234567890123456')] }]));
    const twice = (xml: string, attribute: string) => {
      const all = [...xml.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, value]) => value);
      return all.filter((value, at) => all.indexOf(value) !== at);
    };
    expect(twice(parts['[Content_Types].xml']!, 'PartName')).toEqual([]);
    const relations = Object.entries(parts).filter(([path]) => path.endsWith('.rels'));
    for (const [path, xml] of relations) expect([path, twice(xml, ' Id')]).toEqual([path, []]);
    const named = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
    for (const path of named) expect(Object.keys(parts)).toContain(path);
  });

  it('says where it came from, and gives the same bytes each time', async () => {
    const made = book([{ role: 'header', cells: [text('资金')] }]);
    const { parts } = await sheetOf(made);
    for (const said of ['sha256:0f1e2d', '0.1.0', 'DuikouSource']) expect(parts['docProps/custom.xml']).toContain(said);
    expect(parts['docProps/core.xml']).toContain('<dc:title>资金计划</dc:title>');
    expect(await writeXlsx(made)).toEqual(await writeXlsx(made));
    const dated = partsOf(await writeXlsx(made, { timestamp: 0 }))['docProps/core.xml'];
    expect(dated).toContain('1970-01-01T00:00:00Z');
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  });
});

function decimal(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  const [whole, part] = [all.slice(0, all.length - decimals), all.slice(all.length - decimals).replace(/0+$/, '')];
  const made = part === '' ? whole : `${whole}.${part}`;
  return made === '0' ? '0' : sign + made;
}
