import type * as ast from '../generated/ast.ts';
import { unquote } from '../lexing/unquote.ts';
import { type LineToken, nameSpan, spanOf, tokensOf } from './line.ts';
import type { Reading } from './reading.ts';
import { readTable, readTableHead } from './table.ts';

/**
 * `表 投入 “2012—2020年财政投入”（单位：亿元） { … }`: figures with a name of their own, by which prose points at them. `owner` is the id of
 * what it stands in, `scope` the qualified name of its agreement; both are empty at the top level. Returns the table's id.
 */
export function readPlainTable(reading: Reading, node: ast.OtherTable, scope: string, owner: string): string {
  const all = tokensOf(node.head);
  const bracket = all.findIndex((token) => token.type === '(');
  const front = bracket < 0 ? all : all.slice(0, bracket);
  const { name, title, span } = nameOf(reading, front);
  const path = [...scope.split('.'), name || '表'].filter((part) => part !== '');
  const id = reading.id('table', path);
  const head = readTableHead(node.head);
  const table = readTable(reading, nameSpan(node, 'table'), {
    use: 'list',
    id,
    owner,
    scope,
    otherwise: 'other',
    ...(head.unit ? { unit: head.unit } : {}),
  });
  if (name) {
    table.name = name;
    reading.declare(id, 'table', path, span);
  }
  if (title) table.title = title;
  return id;
}

function nameOf(reading: Reading, front: readonly LineToken[]) {
  const last = front.at(-1);
  const titled = last?.type === 'STRING' ? last : undefined;
  const words = titled ? front.slice(0, -1) : front;
  const named = words.length > 0 ? words : front;
  const name = named.length === 0 ? '' : unquote(reading.slice(spanOf(named))).replace(/\s+/g, '');
  return { name, title: titled && unquote(titled.text), span: spanOf(named) };
}
