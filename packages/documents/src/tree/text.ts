import { frontLines } from '../letterhead/front.ts';
import { markOf } from '../letterhead/mark.ts';
import { signersLabel } from '../letterhead/signers.ts';
import { addresseeText, annexLabel, annexListLines, imprintLines, labels, noteText } from './labels.ts';
import type { Block, DocumentTree, Imprint, Masthead, Party, Run, Signatory, TableCell, TableRow } from './types.ts';

/** The plain text of some runs. */
export function runText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The lines a party prints: 甲方：甲省人民政府, then its details. */
export function partyLines(party: Party): readonly string[] {
  const details = (party.details ?? []).map(({ label, value }) => `${label}${labels.colon}${value}`);
  return [`${party.label}${labels.colon}${party.name}`, ...details];
}

/** The lines a side prints in the signature block: whose seal, the body's name, who signs, when. */
export function signatoryLines(side: Signatory): readonly [seal: string, name: string, who: string, when: string] {
  return [
    `${side.label}${labels.seal}${labels.colon}`,
    side.name,
    `${labels.representative}${side.representative ?? ''}`,
    side.date ?? labels.blankDate,
  ];
}

/**
 * The text of a tree in reading order, a paragraph or cell an entry: what every writer must show, and what a reader of the
 * finished file is compared with.
 */
export function treeText(tree: DocumentTree): readonly string[] {
  return [
    ...(tree.masthead === undefined ? [] : mastheadText(tree.masthead)),
    ...tree.title,
    ...tree.blocks.flatMap(blockText),
    ...(tree.imprint === undefined ? [] : imprintText(tree.imprint, tree.masthead?.form)),
  ];
}

/** 版头 as printed: 份号, 密级 and 紧急程度, the mark, the number, 签发人. */
export function mastheadText(masthead: Masthead): readonly string[] {
  const { names, suffix } = markOf(masthead);
  const { number, signers = [] } = masthead;
  return [
    ...frontLines(masthead).flatMap(({ text }) => (text === '' ? [] : [text])),
    ...names.map(({ text }) => text),
    ...(suffix === undefined ? [] : [suffix.text]),
    ...(number === undefined ? [] : [number]),
    ...(signers.length === 0 ? [] : [`${signersLabel}${signers.join('　')}`]),
  ];
}

/** 版记 as printed. */
export function imprintText(imprint: Imprint, form: Masthead['form'] | undefined): readonly string[] {
  const { copies, printing } = imprintLines(imprint, form);
  return [
    ...(copies === undefined ? [] : [copies.lead + copies.text]),
    ...(printing === undefined ? [] : [[printing.by, printing.on].filter((text) => text !== '').join('　')]),
  ];
}

/** The same of one block. */
export function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number ?? ''}${block.text}${runText(block.runIn ?? [])}`];
    case 'paragraph':
      return [runText(block.runs)];
    case 'parties':
      return block.parties.flatMap(partyLines);
    case 'table': {
      const cells = [...block.header, ...block.rows].flatMap((row) => row.cells.map((cell) => cell.text));
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...(block.unit === undefined ? [] : [`${labels.unit}${block.unit}`]),
        ...cells,
      ];
    }
    case 'annex':
      return [block.label ?? annexLabel(block.number), ...block.title];
    case 'addressee':
      return [addresseeText(block.text)];
    case 'sign-off':
      return [...block.bodies, block.date ?? labels.blankDate];
    case 'attendance':
      return [`${block.label}${labels.colon}${block.text}`];
    case 'annex-list':
      return annexListLines(block.titles).map(({ lead, text }) => lead + text);
    case 'signature':
      return block.sides.flatMap(signatoryLines);
    case 'page-break':
      return [];
    case 'note':
      return [noteText(block.of, block.text)];
  }
}

/** A cell with the column it begins in. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** Finds the column of each cell, rows spanned from above counted in. Spans that pass the last column are cut off. */
export function placeCells(rows: readonly TableRow[], columns: number): readonly (readonly PlacedCell[])[] {
  const covered = new Array<number>(columns).fill(0);
  return rows.map((row) => {
    const placed: PlacedCell[] = [];
    let column = 0;
    const next: number[] = covered.map((rest) => Math.max(0, rest - 1));
    for (const cell of row.cells) {
      while (column < columns && covered[column]! > 0) column++;
      if (column >= columns) break;
      placed.push({ cell, column });
      const end = Math.min(columns, column + (cell.columnSpan ?? 1));
      for (; column < end; column++) next[column] = (cell.rowSpan ?? 1) - 1;
    }
    covered.splice(0, columns, ...next);
    return placed;
  });
}
