import type { Need, Ref } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readBodies, readTexts } from './bodies.ts';
import { canonical, type LineToken, readPath, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { expectDate, readRefs, readText, type Where } from './values.ts';

/** 需求: what was asked for. Returns its id. */
export function readNeed(reading: Reading, node: ast.Need, scope: string): string {
  const { id, name, title } = open(reading, 'need', node, scope);
  const need: Need = { id, name, agreement: scope, raisedBy: [], place: [], areas: [], evidence: [], prose: [] };
  if (title) need.title = title;
  reading.facts.needs.push(need);
  for (const member of node.members) {
    if (member.$type === 'Prose') need.prose.push(readProse(reading, member, scope, id));
    else readNeedSlot(reading, member, need);
  }
  return id;
}

function readNeedSlot(reading: Reading, slot: ast.Slot, need: Need): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: need.id, slot: key, scope: need.agreement };
  reading.place(need.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'raised-by':
      need.raisedBy = readBodies(reading, tokens, where);
      return;
    case 'date': {
      const date = expectDate(reading, tokens);
      if (date) need.date = date;
      return;
    }
    case 'place':
      need.place = readRefs(reading, tokens, ['body'], where);
      return;
    case 'area':
      need.areas = readRefs(reading, tokens, ['area'], where);
      return;
    case 'content':
      need.content = readText(reading, tokens, where);
      return;
    case 'evidence':
      need.evidence.push(...readTexts(reading, tokens, where));
      return;
    default:
  }
}

/** 回应 of a project as names of needs. Plain words may stand there too: a name that is no need is no finding. */
export function readNeedRefs(reading: Reading, tokens: readonly LineToken[], where: Where): Ref[] {
  return split(tokens, '、', ',', ';').flatMap((part) => {
    const path = readPath(part, 0);
    if (!path || path.next < part.length) return [];
    const ref = reading.ref(['need'], path.path, where.scope, where.id, `${where.slot}.need`, path);
    ref.optional = true;
    return [ref];
  });
}
