import type { Locale } from '@duikou/messages';
import type { Portfolio, Range, Summary } from '@duikou/model';
import type { ParseResult } from 'langium';
import { Positions } from '../facts/reading.ts';
import type { Document } from '../generated/ast.ts';
import type { Token } from '../lexing/token.ts';
import type { Reader } from '../reader.ts';
import type { Workspace } from '../workspace/index.ts';

type Position = Range['start'];

/** A file as editor features see it: text, facts, tree, and the other files round about it. */
export interface EditorFile {
  uri: string;
  text: string;
  positions: Positions;
  workspace: Workspace;
  portfolio: Portfolio;
  summary: Summary;
  /** Language of what is said to the user. */
  locale: Locale;
  /** The syntax tree, made when first asked for. */
  tree(): ParseResult<Document>;
  /** The tokens, also of a text that does not parse. */
  tokens(): readonly Token[];
  offset(position: Position): number;
  /** The text of any file. */
  textOf(uri: string): Promise<string | undefined>;
}

export function createEditorFile(given: {
  uri: string;
  text: string;
  workspace: Workspace;
  reader: Reader;
  locale: Locale;
  textOf(uri: string): Promise<string | undefined>;
}): EditorFile {
  const { uri, text, workspace, reader, locale, textOf } = given;
  const positions = new Positions(text);
  let parsed: ReturnType<Reader['parse']> | undefined;
  let tokens: readonly Token[] | undefined;
  const parse = () => {
    parsed ??= reader.parse(uri, text);
    return parsed;
  };
  return {
    uri,
    text,
    positions,
    workspace,
    portfolio: workspace.portfolio,
    summary: workspace.portfolio.summary(uri) ?? parse().summary,
    locale,
    tree: () => parse().result,
    tokens: () => {
      tokens ??= reader.tokens(text);
      return tokens;
    },
    offset: (position) => positions.offset(position),
    textOf,
  };
}
