import type { FileView } from '../checks/check.ts';
import { dueDays } from '../checks/time/due.ts';
import type { Duty, Expression } from '../facts/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { typeOf } from './checker.ts';
import { environmentOf } from './environment.ts';
import { evaluate } from './evaluator.ts';
import { exactOf } from './figures.ts';
import { decimalOf } from './ratio.ts';
import { typeName } from './type-names.ts';
import { type ExpressionProblem, isNamed, type YearlyExpression } from './types.ts';
import { yearOfPath } from './yearly.ts';

/** A relative target in one year: the figure it comes to, or what is still missing. */
export interface RelativeTarget {
  /** The year of the instance's due day; missing where it has none yet. */
  year?: number;
  /** Figures it rests on that have no value, with the year they are of. */
  missing: { name: string; year: number | undefined; at: string }[];
  /** The base's figure, and what the target comes to; both missing where a figure is. */
  base?: Quantity;
  figure?: Quantity;
}

/**
 * What a relative target (`不低于 上年地方财政收入的1%`) comes to, one answer for each year in which an instance falls due: 上年 is the
 * year before the instance's due day. The figure is that of the bearer, of the body named, or of a fund.
 */
export function relativeTarget(view: FileView, duty: Duty): RelativeTarget[] {
  const { relative } = duty.target ?? {};
  if (relative === undefined) return [];
  const effective = view.effective(duty);
  const agreement = view.agreementOf(duty);
  const days = effective.deadlines.flatMap((deadline) => dueDays(view, deadline, agreement));
  const fallback = agreement?.term?.to ?? view.referenceDate(agreement);
  const years = [
    ...new Set((days.length > 0 ? days : [fallback ?? '']).map((day) => Number(day.slice(0, 4)) || undefined)),
  ];
  return years.map((year) => {
    const environment = environmentOf({ view, agreement, bearers: duty.bearer, ...(year !== undefined && { year }) });
    const missing = yearlyIn(relative).flatMap((one) => {
      const found = environment.yearly(one, undefined);
      const value = isNamed(found) ? found.value() : undefined;
      const known = value?.kind === 'figure' && exactOf(value.figure) !== undefined;
      const name = one.name.kind === 'name' ? one.name.ref.path.join('.') : '';
      return known ? [] : [{ name, year: yearOfPath(one, year), at: one.at }];
    });
    const quantity = (expression: Expression): Quantity | undefined => {
      const value = evaluate(expression, environment);
      const exact = value.kind === 'figure' ? exactOf(value.figure) : undefined;
      if (value.kind !== 'figure' || exact === undefined) return undefined;
      const { dimension = 'none', unit = '', basis, like } = value.figure;
      return {
        value: decimalOf(exact),
        unit,
        dimension,
        ...(basis !== undefined && { basis }),
        written: like?.unit === unit ? like.written : '',
      };
    };
    const base = relative.kind === 'binary' ? quantity(relative.left) : undefined;
    const figure = quantity(relative);
    return { ...(year !== undefined && { year }), missing, ...(base && { base }), ...(figure && { figure }) };
  });
}

/** What is wrong with a relative target; a base that nobody states is no mistake of the expression. */
export function targetProblems(view: FileView, duty: Duty): ExpressionProblem[] {
  const { relative } = duty.target ?? {};
  if (relative === undefined) return [];
  const environment = environmentOf({ view, agreement: view.agreementOf(duty), bearers: duty.bearer });
  const { type, problems } = typeOf(relative, environment);
  const left = problems.filter(({ code }) => code === 'expression/type-mismatch');
  if (type === undefined || type.kind === 'quantity') return left;
  return [
    ...left,
    {
      code: 'expression/type-mismatch',
      message: 'expression/type-mismatch.figure',
      at: relative.at,
      params: { found: typeName(type) },
    },
  ];
}

function yearlyIn(expression: Expression): YearlyExpression[] {
  switch (expression.kind) {
    case 'yearly':
      return [expression];
    case 'binary':
    case 'compare':
      return [...yearlyIn(expression.left), ...yearlyIn(expression.right)];
    case 'negate':
    case 'not':
      return yearlyIn(expression.of);
    default:
      return [];
  }
}
