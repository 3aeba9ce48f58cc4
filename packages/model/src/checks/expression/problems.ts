import {
  checkCondition,
  type ExpressionProblem,
  environmentOf,
  ruleProblems,
  targetProblems,
} from '../../expressions/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { oncePerView } from '../shared/once.ts';

/** Figures and things that are put together in an expression measure the same or are of one kind. */
export function* typesMustAgree(view: FileView): Generator<FindingDraft> {
  yield* told(view, 'expression/type-mismatch');
}

/**
 * Names in an expression stand for something. A library says nothing of the agreements it is for: what its names mean is seen where
 * they are judged.
 */
export function* namesInExpressionsMustBeKnown(view: FileView): Generator<FindingDraft> {
  if (view.facts.library === undefined) yield* told(view, 'expression/name-unknown');
}

function* told(view: FileView, code: ExpressionProblem['code']): Generator<FindingDraft> {
  const { rules, negativeLists, duties } = view.facts;
  if (rules.length === 0 && negativeLists.length === 0 && duties.length === 0) return;
  for (const { problem, subject } of problemsOf(view, view.facts)) {
    if (problem.code !== code) continue;
    const { at, message, params } = problem;
    yield { subject, place: at, params: { ...params }, ...(message !== undefined && { message }) };
  }
}

interface Told {
  subject: string;
  problem: ExpressionProblem;
}

const problemsOf = oncePerView((view: FileView, _key: object): Told[] => {
  const found: Told[] = [];
  const add = (subject: string, problems: readonly ExpressionProblem[]) =>
    found.push(...problems.map((problem) => ({ subject, problem })));
  for (const rule of view.facts.rules)
    add(rule.id, ruleProblems(rule, environmentOf({ view, agreement: view.agreementOf(rule) })));
  for (const item of view.facts.negativeLists.flatMap((list) => list.items))
    if (item.condition !== undefined) add(item.id, checkCondition(item.condition, environmentOf({ view }), 'project'));
  for (const duty of view.facts.duties)
    if (duty.target?.relative !== undefined) add(duty.id, targetProblems(view, duty));
  return found;
});
