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

/** Names after NFKC and titles as typed, both without quotation marks. */
class DuikouValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    if (rule.name === 'Name') return unquote(input);
    if (rule.name === 'STRING') return stripQuotes(input);
    return rule.name === 'PROSE' || rule.name === 'TABLE' || rule.name === 'TITLE'
      ? input
      : super.runConverter(rule, input, node);
  }
}

/** The services that reading needs: no linker, no scopes, no index of Langium's. The model resolves names. */
export function createReadingServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
  shared: LangiumSharedCoreServices;
  duikou: LangiumCoreServices;
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
