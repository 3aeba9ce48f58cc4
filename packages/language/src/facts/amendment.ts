import { type Amendment, type AmendmentChange, emptyAgreement, type Ref } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readMember } from './agreement.ts';
import { readClause } from './clause.ts';
import { layered } from './layer.ts';
import { canonical, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { partyRole, readParty } from './party.ts';
import { readProse } from './prose.ts';
import { Reading } from './reading.ts';
import { expectDate, readPeriod, readRef, readRefs, readText, type Where } from './values.ts';

/** What a 废止 may end. */
const repealable = [
  'duty',
  'clause',
  'fund',
  'project',
  'rule',
  'indicators',
  'negative-list',
  'organ',
  'team',
  'table',
] as const;

/**
 * 补充协议. What stands in 替换 and 增加 is read as if it stood in the agreement that is amended, with places of its own. Returns its id.
 */
export function readAmendment(reading: Reading, node: ast.Amendment, scope: string): string {
  const { id, name, title } = open(reading, 'amendment', node, scope, '');
  const fact: Amendment = { id, name, parties: [], bases: [], changes: [] };
  if (title) fact.title = title;
  reading.facts.amendments.push(fact);
  for (const member of node.members) if (member.$type === 'Slot') readSlot(reading, member, fact);
  const amended = fact.of?.path.join('.') ?? name;
  for (const member of node.members) {
    if (member.$type === 'Slot' && canonical(member.key) === 'repeals')
      fact.changes.push(...repeals(reading, member, fact, amended));
    else if (member.$type === 'Prose') readProse(reading, member, amended, id);
    else if (member.$type === 'Change') fact.changes.push(readChange(reading, member, fact, amended));
  }
  return id;
}

function readSlot(reading: Reading, slot: ast.Slot, fact: Amendment): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: fact.id, slot: key, scope: '' };
  reading.place(fact.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'amends':
      fact.of = readRef(reading, tokens, ['agreement'], where);
      return;
    case 'signed':
    case 'effective': {
      const date = expectDate(reading, tokens);
      if (date) fact[key] = { date, at: reading.place(fact.id, key, spanOf(tokens)) };
      return;
    }
    case 'period':
      fact.term = readPeriod(reading, tokens, where);
      return;
    case 'basis':
      fact.bases.push(...readRefs(reading, tokens, ['basis'], where));
      return;
    case 'reason':
    case 'form':
      fact[key] = readText(reading, tokens, where);
      return;
    case 'party-a':
    case 'party-b':
    case 'party-c': {
      const party = readParty(reading, split(tokens, ','), partyRole[key], fact.id, where, slot.$cstNode!);
      if (party) fact.parties.push(party);
      return;
    }
    default:
  }
}

/** 废止：资金用途、产业园二期: names in the agreement that is amended. */
function repeals(reading: Reading, slot: ast.Slot, fact: Amendment, amended: string): AmendmentChange[] {
  return split(tokensOf(slot.line), '、', ',', ';').flatMap((part) => {
    const path = readPath(part, 0);
    if (!path) {
      reading.problem('syntax/name-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
      return [];
    }
    const rest = part.slice(path.next).filter(({ type }) => type !== 'FULL_STOP');
    if (rest.length > 0)
      reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(rest)) }, spanOf(rest));
    const full = path.path[0] === amended ? path.path : [...amended.split('.'), ...path.path];
    const of: Ref = Object.assign(reading.ref([...repealable], full, '', fact.id, 'repeals', path), { optional: true });
    return [{ kind: 'repeal', of, at: of.at }];
  });
}

function readChange(reading: Reading, node: ast.Change, fact: Amendment, amended: string): AmendmentChange {
  const kind = canonical(node.kind ?? '') === 'replace' ? 'replace' : 'add';
  const index = fact.changes.length;
  const part = new Reading(reading.uri, reading.text);
  part.spelling = reading.spelling;
  const agreement = emptyAgreement(`agreement:${amended}`, amended);
  part.facts.agreements.push(agreement);
  const change: AmendmentChange = { kind, at: reading.place(fact.id, kind, node.$cstNode!) };
  if (node.place) {
    const clause = { ...node, $type: 'Clause', name: node.place } as unknown as ast.Clause;
    readClause(part, clause, amended);
    const path = [...amended.split('.'), node.place];
    // an earlier amendment may have brought the clause: amendment/orphan looks for it
    change.of = reading.ref(['clause'], path, '', fact.id, 'place', nameSpan(node, 'place'));
    change.of.optional = true;
  } else for (const member of node.members) readMember(part, member, agreement);
  change.facts = layered(reading, part, `${fact.id}!${index}/`);
  return change;
}
