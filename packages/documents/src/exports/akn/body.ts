import { runText } from '../../tree/text.ts';
import type { Block, HeadingBlock } from '../../tree/types.ts';
import { type Element, element } from '../xml.ts';
import { flowElements, paragraph } from './blocks.ts';

/** Elements and abbreviations by level of heading: 一、 （一） 1. （1）. */
const levels = [
  { name: 'clause', short: 'cl' },
  { name: 'subclause', short: 'subcl' },
  { name: 'paragraph', short: 'para' },
  { name: 'subparagraph', short: 'subpara' },
] as const;

interface Part {
  readonly head: HeadingBlock;
  readonly own: Block[];
  readonly parts: Part[];
}

/**
 * Numbered parts, one inside the other as their headings are; what stands before the first heading comes first. Never empty: the
 * schema wants something in a body.
 * @param prefix put before each eId, so that those of an annex are apart from those of the text
 */
export function bodyElements(blocks: readonly Block[], prefix: string): readonly Element[] {
  const before: Block[] = [];
  const roots: Part[] = [];
  const open: Part[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      (open.at(-1)?.own ?? before).push(block);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.head.level >= block.level) open.pop();
    const part: Part = { head: block, own: [], parts: [] };
    (open.at(-1)?.parts ?? roots).push(part);
    open.push(part);
  }
  const elements = [...flowElements(before), ...roots.map((part, at) => partElement(part, `${prefix}`, at + 1))];
  return elements.length === 0 ? [element('p')] : elements;
}

function partElement({ head, own, parts }: Part, prefix: string, at: number): Element {
  const { name, short } = levels[head.level - 1]!;
  const eId = `${prefix}${short}_${at}`;
  const text = runText(head.runIn ?? []);
  const flow = [...(text === '' ? [] : [paragraph(text)]), ...flowElements(own)];
  const counts = new Map<number, number>();
  const inner = parts.map((part) => {
    const count = (counts.get(part.head.level) ?? 0) + 1;
    counts.set(part.head.level, count);
    return partElement(part, `${eId}__`, count);
  });
  return element(
    name,
    { eId },
    head.number ? element('num', {}, head.number) : undefined,
    head.text === '' ? undefined : element('heading', {}, head.text),
    inner.length === 0
      ? element('content', {}, flow.length === 0 ? element('p') : flow)
      : [flow.length === 0 ? undefined : element('intro', {}, flow), inner],
  );
}
