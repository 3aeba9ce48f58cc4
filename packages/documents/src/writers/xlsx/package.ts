import { columnLetters, quotedSheet } from '../../sheets/address.ts';
import type { Sheet, Workbook } from '../../sheets/types.ts';
import { provenanceProperties } from '../docx.ts';
import { cleanText, escapeMarkup } from '../escape.ts';
import { coreXml, xmlDeclaration } from '../office-package.ts';
import { type DrawnCells, inputFill, unmarked } from './cells.ts';
import { commentsXml, notesDrawing } from './notes.ts';
import { finishSheet, notesRelation } from './sheet-xml.ts';

type Parts = Readonly<Record<string, string>>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook as the library wrote them, with what it has no words for. */
export function finishPackage(
  parts: Parts,
  book: Workbook,
  drawn: readonly DrawnCells[],
  timestamp: number | undefined,
): Parts {
  const finished: Record<string, string> = { ...parts };
  const edit = (path: string, change: (xml: string) => string): void => {
    finished[path] = change(finished[path]!);
  };
  const types: string[] = [];
  const typed = (path: string, type: string): void => {
    types.push(`<Override PartName="/${path}" ContentType="application/vnd.${type}+xml"/>`);
  };
  for (const [at, sheet] of book.sheets.entries()) {
    const cells = drawn[at]!;
    const number = at + 1;
    edit(`xl/worksheets/sheet${number}.xml`, (xml) => finishSheet(xml, sheet, cells, book.meta));
    if (cells.notes.size === 0) continue;
    finished[`xl/comments${number}.xml`] = commentsXml(cells.notes);
    finished[`xl/drawings/notes${number}.vml`] = notesDrawing(cells.notes);
    typed(`xl/comments${number}.xml`, 'openxmlformats-officedocument.spreadsheetml.comments');
    edit(`xl/worksheets/_rels/sheet${number}.xml.rels`, (xml) =>
      related(
        related(xml, 'rId-comments', `${office}/relationships/comments`, `../comments${number}.xml`),
        notesRelation,
        `${office}/relationships/vmlDrawing`,
        `../drawings/notes${number}.vml`,
      ),
    );
  }
  finished['docProps/core.xml'] = coreXml({ title: [book.title], meta: book.meta }, '', timestamp);
  finished['docProps/custom.xml'] = customXml(book);
  typed('docProps/core.xml', 'openxmlformats-package.core-properties');
  typed('docProps/custom.xml', 'openxmlformats-officedocument.custom-properties');
  edit('_rels/.rels', (xml) =>
    related(
      related(xml, 'rId-core', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      'rId-custom',
      `${office}/relationships/custom-properties`,
      'docProps/custom.xml',
    ),
  );
  const drawing = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', `${drawing}${types.join('')}</Types>`));
  edit('xl/workbook.xml', (xml) =>
    xml
      .replace('<definedNames/>', `<definedNames>${book.sheets.map(printNames).join('')}</definedNames>`)
      .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'),
  );
  edit('xl/styles.xml', openInputs);
  edit('xl/sharedStrings.xml', unmarked);
  return finished;
}

function related(xml: string, id: string, type: string, target: string): string {
  return xml.replace(
    '</Relationships>',
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`,
  );
}

/** Print area and the rows that stand on each page, by sheet (ECMA-376, part 1, 18.2.5). */
function printNames(sheet: Sheet, at: number): string {
  const name = quotedSheet(sheet.name);
  const shown = sheet.columns.findLastIndex(({ hidden }) => !hidden);
  const area = `${name}!$A$1:$${columnLetters(shown)}$${sheet.rows.length}`;
  const first = sheet.rows.findIndex(({ role }) => role === 'header');
  const last = sheet.rows.findLastIndex(({ role }) => role === 'header');
  const titles = first < 0 ? '' : definedName('Print_Titles', at, `${name}!$${first + 1}:$${last + 1}`);
  return definedName('Print_Area', at, area) + titles;
}

function definedName(name: string, sheet: number, range: string): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}">${escapeMarkup(range)}</definedName>`;
}

/** Cells to fill in stay open where someone protects the sheet. */
function openInputs(styles: string): string {
  const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(styles)?.[1] ?? '';
  const at = fills.split('</fill>').findIndex((fill) => fill.toUpperCase().includes(inputFill.slice(1)));
  if (at < 0) return styles;
  return styles.replace(
    new RegExp(`<xf ([^>]*\\bfillId="${at}"[^>]*)>(<alignment\\b[^>]*/>)?</xf>`, 'g'),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
}

/** `docProps/custom.xml`: where the workbook came from, in the properties that office programs show. */
function customXml({ kind, meta }: Workbook): string {
  const said: readonly (readonly [string, string])[] = [
    [provenanceProperties.kind, kind],
    [provenanceProperties.source, meta.sourceHash],
    [provenanceProperties.version, meta.programVersion],
  ];
  const properties = said.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeMarkup(cleanText(value))}</vt:lpwstr></property>`,
  );
  return `${xmlDeclaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${properties.join('')}</Properties>`;
}
