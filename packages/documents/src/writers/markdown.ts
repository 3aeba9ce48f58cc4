import { markdownText } from '../provenance/markup-text.ts';
import { printsOf } from '../provenance/read.ts';
import { addresseeText, annexLabel, annexListLines, labels, noteText } from '../tree/labels.ts';
import { imprintText, mastheadText, partyLines, placeCells, signatoryLines } from '../tree/text.ts';
import { titleText } from '../tree/titles.ts';
import type { Alignment, Block, DocumentTree, Run, TableBlock } from '../tree/types.ts';
import { cellAlignment } from './alignment.ts';
import { cleanText } from './escape.ts';

/** Text that Markdown shows as it is: marks of its own are escaped, a line break becomes a space. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

/** As `escapeMarkdown`, for text that opens a line, where a list, heading, quotation or rule could begin. */
function escapeOpening(text: string): string {
  return escapeMarkdown(text)
    .replace(/^[ \t]+/, '')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function runs(list: readonly Run[]): string {
  return list
    .map((run) => {
      const text = escapeMarkdown(run.text);
      return run.emphasis === 'strong' && text.trim() !== '' ? `**${text}**` : text;
    })
    .join('');
}

const rules: Readonly<Record<Alignment, string>> = { left: ':---', center: ':---:', right: '---:' };

/** A GitHub table: several header rows are joined into one, a spanning cell leaves the places it covers empty. */
function table(block: TableBlock): string {
  const width = block.columns.length;
  const placed = placeCells([...block.header, ...block.rows], width);
  const heads: string[][] = Array.from({ length: width }, () => []);
  for (const { cell, column } of placed.slice(0, block.header.length).flat()) {
    const end = Math.min(width, column + (cell.columnSpan ?? 1));
    for (let at = column; at < end; at++) heads[at]!.push(escapeMarkdown(cell.text));
  }
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = placed.slice(block.header.length).map((row) => {
    const cells = new Array<string>(width).fill('');
    for (const { cell, column } of row) cells[column] = escapeMarkdown(cell.text);
    return line(cells);
  });
  const rule = block.columns.map((column) => rules[cellAlignment(undefined, column, false)]);
  const rows = [line(heads.map((texts) => texts.join('／'))), line(rule), ...body].join('\n');
  return [
    block.caption === undefined ? undefined : `**${escapeMarkdown(block.caption)}**`,
    block.unit === undefined ? undefined : escapeMarkdown(labels.unit + block.unit),
    rows,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** Lines that stay apart within one paragraph. */
function hardLines(lines: readonly string[]): string {
  return lines.map(escapeOpening).join('\\\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.number ?? '';
      const runIn = runs(block.runIn ?? []);
      if (block.text === '' && runIn !== '') return `${escapeOpening(number)}${runIn}`;
      const title = `${'#'.repeat(block.level + 1)} ${escapeMarkdown(number + block.text)}`;
      return runIn === '' ? title : `${title}\n\n${runIn.replace(/^[。：]/, '')}`;
    }
    case 'paragraph': {
      const first = block.runs[0];
      if (first === undefined || first.emphasis !== undefined) return runs(block.runs);
      return escapeOpening(first.text) + runs(block.runs.slice(1));
    }
    case 'parties':
      return hardLines(block.parties.flatMap(partyLines));
    case 'table':
      return table(block);
    case 'annex':
      return `---\n\n${escapeMarkdown(block.label ?? annexLabel(block.number))}\n\n## ${escapeMarkdown(titleText(block.title))}`;
    case 'annex-list':
      return hardLines(annexListLines(block.titles).map(({ lead, text }) => lead + text));
    case 'signature':
      return block.sides.map((side) => hardLines(signatoryLines(side))).join('\n\n');
    case 'addressee':
      return escapeOpening(addresseeText(block.text));
    case 'sign-off':
      return hardLines([...block.bodies, block.date ?? labels.blankDate]);
    case 'attendance':
      return `**${escapeMarkdown(block.label)}**${escapeMarkdown(labels.colon + block.text)}`;
    case 'page-break':
      return '---';
    case 'note':
      return escapeOpening(noteText(block.of, block.text));
  }
}

/** Writes GitHub Markdown. A draft says so first; where the document came from stands in a comment at the end. */
export function writeMarkdown(tree: DocumentTree): string {
  const { meta } = tree;
  const quiet = (text: string): string => cleanText(text).replace(/[<>\r\n]|--/g, ' ');
  const parts = [
    meta.draft ? `> ${labels.draft}` : undefined,
    tree.masthead === undefined ? undefined : `${hardLines(mastheadText(tree.masthead))}\n\n---`,
    `# ${escapeMarkdown(titleText(tree.title))}`,
    ...tree.blocks.map(blockMarkdown),
    tree.imprint === undefined ? undefined : `---\n\n${hardLines(imprintText(tree.imprint, tree.masthead?.form))}`,
  ];
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n\n');
  const said = [meta.programVersion, tree.kind, meta.sourceHash].map((one) => quiet(one).replaceAll(';', ','));
  return `${text}\n\n<!-- duikou ${said.join('; ')}; text ${printsOf(markdownText(text))} -->\n`;
}
