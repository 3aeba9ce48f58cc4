import {
  aggregateOf,
  binaryOf,
  type Comparison,
  comparisonOf,
  isMeasureProblem,
  matchComparator,
  type Quantity,
  setOf,
  smallOf,
} from '@duikou/model';
import { unquote } from '../lexing/unquote.ts';
import { around, type Draft, isCondition } from './expression-draft.ts';
import {
  allOf,
  both,
  compare,
  isWord,
  nameOf,
  offsetsAfter,
  offsetsBefore,
  quantityIn,
  sumOfAll,
  yearIn,
  yearly,
} from './expression-forms.ts';
import { partedWords } from './expression-words.ts';
import { isNameToken, type LineToken, readPath, spanOf } from './line.ts';
import { measureOf, targetOf, timeOf } from './memo.ts';
import type { Span } from './reading.ts';

/** What was parsed, or the first token at which it could not be. */
export type Parsed = { draft: Draft } | { stopped: Span };

/** No condition people write is longer or deeper; it keeps the walk over any text short. */
const MOST_TOKENS = 400;
const DEEPEST = 40;

class Stop extends Error {}
/** One for all: making an error takes longer than parsing most conditions. */
const halt = new Stop();

/** Parses all of the tokens as one expression. Never throws. */
export function parseExpression(line: readonly LineToken[]): Parsed {
  const tokens = partedWords(line);
  const parser = new Parser(tokens);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return { stopped: spanOf(tokens) };
  try {
    const draft = parser.whole();
    if (parser.at === tokens.length) return { draft };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  const stop = tokens[Math.min(Math.max(parser.furthest, parser.at), tokens.length - 1)]!;
  return { stopped: around(stop, tokens.at(-1)!) };
}

const bounds: Readonly<Record<string, Comparison>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  equal: '=',
};

/** A parser by precedence: 或, 且, 非, comparison, 占, + −, × ÷ 的, sign, name. */
class Parser {
  at = 0;
  /** Where parsing stopped, for the message. */
  furthest = 0;
  private depth = 0;
  private readonly tokens: readonly LineToken[];

  constructor(tokens: readonly LineToken[]) {
    this.tokens = tokens;
  }

  whole(): Draft {
    return this.or();
  }

  private get token(): LineToken | undefined {
    return this.tokens[this.at];
  }

  private stop(): never {
    this.furthest = this.at;
    throw halt;
  }

  private deeper<T>(work: () => T): T {
    if (++this.depth > DEEPEST) this.stop();
    const result = work();
    this.depth--;
    return result;
  }

  /** The words at the place, joined as English writes them, and how many tokens they take: the longest in the table. */
  private word<K>(table: ReadonlyMap<string, K>, at = this.at): { key: K; next: number } | undefined {
    const said: string[] = [];
    let found: { key: K; next: number } | undefined;
    for (let i = at; i < Math.min(at + 3, this.tokens.length); i++) {
      const token = this.tokens[i]!;
      if (token.type === 'STRING' || (token.type !== 'ID' && token.type !== 'OPERATOR' && !isWord(token))) break;
      said.push(token.text.normalize('NFKC').toLowerCase());
      const key = table.get(said.join(' '));
      if (key !== undefined) found = { key, next: i + 1 };
    }
    return found;
  }

  private or(): Draft {
    return this.chain(() => this.and(), ['or']);
  }

  private and(): Draft {
    return this.chain(() => this.not(), ['and']);
  }

  private chain(part: () => Draft, operators: readonly string[]): Draft {
    let left = part();
    for (;;) {
      const word = this.word(binaryOf);
      if (word === undefined || !operators.includes(word.key)) return left;
      this.at = word.next;
      const right = part();
      left = { kind: 'binary', operator: word.key, left, right, span: around(left.span, right.span) };
    }
  }

  private not(): Draft {
    const first = this.token;
    const word = this.word(smallOf);
    if (first === undefined || word?.key !== 'not') return this.comparison();
    this.at = word.next;
    const of = this.deeper(() => this.not());
    return { kind: 'not', of, span: around(first, of.span) };
  }

  private comparison(): Draft {
    const left = this.share();
    const token = this.token;
    if (token === undefined) return left;
    if (token.type === 'COMPARATOR') return this.bounded(left, token);
    if (token.type === 'TIME') {
      const phrase = timeOf(token.text);
      if (!phrase || 'problem' in phrase || phrase.kind !== 'by') this.stop();
      this.at++;
      return compare('≤', left, { kind: 'date', date: phrase.date, span: token });
    }
    if (token.type === 'MEASURE') {
      const measure = measureOf(token.text);
      const operator = isMeasureProblem(measure) ? undefined : bounds[measure.comparator];
      if (isMeasureProblem(measure) || operator === undefined || operator === '=' || measure.object) this.stop();
      this.at++;
      return compare(operator, left, { kind: 'quantity', value: (measure.low ?? measure.high)!, span: token });
    }
    const word = this.word(comparisonOf);
    if (word === undefined) return left;
    this.at = word.next;
    if (word.key === 'in' || word.key === 'not-in') return compare(word.key, left, this.list());
    return this.compared(word.key, left);
  }

