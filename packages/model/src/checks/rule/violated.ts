import {
  type AppliedRule,
  decimalOf,
  evaluate,
  exactOf,
  judgeRule,
  type RuleOutcome,
  rulesApplied,
  showMissing,
  showWorkings,
  tellExpression,
} from '../../expressions/index.ts';
import type { Expression, Rule } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft, Param } from '../finding.ts';

/** Members named in a message and pointed to; the rest is counted. */
const SHOWN = 5;

/**
 * Rules of the workspace and of libraries are kept. Severity and wording are the rule's own; `rule/NAME` in the settings changes the
 * severity of one rule. The finding shows the working: which members, what values, what sum. What is not said leaves a rule open only
 * where it could change the answer.
 */
export function* rulesMustHold(view: FileView): Generator<FindingDraft> {
  for (const applied of rulesApplied(view, view.facts)) {
    const severity = view.settings.severity(`rule/${applied.rule.name}`, applied.rule.severity);
    if (severity === 'off') continue;
    const draft = applied.problems.length > 0 ? unreadable(view, applied) : judged(view, applied);
    if (draft !== undefined) yield { ...draft, severity };
  }
}

/** A library's rule whose names mean nothing here cannot be judged; an own one has a finding at the name itself. */
function unreadable(view: FileView, applied: AppliedRule): FindingDraft | undefined {
  if (applied.uri === view.uri) return undefined;
  const names = applied.problems.flatMap(({ params }) => (params.name === undefined ? [] : [params.name]));
  const word = (locale: 'zh' | 'en') =>
    names.map((name) => (typeof name === 'string' ? name : name[locale])).join(', ');
  return open(about(view, applied), { zh: word('zh'), en: word('en') }, '');
}

function judged(view: FileView, applied: AppliedRule): FindingDraft | undefined {
  const outcomes = judgeRule(applied);
  const failing = outcomes.filter((one) => one.kept === false);
  if (failing.length > 0) return violated(view, applied, failing);
  const left = outcomes.filter((one) => one.kept === undefined);
  if (left.length === 0) return undefined;
  const missing = left.flatMap((one) => one.trace.missing);
  const draft = about(view, applied);
  const members = left.flatMap(({ member }) => member ?? []).slice(0, SHOWN);
  const [only] = left;
  return open(
    { ...draft, related: [...draft.related, ...members.map(memberPlace)] },
    { zh: showMissing(missing, 'zh'), en: showMissing(missing, 'en') },
    left.length === 1 && only !== undefined ? workingOf(only) : '',
  );
}

function open(draft: FindingDraft, missing: { zh: string; en: string }, working: Param): FindingDraft {
  return {
    ...draft,
    verdict: 'unknown',
    message: missing.zh === '' ? 'rule/violated.unclear' : 'rule/violated.unknown',
    params: { ...draft.params, missing, working },
  };
}

function violated(view: FileView, applied: AppliedRule, failing: readonly RuleOutcome[]): FindingDraft {
  const draft = about(view, applied);
  const { rule } = applied;
  const each = rule.forEach !== undefined;
  const said = rule.message !== undefined;
  const places = each
    ? failing.flatMap(({ member }) => member ?? []).map(memberPlace)
    : counted(failing[0]!).map(memberPlace);
  return {
    ...draft,
    ...(each
      ? { message: said ? 'rule/violated.each-said' : 'rule/violated.each' }
      : said
        ? { message: 'rule/violated.said' }
        : {}),
    params: {
      ...draft.params,
      working: workingOf(failing[0]!),
      count: failing.length,
      members: { zh: listed(failing, 'zh'), en: listed(failing, 'en') },
    },
    related: [...draft.related, ...places.slice(0, SHOWN)],
    witness: { rule: rule.name, ...witnessOf(applied, failing) },
  };
}

function about(view: FileView, { rule, uri, agreement }: AppliedRule) {
  const own = uri === view.uri;
  const requires = rule.requires;
  return {
    subject: own || agreement === undefined ? rule.id : `${agreement.id}.${rule.id}`,
    place: own ? (rule.name === '' ? rule.at : `${rule.id}#name`) : `${agreement!.id}#name`,
    params: {
      name: nameOf(rule),
      requires: requires === undefined ? '' : bothLanguages((locale) => tellExpression(requires, locale)),
      said: rule.message ?? '',
    } as Record<string, Param>,
    related: own ? [] : [{ uri, at: rule.name === '' ? rule.at : `${rule.id}#name`, note: 'note.rule' }],
  };
}

function nameOf({ name, requires }: Rule): Param {
  if (name !== '' || requires === undefined) return name;
  return bothLanguages((locale) => tellExpression(requires, locale));
}

function bothLanguages(say: (locale: 'zh' | 'en') => string): Param {
  return { zh: say('zh'), en: say('en') };
}

function workingOf({ trace }: RuleOutcome): Param {
  return bothLanguages((locale) => showWorkings(trace, locale));
}

function listed(failing: readonly RuleOutcome[], locale: 'zh' | 'en'): string {
  const shown = failing.slice(0, SHOWN).map((one) => {
    const working = showWorkings(one.trace, locale);
    const name = one.member?.name ?? '';
    if (working === '') return name;
    return locale === 'zh' ? `${name}（${working}）` : `${name} (${working})`;
  });
  const rest = failing.length - shown.length;
  if (locale === 'zh') return shown.join('、') + (rest > 0 ? `，另有 ${rest} 项` : '');
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Members that count in what was added up. */
function counted({ trace }: RuleOutcome) {
  return trace.workings.flatMap(({ expression, members }) => {
    const each = expression.kind === 'aggregate' && expression.aggregate === 'all';
    return members.filter((one) => (each ? one.counts === false : one.counts === true)).map((one) => one.member);
  });
}

function memberPlace({ at, uri }: { at: string; uri: string }) {
  return { at, uri, note: 'note.judged' };
}

/** The two figures of a comparison that fails, as canonical decimals in their base unit. */
function witnessOf({ rule, environment }: AppliedRule, [first]: readonly RuleOutcome[]): Record<string, string> {
  const { requires } = rule;
  const witness: Record<string, string> = { ...(first?.member && { member: first.member.name }) };
  if (requires?.kind !== 'compare') return witness;
  const figure = (expression: Expression) => {
    const value = evaluate(expression, environment, first?.member);
    return value.kind === 'figure' ? value.figure : undefined;
  };
  const [left, right] = [figure(requires.left), figure(requires.right)];
  for (const [key, one] of Object.entries({ value: left, bound: right })) {
    const exact = one && exactOf(one);
    if (exact !== undefined) witness[key] = decimalOf(exact);
  }
  const unit = left?.unit ?? right?.unit;
  return { ...witness, operator: requires.operator, ...(unit !== undefined && { unit }) };
}
