import type { Ref, Resolved, Target } from '@duikou/model';
import { comparatorSpellings, figureOf } from '@duikou/model';
import { documentDate, documentPeriod } from '../../tree/dates.ts';
import type { AgreementContext } from '../context.ts';
import { comparatorText, quantityText, targetText, unitOf, valueText } from './figures.ts';
import { hasHan, squeeze, titleMarks, typographic, words } from './text.ts';
import { phraseText } from './times.ts';

const roleWords = { a: '甲方', b: '乙方', c: '丙方', both: '双方', all: '各方' } as const;

/** A name as written, its parts joined by `joint`. */
export function asWritten(ref: Ref, joint = '.'): string {
  return typographic(ref.path.join(joint));
}

/** What a name stands for, where it stands for one thing. */
export function resolved(context: AgreementContext, ref: Ref): Resolved | undefined {
  const found = context.view.resolve(ref);
  return found.kind === 'one' ? found.target : undefined;
}

/** A body as clauses call it: its own word where that is Chinese (甲方, 乙一市), else what it stands for. */
export function bodyWord(context: AgreementContext, ref: Ref): string {
  const written = asWritten(ref);
  return hasHan(written) ? written : fullName(context, ref);
}

/** The full legal name of a body; as written where nothing more is known. */
export function fullName(context: AgreementContext, ref: Ref): string {
  const target = resolved(context, ref);
  switch (target?.kind) {
    case 'party':
      return typographic(target.fact.fullName ?? target.fact.name);
    case 'division':
      return target.division.name + (target.body ?? '');
    case 'derived':
      if (target.body === undefined) return asWritten(ref);
      return typographic((target.of.fact.fullName ?? target.of.fact.name) + target.body);
    case 'role':
      return roleWords[target.role];
    default:
      return asWritten(ref);
  }
}

/** A policy document, list or indicator system in its title marks, a document with its number: 《…》（国办发〔2017〕22号）. */
export function documentName(context: AgreementContext, ref: Ref): string {
  const target = resolved(context, ref);
  switch (target?.kind) {
    case 'basis': {
      const { title, number } = target.fact;
      return titleMarks(title) + (number === undefined ? '' : `（${words(number)}）`);
    }
    case 'agreement':
    case 'indicators':
    case 'negative-list':
      return titleMarks(target.fact.title ?? target.fact.name);
    default:
      return titleMarks(asWritten(ref));
  }
}

/** The unit in which a fund states its amounts. */
function fundUnit(context: AgreementContext, of: Extract<Resolved, { kind: 'fund' }>): string | undefined {
  const amount = of.fact.amounts.map(({ target }) => figureOf(target)).find((figure) => figure !== undefined);
  const table = context.view.facts.tables.find(({ owner, unit }) => owner === of.fact.id && unit !== undefined);
  return (amount && unitOf(amount)) ?? table?.unit;
}

function unitFor(context: AgreementContext, target: Resolved): string | undefined {
  if (target.kind === 'fund') return fundUnit(context, target);
  if ((target.kind === 'fund-year' || target.kind === 'slot' || target.kind === 'share') && target.of.kind === 'fund') {
    return fundUnit(context, target.of);
  }
  return undefined;
}

function figureTarget(target: Resolved): Target | undefined {
  if (target.kind === 'slot' || target.kind === 'fund-year') return target.target;
  if (target.kind === 'share') return target.fact.target;
  return target.kind === 'duty' ? target.fact.target?.target : undefined;
}

/** The figure a name stands for, under the comparator before the name; undefined where it stands for none. */
export function figureNamed(
  context: AgreementContext,
  ref: Ref,
  comparator: Target['comparator'] | undefined,
): string | undefined {
  const target = resolved(context, ref);
  const said = target && figureTarget(target);
  if (target === undefined || said === undefined) return undefined;
  const unit = unitFor(context, target);
  if (comparator === undefined) return targetText(said, unit);
  return comparatorText(comparator, figureOf(said)) + valueText(said, unit);
}

/** The Chinese comparator that the author put before `name` in a sentence; undefined where none of that meaning stands there. */
export function typedComparator(
  sentence: string,
  name: string,
  comparator: Target['comparator'] | undefined,
): string | undefined {
  const before = squeeze(sentence).split(squeeze(name))[0] ?? '';
  return comparatorSpellings.find(
    (one) =>
      one.position === 'prefix' &&
      one.language === 'zh' &&
      one.comparator === comparator &&
      before.endsWith(one.spelling),
  )?.spelling;
}

/** The comparator of a duty whose target is a name, as its sentence has it: `{到位.目标}` says 不低于 where the clause does. */
function comparatorBeforeName({ of }: Extract<Resolved, { kind: 'slot' }>): string | undefined {
  const said = of.kind === 'duty' ? of.fact.target : undefined;
  if (of.kind !== 'duty' || said?.ref === undefined) return undefined;
  return typedComparator(of.fact.sentence, said.ref.path.join('.'), said.comparator);
}

/** A name in running prose: the figure, date or name it stands for; as written where it stands for nothing known. */
export function named(context: AgreementContext, ref: Ref, written: string): string {
  const target = resolved(context, ref);
  return (target && nameOf(context, ref, target)) ?? typographic(words(written));
}

function nameOf(context: AgreementContext, ref: Ref, target: Resolved): string | undefined {
  switch (target.kind) {
    case 'slot': {
      if (target.deadlines !== undefined) {
        return target.deadlines.map(({ phrase }) => phraseText(phrase)).join('、') || undefined;
      }
      if (target.period !== undefined) return documentPeriod(target.period.from, target.period.to);
      if (target.date !== undefined) return documentDate(target.date);
      if (target.target === undefined) return undefined;
      const unit = unitFor(context, target);
      if (target.slot !== 'target') return valueText(target.target, unit);
      const typed = comparatorBeforeName(target);
      return typed === undefined ? targetText(target.target, unit) : typed + valueText(target.target, unit);
    }
    case 'fund-year':
    case 'share': {
      const figure = figureTarget(target);
      return figure && valueText(figure, unitFor(context, target));
    }
    case 'event':
      return target.date === undefined ? undefined : documentDate(target.date);
    case 'agreement':
    case 'basis':
    case 'indicators':
    case 'negative-list':
      return documentName(context, ref);
    case 'project':
      return typographic(target.fact.title ?? target.fact.name);
    case 'party':
    case 'division':
    case 'derived':
      return fullName(context, ref);
    case 'role':
      return roleWords[target.role];
    case 'row':
      return undefined;
    default:
      return typographic(target.fact.name);
  }
}

/** The event a time counts from, in words: 产业园二期批复. */
export function eventName(context: AgreementContext, ref: Ref): string {
  const target = resolved(context, ref);
  if (target?.kind !== 'event')
    return target === undefined ? asWritten(ref, '') : named(context, ref, asWritten(ref, ''));
  if (target.event === 'stage') return typographic(target.of.fact.title ?? target.of.fact.name) + target.stage;
  return `本${context.form}${target.event === 'signing' ? '签订' : '生效'}`;
}

/** A sum as its fund would write it; `mixed` where it stands beside sums in other units, and so in the fund's first unit. */
export function amountText(
  context: AgreementContext,
  fund: Extract<Resolved, { kind: 'fund' }>,
  target: Target,
  mixed = false,
): string {
  const figure = figureOf(target);
  const unit = fundUnit(context, fund);
  if (figure === undefined) return valueText(target, unit);
  return quantityText(mixed ? { ...figure, written: '' } : figure, unit);
}
