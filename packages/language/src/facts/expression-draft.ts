import type { Aggregate, BinaryOperator, Comparison, Quantity, RefKind } from '@duikou/model';
import type { Span } from './reading.ts';

/** A part of an expression as parsed, before its places and references are recorded. */
export type Draft = { span: Span } & (
  | { kind: 'quantity'; value: Quantity }
  | { kind: 'text'; text: string }
  | { kind: 'date'; date: string }
  /** `word`: an attribute, a set or another word of the language, which refers to nothing. */
  | { kind: 'name'; path: string[]; word: boolean; kinds: RefKind[] }
  | { kind: 'yearly'; name: Draft; offset?: number; year?: number }
  | { kind: 'aggregate'; aggregate: Aggregate; over: Draft; where?: Draft }
  | { kind: 'member'; of: Draft; name: string }
  | { kind: 'binary'; operator: BinaryOperator; left: Draft; right: Draft }
  | { kind: 'compare'; operator: Comparison; left: Draft; right: Draft }
  | { kind: 'share'; part: Draft; whole: Draft }
  | { kind: 'not'; of: Draft }
  | { kind: 'negate'; of: Draft }
  | { kind: 'list'; items: Draft[] }
);

/** From the start of one stretch to the end of another. */
export function around(a: Span, b: Span): Span {
  return { offset: Math.min(a.offset, b.offset), end: Math.max(a.end, b.end) };
}

/** Whether the form of an expression can be true or false. */
export function isCondition(draft: Draft): boolean {
  switch (draft.kind) {
    case 'compare':
    case 'not':
      return true;
    case 'binary':
      return draft.operator === 'and' || draft.operator === 'or';
    case 'aggregate':
      return draft.aggregate === 'exists' || draft.aggregate === 'all';
    default:
      return false;
  }
}

const anything: RefKind[] = ['fund', 'duty', 'share', 'indicator', 'project', 'area', 'areas'];
export const defaultKinds: readonly RefKind[] = anything;

const categories: RefKind[] = ['area', 'areas'];
const bodies: RefKind[] = ['body'];

/** What the value of an attribute may be a name of; `text` where it is words. */
const valuesOf: Readonly<Record<string, RefKind[] | 'text' | 'words'>> = {
  area: categories,
  category: categories,
  place: bodies,
  implementer: bodies,
  supervisor: bodies,
  acceptor: bodies,
  bearer: bodies,
  counterpart: bodies,
  source: bodies,
  donor: bodies,
  recipient: bodies,
  'raised-by': bodies,
  fund: ['fund'],
  'measured-by': ['indicator'],
  level: 'words',
  kind: 'words',
  modality: 'words',
  name: 'text',
  goal: 'text',
  mode: 'text',
  exception: 'text',
  track: 'text',
  pool: 'text',
  'benefit-link': 'text',
  asset: 'text',
  feasibility: 'text',
  upkeep: 'text',
  training: 'text',
  ecology: 'text',
  risk: 'text',
  answers: 'text',
  evidence: 'text',
  channel: 'text',
  unit: 'text',
  tags: 'text',
};

/**
 * What stands on the other side of a comparison with an attribute: a name of what the attribute takes, or words. `meaning` gives the
 * canonical key of a word such as 市级.
 */
export function comparedWith(left: Draft, right: Draft, meaning: (attribute: string, word: string) => string): Draft {
  const attribute =
    left.kind === 'name' && left.word && left.path.length === 1
      ? left.path[0]!
      : left.kind === 'member'
        ? left.name
        : undefined;
  const values = attribute === undefined ? undefined : valuesOf[attribute];
  if (attribute === undefined || values === undefined) return right;
  if (right.kind === 'list') return { ...right, items: right.items.map((item) => comparedWith(left, item, meaning)) };
  if (values === 'text' || values === 'words') {
    const said = right.kind === 'text' ? right.text : right.kind === 'name' ? right.path.join('.') : undefined;
    if (said === undefined) return right;
    return { kind: 'text', text: values === 'words' ? meaning(attribute, said) : said, span: right.span };
  }
  if (right.kind === 'text') return { kind: 'name', path: [right.text], word: false, kinds: values, span: right.span };
  return right.kind === 'name' ? { ...right, word: false, kinds: values } : right;
}
