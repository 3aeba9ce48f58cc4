import { type Document, DuikouAstReflection } from '../generated/ast.ts';
import { DuikouGrammar } from '../generated/grammar.ts';
import { createFastLexer, type FastLexer } from '../lexing/lexer.ts';
import { relex } from '../lexing/relex.ts';
import type { Token } from '../lexing/token.ts';
import { convertValue } from '../module.ts';
import { FastParser } from './fast-parser.ts';
import type { Source } from './piece.ts';

export type { Source } from './piece.ts';

/** Lexer and parser of texts without mistakes. One serves any number of texts. */
export class Syntax {
  private readonly lexer: FastLexer;
  private readonly parser: FastParser;

  constructor() {
    const grammar = DuikouGrammar();
    this.lexer = createFastLexer(grammar);
    this.parser = new FastParser(grammar, this.lexer, new DuikouAstReflection(), convertValue);
  }

  /** The tokens of a text, comments and blanks left out. Never throws. */
  tokens(text: string): Token[] {
    return this.lexer.tokenize(text);
  }

  /** The tokens of a text that was another one before: those outside the changed lines are the same, moved where they stand now. */
  retokenize(before: Source, text: string): Token[] {
    return relex(this.lexer, before, text);
  }

  /** The tree of a text without mistakes, each `$cstNode` of which is a `Piece`; undefined for any other text. */
  parse(source: Source): Document | undefined {
    return this.parser.parse(source) as unknown as Document | undefined;
  }
}
