import { attributeOf, type Comparison, isMeasureProblem, type Quantity, setOf, yearOffsets } from '@duikou/model';
import { isKeyword, keywordOf } from '../lexing/keywords.ts';
import { around, comparedWith, type Draft, defaultKinds } from './expression-draft.ts';
import type { LineToken } from './line.ts';
import { measureOf } from './memo.ts';
import type { Span } from './reading.ts';
import { kindOf, levelWords, modalityWords, wordValue } from './vocabulary.ts';

export function isWord(token: LineToken): boolean {
  return isKeyword(token.type) && keywordOf(token.type).category !== 'punctuation';
}

export const offsetsBefore: ReadonlyMap<string, number> = new Map(
  yearOffsets.flatMap(({ offset, zh, en }) => [...zh, ...en].map((word) => [word, offset] as const)),
);
export const offsetsAfter: ReadonlyMap<string, number> = new Map(
  yearOffsets.flatMap(({ offset, en }) => en.map((word) => [word, offset] as const)),
);

export function yearIn(token: LineToken | undefined): number | undefined {
  const found = token?.type === 'MEASURE' ? /^([12]\d{3})(?:年度?)?$/.exec(token.text.normalize('NFKC')) : null;
  return found ? Number(found[1]) : undefined;
}

export function quantityIn(text: string): Quantity | undefined {
  const measure = measureOf(text);
  const plain = !isMeasureProblem(measure) && measure.comparator === 'equal' && measure.object === undefined;
  return plain ? measure.low : undefined;
}

export function yearly(name: Draft, year: { offset: number } | { year: number }, span: Span): Draft {
  const figure: Draft = name.kind === 'name' ? { ...name, word: false, kinds: ['fund', 'figure'] } : name;
  return { kind: 'yearly', name: figure, ...year, span };
}

function meaning(attribute: string, word: string): string {
  if (attribute === 'level') return wordValue(levelWords, word) ?? word;
  if (attribute === 'modality') return wordValue(modalityWords, word) ?? word;
  return (attribute === 'kind' ? kindOf(word) : undefined) ?? word;
}

export function compare(operator: Comparison, left: Draft, right: Draft): Draft {
  const other = comparedWith(left, right, meaning);
  return { kind: 'compare', operator, left, right: other, span: around(left.span, right.span) };
}

export function both(left: Draft, low: Draft, high: Draft): Draft {
  const span = around(left.span, high.span);
  return { kind: 'binary', operator: 'and', left: compare('≥', left, low), right: compare('≤', left, high), span };
}

/** 全部项目投资, 项目总投资: the sum over all projects. */
export function sumOfAll(token: LineToken): Draft | undefined {
  return /^(?:(?:全部|所有)项目(?:总?投资)|项目总?投资)$/.test(token.text)
    ? allOf({ kind: 'name', path: ['project'], word: true, kinds: [], span: token })
    : undefined;
}

/** Where a set stands for a whole, the sum of what its members cost is meant. */
export function allOf(draft: Draft): Draft {
  if (draft.kind !== 'name' || !draft.word || draft.path[0] !== 'project') return draft;
  const over: Draft = { kind: 'member', of: draft, name: 'cost', span: draft.span };
  return { kind: 'aggregate', aggregate: 'sum', over, span: draft.span };
}

/** A path as a set with an attribute, an attribute of what is named, or a name. */
export function nameOf(path: string[], span: Span): Draft {
  const [first, ...rest] = path as [string, ...string[]];
  const named = (names: string[], word: boolean): Draft => ({
    kind: 'name',
    path: names,
    word,
    kinds: [...defaultKinds],
    span,
  });
  const members = (of: Draft, names: readonly string[]): Draft =>
    names.reduce<Draft>(
      (inner, name) => ({ kind: 'member', of: inner, name: attributeOf.get(name) ?? name, span }),
      of,
    );
  const word = attributeOf.get(first) ?? setOf.get(first);
  const set = setOf.get(first);
  if (rest.length === 0)
    return word === undefined ? named(path, false) : ({ ...named([word], true), kinds: [] } as Draft);
  if (set !== undefined) return members({ ...named([set], true), kinds: [] } as Draft, rest);
  const rows = path.findIndex((name, i) => i > 0 && setOf.get(name) === 'allocation');
  if (rows > 0) return members(named([...path.slice(0, rows), 'allocation'], false), path.slice(rows + 1));
  const last = path.at(-1)!;
  if (!attributeOf.has(last)) return named(path, false);
  const of = word !== undefined && path.length === 2 ? named([word], true) : named(path.slice(0, -1), false);
  const base: Draft = of.kind === 'name' ? { ...of, kinds: of.word ? [] : [...defaultKinds, 'body'] } : of;
  return members(base, [last]);
}
