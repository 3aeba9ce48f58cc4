import type { CstNode } from 'langium';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  DefaultValueConverter,
  EmptyFileSystem,
  type GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type ValueType,
} from 'langium';
import { ComplaintProvider } from './facts/problems.ts';
import { DuikouGeneratedModule, DuikouGeneratedSharedModule } from './generated/module.ts';
import { DuikouTokenBuilder } from './lexing/token-builder.ts';
import { stripQuotes, unquote } from './lexing/unquote.ts';

/** Names after NFKC and titles as typed, both without quotation marks; all else as written. */
export function convertValue(rule: string, written: string): string {
  if (rule === 'Name') return unquote(written);
  return rule === 'STRING' ? stripQuotes(written) : written;
}

export class DuikouValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _node: CstNode): ValueType {
    return convertValue(rule.name, input);
  }
}

/** Langium's services with our lexer's patterns and complaints. */
export type ReadingServices = LangiumCoreServices;

/** The services that reading needs: no linker, no scopes, no index of Langium's. The model resolves names. */
export function createReadingServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  duikou: ReadingServices;
} {
  const shared = inject(createDefaultSharedCoreModule(context), DuikouGeneratedSharedModule);
  const duikou = inject(createDefaultCoreModule({ shared }), DuikouGeneratedModule, {
    parser: {
      TokenBuilder: () => new DuikouTokenBuilder(),
      ValueConverter: () => new DuikouValueConverter(),
      ParserErrorMessageProvider: () => new ComplaintProvider(),
    },
  });
  shared.ServiceRegistry.register(duikou);
  return { shared, duikou };
}
