import type { Organ } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readBodies, readMentions } from './bodies.ts';
import { canonical, tokensOf } from './line.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';
import { plain, readRef, readRefs, readText, unknownWord, type Where } from './values.ts';
import { levelWords, wordValue } from './vocabulary.ts';

/** 工作机构 with those that stand in it, whose names follow its own after a dot. Returns its id. */
export function readOrgan(
  reading: Reading,
  node: ast.Organ,
  scope: string,
  above?: { id: string; path: string },
): string {
  const { id, name, title, path } = open(reading, 'organ', node, above?.path ?? scope);
  const organ: Organ = { id, name, agreement: scope, head: [], deputies: [], members: [], lead: [] };
  if (title) organ.title = title;
  if (above) organ.parent = above.id;
  reading.facts.organs.push(organ);
  for (const member of node.members) {
    if (member.$type === 'Organ') readOrgan(reading, member, scope, { id, path: path.join('.') });
    else readOrganSlot(reading, member, organ);
  }
  return id;
}

function readOrganSlot(reading: Reading, slot: ast.Slot, organ: Organ): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: organ.id, slot: key, scope: organ.agreement };
  reading.place(organ.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'head':
    case 'deputies':
    case 'members':
      organ[key].push(...readMentions(reading, tokens, where));
      return;
    case 'office':
      organ.office = readText(reading, tokens, where);
      return;
    case 'rank':
    case 'headcount':
    case 'remit':
      organ[key] = readText(reading, tokens, where);
      return;
    case 'lead':
      organ.lead = readBodies(reading, tokens, where);
      return;
    case 'superior':
      organ.superior = readRef(reading, tokens, ['organ', 'body'], where);
      return;
    case 'basis':
      organ.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    case 'level': {
      const level = wordValue(levelWords, plain(reading, tokens).normalize('NFKC'));
      if (level) organ.level = level;
      else unknownWord(reading, tokens, key);
      return;
    }
    default:
  }
}