  private bounded(left: Draft, token: LineToken): Draft {
    const comparator = matchComparator(token.text.normalize('NFKC').toLowerCase(), 0, 'prefix')?.comparator;
    if (comparator === 'between') {
      this.at++;
      const [low, high] = this.range('介于') ?? this.ends();
      return both(left, low, high);
    }
    const operator = comparator && bounds[comparator];
    if (operator === undefined) this.stop();
    this.at++;
    return this.compared(operator, left);
  }

  private compared(operator: Comparison, left: Draft): Draft {
    const range = operator === '=' || operator === 'is' ? this.range() : undefined;
    if (range) return both(left, ...range);
    const right = this.share();
    const answer = right.kind === 'name' && right.path.length === 1 ? smallOf.get(right.path[0]!) : undefined;
    if ((answer === 'yes' || answer === 'no') && isCondition(left)) {
      const truth = (answer === 'yes') === (operator !== '≠');
      return truth ? left : { kind: 'not', of: left, span: around(left.span, right.span) };
    }
    return compare(operator, left, right);
  }

  /** `3—5名` as its two ends; behind 介于 also `2 and 10`. */
  private range(prefix = ''): [Draft, Draft] | undefined {
    const token = this.token;
    const measure = token?.type === 'MEASURE' ? targetOf(prefix + token.text) : undefined;
    if (!token || !measure || isMeasureProblem(measure) || measure.comparator !== 'between') return undefined;
    this.at++;
    return [
      { kind: 'quantity', value: measure.low!, span: token },
      { kind: 'quantity', value: measure.high!, span: token },
    ];
  }

  private ends(): [Draft, Draft] {
    const low = this.sum();
    if (!/^(和|与|至|到|and|to)$/.test(this.token?.text ?? '')) this.stop();
    this.at++;
    return [low, this.sum()];
  }

  private list(): Draft {
    const first = this.share();
    if (first.kind === 'list') return first;
    const items: Draft[] = [first];
    while (this.token?.type === '、') {
      this.at++;
      items.push(this.share());
    }
    return { kind: 'list', items, span: around(first.span, items.at(-1)!.span) };
  }

  private share(): Draft {
    const part = this.sum();
    if (this.token?.type !== 'share-of') return part;
    this.at++;
    const whole = allOf(this.sum());
    const kinds: Draft =
      part.kind === 'name' && !part.word ? { ...part, kinds: ['area', 'areas', 'fund', 'body'] } : part;
    return { kind: 'share', part: kinds, whole, span: around(part.span, whole.span) };
  }

  private sum(): Draft {
    return this.chain(() => this.product(), ['+', '-']);
  }

  private product(): Draft {
    let left = this.sign();
    for (;;) {
      const word = this.word(binaryOf);
      if (word && (word.key === '*' || word.key === '/')) {
        this.at = word.next;
        const right = this.sign();
        left = { kind: 'binary', operator: word.key, left, right, span: around(left.span, right.span) };
      } else if (this.token?.text === '的' || (this.token?.type === 'of' && left.kind === 'quantity')) {
        this.at++;
        const right = this.sign();
        const [base, share] = left.kind === 'quantity' ? [right, left] : [left, right];
        left = { kind: 'binary', operator: '*', left: base, right: share, span: around(left.span, right.span) };
      } else return left;
    }
  }

  private sign(): Draft {
    const first = this.token;
    if (first?.type !== 'OPERATOR' || binaryOf.get(first.text) !== '-') return this.dated(this.one());
    this.at++;
    const of = this.deeper(() => this.sign());
    return { kind: 'negate', of, span: around(first, of.span) };
  }

  /** `X last year`, `X in 2023`. */
  private dated(name: Draft): Draft {
    if (name.kind !== 'name' || name.word) return name;
    const offset = this.word(offsetsAfter);
    if (offset) {
      const last = this.tokens[offset.next - 1]!;
      this.at = offset.next;
      return yearly(name, { offset: offset.key }, around(name.span, last));
    }
    const year = this.token?.text === 'in' ? yearIn(this.tokens[this.at + 1]) : undefined;
    if (year === undefined) return name;
    this.at += 2;
    return yearly(name, { year }, around(name.span, this.tokens[this.at - 1]!));
  }

