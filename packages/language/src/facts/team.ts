import type { Team } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { open } from './opening.ts';
import type { Reading } from './reading.ts';

/** 团队. Returns its id. */
export function readTeam(reading: Reading, node: ast.Team, scope: string): string {
  const { id, name, title } = open(reading, 'team', node, scope, '');
  const fact: Team = {
    id,
    name,
    agreement: scope,
    sending: [],
    receiving: [],
    head: [],
    deputies: [],
    methods: [],
    members: [],
    pairs: [],
    tables: [],
  };
  if (title) fact.title = title;
  reading.facts.teams.push(fact);
  return id;
}
