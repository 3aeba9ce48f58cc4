/**
 * The source of a text: blocks with slots, tables and prose. Keywords are kept by key and written in one of the two spellings.
 * In any text `»` and `«` mark the place of a fault: they are taken out when the text is written, and their place is kept.
 */
export type Item = Block | Slot | Table | Prose | Line;

export interface Block {
  kind: 'block';
  key: string;
  name?: string;
  title?: string;
  /** What stands between the name and the brace: a duty's sentence, an indicator's weight, a table's description. */
  head?: string;
  items: Item[];
}
export interface Slot {
  kind: 'slot';
  key: string;
  value: string;
}
export interface Table {
  kind: 'table';
  key: string;
  name?: string;
  title?: string;
  about?: string;
  columns: string[];
  rows: string[][];
}
export interface Prose {
  kind: 'prose';
  lines: string[];
}
export interface Line {
  kind: 'line';
  text: string;
}

export const block = (key: string, name: string | undefined, items: Item[], more: Partial<Block> = {}): Block => ({
  kind: 'block',
  key,
  ...(name !== undefined && { name }),
  items,
  ...more,
});
export const slot = (key: string, value: string): Slot => ({ kind: 'slot', key, value });
export const prose = (...lines: string[]): Prose => ({ kind: 'prose', lines });
export const line = (text: string): Line => ({ kind: 'line', text });
export const mark = (text: string): string => `»${text}«`;

/** All blocks of a key in a list of items, at any depth, in the order of the text. */
export function blocksOf(items: readonly Item[], key: string): Block[] {
  return items.flatMap((item) =>
    item.kind === 'block' ? [...(item.key === key ? [item] : []), ...blocksOf(item.items, key)] : [],
  );
}

/** All tables of a key, at any depth. */
export function tablesOf(items: readonly Item[], key: string): Table[] {
  return items.flatMap((item) =>
    item.kind === 'block' ? tablesOf(item.items, key) : item.kind === 'table' && item.key === key ? [item] : [],
  );
}

/** A block's slot; a mutation that asks for one that is not there is wrong, and throws. */
export function slotOf(of: Block, key: string): Slot {
  const found = of.items.find((item): item is Slot => item.kind === 'slot' && item.key === key);
  if (found === undefined) throw new Error(`${of.key} ${of.name ?? ''} has no ${key}`);
  return found;
}

export const hasSlot = (of: Block, key: string): boolean =>
  of.items.some((item) => item.kind === 'slot' && item.key === key);

/** Takes a slot out; throws where there is none. */
export function drop(of: Block, key: string): void {
  of.items.splice(of.items.indexOf(slotOf(of, key)), 1);
}

/** Writes a slot in the place of the one there is, else before the block's other items. */
export function put(of: Block, key: string, value: string): void {
  if (hasSlot(of, key)) slotOf(of, key).value = value;
  else of.items.unshift(slot(key, value));
}
