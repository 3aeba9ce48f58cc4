import { isDigit, isNameStart } from '../../lexing/characters.ts';
import type { Token } from '../../lexing/token.ts';
import { type Block, blocks } from '../blocks.ts';
import type { EditorFile } from '../file.ts';

/** Where a caret stands. */
export interface CaretPlace {
  offset: number;
  block: Block;
  /** Letters, digits and Han characters straight before the caret. */
  run: string;
  /** Nothing of the statement stands before the run. */
  opening: boolean;
  /** The keyword that opens the statement, if one does. */
  head: string | undefined;
  /** The head is followed by a colon: the caret stands in a slot's value or a duty's line. */
  value: boolean;
  /** Tokens of the statement before the run. */
  before: readonly Token[];
  /** Names before the caret's dot (`财政援助资金.`), or none. */
  path: string[];
  /** Inside a table: offset of its brace. */
  table: number | undefined;
}

/** Where in a file a caret stands; undefined in comments, prose, strings and titles. */
export function placeOf(file: EditorFile, offset: number): CaretPlace | undefined {
  const { text } = file;
  let from = offset;
  while (from > 0 && (isNameStart(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(from - 1)))) from--;
  const run = text.slice(from, offset);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (/\/\/|／／/.test(text.slice(lineStart, offset))) return undefined;
  const tokens = file.tokens();
  const known = blocks();
  const stack: Block[] = [known.get('Document')!];
  let statement: Token[] = [];
  let table: number | undefined;
  for (const token of tokens) {
    const end = token.startOffset + token.image.length;
    const type = token.tokenType.name;
    if (token.startOffset >= from) break;
    if (['PROSE', 'STRING', 'TITLE'].includes(type) && offset < end) return undefined;
    if (type === 'TABLE' && offset > token.startOffset && offset < end) table = token.startOffset;
    if (end > from && type !== 'TABLE' && type !== 'EOL') break;
    if (type === 'EOL') statement = [];
    else if (type === '{') {
      stack.push(innerOf(stack.at(-1)!, statement, known));
      statement = [];
    } else if (type === '}') {
      if (stack.length > 1) stack.pop();
      statement = [];
    } else if (type === 'TABLE' && table === undefined) statement = [];
    else statement.push(token);
  }
  const first = statement[0]?.tokenType.name;
  const block = stack.at(-1)!;
  const heads = first !== undefined && (block.slots.has(first) || block.declarations.has(first));
  return {
    offset,
    block,
    run,
    opening: statement.length === 0 && table === undefined,
    head: heads ? first : undefined,
    value: heads && statement.some((token) => token.tokenType.name === ':'),
    before: statement,
    path: pathBefore(statement, from),
    table,
  };
}

function innerOf(block: Block, statement: readonly Token[], known: ReadonlyMap<string, Block>): Block {
  const head = statement[0]?.tokenType.name ?? '';
  return known.get(block.inner.get(head) ?? '') ?? block;
}

function pathBefore(statement: readonly Token[], from: number): string[] {
  const path: string[] = [];
  let at = statement.length - 1;
  let end = from;
  while (at >= 1 && statement[at]!.tokenType.name === '.' && statement[at]!.startOffset + 1 === end) {
    const name = statement[at - 1]!;
    if (name.startOffset + name.image.length !== statement[at]!.startOffset) break;
    path.unshift(name.image.replace(/^[“"]|[”"]$/g, '').normalize('NFKC'));
    end = name.startOffset;
    at -= 2;
  }
  return path;
}
