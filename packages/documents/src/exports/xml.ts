import { XMLBuilder } from 'fast-xml-parser';
import { cleanText } from '../writers/escape.ts';

/** An element to be written; made by {@link element}. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Node[];
}
export type Node = Element | string;
/** What may stand where children do: nothing, one, or a list of them. */
export type Content = Node | undefined | readonly Content[];

/** An element; attributes without a value, and content that is missing, are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): Element {
  return { name, attributes, children: content.flatMap(flat) };
}

function flat(content: Content): readonly Node[] {
  if (content === undefined) return [];
  return typeof content === 'object' && !('name' in content) ? content.flatMap(flat) : [content as Node];
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  attributesGroupName: ':@',
  suppressEmptyNode: true,
  processEntities: true,
  format: false,
});

/**
 * An XML document in UTF-8: a line for each element that has no text beside it, so that files can be compared line by line. Text and
 * attributes are escaped, and what XML 1.0 cannot hold is left out.
 */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([ordered(root, 0)])}\n`;
}

type Ordered = Record<string, unknown>;

function ordered({ name, attributes, children }: Element, depth: number): Ordered {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const mixed = children.some((child) => typeof child === 'string');
  const inner = children.flatMap((child): Ordered[] => {
    const one = typeof child === 'string' ? { '#text': cleanText(child) } : ordered(child, depth + 1);
    return mixed ? [one] : [{ '#text': `\n${'  '.repeat(depth + 1)}` }, one];
  });
  if (!mixed && inner.length > 0) inner.push({ '#text': `\n${'  '.repeat(depth)}` });
  const clean = given.map(([key, value]) => [key, cleanText(value).replace(/\s+/gu, ' ')]);
  return { [name]: inner, ...(clean.length > 0 && { ':@': Object.fromEntries(clean) }) };
}
