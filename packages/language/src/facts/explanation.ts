import type { Explanation } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 情况说明. Returns its id. */
export function readExplanation(reading: Reading, node: ast.Explanation, scope: string): string {
  const { id, name } = open(reading, 'explanation', node, scope, '情况说明');
  const fact: Explanation = { id, name, agreement: scope, about: [] };
  reading.facts.explanations.push(fact);
  return id;
}
