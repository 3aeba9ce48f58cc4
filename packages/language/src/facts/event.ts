import type { EventFact } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 事件. Returns its id. */
export function readEvent(reading: Reading, node: ast.Event, scope: string): string {
  const { id, name } = open(reading, 'event', node, scope, '');
  const fact: EventFact = { id, name, agreement: scope, text: '', notice: [], evidence: [] };
  reading.facts.events.push(fact);
  return id;
}
