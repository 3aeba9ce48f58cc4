import { type Example, type Expectation, isMeasureProblem } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { entryParts, readEntry, valueKinds } from './entries.ts';
import { canonical, type LineToken, readPath, spanOf, tokensOf } from './line.ts';
import { measureOf } from './memo.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { expectDate, plain, readRef, readRefs, type Where } from './values.ts';

/** 算例: dated facts, and what must come of them. Returns its id. */
export function readExample(reading: Reading, node: ast.Example, scope: string): string {
  const { id, name, title } = open(reading, 'example', node, scope, '算例');
  const fact: Example = { id, name, agreement: scope, given: [], expected: [] };
  if (title) fact.title = title;
  reading.facts.examples.push(fact);
  const slots = node.members.filter((member) => member.$type === 'Slot');
  // the names of other slots are those of the agreement
  for (const slot of inOrder(slots)) readSlot(reading, slot, fact);
  const inner = scope === '' ? (fact.target?.path.join('.') ?? '') : scope;
  const where: Where = { id, slot: 'value', scope: inner };
  for (const member of node.members) {
    if (member.$type === 'Prose') readProse(reading, member, inner, id);
    if (member.$type !== 'Given' && member.$type !== 'Expect') continue;
    for (const { line } of member.members)
      for (const part of entryParts(tokensOf(line))) {
        if (member.$type === 'Given') {
          const entry = readEntry(reading, part, where);
          if (!entry) continue;
          const { evidence: _, ...given } = entry;
          fact.given.push(given);
        } else {
          const expected = readExpectation(reading, part, where);
          if (expected) fact.expected.push(expected);
        }
      }
  }
  return id;
}

/** Slots with 协议 first, whatever order they stand in. */
export function inOrder(slots: readonly ast.Slot[]): ast.Slot[] {
  const first = slots.filter(({ key }) => canonical(key) === 'agreement');
  return [...first, ...slots.filter((slot) => !first.includes(slot))];
}

function readSlot(reading: Reading, slot: ast.Slot, fact: Example): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const scope = fact.agreement === '' ? (fact.target?.path.join('.') ?? '') : fact.agreement;
  const where: Where = { id: fact.id, slot: key, scope: key === 'agreement' ? fact.agreement : scope };
  if (key === 'agreement') fact.target = readRef(reading, tokens, ['agreement'], where);
  else if (key === 'indicators') fact.indicators = readRef(reading, tokens, ['indicators'], where);
  else if (key === 'basis') fact.bases = readRefs(reading, tokens, ['basis'], where);
  else if (key === 'as-of') {
    const day = expectDate(reading, tokens);
    if (day) fact.asOf = day;
  }
}

const findingLine =
  /^(没有|无|不应有|no\s+)?\s*(?:提示|提醒|错误|发现|finding|error|warning|information)\s*[:：]?\s*([a-z]+\/[a-z][a-z-]*)(?=$|[\s，,])/i;
const totalWords = new Set(['总分', '合计得分', 'total']);
const gradeWords = new Set(['等次', '等级', 'grade', 'grades']);

/** `资金到位：已履行`, `到位率：25分`, `总分：86.5分`, `等次：良好`, `提示 breakdown/sum-short`, `没有 提示 …`. */
function readExpectation(reading: Reading, tokens: readonly LineToken[], where: Where): Expectation | undefined {
  const span = spanOf(tokens);
  const finding = findingLine.exec(reading.slice(span));
  if (finding) {
    const expected: Expectation = { kind: 'finding', text: finding[2]!, at: reading.place(where.id, 'expect', span) };
    if (finding[1] !== undefined) expected.present = false;
    const rest = tokens.filter(({ offset, type }) => offset >= span.offset + finding[0].length && type !== ',');
    if (rest.length > 0) expected.of = readRef(reading, rest, valueKinds, where);
    return expected;
  }
  const path = readPath(tokens, 0);
  if (!path) {
    reading.problem('syntax/name-expected', { found: reading.slice(span) }, span);
    return undefined;
  }
  const at = reading.place(where.id, 'expect', span);
  const rest = tokens.slice(path.next);
  const value = rest[0]?.type === ':' ? rest.slice(1) : rest;
  const word = plain(reading, tokens.slice(0, path.next));
  if (totalWords.has(word)) return scored(reading, value, { kind: 'total', at });
  if (gradeWords.has(word)) return { kind: 'grade', text: plain(reading, value), at };
  const of = reading.ref(valueKinds, path.path, where.scope, where.id, 'expect-of', path);
  const figure = value.length > 0 ? measureOf(reading.slice(spanOf(value))) : undefined;
  const isScore =
    figure && !isMeasureProblem(figure) && ['score', 'none'].includes((figure.low ?? figure.high)!.dimension);
  return isScore
    ? scored(reading, value, { kind: 'score', of, at })
    : stated(reading, value, { kind: 'state', of, at });
}

/** The score in a line. */
function scored(reading: Reading, tokens: readonly LineToken[], expected: Expectation): Expectation | undefined {
  const span = spanOf(tokens);
  const figure = tokens.length > 0 ? measureOf(reading.slice(span)) : undefined;
  const quantity = figure && !isMeasureProblem(figure) ? (figure.low ?? figure.high) : undefined;
  if (quantity) return { ...expected, value: quantity };
  reading.problem('syntax/figure', { written: reading.slice(span), problem: 'no-figure' }, span);
  return undefined;
}

/** `已履行`, `部分履行 80%`. */
function stated(reading: Reading, tokens: readonly LineToken[], expected: Expectation): Expectation {
  const figure = tokens.findIndex(({ type }) => type === 'MEASURE');
  const words = (figure < 0 ? tokens : tokens.slice(0, figure)).filter(({ type }) => type !== ',');
  const result = { ...expected, ...(words.length > 0 && { text: plain(reading, words) }) };
  const share = figure < 0 ? undefined : measureOf(tokens[figure]!.text);
  const quantity = share && !isMeasureProblem(share) ? share.low : undefined;
  return quantity?.dimension === 'ratio' ? { ...result, share: quantity.value } : result;
}
