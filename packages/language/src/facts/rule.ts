import type { Rule } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { nameSpan, readPath, spanOf, split, tokensOf } from './line.ts';
import type { Reading } from './reading.ts';
import { plain, readLineTarget } from './values.ts';

const severities: Record<string, Rule['severity']> = {
  错误: 'error',
  提醒: 'warning',
  提示: 'info',
  error: 'error',
  warning: 'warning',
  info: 'info',
};
const allProjects = /^(全部项目投资|全部项目|项目总投资|all[- ]projects)(?![\p{L}\p{N}])/u;

/** `规则 产业占比：产业协作 占 全部项目投资 不低于55%，否则 提醒 “…”`. */
export function readRule(reading: Reading, node: ast.Rule, agreement: string): void {
  const tokens = tokensOf(node.line);
  const path = [agreement, node.name ?? plain(reading, tokens)].filter((part) => part !== '');
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
  const [head = [], ...rest] = split(tokens, ',', ';');
  const of = head.findIndex((token) => token.type === 'share-of');
  const part = readPath(head, 0);
  const whole = of > 0 ? readPath(head, of + 1) : undefined;
  const target = readLineTarget(reading, head);
  if (part && part.next === of && whole && target) {
    const all = allProjects.test(reading.slice(spanOf(head.slice(of + 1))));
    rule.share = {
      part: reading.ref(['area'], part.path, agreement, id, 'part', part),
      whole: all ? 'all-projects' : 'fund',
      target,
    };
    if (!all) rule.share.fund = reading.ref(['fund'], whole.path, agreement, id, 'whole', whole);
  } else
    reading.problem(
      'syntax/rule-form',
      { found: plain(reading, tokens) },
      tokens.length > 0 ? spanOf(tokens) : node.$cstNode!,
    );
  for (const words of rest) {
    if (words[0]?.type !== 'otherwise') continue;
    const severity = severities[words[1]?.text ?? ''];
    if (severity) rule.severity = severity;
    const message = words.find((token) => token.type === 'STRING');
    if (message) rule.message = plain(reading, [message]);
  }
  reading.facts.rules.push(rule);
}
