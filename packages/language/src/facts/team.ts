import type { Team } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readBodies, readMentions, readTexts } from './bodies.ts';
import { canonical, nameSpan, tokensOf } from './line.ts';
import { readMemberTable } from './member-table.ts';
import { readMentoring } from './mentoring.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { readUnitHead } from './table.ts';
import { readPeriod, readRef, readRefs, readText, type Where } from './values.ts';

/** 团队 with its squads, members and mentor pairs. Returns its id. */
export function readTeam(
  reading: Reading,
  node: ast.Team,
  scope: string,
  above?: { id: string; path: string },
): string {
  const { id, name, title, path } = open(reading, 'team', node, above?.path ?? scope);
  const team: Team = {
    id,
    name,
    agreement: scope,
    sending: [],
    receiving: [],
    head: [],
    deputies: [],
    methods: [],
    members: [],
    pairs: [],
    prose: [],
    tables: [],
  };
  if (title) team.title = title;
  if (above) team.parent = above.id;
  reading.facts.teams.push(team);
  for (const member of node.members) {
    if (member.$type === 'Slot') readTeamSlot(reading, member, team);
    else if (member.$type === 'MemberTable') {
      readUnitHead(reading, member.head);
      readMemberTable(reading, nameSpan(member, 'table'), team);
    } else if (member.$type === 'Mentoring') readMentoring(reading, member, team);
    else if (member.$type === 'Team') readTeam(reading, member, scope, { id, path: path.join('.') });
    else team.prose.push(readProse(reading, member, scope, id));
  }
  return id;
}

function readTeamSlot(reading: Reading, slot: ast.Slot, team: Team): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: team.id, slot: key, scope: team.agreement };
  reading.place(team.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'sending':
    case 'receiving':
      team[key] = readBodies(reading, tokens, where);
      return;
    case 'period':
      team.term = readPeriod(reading, tokens, where);
      return;
    case 'head':
    case 'deputies':
      team[key].push(...readMentions(reading, tokens, where));
      return;
    case 'mode':
      team.methods.push(...readTexts(reading, tokens, where));
      return;
    case 'batch':
    case 'rank':
    case 'headcount':
    case 'handover':
    case 'remit':
      team[key] = readText(reading, tokens, where);
      return;
    case 'exit-test':
      team.exitTest = readText(reading, tokens, where);
      return;
    case 'predecessor':
      team.predecessor = readRef(reading, tokens, ['team'], where);
      return;
    case 'place':
      team.place = readRefs(reading, tokens, ['body'], where);
      return;
    case 'basis':
      team.bases = readRefs(reading, tokens, ['basis'], where);
      return;
    default:
  }
}
