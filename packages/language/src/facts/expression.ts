import type { Expression, Ref } from '@duikou/model';
import { type Draft, isCondition } from './expression-draft.ts';
import { parseExpression } from './expression-parser.ts';
import { type LineToken, spanOf } from './line.ts';
import type { Reading } from './reading.ts';
import { plain, type Where } from './values.ts';

/**
 * The expression that all of the tokens are: facts with the place of each part under `where.slot`, and a reference for each name that
 * is no word of the language. Where it cannot be read, `syntax/rule-form` is told at the part that was not understood, and nothing is
 * recorded.
 */
export function readExpression(reading: Reading, tokens: readonly LineToken[], where: Where): Expression | undefined {
  const parsed = parseExpression(tokens);
  if ('draft' in parsed) return settle(reading, parsed.draft, where);
  const found = tokens.filter((token) => token.offset >= parsed.stopped.offset);
  reading.problem(
    'syntax/rule-form',
    { found: plain(reading, found.length > 0 ? found : tokens) },
    found.length > 0 ? spanOf(found) : spanOf(tokens),
  );
  return undefined;
}

/** The same where a condition is wanted: a name alone (`产业协作优先`) is words that were not understood. */
export function readCondition(reading: Reading, tokens: readonly LineToken[], where: Where): Expression | undefined {
  const parsed = parseExpression(tokens);
  if (!('draft' in parsed) || parsed.draft.kind !== 'name') return readExpression(reading, tokens, where);
  reading.problem('syntax/rule-form', { found: plain(reading, tokens) }, spanOf(tokens));
  return undefined;
}

/**
 * The condition that a guard is (`当 合计(项目.投资) 超过 1亿元`), where it has the form of one; undefined, and nothing told or
 * recorded, where it is plain words.
 */
export function readGuardExpression(
  reading: Reading,
  tokens: readonly LineToken[],
  where: Where,
): Expression | undefined {
  const parsed = parseExpression(tokens);
  if (!('draft' in parsed) || !isCondition(parsed.draft)) return undefined;
  return settle(reading, parsed.draft, where);
}

/** Records places and references of what was parsed. */
export function settle(reading: Reading, draft: Draft, where: Where): Expression {
  const at = reading.place(where.id, where.slot, draft.span);
  const inner = (part: Draft): Expression => settle(reading, part, where);
  switch (draft.kind) {
    case 'quantity':
      return { kind: 'quantity', value: draft.value, at };
    case 'text':
      return { kind: 'text', text: draft.text, at };
    case 'date':
      return { kind: 'date', date: draft.date, at };
    case 'name': {
      const ref: Ref = { kinds: draft.kinds, path: draft.path, scope: where.scope, at, optional: true };
      if (!draft.word) reading.facts.refs.push(ref);
      return { kind: 'name', ref, at };
    }
    case 'yearly':
      return {
        kind: 'yearly',
        name: inner(draft.name),
        ...(draft.offset !== undefined && { offset: draft.offset }),
        ...(draft.year !== undefined && { year: draft.year }),
        at,
      };
    case 'aggregate':
      return {
        kind: 'aggregate',
        aggregate: draft.aggregate,
        over: inner(draft.over),
        ...(draft.where && { where: inner(draft.where) }),
        at,
      };
    case 'member':
      return { kind: 'member', of: inner(draft.of), name: draft.name, at };
    case 'binary':
      return { kind: 'binary', operator: draft.operator, left: inner(draft.left), right: inner(draft.right), at };
    case 'compare':
      return { kind: 'compare', operator: draft.operator, left: inner(draft.left), right: inner(draft.right), at };
    case 'share':
      return { kind: 'share', part: inner(draft.part), whole: inner(draft.whole), at };
    case 'not':
    case 'negate':
      return { kind: draft.kind, of: inner(draft.of), at };
    case 'list':
      return { kind: 'list', items: draft.items.map(inner), at };
  }
}
