import type { Meeting } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 联席会议. Returns its id. */
export function readMeeting(reading: Reading, node: ast.Meeting, scope: string): string {
  const { id, name, title } = open(reading, 'meeting', node, scope, '');
  const fact: Meeting = { id, name, agreement: scope, chair: [], attendees: [], agenda: [], decisions: [], prose: [] };
  if (title) fact.title = title;
  reading.facts.meetings.push(fact);
  return id;
}