  private one(): Draft {
    const token = this.token;
    if (token === undefined) return this.stop();
    if (token.type === '(') return this.inBrackets(token);
    if (token.type === 'TIME') {
      const phrase = timeOf(token.text);
      if (!phrase || 'problem' in phrase || (phrase.kind !== 'on' && phrase.kind !== 'by')) this.stop();
      this.at++;
      return { kind: 'date', date: phrase.date, span: token };
    }
    if (token.type === 'MEASURE') return this.figure(token);
    if (token.type === 'STRING' && this.tokens[this.at + 1]?.type !== '.') {
      this.at++;
      return { kind: 'text', text: unquote(token.text), span: token };
    }
    return this.called(token) ?? this.stated(token) ?? this.beforeName(token) ?? this.path();
  }

  private inBrackets(open: LineToken): Draft {
    this.at++;
    const items = [this.deeper(() => this.or())];
    while (this.token && [',', '、'].includes(this.token.type)) {
      this.at++;
      items.push(this.deeper(() => this.or()));
    }
    const span = around(open, this.close());
    return items.length === 1 ? { ...items[0]!, span } : { kind: 'list', items, span };
  }

  private close(): LineToken {
    const token = this.token;
    if (token?.type !== ')') this.stop();
    this.at++;
    return token;
  }

  private figure(token: LineToken): Draft {
    const year = yearIn(token);
    if (year !== undefined && /年/.test(token.text) && isNameToken(this.tokens[this.at + 1])) {
      this.at++;
      const name = this.path();
      return yearly(name, { year }, around(token, name.span));
    }
    const value = quantityIn(token.text);
    if (value) {
      this.at++;
      return { kind: 'quantity', value, span: token };
    }
    // `100 - 5`, which the lexer takes for a range
    const parts = /^(.*\S)\s*-\s*([\d０-９].*)$/.exec(token.text);
    const [left, right] = [parts?.[1], parts?.[2]].map((part) => (part === undefined ? undefined : quantityIn(part)));
    if (!left || !right) return this.stop();
    this.at++;
    const part = (one: Quantity): Draft => ({ kind: 'quantity', value: one, span: token });
    return { kind: 'binary', operator: '-', left: part(left), right: part(right), span: token };
  }

  /** `合计(项目.投资 当 地点 = 乙一市)`. */
  private called(token: LineToken): Draft | undefined {
    const word = this.word(aggregateOf);
    if (word === undefined || this.tokens[word.next]?.type !== '(') return undefined;
    this.at = word.next + 1;
    const over = this.path();
    const filtered = this.word(smallOf);
    let where: Draft | undefined;
    if (filtered?.key === 'when') {
      this.at = filtered.next;
      where = this.deeper(() => this.or());
    }
    if (this.token?.type === ':') {
      this.at++;
      const predicate = this.deeper(() => this.or());
      where = where === undefined ? predicate : this.joined(word.key === 'all', where, predicate);
    } else if (word.key === 'all') this.stop();
    const span = around(token, this.close());
    return { kind: 'aggregate', aggregate: word.key, over, ...(where && { where }), span };
  }

  /** Each of those that: what is not one of those keeps the rule. */
  private joined(each: boolean, filter: Draft, predicate: Draft): Draft {
    const span = around(filter.span, predicate.span);
    if (!each) return { kind: 'binary', operator: 'and', left: filter, right: predicate, span };
    return {
      kind: 'binary',
      operator: 'or',
      left: { kind: 'not', of: filter, span: filter.span },
      right: predicate,
      span,
    };
  }

  /** `有 环评`, `没有 环评`. */
  private stated(token: LineToken): Draft | undefined {
    const word = this.word(smallOf);
    if ((word?.key !== 'has' && word?.key !== 'lacks') || !isNameToken(this.tokens[word.next])) return undefined;
    this.at = word.next;
    const over = this.path();
    const span = around(token, over.span);
    const exists: Draft = { kind: 'aggregate', aggregate: 'exists', over, span };
    return word.key === 'has' ? exists : { kind: 'not', of: exists, span };
  }

  /** `上年 地方财政收入`, `last year 地方财政收入`. */
  private beforeName(token: LineToken): Draft | undefined {
    const word = this.word(offsetsBefore);
    if (word === undefined || !isNameToken(this.tokens[word.next])) return undefined;
    this.at = word.next;
    const name = this.path();
    return yearly(name, { offset: word.key }, around(token, name.span));
  }

  private path(): Draft {
    const first = this.token;
    const all = first && (first.type === 'ID' ? sumOfAll(first) : undefined);
    if (all) {
      this.at++;
      return all;
    }
    const english = /^(all|every)$/.test(first?.text ?? '') ? this.tokens[this.at + 1] : undefined;
    const dash = english?.type === 'OPERATOR' ? 1 : 0;
    if (english && setOf.has(this.tokens[this.at + 1 + dash]?.text ?? '')) this.at += 1 + dash;
    const match = readPath(this.tokens, this.at);
    if (match === undefined) return this.stop();
    this.at = match.next;
    return nameOf(match.path, { offset: match.offset, end: match.end });
  }
}
