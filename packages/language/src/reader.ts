import { keepSame, type Summary } from '@duikou/model';
import type { ParseResult } from 'langium';
import { readDocument, spellingOf } from './facts/document.ts';
import type { Parts } from './facts/parts.ts';
import { type ParserErrors, readProblems, reportUnknownBlock } from './facts/problems.ts';
import { Reading } from './facts/reading.ts';
import { reportSlots } from './facts/slots.ts';
import type { Document } from './generated/ast.ts';
import type { Token } from './lexing/token.ts';
import { createReadingServices, type ReadingServices } from './module.ts';
import { type Source, Syntax } from './syntax/index.ts';
import { withoutUnknownBlocks } from './syntax/unknown-blocks.ts';
import { Templates } from './templates.ts';

/** Reads texts into summaries. One reader may read any number of files; it keeps nothing between them. */
export interface Reader {
  /** The summary of a text: a function of `uri` (only stored) and `text` alone. Never throws for any text. */
  read(uri: string, text: string): Summary;
  /** A text that is read again and again as it changes. */
  open(uri: string): OpenText;
  /** The tokens of a text, comments and blanks left out. Never throws. */
  tokens(text: string): readonly Token[];
  /** The same, with the syntax tree. */
  parse(uri: string, text: string): { summary: Summary; result: ParseResult<Document> };
}

/** A text in an editor. */
export interface OpenText {
  /**
   * The summary of what the text is now, equal to what {@link Reader.read} gives for it. What has not changed since the last time is
   * not read again: members with the same words give the very same facts, references and declarations, as objects too, and so do
   * others that come out equal. Never throws for any text.
   */
  update(text: string): Summary;
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
  const parsed = (text: string) => {
    const tokens = syntax.tokens(text);
    const tree = syntax.parse({ text, tokens });
    if (tree) return { tree, tokens, errors: [] };
    const { value, parserErrors } = langium().parser.LangiumParser.parse<Document>(text);
    return { tree: value, tokens, errors: parserErrors };
  };
  const templates = new Templates((text) => syntax.tokens(text), parsed);
  const factsOf = (
    reading: Reading,
    tree: Document,
    tokens: readonly Token[],
    errors: ParserErrors,
    spelling = spellingOf(tokens),
  ): Summary => {
    reading.spelling = spelling;
    reading.expander = templates.of(reading.text, tree, tokens);
    readDocument(reading, tree);
    reportSlots(reading, tree);
    readProblems(reading, errors, tokens);
    return reading.summary();
  };
  const parse = (uri: string, text: string, tokens: readonly Token[] = syntax.tokens(text)) => {
    const known = withoutUnknownBlocks(text, tokens);
    const read = known.found.length === 0 ? tokens : syntax.tokens(known.text);
    const result = langium().parser.LangiumParser.parse<Document>(known.text);
    const reading = new Reading(uri, text);
    reading.spelling = spellingOf(tokens);
    for (const block of known.found) reportUnknownBlock(reading, block);
    return { summary: factsOf(reading, result.value, read, result.parserErrors), result };
  };
  const open = (uri: string): OpenText => {
    let source: Source = { text: '', tokens: [] };
    let parts: Parts = new Map();
    let last: Summary | undefined;
    return {
      update(text) {
        const refused = refusal(uri, text);
        if (refused) return refused;
        source = { text, tokens: syntax.retokenize(source, text) };
        const tree = syntax.parse(source);
        if (!tree) return parse(uri, text, source.tokens).summary;
        const spelling = spellingOf(source.tokens);
        const reading = new Reading(uri, text, last?.spelling === spelling ? parts : new Map());
        reading.wasSound = last?.problems.length === 0;
        const summary = factsOf(reading, tree, source.tokens, [], spelling);
        if (last) {
          summary.facts = keepSame(last.facts, summary.facts);
          summary.declarations = keepSame(last.declarations, summary.declarations);
        }
        parts = reading.kept!;
        last = summary;
        return summary;
      },
    };
  };
  return {
    open,
    parse,
    tokens: (text) => syntax.tokens(text),
    read(uri, text) {
      const refused = refusal(uri, text);
      if (refused) return refused;
      const tokens = syntax.tokens(text);
      const tree = syntax.parse({ text, tokens });
      return tree ? factsOf(new Reading(uri, text), tree, tokens, []) : parse(uri, text, tokens).summary;
    },
  };
}

/** The summary of a text that is not worth parsing: binary data, too large, or nested too deep. */
function refusal(uri: string, text: string): Summary | undefined {
  const binary = text.includes('\u0000');
  const deep = nestedTooDeep(text);
  if (!binary && !deep && text.length <= maxLength) return undefined;
  const reading = new Reading(uri, text);
  const place = { offset: 0, end: Math.min(1, text.length) };
  if (deep) reading.problem('file/too-large', { limit: maxDepth }, place, undefined, 'file/too-large.nested');
  else reading.problem(binary ? 'file/binary' : 'file/too-large', { limit: maxLength }, place);
  return reading.summary();
}

/** Braces past this depth are not parsed: the parser descends with them. An agreement has five levels. */
const maxDepth = 300;

function nestedTooDeep(text: string): boolean {
  if (countOf(text, '{') + countOf(text, '｛') <= maxDepth) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x7b || c === 0xff5b) {
      if (++depth > maxDepth) return true;
    } else if ((c === 0x7d || c === 0xff5d) && depth > 0) depth--;
  }
  return false;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++;
  return count;
}
