import type { Summary } from '@duikou/model';
import type { ParseResult } from 'langium';
import { readDocument, spellingOf } from './facts/document.ts';
import { type ParserErrors, readProblems } from './facts/problems.ts';
import { Reading } from './facts/reading.ts';
import { reportSlots } from './facts/slots.ts';
import type { Document } from './generated/ast.ts';
import type { Token } from './lexing/token.ts';
import { createReadingServices, type ReadingServices } from './module.ts';
import { Syntax } from './syntax/index.ts';

/** Reads texts into summaries. One reader may read any number of files; it keeps nothing between them. */
export interface Reader {
  /** The summary of a text: a function of `uri` (only stored) and `text` alone. Never throws for any text. */
  read(uri: string, text: string): Summary;
  /** The tokens of a text, comments and blanks left out. Never throws. */
  tokens(text: string): readonly Token[];
  /** The same, with the syntax tree. */
  parse(uri: string, text: string): { summary: Summary; result: ParseResult<Document> };
}

/** Text past this length is not parsed: `file/too-large`. A 60-line agreement has 5,000 characters. */
export const maxLength = 4_000_000;

export function createReader(given?: ReadingServices): Reader {
  let services = given;
  /** Langium's services take long to make, and only texts with mistakes and the editor's tree need them. */
  const langium = (): ReadingServices => {
    services ??= createReadingServices().duikou;
    return services;
  };
  const syntax = new Syntax();
  const factsOf = (
    uri: string,
    text: string,
    tree: Document,
    tokens: readonly Token[],
    errors: ParserErrors,
  ): Summary => {
    const reading = new Reading(uri, text);
    reading.spelling = spellingOf(tokens);
    readDocument(reading, tree);
    reportSlots(reading, tree);
    readProblems(reading, errors, tokens);
    return reading.summary();
  };
  const parse = (uri: string, text: string) => {
    const result = langium().parser.LangiumParser.parse<Document>(text);
    return { summary: factsOf(uri, text, result.value, syntax.tokens(text), result.parserErrors), result };
  };
  return {
    parse,
    tokens: (text) => syntax.tokens(text),
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
      const tokens = syntax.tokens(text);
      const tree = syntax.parse({ text, tokens });
      return tree ? factsOf(uri, text, tree, tokens, []) : parse(uri, text).summary;
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
