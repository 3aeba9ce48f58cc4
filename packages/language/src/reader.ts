import type { Summary } from '@duikou/model';
import type { IToken } from 'chevrotain';
import type { ParseResult } from 'langium';
import { readDocument, spellingOf } from './facts/document.ts';
import { readProblems } from './facts/problems.ts';
import { Reading } from './facts/reading.ts';
import { reportSlots } from './facts/slots.ts';
import type { Document } from './generated/ast.ts';
import { createReadingServices, type ReadingServices } from './module.ts';

/** Reads texts into summaries. One reader may read any number of files; it keeps nothing between them. */
export interface Reader {
  /** The summary of a text: a function of `uri` (only stored) and `text` alone. Never throws for any text. */
  read(uri: string, text: string): Summary;
  /** The tokens of a text, comments and blanks left out. Never throws. */
  tokens(text: string): readonly IToken[];
  /** The same, with the syntax tree. */
  parse(uri: string, text: string): { summary: Summary; result: ParseResult<Document> };
}

/** Text past this length is not parsed: `file/too-large`. A 60-line agreement has 5,000 characters. */
export const maxLength = 4_000_000;

export function createReader(services: ReadingServices = createReadingServices().duikou): Reader {
  const parse = (uri: string, text: string) => {
    const result = services.parser.LangiumParser.parse<Document>(text);
    const tokens = services.parser.Lexer.lastTokens;
    const reading = new Reading(uri, text);
    reading.spelling = spellingOf(tokens);
    readDocument(reading, result.value);
    reportSlots(reading, result.value);
    readProblems(reading, result, tokens);
    return { summary: reading.summary(), result };
  };
  return {
    parse,
    tokens: (text) => services.parser.Lexer.tokenize(text).tokens,
    read(uri, text) {
      const reading = new Reading(uri, text);
      if (nestedTooDeep(text)) {
        const end = Math.min(1, text.length);
        reading.problem('file/too-large', { limit: maxDepth }, { offset: 0, end }, undefined, 'file/too-large.nested');
        return reading.summary();
      }
      const wrong = unreadable(text);
      if (wrong) {
        reading.problem(wrong, { limit: maxLength }, { offset: 0, end: Math.min(1, text.length) });
        return reading.summary();
      }
      return parse(uri, text).summary;
    },
  };
}

/** Why a text is not worth parsing: binary data, or too large. */
function unreadable(text: string): string | undefined {
  if (text.includes('\u0000')) return 'file/binary';
  return text.length > maxLength ? 'file/too-large' : undefined;
}

/** Braces past this depth are not parsed: the parser descends with them. An agreement has five levels. */
const maxDepth = 300;

function nestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x7b || c === 0xff5b) {
      if (++depth > maxDepth) return true;
    } else if ((c === 0x7d || c === 0xff5d) && depth > 0) depth--;
  }
  return false;
}
