import type { HeadingBlock, HeadingLevel, ParagraphBlock } from '../tree/types.ts';

/** A title that stands alone and gets its number later. */
export function heading(level: HeadingLevel, text: string): HeadingBlock {
  return { kind: 'heading', level, text };
}

/** A numbered clause of running text, with or without a title before it. */
export function item(level: HeadingLevel, text: string, title = ''): HeadingBlock {
  return { kind: 'heading', level, text: title, runIn: [{ text: title === '' ? text : `。${text}` }] };
}

export function paragraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** The level below, no deeper than the standard has numbers for. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 4) as HeadingLevel;
}

/** Sentences as the numbered clauses under a title; one alone is plain text under it. */
export function clauseOf(title: string, sentences: readonly string[]): readonly (HeadingBlock | ParagraphBlock)[] {
  const said = sentences.filter((text) => text !== '');
  if (said.length === 0) return [];
  return [heading(1, title), ...(said.length === 1 ? [paragraph(said[0]!)] : said.map((text) => item(2, text)))];
}
