import type * as ast from '../generated/ast.ts';
import { isKeyword } from '../lexing/keywords.ts';
import type { Token } from '../lexing/token.ts';
import { unquote } from '../lexing/unquote.ts';
import { type LineToken, nameSpan, spanOf, split, tokensOf } from './line.ts';
import type { Reading, Span } from './reading.ts';

/** 模板: a part of an agreement with names in place of what differs from use to use. */
export interface Template {
  name: string;
  parameters: readonly string[];
  /** What stands between its braces. */
  body: string;
}

/** A template as declared in a text: its parameters with their places; the body is cut out of the text. */
export function templateOf(text: string, tokens: readonly Token[], node: ast.Template): Template & { spans: Span[] } {
  const { offset, end } = node.$cstNode!;
  const own = tokens.filter((token) => token.offset >= offset && token.end <= end);
  const parts = parameters(tokensOf(node.head));
  const open = own.findIndex((token) => token.type === '{');
  const close = own.findLastIndex((token) => token.type === '}');
  return {
    name: (node.name ?? '').normalize('NFKC'),
    parameters: parts.map((part) => unquote(part.map(({ text: word }) => word).join(''))),
    spans: parts.map(spanOf),
    body: open >= 0 && close > open ? text.slice(own[open]!.end, own[close]!.offset) : '',
  };
}

/** The parts between the brackets of a head. */
function parameters(tokens: readonly LineToken[]): LineToken[][] {
  return split(within(tokens), ',', '、', ';');
}

function within(tokens: readonly LineToken[]): LineToken[] {
  const open = tokens.findIndex((token) => token.type === '(');
  const close = tokens.findLastIndex((token) => token.type === ')');
  return open < 0 ? [] : tokens.slice(open + 1, close < 0 ? undefined : close);
}

/** `（支援方：甲方，金额：6.5亿元）` by parameter, as typed. */
export function argumentsOf(reading: Reading, node: ast.Use): { name: string; value: string; span: Span }[] {
  return split(within(tokensOf(node.head)), ',', ';').map((part) => {
    const colon = part.findIndex((token) => token.type === ':');
    const front = colon < 0 ? part : part.slice(0, colon);
    const back = colon < 0 ? [] : part.slice(colon + 1);
    return {
      name: unquote(front.map(({ text }) => text).join('')),
      value: back.length === 0 ? '' : reading.slice(spanOf(back)),
      span: spanOf(part),
    };
  });
}

/** The body with each parameter's word put in; `used` are the parameters that stand in it. */
export function substituted(
  body: string,
  tokens: readonly Token[],
  values: ReadonlyMap<string, string>,
): { text: string; used: Set<string> } {
  const used = new Set<string>();
  const value = (name: string): string | undefined => {
    const found = values.get(name.normalize('NFKC').trim());
    if (found !== undefined) used.add(name.normalize('NFKC').trim());
    return found;
  };
  let text = '';
  let from = 0;
  tokens.forEach((token, index) => {
    const put = replacement(token, tokens, index, value);
    if (put === undefined) return;
    text += body.slice(from, token.offset) + put;
    from = token.end;
  });
  return { text: text + body.slice(from), used };
}

const starts = new Set(['EOL', '{', '}', 'PROSE', 'TABLE', '(', ',', ';']);

/** What stands in the place of a token: a parameter's value for its name, and for `{name}` in prose, titles and table cells. */
function replacement(
  token: Token,
  tokens: readonly Token[],
  index: number,
  value: (name: string) => string | undefined,
): string | undefined {
  if (token.type === 'PROSE' || token.type === 'STRING' || token.type === 'TITLE') {
    const put = token.text.replace(/[{｛]([^{}｛｝\n]*)[}｝]/g, (all, name: string) => value(name) ?? all);
    return put === token.text ? undefined : put;
  }
  if (token.type === 'TABLE') {
    const put = token.text.replace(/[^|｜\t\n{}｛｝]+/g, (cell) => {
      const found = cell.trim() === '' ? undefined : value(cell);
      return found === undefined ? cell : cell.replace(cell.trim(), () => found);
    });
    return put === token.text ? undefined : put;
  }
  if (token.type !== 'ID' && !isKeyword(token.type)) return undefined;
  // the key of a slot or argument that is called like a parameter stays
  const before = tokens[index - 1]?.type ?? 'EOL';
  if (tokens[index + 1]?.type === ':' && starts.has(before)) return undefined;
  return value(token.text);
}

/** The place of a use's name. */
export const useSpan = (node: ast.Use): Span => nameSpan(node);
