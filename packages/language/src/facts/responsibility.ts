import type { ResponsibilityList } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 责任清单. Returns its id. */
export function readResponsibilityList(reading: Reading, node: ast.ResponsibilityList, scope: string): string {
  const { id, name, title } = open(reading, 'responsibility-list', node, scope, '责任清单');
  const fact: ResponsibilityList = { id, name, agreement: scope, issuer: [], bases: [], items: [], tables: [] };
  if (title) fact.title = title;
  reading.facts.responsibilityLists.push(fact);
  return id;
}
