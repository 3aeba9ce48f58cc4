import type { NoteBlock } from '../tree/types.ts';

/** The note under a table; several sentences bear numbers. */
export function noteBlocks(texts: readonly string[]): readonly NoteBlock[] {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return [];
  const text = said.length === 1 ? said[0]! : said.map((one, index) => `（${index + 1}）${one}`).join('');
  return [{ kind: 'note', of: 'table', text }];
}
