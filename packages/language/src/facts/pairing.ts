import type { Pairing, Ref } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { canonical, type LineToken, nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import { readValidity } from './lists.ts';
import type { Reading } from './reading.ts';
import { readRef, readText, type Where } from './values.ts';

/** A pairing's edges. Returns the pairing's id. */
export function readPairing(reading: Reading, node: ast.Pairing, scope: string, inherited?: Ref): string {
  const path = [scope, node.name ?? '结对'].filter((part) => part !== '');
  const id = reading.id('pairing', path);
  if (node.name) reading.declare(id, 'pairing', path, nameSpan(node));
  reading.place(id, 'self', node.$cstNode!);
  let regime = inherited;
  const shared: Pick<Pairing, 'basis' | 'source' | 'validity'> = {};
  const edges: Pairing[] = [];
  for (const member of node.members) {
    const tokens = tokensOf(member.line);
    if (member.$type === 'Slot') {
      const key = canonical(member.key);
      const where: Where = { id, slot: key, scope };
      if (key === 'regime') regime = readRef(reading, tokens, ['regime'], where);
      else if (key === 'basis') shared.basis = readText(reading, tokens, where);
      else if (key === 'cited') shared.source = readText(reading, tokens, where);
      else if (key === 'in-force') shared.validity = readValidity(reading, member, where);
      continue;
    }
    edges.push(...readEdge(reading, member, path, scope));
  }
  for (const edge of edges) {
    if (regime) edge.regime = regime;
    if (shared.basis) edge.basis ??= shared.basis;
    if (shared.source) edge.source = shared.source;
    if (shared.validity) edge.validity = shared.validity;
    reading.facts.pairings.push(edge);
  }
  return id;
}

/** What stands between the two ends of a pair. */
const links = new Set(['paired-with', '->']);

/** `甲一市对口乙一市` typed without spaces. */
function splitEdge(token: LineToken): LineToken[] {
  const at = token.type === 'ID' ? token.text.indexOf('对口') : -1;
  if (at <= 0 || at + 2 >= token.text.length) return [token];
  const cut = (type: string, from: number, to: number): LineToken => ({
    type,
    text: token.text.slice(from, to),
    offset: token.offset + from,
    end: token.offset + to,
  });
  return [cut('ID', 0, at), cut('paired-with', at, at + 2), cut('ID', at + 2, token.text.length)];
}

function readEdge(reading: Reading, node: ast.Edge, path: string[], scope: string): Pairing[] {
  const tokens = tokensOf(node.line);
  const [first = [], ...notes] = split(tokens, ',', ';');
  const line = first.some((token) => links.has(token.type)) ? first : first.flatMap(splitEdge);
  const at = line.findIndex((token) => links.has(token.type));
  if (at <= 0 || at === line.length - 1) {
    reading.problem('syntax/edge-expected', { found: reading.slice(spanOf(tokens)) }, spanOf(tokens));
    return [];
  }
  const donors = split(line.slice(0, at), '、');
  const recipients = split(line.slice(at + 1), '、');
  return donors.flatMap((left) =>
    recipients.flatMap((right): Pairing[] => {
      const ends = [readPath(left, 0), readPath(right, 0)];
      if (!ends[0] || !ends[1]) {
        reading.problem(
          'syntax/name-expected',
          { found: reading.slice(spanOf(ends[0] ? right : left)) },
          spanOf(ends[0] ? right : left),
        );
        return [];
      }
      const id = reading.id('pair', [...path, `${ends[0].path.join('.')}→${ends[1].path.join('.')}`]);
      const donor = reading.ref(['body'], ends[0].path, scope, id, 'donor', ends[0]);
      const recipient = reading.ref(['body'], ends[1].path, scope, id, 'recipient', ends[1]);
      const pair: Pairing = {
        id,
        name: '',
        agreement: scope,
        donor,
        recipient,
        at: reading.place(id, 'self', spanOf(line)),
      };
      reading.setPlace(id, 'name', ends[1]);
      for (const note of notes) {
        const head = note[0]?.type;
        const named = head === 'mainly-by' || head === 'basis';
        const words = note.slice(named ? (note[1]?.type === ':' ? 2 : 1) : 0);
        if (head === 'mainly-by') {
          const mainly = readRef(reading, words, ['body'], { id, slot: 'mainly-by', scope });
          if (mainly) pair.mainly = mainly;
        } else pair.basis = readText(reading, words, { id, slot: 'basis', scope });
      }
      return [pair];
    }),
  );
}
