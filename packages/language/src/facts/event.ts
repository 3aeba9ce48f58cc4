import type { EventFact } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, isNameToken, type LineToken, readPath, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';
import { expectDate, plain, readRefs, readText, type Where } from './values.ts';

/** 事件, in one line (`事件 收到请款函：乙方 书面通知 甲方，佐证 请款函回执，2024年5月6日`) or with slots. Returns its id. */
export function readEvent(reading: Reading, node: ast.Event, scope: string): string {
  const { id, name } = open(reading, 'event', node, scope, '');
  const fact: EventFact = { id, name, agreement: scope, text: '', notice: [], evidence: [] };
  reading.facts.events.push(fact);
  const where: Where = { id, slot: '', scope };
  readLine(reading, tokensOf(node.line), fact, where);
  for (const slot of node.members) {
    const key = canonical(slot.key);
    readSlot(reading, key, tokensOf(slot.line), fact, { ...where, slot: key });
    reading.place(id, `slot.${key}`, slot.$cstNode!);
  }
  return id;
}

/** The parts of the one line: notice, evidence and date by their first word, the rest is what happens. */
function readLine(reading: Reading, tokens: readonly LineToken[], fact: EventFact, where: Where): void {
  const words: string[] = [];
  for (const part of split(tokens, ',', ';')) {
    const head = part[0]!.type;
    if ((head === 'evidence' || head === 'notice') && part.length > 1)
      readSlot(reading, head, part.slice(1), fact, { ...where, slot: head });
    else if (part.every(({ type }) => type === 'TIME' || type === 'on'))
      readSlot(reading, 'date', part, fact, { ...where, slot: 'date' });
    else {
      if (words.length === 0) readNotice(reading, part, fact, where);
      words.push(plain(reading, part));
    }
  }
  if (words.length > 0) fact.text = words.join('，');
}

/** `乙方 书面通知 甲方`: who gives notice stands first, before what is done. */
function readNotice(reading: Reading, part: readonly LineToken[], fact: EventFact, where: Where): void {
  const path = readPath(part, 0);
  if (!path || fact.notice.length > 0 || !isNameToken(part[path.next])) return;
  const ref = reading.ref(['body'], path.path, where.scope, where.id, 'notice', path);
  ref.optional = true;
  fact.notice = [ref];
}

function readSlot(reading: Reading, key: string, tokens: LineToken[], fact: EventFact, where: Where): void {
  switch (key) {
    case 'notice':
      fact.notice = readRefs(reading, tokens, ['body'], where);
      return;
    case 'evidence':
      for (const part of split(tokens, '、', ',', ';')) {
        const text = readText(reading, part, where);
        if (text) fact.evidence.push(text);
      }
      return;
    case 'content':
      if (tokens.length > 0) fact.text = plain(reading, tokens);
      return;
    case 'date': {
      const date = expectDate(reading, tokens);
      if (date) fact.date = date;
      return;
    }
    default:
  }
}
