import { isMeasureProblem, type ResponsibilityList } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readBodies, readTexts, relax } from './bodies.ts';
import { canonical, type LineToken, nameSpan, spanOf, split, tokensOf } from './line.ts';
import { measureOf } from './memo.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { type ListContext, readListRows } from './responsibility-rows.ts';
import { readUnitHead } from './table.ts';
import { expectTime, plain, readRefs, readTimes, type Where } from './values.ts';

/**
 * 责任清单: `责任清单（签发：甲省人民政府） { 序号 | 目标任务 | … }`, or a block with slots and `表 { … }`. Every row is a duty. Returns the
 * list's id.
 */
export function readResponsibilityList(
  reading: Reading,
  node: ast.ResponsibilityList,
  scope: string,
  clause?: string,
): string {
  const { id, name, title, path } = open(reading, 'responsibility-list', node, scope, '责任清单');
  const list: ResponsibilityList = {
    id,
    name,
    agreement: scope,
    issuer: [],
    bases: [],
    items: [],
    prose: [],
    tables: [],
  };
  if (title) list.title = title;
  if (clause) list.clause = clause;
  const context: ListContext = { list, path, evidence: [], counterpart: [], deadlines: [] };
  reading.facts.responsibilityLists.push(list);
  readHead(reading, node, context);
  for (const member of node.members) if (member.$type === 'Slot') readListSlot(reading, member, context);
  for (const member of node.members) {
    if (member.$type === 'Prose') list.prose.push(readProse(reading, member, scope, id));
    else if (member.$type === 'ListTable') {
      const unit = readUnitHead(reading, member.head) ?? context.unit;
      readListRows(reading, nameSpan(member, 'table'), { ...context, ...(unit ? { unit } : {}) });
    }
  }
  if (node.table !== undefined) readListRows(reading, nameSpan(node, 'table'), context);
  return id;
}

/** `（签发：甲省人民政府，单位：人）`: slots before the rows. */
function readHead(reading: Reading, node: ast.ResponsibilityList, context: ListContext): void {
  const tokens = tokensOf(node.head).filter(({ type }) => type !== '(' && type !== ')');
  for (const part of split(tokens, ',', ';')) {
    const [key, colon] = part;
    if (key && colon?.type === ':') readSlot(reading, key.type, part.slice(2), context);
    else reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(part)) }, spanOf(part));
  }
}

function readListSlot(reading: Reading, slot: ast.Slot, context: ListContext): void {
  const key = canonical(slot.key);
  reading.place(context.list.id, `slot.${key}`, slot.$cstNode!);
  readSlot(reading, key, tokensOf(slot.line), context);
}

function readSlot(reading: Reading, key: string, tokens: readonly LineToken[], context: ListContext): void {
  const { list } = context;
  const where: Where = { id: list.id, slot: key, scope: list.agreement };
  if (tokens.length === 0) return;
  switch (key) {
    case 'issued-by':
      list.issuer = readRefs(reading, tokens, ['body'], where);
      relax(list.issuer);
      return;
    case 'basis':
      list.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'counterpart':
      context.counterpart = readBodies(reading, tokens, where);
      return;
    case 'evidence':
      context.evidence = readTexts(reading, tokens, where);
      return;
    case 'period':
      expectTime(reading, tokens);
      context.deadlines = readTimes(reading, tokens, where);
      return;
    case 'unit':
      context.unit = plain(reading, tokens).normalize('NFKC');
      return;
    case 'full-mark': {
      const figure = measureOf(reading.slice(spanOf(tokens)));
      const mark = figure && !isMeasureProblem(figure) ? (figure.low ?? figure.high) : undefined;
      if (mark) list.fullMark = { value: mark.value, at: reading.place(list.id, key, spanOf(tokens)) };
      else reading.problem('syntax/figure', { written: plain(reading, tokens), problem: 'no-figure' }, spanOf(tokens));
      return;
    }
    default:
      reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
  }
}
