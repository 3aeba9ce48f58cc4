import type { FileView } from '../checks/check.ts';
import { oncePerView } from '../checks/shared/once.ts';
import type { Agreement, Expression, Rule } from '../facts/index.ts';
import { Checker } from './checker.ts';
import { environmentOf } from './environment.ts';
import { evaluate, holds } from './evaluator.ts';
import { both, not } from './figures.ts';
import type { Environment, ExpressionProblem, Member, Trace } from './types.ts';

/** A rule with what it is judged in. `uri` is the file it stands in. */
export interface AppliedRule {
  rule: Rule;
  uri: string;
  /** Missing for a rule outside agreements: it is for all of the file. */
  agreement?: Agreement;
  environment: Environment;
  problems: readonly ExpressionProblem[];
}

/** How a rule came out: for each member judged where it says 每个, else once. */
export interface RuleOutcome {
  kept: boolean | undefined;
  member?: Member;
  trace: Trace;
}

/**
 * Rules that apply to a file: its own (to their agreement, or to all of the file), and those of library files in scope, to each
 * agreement of their regime. Both only on the agreement's reference day within 施行.
 */
export const rulesApplied = oncePerView((view: FileView, _key: object): AppliedRule[] => [
  ...ownRules(view).flatMap((rule) => applied(view, rule, view.uri, view.agreementOf(rule)) ?? []),
  ...libraryRules(view),
]);

/** Rules of a library are for the agreements that see it, not for itself. */
function ownRules({ facts }: FileView): readonly Rule[] {
  return facts.library === undefined ? facts.rules : facts.rules.filter((rule) => rule.agreement !== '');
}

function* libraryRules(view: FileView): Generator<AppliedRule> {
  if (view.facts.agreements.length === 0) return;
  for (const uri of view.resolver.filesSeen()) {
    if (uri === view.uri || view.resolver.libraryName(uri) === undefined) continue;
    for (const rule of view.resolver.rulesOf(uri)) {
      if (rule.agreement !== '') continue;
      for (const agreement of view.facts.agreements) {
        const found = applied(view, rule, uri, agreement);
        if (found !== undefined) yield found;
      }
    }
  }
}

function applied(view: FileView, rule: Rule, uri: string, agreement: Agreement | undefined): AppliedRule | undefined {
  if (rule.requires === undefined || !isFor(view, rule, uri, agreement)) return undefined;
  const environment = environmentOf({ view, uri, agreement });
  return {
    rule,
    uri,
    ...(agreement && { agreement }),
    environment,
    problems: ruleProblems(rule, environment),
  };
}

function isFor(view: FileView, rule: Rule, uri: string, agreement: Agreement | undefined): boolean {
  const { from, to } = rule.validity ?? {};
  const only = agreement ?? (view.facts.agreements.length === 1 ? view.facts.agreements[0] : undefined);
  const day = view.referenceDate(only);
  if (day !== undefined && ((from !== undefined && day < from) || (to !== undefined && day >= to))) return false;
  if (rule.regime === undefined) return true;
  const found = view.resolve(rule.regime, uri);
  const regime = only && view.regimeOf(only);
  return (
    regime !== undefined && found.kind === 'one' && found.target.kind === 'regime' && found.target.id === regime.id
  );
}

/** What is wrong with the expressions of a rule. */
export function ruleProblems({ forEach, condition, requires }: Rule, environment: Environment): ExpressionProblem[] {
  const checker = new Checker(environment);
  const of = forEach && checker.set(forEach);
  if (forEach !== undefined && of === undefined) return checker.problems;
  if (condition !== undefined) checker.truth(condition, of);
  if (requires !== undefined) checker.truth(requires, of);
  return checker.problems;
}

/** Judges a rule without problems. A member to which its condition does not apply keeps it. */
export function judgeRule({ rule, environment }: AppliedRule): RuleOutcome[] {
  const { forEach, condition, requires } = rule;
  if (requires === undefined) return [];
  if (forEach === undefined) return [outcome(environment, condition, requires, undefined)];
  const set = evaluate(forEach, environment);
  if (set.kind !== 'set') return [];
  return set.members.map((member) => outcome(environment, condition, requires, member));
}

function outcome(
  environment: Environment,
  condition: Expression | undefined,
  requires: Expression,
  member: Member | undefined,
): RuleOutcome {
  const asked: Trace = { workings: [], missing: [] };
  const applies = condition === undefined ? true : holds(condition, environment, member, asked);
  const trace: Trace = { workings: [], missing: applies === undefined ? asked.missing : [] };
  const kept = applies === false ? true : not(both(applies, not(holds(requires, environment, member, trace))));
  return { kept, trace, ...(member && { member }) };
}
