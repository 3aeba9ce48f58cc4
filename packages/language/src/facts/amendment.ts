import type { Amendment } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 补充协议. Returns its id. */
export function readAmendment(reading: Reading, node: ast.Amendment, scope: string): string {
  const { id, name, title } = open(reading, 'amendment', node, scope, '');
  const fact: Amendment = { id, name, parties: [], bases: [], changes: [] };
  if (title) fact.title = title;
  reading.facts.amendments.push(fact);
  return id;
}
