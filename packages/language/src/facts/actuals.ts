import type { Actuals } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 完成情况. Returns its id. */
export function readActuals(reading: Reading, node: ast.Actuals, scope: string): string {
  const { id, name } = open(reading, 'actuals', node, scope, '');
  const fact: Actuals = { id, name, agreement: scope, reporter: [], evidence: [], values: [], tables: [] };
  reading.facts.actuals.push(fact);
  return id;
}
