import { addresseeText, annexListLines, labels, noteText } from '../../tree/labels.ts';
import { partyLines, placeCells, runText, signatoryLines } from '../../tree/text.ts';
import type { Block, TableBlock, TableRow } from '../../tree/types.ts';
import type { ExportContext } from '../context.ts';
import { type Content, type Element, element } from '../xml.ts';
import { partyLabels } from './meta.ts';

/** A paragraph of plain text. */
export const paragraph = (...content: Content[]): Element => element('p', {}, content);

/** Blocks that are no heading, as paragraphs and tables. `context` lets parties be marked. */
export function flowElements(blocks: readonly Block[], context?: ExportContext): readonly Element[] {
  return blocks.flatMap((block) => flow(block, context));
}

function flow(block: Block, context: ExportContext | undefined): readonly Element[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(runText(block.runs))];
    case 'parties':
      return block.parties.flatMap((party) => {
        const [first, ...details] = partyLines(party);
        const declared = context?.agreement.parties ?? [];
        const at = declared.findIndex(({ role }) => partyLabels[role] === party.label);
        const marked =
          at < 0
            ? [first]
            : [
                `${party.label}${labels.colon}`,
                element('party', { refersTo: `#party_${at + 1}`, as: `#role_${declared[at]!.role}` }, party.name),
              ];
        return [paragraph(marked), ...details.map((line) => paragraph(line))];
      });
    case 'table':
      return table(block);
    case 'addressee':
      return [paragraph(addresseeText(block.text))];
    case 'sign-off':
      return [...block.bodies, block.date ?? labels.blankDate].map((line) => paragraph(line));
    case 'attendance':
      return [paragraph(`${block.label}${labels.colon}${block.text}`)];
    case 'annex-list':
      return annexListLines(block.titles).map(({ lead, text }) => paragraph(lead + text));
    case 'note':
      return [paragraph(noteText(block.of, block.text))];
    case 'signature':
      return conclusionElements([block]);
    case 'heading':
    case 'annex':
    case 'page-break':
      return [];
  }
}

/** Signatures, one side a paragraph after the other, and whatever stands after them. */
export function conclusionElements(blocks: readonly Block[]): readonly Element[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'signature') return flow(block, undefined);
    return block.sides.flatMap((side) => {
      const [seal, name, who, when] = signatoryLines(side);
      return [
        paragraph(element('signature', {}, seal + name)),
        paragraph(element('signature', {}, who)),
        paragraph(when.trim() === '' ? labels.blankDate : when),
      ];
    });
  });
}

function table(block: TableBlock): readonly Element[] {
  const caption = [block.caption, block.unit === undefined ? undefined : `${labels.unit}${block.unit}`];
  const rows = [...block.header, ...block.rows];
  if (rows.length === 0) return caption.flatMap((line) => (line === undefined ? [] : [paragraph(line)]));
  const placed = placeCells(rows, block.columns.length);
  const said = caption.filter((line) => line !== undefined && line !== '').join('　');
  const lines = rows.map((row, at) => tableRow(row, at < block.header.length ? 'th' : 'td', placed[at]!.length));
  return [
    element('table', {}, said === '' ? undefined : element('caption', {}, said), lines.length === 0 ? [] : lines),
  ];
}

function tableRow(row: TableRow, name: 'th' | 'td', count: number): Element {
  const cells = row.cells.slice(0, count).map(({ text, columnSpan, rowSpan }) =>
    element(
      name,
      {
        ...(columnSpan !== undefined && columnSpan > 1 && { colspan: String(columnSpan) }),
        ...(rowSpan !== undefined && rowSpan > 1 && { rowspan: String(rowSpan) }),
      },
      paragraph(text),
    ),
  );
  return element('tr', {}, cells.length === 0 ? element(name, {}, element('p')) : cells);
}
