import { slotSpellings } from '@duikou/model';
import { type AstNode, AstUtils, type CstNode, GrammarAST, type LeafCstNode } from 'langium';
import { isKeyword, keywordBySurface, keywordOf } from '../lexing/keywords.ts';
import { unquote } from '../lexing/unquote.ts';
import { Piece } from '../syntax/piece.ts';
import type { Span } from './reading.ts';

/** A token of a line: `type` is the terminal's name or the keyword's key. */
export interface LineToken extends Span {
  type: string;
  text: string;
}

function leaves(node: CstNode, into: LineToken[]): void {
  if ('content' in node) {
    for (const child of (node as { content: CstNode[] }).content) leaves(child, into);
  } else {
    const leaf = node as LeafCstNode;
    if (!leaf.hidden && leaf.length > 0)
      into.push({ type: leaf.tokenType.name, text: leaf.text, offset: leaf.offset, end: leaf.end });
  }
}

/** The tokens of a line, hidden ones left out. */
export function tokensOf(line: AstNode | undefined): LineToken[] {
  const cst: unknown = line?.$cstNode;
  if (cst instanceof Piece) return cst.tokens();
  const tokens: LineToken[] = [];
  if (line?.$cstNode) leaves(line.$cstNode, tokens);
  return tokens;
}

/** The keyword's key for its surface, as the syntax tree keeps it; another word stays as it is. */
export function canonical(surface: string): string {
  return keywordBySurface(surface)?.key ?? surface;
}

/** Whether a token can be a name: an identifier, a word keyword, a quoted name, a title. */
export function isNameToken(token: LineToken | undefined): boolean {
  if (!token) return false;
  if (token.type === 'ID' || token.type === 'STRING' || token.type === 'TITLE') return true;
  return isKeyword(token.type) && keywordOf(token.type).category !== 'punctuation';
}

/** From the first token's start to the last one's end. */
export function spanOf(tokens: readonly LineToken[]): Span {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? { offset: first.offset, end: last.end } : { offset: 0, end: 0 };
}

/** Parts between separators of the given types; empty parts are left out. Separators inside brackets do not count. */
export function split(tokens: readonly LineToken[], ...separators: string[]): LineToken[][] {
  const parts: LineToken[][] = [];
  let part: LineToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === '(') depth++;
    if (token.type === ')') depth--;
    if (depth <= 0 && separators.includes(token.type)) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else part.push(token);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** 甲方, 乙方 … have one name in both spellings. */
const roles = new Set(['party-a', 'party-b', 'party-c', 'both', 'all-parties']);

function nameOf(token: LineToken): string {
  return roles.has(token.type) ? keywordOf(token.type).zh : unquote(token.text);
}

const slotWords = new Map(
  Object.values(slotSpellings).flatMap(([first, ...others]) =>
    others.filter((word) => /^[a-z]/.test(word)).map((word) => [word, first!] as const),
  ),
);

/** A name behind a dot: slots (`.amount` and `.总额`) have one name in both spellings, and a year is `2024年`. */
export function memberName(written: string): string {
  const name = unquote(written);
  return slotWords.get(name) ?? name.replace(/^(\d{4})年度$/, '$1年');
}

/** A name path read from tokens: names between dots. `next` is the index after it. */
export interface PathMatch extends Span {
  path: string[];
  next: number;
  /** Full stops that stand where a dot belongs. */
  stops: LineToken[];
}

/** The name path that starts at index `at`, or undefined. After a dot a bare year counts as a name (`财政援助资金.2024年`). */
export function readPath(tokens: readonly LineToken[], at: number): PathMatch | undefined {
  const first = tokens[at];
  if (!first || !isNameToken(first)) return undefined;
  const path = [nameOf(first)];
  const stops: LineToken[] = [];
  let i = at + 1;
  let end = first.end;
  for (;;) {
    const dot = tokens[i];
    const name = tokens[i + 1];
    const isDot = dot?.type === '.' || (dot?.type === 'FULL_STOP' && dot.offset === end && name?.offset === dot.end);
    const isMember = isNameToken(name) || (name?.type === 'MEASURE' && /^\d{4}年(度)?$/.test(unquote(name.text)));
    if (!isDot || !name || !isMember) break;
    if (dot.type === 'FULL_STOP') stops.push(dot);
    path.push(memberName(name.text));
    end = name.end;
    i += 2;
  }
  return { path, offset: first.offset, end, next: i, stops };
}

/** The place of the token a property was read from, else of the node. */
export function nameSpan(node: AstNode, property = 'name'): Span {
  const whole: CstNode = node.$cstNode!;
  const cst = whole instanceof Piece ? (whole.token(property) ?? whole) : (partOf(whole, property, node) ?? whole);
  return { offset: cst.offset, end: cst.end };
}

/** The first part below a node of the syntax that a property of its element was read from. */
function partOf(cst: CstNode, property: string, element: AstNode): CstNode | undefined {
  if (!('content' in cst) || cst.astNode !== element) return undefined;
  for (const child of (cst as { content: CstNode[] }).content) {
    const part = featureOf(child.grammarSource) === property ? child : partOf(child, property, element);
    if (part) return part;
  }
  return undefined;
}

const features = new WeakMap<GrammarAST.AbstractElement, string | false>();

/** The property that the grammar assigns what an element reads to. */
function featureOf(source: GrammarAST.AbstractElement | undefined): string | false {
  if (!source) return false;
  let feature = features.get(source);
  if (feature === undefined) {
    feature = AstUtils.getContainerOfType(source, GrammarAST.isAssignment)?.feature ?? false;
    features.set(source, feature);
  }
  return feature;
}
