import type { Decision, Meeting } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readMentions, readTexts, relax } from './bodies.ts';
import { readDutyLine } from './duty-line.ts';
import { canonical, nameSpan, spanOf, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { expectDate, plain, readText, unknownWord, type Where } from './values.ts';
import { levelWords, wordValue } from './vocabulary.ts';

/** 联席会议 with what it decided. Returns its id. */
export function readMeeting(reading: Reading, node: ast.Meeting, scope: string): string {
  const { id, name, title, path } = open(reading, 'meeting', node, scope);
  const meeting: Meeting = {
    id,
    name,
    agreement: scope,
    chair: [],
    attendees: [],
    agenda: [],
    decisions: [],
    prose: [],
  };
  if (title) meeting.title = title;
  reading.facts.meetings.push(meeting);
  for (const member of node.members) {
    if (member.$type === 'Decision') meeting.decisions.push(readDecision(reading, member, path, scope));
    else if (member.$type === 'Prose') meeting.prose.push(readProse(reading, member, scope, id));
    else readMeetingSlot(reading, member, meeting);
  }
  return id;
}

function readMeetingSlot(reading: Reading, slot: ast.Slot, meeting: Meeting): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: meeting.id, slot: key, scope: meeting.agreement };
  reading.place(meeting.id, `slot.${key}`, slot.$cstNode!);
  switch (key) {
    case 'level': {
      const level = wordValue(levelWords, plain(reading, tokens).normalize('NFKC'));
      if (level) meeting.level = level;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'date': {
      const date = expectDate(reading, tokens);
      if (date) meeting.date = date;
      return;
    }
    case 'place':
    case 'number':
      meeting[key] = readText(reading, tokens, where);
      return;
    case 'chair':
    case 'attendees':
      meeting[key].push(...readMentions(reading, tokens, where));
      return;
    case 'agenda':
      meeting.agenda.push(...readTexts(reading, tokens, where, [';', ',', '、']));
      return;
    default:
  }
}

/** `园区选址：乙一市人民政府 提出方案，2024年6月底前`: read as a duty's sentence is. */
function readDecision(reading: Reading, node: ast.Decision, above: string[], scope: string): Decision {
  const name = node.name ?? '';
  const path = [...above, name];
  const id = reading.id('decision', path);
  reading.declare(id, 'decision', path, nameSpan(node));
  const at = reading.place(id, 'self', node.$cstNode!);
  const tokens = tokensOf(node.line);
  const { bearer, deadlines, act } = readDutyLine(reading, tokens, { id, slot: '', scope });
  relax(bearer);
  const sentence = tokens.length > 0 ? plain(reading, tokens) : '';
  if (tokens.length > 0) reading.place(id, 'sentence', spanOf(tokens));
  return { id, name, owner: bearer, text: act, sentence, at, ...(deadlines[0] && { deadline: deadlines[0] }) };
}
