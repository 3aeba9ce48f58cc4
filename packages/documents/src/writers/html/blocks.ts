import { addresseeText, annexLabel, annexListLines, labels, noteText } from '../../tree/labels.ts';
import { partyLines, placeCells, signatoryLines } from '../../tree/text.ts';
import type { AnnexBlock, Block, HeadingBlock, NoteBlock, Run, TableBlock } from '../../tree/types.ts';
import { cellAlignment } from '../alignment.ts';
import { escapeMarkup } from '../escape.ts';
import { rowsKept } from '../geometry.ts';
import { changedBlock, changedMarkup, changedText } from './changes.ts';
import { signOffMarkup } from './letter.ts';

function element(name: string, content: string, classes = ''): string {
  return `<${name}${classes === '' ? '' : ` class="${classes}"`}>${content}</${name}>`;
}

function runs(list: readonly Run[]): string {
  return list
    .map((run) => {
      const text = changedText(run);
      return run.emphasis === 'strong' ? element('strong', text) : text;
    })
    .join('');
}

/** Lines of a title, broken as its author broke them. */
export function titleMarkup(lines: readonly string[]): string {
  return lines.map(escapeMarkup).join('<br>');
}

function heading(block: HeadingBlock): string {
  const number = block.headRuns === undefined ? escapeMarkup(block.number ?? '') : changedMarkup(block.headRuns);
  const runIn = runs(block.runIn ?? []);
  if (block.text === '' && runIn !== '') {
    const face = block.level === 1 ? 'black' : block.level === 2 ? 'kai' : '';
    return element('p', number === '' ? runIn : element('span', number, face) + runIn, 'clause');
  }
  const name = `h${block.level + 1}`;
  return element(
    name,
    number + (block.headRuns ? '' : escapeMarkup(block.text)) + (runIn === '' ? '' : element('span', runIn, 'run-in')),
  );
}

function table(block: TableBlock, notes: readonly NoteBlock[]): string {
  const placed = placeCells([...block.header, ...block.rows], block.columns.length);
  const row = (index: number, head: boolean): string => {
    const role = head ? undefined : block.rows[index - block.header.length]?.role;
    const cells = placed[index]!.map(({ cell, column }) => {
      const span = [
        cell.columnSpan !== undefined && cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
        cell.rowSpan !== undefined && cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
      ].join('');
      const align = cellAlignment(cell.align, block.columns[column]!, head);
      const usual = head ? 'center' : 'left';
      const name = head ? 'th' : 'td';
      const shown = `${head ? ' scope="col"' : ''}${span}${align === usual ? '' : ` class="${align}"`}`;
      return `<${name}${shown}>${cell.runs === undefined ? escapeMarkup(cell.text) : changedMarkup(cell.runs)}</${name}>`;
    });
    return element('tr', cells.join(''), role ?? '');
  };
  const count = block.header.length;
  const head = block.header.map((_, index) => row(index, true)).join('\n');
  const body = block.rows.map((_, index) => row(count + index, false)).join('\n');
  const total = block.columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const columns = block.columns
    .map((column) => `<col style="width: ${Number((((column.width ?? 1) / total) * 100).toFixed(2))}%">`)
    .join('');
  const [over, measured] = linesOverTable(block);
  const caption = over ?? '';
  const unit = measured === undefined ? '' : element('span', measured, 'unit');
  return [
    `<div class="table${count + block.rows.length <= rowsKept ? ' whole' : ''}">`,
    `<table${block.size === undefined ? '' : ` style="font-size: ${block.size}pt"`}>`,
    caption + unit === '' ? '' : element('caption', caption + unit),
    `<colgroup>${columns}</colgroup>`,
    head === '' ? '' : `<thead>\n${head}\n</thead>`,
    `<tbody>\n${body}\n</tbody>`,
    '</table>',
    ...notes.map((note) => element('p', escapeMarkup(noteText('table', note.text)), 'note')),
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Caption and unit of a table as markup. */
function linesOverTable({ lines, caption, unit }: TableBlock): readonly (string | undefined)[] {
  if (lines !== undefined) {
    const [first, second] = lines.map((line) => changedMarkup(line.runs));
    return caption === undefined ? [undefined, first] : [first, second];
  }
  return [
    caption === undefined ? undefined : escapeMarkup(caption),
    unit === undefined ? undefined : escapeMarkup(labels.unit + unit),
  ];
}

function annexHead(block: AnnexBlock): string {
  if (block.lines !== undefined) {
    const [label, title] = block.lines.map(({ runs }) => changedMarkup(runs));
    return [element('p', label!, 'annex-label'), element('h2', title ?? '', 'annex-title')].join('\n');
  }
  return [
    element('p', escapeMarkup(block.label ?? annexLabel(block.number)), 'annex-label'),
    element('h2', titleMarkup(block.title), 'annex-title'),
  ].join('\n');
}

function blockMarkup(block: Exclude<Block, TableBlock | AnnexBlock>): string {
  if ('lines' in block && block.lines !== undefined) return changedBlock(block, block.lines);
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return element('p', runs(block.runs), block.indent === false ? 'flush' : '');
    case 'parties': {
      const lines = block.parties.flatMap(partyLines).map((line) => element('p', escapeMarkup(line), 'party'));
      return element('div', lines.join('\n'), 'parties');
    }
    case 'annex-list': {
      const lines = annexListLines(block.titles).map(({ lead, text }) => element('p', escapeMarkup(lead + text)));
      return element('div', lines.join('\n'), `annex-list${block.titles.length === 1 ? ' single' : ''}`);
    }
    case 'signature': {
      const sides = block.sides.map((side) => {
        const [seal, name, who, when] = signatoryLines(side).map(escapeMarkup);
        const lines = [
          element('p', seal!),
          element('p', name!),
          element('p', who!, 'who'),
          element('p', when!, 'when'),
        ];
        return element('div', lines.join('\n'), 'side');
      });
      return element('section', sides.join('\n'), 'signature');
    }
    case 'note':
      return element('p', escapeMarkup(noteText(block.of, block.text)), 'note');
    case 'addressee':
      return element('p', escapeMarkup(addresseeText(block.text)), 'addressee');
    case 'sign-off':
      return signOffMarkup(block);
    case 'attendance':
      return element(
        'p',
        element('strong', escapeMarkup(block.label)) + escapeMarkup(labels.colon + block.text),
        'attendance',
      );
    case 'page-break':
      return '<div class="page-break"></div>';
  }
}

/** The blocks as markup: an annex is a section up to the next annex, a table takes its notes in. */
export function blocksMarkup(blocks: readonly Block[]): string {
  const out: string[] = [];
  let inAnnex = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'annex') {
      const next = blocks[index + 1];
      const wide = next?.kind === 'table' && next.landscape === true;
      if (inAnnex) out.push('</section>');
      out.push(`<section class="annex${wide ? ' wide' : ''}">`, annexHead(block));
      inAnnex = true;
    } else if (block.kind === 'table') {
      const notes: NoteBlock[] = [];
      for (let next = blocks[index + 1]; next?.kind === 'note' && next.of === 'table'; next = blocks[index + 1]) {
        notes.push(next);
        index++;
      }
      out.push(block.landscape ? element('div', `\n${table(block, notes)}\n`, 'wide') : table(block, notes));
    } else out.push(blockMarkup(block));
  }
  if (inAnnex) out.push('</section>');
  return out.join('\n');
}
