import { blockText, runText } from '../tree/text.ts';
import type { Block, ChangedLine, ChangeMark, DocumentTree, HeadingBlock, ParagraphBlock, Run } from '../tree/types.ts';
import { align } from './align.ts';
import { markedTable, redlinedTable } from './tables.ts';
import { type By, changedRuns, wholeRuns } from './words.ts';

/**
 * One tree out of two versions of a document, with what came and what went marked: paragraphs and rows as wholes, words within them.
 * Accepting every mark gives the text of `after`, rejecting every one that of `before`. Figures are never cut. What is not text (masthead,
 * geometry, metadata) is that of `after`.
 */
export function redline(before: DocumentTree, after: DocumentTree, by: By): DocumentTree {
  const [old, fresh] = [before.title.join('\n'), after.title.join('\n')];
  return {
    ...after,
    ...(old !== fresh && { titleRuns: changedRuns([{ text: old }], [{ text: fresh }], by) }),
    blocks: redlinedBlocks(before.blocks, after.blocks, by),
  };
}

/** Whether anything is marked in a tree. */
export function hasChanges({ titleRuns, blocks }: DocumentTree): boolean {
  return titleRuns !== undefined || blocks.some((block) => /"change":\{|"headRuns":/.test(JSON.stringify(block)));
}

function redlinedBlocks(before: readonly Block[], after: readonly Block[], by: By): Block[] {
  return align(before, after, compared, mayPair).flatMap(({ before: old, after: fresh }) => {
    if (old === undefined) return [marked(fresh!, { kind: 'inserted', ...by })];
    if (fresh === undefined) return old.kind === 'page-break' ? [] : [marked(old, { kind: 'deleted', ...by })];
    return redlined(old, fresh, by);
  });
}

/** What blocks are known by: numbers shift when something comes or goes above. */
function compared(block: Block): string {
  const text = block.kind === 'heading' ? block.text + runText(block.runIn ?? []) : blockText(block).join('\n');
  return block.kind === 'heading' && block.text === ''
    ? text
    : `${block.kind === 'paragraph' ? '' : block.kind}${text}`;
}

function mayPair(a: Block, b: Block): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'heading' && b.kind === 'heading') return a.level === b.level && (a.text === '') === (b.text === '');
  if (a.kind === 'signature' && b.kind === 'signature') return a.sides.length === b.sides.length;
  return a.kind !== 'note' || a.of === (b as typeof a).of;
}

/** A block that is there in both. */
function redlined(before: Block, after: Block, by: By): Block[] {
  if (after.kind === 'page-break') return [after];
  if (before.kind === 'heading' && after.kind === 'heading') return [redlinedHeading(before, after, by)];
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    const same = sameRuns(before.runs, after.runs);
    return [same ? after : { ...after, runs: changedRuns(before.runs, after.runs, by) }];
  }
  if (before.kind === 'table' && after.kind === 'table') {
    const table = redlinedTable(before, after, by);
    if (table !== undefined) return [table];
    return [marked(before, { kind: 'deleted', ...by }), marked(after, { kind: 'inserted', ...by })];
  }
  const [old, fresh] = [printedLines(before), printedLines(after)];
  if (old.join('\n\n') === fresh.join('\n\n')) return [after];
  return [
    { ...after, lines: redlinedLines(old, fresh, by, after.kind === 'signature' || after.kind === 'annex') } as Block,
  ];
}

const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean => JSON.stringify(a) === JSON.stringify(b);

function redlinedHeading(before: HeadingBlock, after: HeadingBlock, by: By): HeadingBlock {
  const head = ({ number, text }: HeadingBlock): string => (number ?? '') + text;
  const [old, fresh] = [head(before), head(after)];
  const [oldBody, freshBody] = [before.runIn ?? [], after.runIn ?? []];
  return {
    ...after,
    ...(old !== fresh && { headRuns: headRuns(before, after, by) }),
    ...(!sameRuns(oldBody, freshBody) && { runIn: changedRuns(oldBody, freshBody, by) }),
  };
}

/** A number is replaced whole. */
function headRuns(before: HeadingBlock, after: HeadingBlock, by: By): readonly Run[] {
  const number =
    before.number === after.number
      ? [{ text: after.number ?? '' }]
      : [
          ...wholeRuns([{ text: before.number ?? '' }], { kind: 'deleted', ...by }),
          ...wholeRuns([{ text: after.number ?? '' }], { kind: 'inserted', ...by }),
        ];
  return [...number, ...changedRuns([{ text: before.text }], [{ text: after.text }], by)].filter(
    ({ text }) => text !== '',
  );
}

/** The paragraphs that a block of fixed form prints; lines of a title within one are parted by `\n`. */
export function printedLines(block: Block): readonly string[] {
  const lines = blockText(block);
  return block.kind === 'annex' ? [lines[0]!, lines.slice(1).join('\n')] : lines;
}

/** Line by line where their number is fixed, else with lines that came and went. */
function redlinedLines(before: readonly string[], after: readonly string[], by: By, fixed: boolean): ChangedLine[] {
  const pairs = fixed
    ? after.map((line, index) => ({ before: before[index] ?? '', after: line }))
    : align(
        before,
        after,
        (line) => line,
        () => true,
      );
  return pairs.map(({ before: old, after: fresh }): ChangedLine => {
    if (old === undefined) return wholeLine(fresh!, { kind: 'inserted', ...by });
    if (fresh === undefined) return wholeLine(old, { kind: 'deleted', ...by });
    return { runs: old === fresh ? [{ text: fresh }] : changedRuns([{ text: old }], [{ text: fresh }], by) };
  });
}

const wholeLine = (text: string, change: ChangeMark): ChangedLine => ({ runs: wholeRuns([{ text }], change), change });

/** A block that came or went as a whole. */
function marked(block: Block, change: ChangeMark): Block {
  switch (block.kind) {
    case 'heading':
      return {
        ...block,
        headRuns: wholeRuns([{ text: (block.number ?? '') + block.text }], change).filter(({ text }) => text !== ''),
        ...(block.runIn && { runIn: wholeRuns(block.runIn, change) }),
        change,
      };
    case 'paragraph':
      return { ...block, runs: wholeRuns(block.runs, change), change } satisfies ParagraphBlock;
    case 'table':
      return markedTable(block, change);
    case 'page-break':
      return { ...block, change };
    default:
      return { ...block, change, lines: printedLines(block).map((text) => wholeLine(text, change)) };
  }
}
