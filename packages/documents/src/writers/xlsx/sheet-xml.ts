import type { Sheet } from '../../sheets/types.ts';
import type { DocumentMeta } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';
import type { DrawnCells } from './cells.ts';
import { validationsXml } from './validations.ts';

/** Id of the relation to the drawing of a sheet's notes. */
export const notesRelation = 'rId-notes';

/**
 * A sheet as the library wrote it, with what it has no words for, in the order of ECMA-376, part 1, 18.3.1.99: values of formulas, hidden
 * columns, rules for what is typed, a page as wide as the sheet, a page number, notes.
 */
export function finishSheet(
  xml: string,
  sheet: Sheet,
  drawn: DrawnCells,
  { draft, classification }: DocumentMeta,
): string {
  const orientation = sheet.landscape ? 'landscape' : 'portrait';
  const marks = [
    ...(classification === undefined ? [] : [`&L${classification.replaceAll('&', '&&')}`]),
    ...(draft ? ['&R草稿'] : []),
  ];
  const mark = marks.length === 0 ? '' : `<oddHeader>${escapeMarkup(marks.join(''))}</oddHeader>`;
  const page = [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
    `<headerFooter>${mark}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`,
  ].join('');
  const notes = drawn.notes.size === 0 ? '' : `<legacyDrawing r:id="${notesRelation}"/>`;
  return hideColumns(xml, sheet)
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<c ([^>]*\br="([A-Z]+\d+)"[^>]*)>(<f>[^<]*<\/f>)<\/c>/g, (whole, attributes, address, formula) => {
      const value = drawn.formulaValues.get(address);
      return value === undefined ? whole : `<c ${attributes}>${formula}<v>${value}</v></c>`;
    })
    .replace('</worksheet>', `${validationsXml(sheet)}${page}${notes}</worksheet>`);
}

function hideColumns(xml: string, { columns }: Sheet): string {
  return columns.reduce(
    (text, { hidden }, at) => (hidden ? text.replace(`<col min="${at + 1}"`, `<col hidden="1" min="${at + 1}"`) : text),
    xml,
  );
}
