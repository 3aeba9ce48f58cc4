import type { Need } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 需求. Returns its id. */
export function readNeed(reading: Reading, node: ast.Need, scope: string): string {
  const { id, name, title } = open(reading, 'need', node, scope, '');
  const fact: Need = { id, name, agreement: scope, raisedBy: [], place: [], areas: [], evidence: [] };
  if (title) fact.title = title;
  reading.facts.needs.push(fact);
  return id;
}
