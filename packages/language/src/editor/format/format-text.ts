import { originOf, type Summary } from '@duikou/model';
import type { ParseResult } from 'langium';
import { Positions } from '../../facts/reading.ts';
import { createReader, type Reader } from '../../reader.ts';
import { fileTokens } from '../tokens.ts';
import { layOut } from './layout.ts';
import { sameFacts } from './same-facts.ts';
import type { PlacedToken, Spelling } from './spacing.ts';

export interface FormatOptions {
  /** Spelling of the keywords that open statements; `keep` leaves each in its language. Aliases become canonical. */
  keywords?: 'zh' | 'en' | 'keep';
  /** Default: a shared one. */
  reader?: Reader;
}

let shared: Reader | undefined;

/**
 * The text laid out: indentation by block, one blank where one is due, tables aligned, punctuation in the width of the file's
 * spelling, keywords as asked. Facts stay the same: the result is read again, and where it would say anything else the text is
 * returned with fewer changes, or as it was. A text with mistakes in its syntax is returned as it was.
 */
export function formatText(text: string, options: FormatOptions = {}): string {
  shared ??= options.reader ?? createReader();
  const reader = options.reader ?? shared;
  const uri = 'file:///format.duikou';
  if (reader.read(uri, text).problems.some(({ code }) => code.startsWith('file/'))) return text;
  const { summary, result } = reader.parse(uri, text);
  if (result.parserErrors.length > 0 || summary.problems.some(({ code }) => broken.test(code))) return text;
  const spelling: Spelling = {
    keywords: options.keywords ?? 'keep',
    signs: options.keywords === 'zh' || options.keywords === 'en' ? options.keywords : spellingOf(result),
  };
  for (const tokens of [placed(text, result, summary), careful(result)]) {
    const formatted = layOut(text, tokens, spelling);
    if (formatted === text || sameFacts(summary, reader.read(uri, formatted))) return formatted;
  }
  return text;
}

/** The spelling most statements of the file open with. Words in lines do not count: an English file may quote Chinese ones. */
function spellingOf(result: ParseResult): 'zh' | 'en' {
  const heads = fileTokens(result).filter((token) => token.structural && /^[\p{L}]/u.test(token.text));
  return heads.filter(({ text }) => /^[a-z]/i.test(text)).length * 2 > heads.length ? 'en' : 'zh';
}

/** Problems after which it is not known where a statement, a name or a block ends. */
const broken = /^syntax\/(.*-unclosed|brace-stray|unexpected$|missing$|character-unexpected)/;

/** Tokens with their places: those in words that the document repeats are `prose`. */
function placed(text: string, result: ParseResult, { facts, origins }: Summary): PlacedToken[] {
  const positions = new Positions(text);
  const spans = textPlaces(facts)
    .flatMap((at) => originOf(origins, at) ?? [])
    .map(({ start, end }) => ({ offset: positions.offset(start), end: positions.offset(end) }))
    .sort((a, b) => a.offset - b.offset);
  let next = 0;
  let end = -1;
  return fileTokens(result).map((token) => {
    while (next < spans.length && spans[next]!.offset <= token.offset) end = Math.max(end, spans[next++]!.end);
    return { ...token, prose: !token.structural && !token.comment && token.offset < end };
  });
}

/** Tokens all of whose words are `prose`. */
function careful(result: ParseResult): PlacedToken[] {
  return fileTokens(result).map((token) => ({ ...token, prose: !token.structural && !token.comment }));
}

/** Origin keys of all facts that are words: `{ text, at }`. */
function textPlaces(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textPlaces);
  if (typeof value !== 'object' || value === null) return [];
  const { text, at } = value as { text?: unknown; at?: unknown };
  const own = typeof text === 'string' && typeof at === 'string' ? [at] : [];
  return [...own, ...Object.values(value).flatMap(textPlaces)];
}
