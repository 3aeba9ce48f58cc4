import type { Document } from '../generated/ast.ts';
import type { Token } from '../lexing/token.ts';
import type { ParserErrors } from './problems.ts';
import type { Template } from './template.ts';

/** How templates are found and their parts read. */
export interface Expander {
  /** A template of the file, else of a library. */
  find(name: string): Template | undefined;
  tokens(text: string): readonly Token[];
  parse(text: string): { tree: Document; tokens: readonly Token[]; errors: ParserErrors };
  /** All that the file's own templates say: what uses them depends on it. */
  readonly mark: string;
}
