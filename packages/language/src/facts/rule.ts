import type { Expression, Rule } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { readCondition, readExpression } from './expression.ts';
import { partedWords } from './expression-words.ts';
import { canonical, type LineToken, nameSpan, spanOf, split, tokensOf } from './line.ts';
import { readValidity } from './lists.ts';
import type { Reading } from './reading.ts';
import { plain, readRef, readRefs, readText, unknownWord, type Where } from './values.ts';

const severities: Record<string, Rule['severity']> = {
  错误: 'error',
  提醒: 'warning',
  提示: 'info',
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/**
 * A rule in one line (`规则 产业占比：产业协作 占 全部项目投资 不低于55%，否则 提醒 “…”`, `规则 单项：每个 项目 当 领域 = 产业协作：投资
 * 不低于 100万元`) or with slots in a block; a block may also add to a line.
 */
export function readRule(reading: Reading, node: ast.Rule, agreement: string): void {
  const tokens = tokensOf(node.line);
  const path = [agreement, node.name ?? naturalName(reading, node, tokens)].filter((part) => part !== '');
  const id = reading.id('rule', path);
  if (node.name) reading.declare(id, 'rule', path, nameSpan(node));
  const rule: Rule = {
    id,
    name: node.name ?? '',
    agreement,
    severity: 'warning',
    bases: [],
    at: reading.place(id, 'self', node.$cstNode!),
  };
  const where: Where = { id, slot: 'requires', scope: agreement };
  const [head, ...rest] = split(tokens, ',', ';');
  if (head) readHead(reading, partedWords(head), rule, where);
  for (const words of rest) readNote(reading, words, rule, where);
  for (const slot of node.members) readRuleSlot(reading, slot, rule, where);
  const said = head !== undefined || node.members.some((slot) => canonical(slot.key) === 'requires');
  if (!said) {
    const span = node.name ? nameSpan(node) : node.$cstNode!;
    reading.problem('syntax/rule-form', { found: '' }, span, undefined, 'syntax/rule-form.empty');
  }
  reading.facts.rules.push(rule);
}

/** The words by which a rule without a name is known. */
function naturalName(reading: Reading, node: ast.Rule, tokens: readonly LineToken[]): string {
  if (tokens.length > 0) return plain(reading, tokens);
  const slot = node.members.find((one) => canonical(one.key) === 'requires');
  return slot ? plain(reading, tokensOf(slot.line)) : '';
}

/** The index of the first colon outside brackets. */
function colonIn(tokens: readonly LineToken[]): number {
  let depth = 0;
  return tokens.findIndex(({ type }) => {
    if (type === '(') depth++;
    if (type === ')') depth--;
    return type === ':' && depth === 0;
  });
}

function isEach(tokens: readonly LineToken[]): boolean {
  const [first, second] = tokens;
  return (first?.type === 'for-each' || first?.text === 'each') && second?.type !== '(';
}

function readHead(reading: Reading, head: readonly LineToken[], rule: Rule, where: Where): void {
  const colon = colonIn(head);
  const before = colon < 0 ? head : head.slice(0, colon);
  if (isEach(head)) {
    readEach(reading, before.slice(1), rule, where);
    if (colon < 0) reading.problem('syntax/rule-form', { found: plain(reading, head) }, spanOf(head));
  } else if (head[0]?.type === 'when' && colon > 0)
    rule.condition = readCondition(reading, before.slice(1), { ...where, slot: 'condition' });
  else {
    rule.requires = readCondition(reading, head, where);
    return;
  }
  if (colon >= 0) rule.requires = readCondition(reading, head.slice(colon + 1), where);
}

/** `项目 当 领域 = 产业协作`. */
function readEach(reading: Reading, tokens: readonly LineToken[], rule: Rule, where: Where): void {
  const when = tokens.findIndex((token) => token.type === 'when' || token.text === 'where');
  const set = when < 0 ? tokens : tokens.slice(0, when);
  rule.forEach = readExpression(reading, set, { ...where, slot: 'for-each' });
  if (when >= 0) rule.condition = readCondition(reading, tokens.slice(when + 1), { ...where, slot: 'condition' });
}

/** What follows the requirement: `否则 提醒 “…”`, `依据 《…》`, `出处 …`, `机制 …`. */
function readNote(reading: Reading, words: readonly LineToken[], rule: Rule, where: Where): void {
  const [first, ...rest] = words;
  if (first?.type === 'otherwise') readOtherwise(reading, rest, rule);
  else if (first?.type === 'basis') rule.bases = readRefs(reading, rest, ['basis'], { ...where, slot: 'basis' });
  else if (first?.type === 'cited') rule.source = readText(reading, rest, { ...where, slot: 'cited' });
  else if (first?.type === 'regime') rule.regime = readRef(reading, rest, ['regime'], { ...where, slot: 'regime' });
  else reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf([...words])) }, spanOf([...words]));
}

function readOtherwise(reading: Reading, words: readonly LineToken[], rule: Rule): void {
  const severity = severities[words[0]?.text ?? ''];
  if (severity) rule.severity = severity;
  else if (words.length > 0 && words[0]!.type !== 'STRING') unknownWord(reading, [words[0]!], 'otherwise');
  const message = words.find((token) => token.type === 'STRING');
  if (message) rule.message = plain(reading, [message]);
  const rest = words.slice(severity || message !== words[0] ? 1 : 0).filter((token) => token !== message);
  if (rest.length > 0) reading.problem('syntax/unexpected-words', { found: reading.slice(spanOf(rest)) }, spanOf(rest));
}

function readRuleSlot(reading: Reading, slot: ast.Slot, rule: Rule, where: Where): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const at: Where = { ...where, slot: key };
  reading.place(rule.id, `slot.${key}`, slot.$cstNode!);
  if (tokens.length === 0) return;
  switch (key) {
    case 'for-each':
      return readEach(reading, partedWords(tokens), rule, where);
    case 'condition':
      rule.condition = joined(rule.condition, readCondition(reading, tokens, at));
      return;
    case 'requires':
      rule.requires = readCondition(reading, tokens, at);
      return;
    case 'otherwise':
      return readOtherwise(
        reading,
        tokens.filter((token) => token.type !== ','),
        rule,
      );
    case 'basis':
      rule.bases = readRefs(reading, tokens, ['basis'], at);
      return;
    case 'in-force':
      rule.validity = readValidity(reading, slot, at);
      return;
    case 'cited':
      rule.source = readText(reading, tokens, at);
      return;
    case 'regime':
      rule.regime = readRef(reading, tokens, ['regime'], at);
      return;
    default:
  }
}

/** 每个 … 当 and 条件 both hold. */
function joined(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  if (a === undefined || b === undefined) return b ?? a;
  return { kind: 'binary', operator: 'and', left: a, right: b, at: b.at };
}
