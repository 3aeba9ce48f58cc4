import type { Example } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 算例. Returns its id. */
export function readExample(reading: Reading, node: ast.Example, scope: string): string {
  const { id, name, title } = open(reading, 'example', node, scope, '');
  const fact: Example = { id, name, agreement: scope, given: [], expected: [] };
  if (title) fact.title = title;
  reading.facts.examples.push(fact);
  return id;
}
