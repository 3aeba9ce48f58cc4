import type { Explanation, RefKind } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, spanOf, tokensOf } from './line.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';
import { expectDate, readRefs, readText, type Where } from './values.ts';

/** What a finding may be about. */
const subjects: RefKind[] = [
  'duty',
  'fund',
  'project',
  'clause',
  'table',
  'share',
  'indicator',
  'indicators',
  'negative-list',
  'agreement',
  'rule',
  'organ',
  'team',
  'meeting',
  'need',
  'responsibility-list',
  'amendment',
  'letter',
  'body',
];

/** 情况说明. Returns its id. */
export function readExplanation(reading: Reading, node: ast.Explanation, scope: string): string {
  const { id, name } = open(reading, 'explanation', node, scope, '情况说明');
  const fact: Explanation = { id, name, agreement: scope, about: [] };
  reading.facts.explanations.push(fact);
  for (const slot of node.members) {
    const tokens = tokensOf(slot.line);
    const key = canonical(slot.key);
    const where: Where = { id, slot: key, scope };
    reading.place(id, `slot.${key}`, slot.$cstNode!);
    if (key === 'code') {
      fact.code = readText(reading, tokens, where);
      // a code may stand between quotation marks of its own
      if (fact.code) fact.code.text = fact.code.text.replace(/\s/g, '');
    } else if (key === 'about') fact.about.push(...readRefs(reading, tokens, subjects, where));
    else if (key === 'reason') fact.reason = readText(reading, tokens, where);
    else if (key === 'authority') fact.authority = readText(reading, tokens, where);
    else if (key === 'until') {
      const date = expectDate(reading, tokens);
      if (date) fact.until = { date, at: reading.place(id, 'until', spanOf(tokens)) };
    }
  }
  return id;
}
