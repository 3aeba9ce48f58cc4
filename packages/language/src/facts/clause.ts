import type { Clause } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readDefaults, readDuty } from './duty.ts';
import { readDutyTable } from './duty-table.ts';
import { readEvent } from './event.ts';
import { canonical, nameSpan, tokensOf } from './line.ts';
import { readPlainTable } from './plain-table.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { readResponsibilityList } from './responsibility.ts';
import { readUse } from './use.ts';
import { plain, unknownWord } from './values.ts';

/** 编号 of an agreement or clause. */
export function numberingOf(reading: Reading, slot: ast.Slot): 'restart' | 'run-on' | undefined {
  const tokens = tokensOf(slot.line);
  const word = plain(reading, tokens);
  if (['连续', '通排', 'run-on'].includes(word)) return 'run-on';
  if (['重起', '分条', 'restart'].includes(word)) return 'restart';
  unknownWord(reading, tokens, 'numbering');
  return undefined;
}

/** A clause and what stands in it. Returns its id. */
export function readClause(reading: Reading, node: ast.Clause, agreement: string, parent?: Readonly<Clause>): string {
  const title = node.name ?? '';
  const path = parent ? [...parent.id.replace(/^clause:/, '').split('.'), title] : [agreement, title];
  const id = reading.id('clause', path);
  reading.declare(id, 'clause', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  const clause: Clause = { id, name: title, title, agreement, content: [] };
  if (parent) clause.parent = parent.id;
  reading.facts.clauses.push(clause);
  for (const member of node.members) {
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      if (key === 'numbering') clause.numbering = numberingOf(reading, member);
      else clause.title = plain(reading, tokensOf(member.line));
      continue;
    }
    if (member.$type === 'Use') {
      readUseInClause(reading, member, clause);
      continue;
    }
    const inner = reading.part(member, id, () => readClauseMember(reading, member, clause));
    if (inner !== undefined) clause.content.push(inner);
  }
  return id;
}

/** A template used in a clause: its parts are the clause's; slots of an agreement say nothing there. */
function readUseInClause(reading: Reading, node: ast.Use, clause: Clause): void {
  readUse(reading, node, clause.agreement, (part, member) => {
    if (member.$type === 'Use') return readUseInClause(part, member, clause);
    const inner =
      member.$type === 'Slot'
        ? undefined
        : readClauseMember(part, member as Parameters<typeof readClauseMember>[1], clause);
    if (inner !== undefined) clause.content.push(inner);
  });
}

/** What stands in a clause and is no slot of it. Returns the id of what the clause then holds. */
function readClauseMember(
  reading: Reading,
  member: Exclude<ast.Clause['members'][number], ast.Slot>,
  clause: Readonly<Clause>,
): string | undefined {
  const { id, agreement } = clause;
  switch (member.$type) {
    case 'Defaults':
      readDefaults(reading, member, id, agreement);
      return undefined;
    case 'Clause':
      return readClause(reading, member, agreement, clause);
    case 'Duty':
      return readDuty(reading, member, { agreement, clause: id });
    case 'DutyTable':
      return readDutyTable(reading, member, { agreement, clause: id });
    case 'OtherTable':
      return readPlainTable(reading, member, agreement, id);
    case 'ResponsibilityList':
      return readResponsibilityList(reading, member, agreement, id);
    case 'Event':
      return readEvent(reading, member, agreement);
    case 'Prose':
      return readProse(reading, member, agreement, id);
    default:
      return undefined;
  }
}
