import { runText } from '../tree/text.ts';
import type { Block } from '../tree/types.ts';
import { paragraph } from './blocks.ts';
import { numberClauses } from './numbering.ts';

const bodyOf = (block: Block): string | undefined =>
  block.kind === 'heading'
    ? block.text + runText(block.runIn ?? [])
    : block.kind === 'paragraph'
      ? runText(block.runs)
      : undefined;

/** The texts of headings and paragraphs, without numbers. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => bodyOf(block) ?? []);
}

/** Where a text stands in a document: “一、资金支持”第（二）项; undefined where it does not stand there. */
export function placeIn(blocks: readonly Block[], text: string): string | undefined {
  const at = blocks.findIndex((block) => bodyOf(block) === text);
  const found = blocks[at];
  if (text === '' || found === undefined) return undefined;
  const clause = blocks.slice(0, at + 1).findLast((block) => block.kind === 'heading' && block.level === 1);
  const title = clause?.kind === 'heading' ? `“${clause.number ?? ''}${clause.text}”` : '';
  if (found === clause) return title;
  const number = found.kind === 'heading' ? (found.number ?? '') : '';
  return number === '' ? (title === '' ? undefined : title) : `${title}第${number}项`;
}

/**
 * Blocks as a quotation: their paragraphs each open with “, the last closes with ” (GB/T 15834—2011, 4.8.3.3); headings are paragraphs with
 * their numbers, since they are not the document's own. Tables stay tables.
 */
export function quoted(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const alone = blocks.filter((block) => block.kind === 'heading').length === 1;
  const numbered =
    alone || (first?.kind === 'heading' && first.level > 1)
      ? blocks.map((block) => (block.kind === 'heading' ? { ...block, number: '' } : block))
      : numberClauses(
          blocks.map((block) => (block === first && block.kind === 'heading' ? { ...block, number: '' } : block)),
          'restart',
          new Map(),
        );
  const last = numbered.findLastIndex((block) => bodyOf(block) !== undefined);
  return numbered.map((block, index) => {
    const text = bodyOf(block);
    if (text === undefined) return block;
    const number = block.kind === 'heading' ? (block.number ?? '') : '';
    return paragraph(`“${number}${inner(text)}${index === last ? '”' : ''}`);
  });
}

/** Quotation marks within a quotation are single (GB/T 15834—2011, 4.8.3.2). */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
