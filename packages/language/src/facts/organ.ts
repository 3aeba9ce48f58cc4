import type { Organ } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 工作机构. Returns its id. */
export function readOrgan(reading: Reading, node: ast.Organ, scope: string): string {
  const { id, name, title } = open(reading, 'organ', node, scope, '');
  const fact: Organ = { id, name, agreement: scope, head: [], deputies: [], members: [], lead: [] };
  if (title) fact.title = title;
  reading.facts.organs.push(fact);
  return id;
}
