import type { IToken } from 'chevrotain';
import type { CstNode } from 'langium';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultLexer,
  type DefaultSharedCoreModuleContext,
  DefaultValueConverter,
  EmptyFileSystem,
  type GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type LexerResult,
  type TokenizeOptions,
  type ValueType,
} from 'langium';
import { ComplaintProvider } from './facts/problems.ts';
import { DuikouGeneratedModule, DuikouGeneratedSharedModule } from './generated/module.ts';
import { DuikouTokenBuilder } from './lexing/token-builder.ts';
import { stripQuotes, unquote } from './lexing/unquote.ts';

/** Names after NFKC and titles as typed, both without quotation marks. */
export class DuikouValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    if (rule.name === 'Name') return unquote(input);
    if (rule.name === 'STRING') return stripQuotes(input);
    return rule.name === 'PROSE' || rule.name === 'TABLE' || rule.name === 'TITLE'
      ? input
      : super.runConverter(rule, input, node);
  }
}

/** Keeps the tokens of the text read last: the parser does not hand them on, and stray characters are found in them. */
export class DuikouLexer extends DefaultLexer {
  lastTokens: readonly IToken[] = [];

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    this.lastTokens = result.tokens as IToken[];
    return result;
  }
}

/** Langium's services with our lexer. */
export type ReadingServices = LangiumCoreServices & { parser: { Lexer: DuikouLexer } };

/** The services that reading needs: no linker, no scopes, no index of Langium's. The model resolves names. */
export function createReadingServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  duikou: ReadingServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), DuikouGeneratedSharedModule);
  const duikou = inject(createDefaultCoreModule({ shared }), DuikouGeneratedModule, {
    parser: {
      TokenBuilder: () => new DuikouTokenBuilder(),
      Lexer: (services: LangiumCoreServices) => new DuikouLexer(services),
      ValueConverter: () => new DuikouValueConverter(),
      ParserErrorMessageProvider: () => new ComplaintProvider(),
    },
  });
  shared.ServiceRegistry.register(duikou);
  return { shared, duikou };
}
