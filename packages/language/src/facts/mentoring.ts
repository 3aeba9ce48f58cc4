import type { MentorPair, Team } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readTexts } from './bodies.ts';
import { isNameToken, type LineToken, spanOf, split, tokensOf } from './line.ts';
import type { Reading } from './reading.ts';
import { plain, readText } from './values.ts';

/** 师徒: a pair a line, `张某 -> 李某、王某，方式：教学查房，出师考核：2025年6月 技能考核`. */
export function readMentoring(reading: Reading, node: ast.Mentoring, team: Team): void {
  for (const edge of node.members) {
    const pair = readPair(reading, tokensOf(edge.line), team);
    if (pair) team.pairs.push(pair);
  }
}

/** Words before a note's colon; what follows a note without one belongs to it. */
const notes = new Set(['mode', 'exit-test']);

function readPair(reading: Reading, tokens: readonly LineToken[], team: Team): MentorPair | undefined {
  const [first = [], ...rest] = split(tokens, ',', ';');
  const link = first.findIndex((token) => token.type === '->');
  const head = link < 0 ? first : first.slice(0, link);
  if (!isNameToken(head[0])) {
    reading.problem('syntax/name-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return undefined;
  }
  const mentor = plain(reading, head).normalize('NFKC');
  const id = reading.id('mentors', [team.id.replace(/^[^:]+:/, ''), mentor]);
  reading.place(id, 'name', spanOf(head));
  const pair: MentorPair = {
    id,
    mentor,
    apprentices:
      link < 0 ? [] : split(first.slice(link + 1), '、').map((part) => plain(reading, part).normalize('NFKC')),
    methods: [],
    at: reading.place(id, 'self', spanOf(tokens)),
  };
  for (const [key, line] of noted(reading, rest)) {
    const where = { id, slot: key, scope: team.agreement };
    if (key === 'mode') pair.methods.push(...readTexts(reading, line, where));
    else {
      const text = readText(reading, line, where);
      if (text) pair.exitTest = text;
    }
  }
  return pair;
}

function noted(reading: Reading, parts: readonly LineToken[][]): Map<string, LineToken[]> {
  const found = new Map<string, LineToken[]>();
  let last: LineToken[] | undefined;
  for (const part of parts) {
    const [key, colon] = part;
    if (key && notes.has(key.type) && colon?.type === ':') {
      last = part.slice(2);
      found.set(key.type, last);
    } else if (last) last.push({ ...part[0]!, type: ',', end: part[0]!.offset }, ...part);
    else reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(part)) }, spanOf(part));
  }
  return found;
}
