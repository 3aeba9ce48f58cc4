import { type DateOnly, daysBetween } from '../calendar/index.ts';
import type { Expression } from '../facts/index.ts';
import {
  added,
  both,
  compared,
  divided,
  either,
  exactly,
  figureOfQuantity,
  fits,
  multiplied,
  not,
  opposite,
  PER_CENT,
  productUnit,
  quotientUnit,
} from './figures.ts';
import { gathered } from './gather.ts';
import { hundred, nought, type Ratio, ratio, smaller } from './ratio.ts';
import { type Environment, type Figure, isNamed, type Member, type Thing, type Trace, type Value } from './types.ts';
import { figureOfKind } from './words.ts';

/** What a project takes from the fund of a key, as an attribute of its own: its cost may come from several. */
export const PAID_FROM = 'paid-from:';

const UNKNOWN: Value = { kind: 'unknown' };
const NOTHING: Value = { kind: 'nothing' };

/**
 * The value of an expression for a member (or for none). What is not said leaves a figure between bounds and a truth open; an
 * expression that the checker refuses gives `unknown`. `trace` takes what was worked out on the way. It ends for every expression:
 * each part is worked out once for each member of the sets round about it, and sets are those of one file.
 */
export function evaluate(expression: Expression, environment: Environment, member?: Member, trace?: Trace): Value {
  return new Evaluator(environment, trace).value(expression, member);
}

/** Whether a condition holds; undefined where it cannot be told. A comparison with `nothing` holds. */
export function holds(expression: Expression, environment: Environment, member?: Member, trace?: Trace) {
  return truthOf(evaluate(expression, environment, member, trace));
}

export function truthOf(value: Value): boolean | undefined {
  return value.kind === 'truth' ? value.truth : undefined;
}

const truth = (value: boolean | undefined): Value => ({ kind: 'truth', truth: value });
const figure = (value: Figure): Value => ({ kind: 'figure', figure: value });

class Evaluator {
  private readonly environment: Environment;
  private readonly trace: Trace | undefined;
  /** Inside a set nothing is shown member by member but what the set itself adds up. */
  private depth = 0;

  constructor(environment: Environment, trace: Trace | undefined) {
    this.environment = environment;
    this.trace = trace;
  }

  value(expression: Expression, member: Member | undefined): Value {
    switch (expression.kind) {
      case 'quantity':
        return figure(figureOfQuantity(expression.value));
      case 'text':
        return { kind: 'text', values: [expression.text] };
      case 'date':
        return { kind: 'date', values: [expression.date] };
      case 'name': {
        const found = this.environment.name(expression, member);
        return isNamed(found) ? this.said(expression, found.value(), member, expression.ref.path.at(-1)!) : UNKNOWN;
      }
      case 'yearly': {
        const found = this.environment.yearly(expression, member);
        if (!isNamed(found)) return UNKNOWN;
        const value = found.value();
        this.note(expression, value);
        return value;
      }
      case 'aggregate':
        return this.aggregate(expression, member);
      case 'member':
        return this.attribute(expression, member);
      case 'binary':
        return this.binary(expression, member);
      case 'compare':
        return truth(this.compare(expression, member));
      case 'share':
        return this.share(expression, member);
      case 'not':
        return truth(not(truthOf(this.value(expression.of, member))));
      case 'negate': {
        const of = this.value(expression.of, member);
        return of.kind === 'figure' ? figure(opposite(of.figure)) : of;
      }
      case 'list':
        return this.list(expression.items.map((item) => this.value(item, member)));
    }
  }

  private list(values: readonly Value[]): Value {
    const [first] = values;
    if (first?.kind === 'text' || first?.kind === 'date')
      return { kind: first.kind, values: values.flatMap((one) => (one.kind === first.kind ? one.values : [])) };
    if (first?.kind === 'things')
      return { kind: 'things', values: values.flatMap((one) => (one.kind === 'things' ? one.values : [])) };
    return first ?? UNKNOWN;
  }

  /** An attribute of the member itself, or a figure by name, is shown where it is judged, and missed where it is not said. */
  private said(expression: Expression, value: Value, member: Member | undefined, what: string): Value {
    const own = this.isOwn(member, what);
    if (!this.missed(value, member, what) && (own || value.kind === 'figure')) this.note(expression, value);
    return value;
  }

  private isOwn(member: Member | undefined, what: string): member is Member {
    if (member === undefined || this.trace === undefined) return false;
    return what.startsWith(PAID_FROM) || this.environment.attribute(member.kind, what) !== undefined;
  }

  private missed(value: Value, member: Member | undefined, what: string): boolean {
    const open = value.kind === 'figure' && (!value.figure.low || !value.figure.high);
    if (value.kind !== 'unknown' && !open) return false;
    const own = this.isOwn(member, what);
    this.trace?.missing.push(own ? { what, of: member.name, at: member.at } : { what, of: '' });
    return true;
  }

  private note(expression: Expression, value: Value): void {
    if (this.depth === 0) this.trace?.workings.push({ expression, value, members: [] });
  }

  private attribute(expression: Extract<Expression, { kind: 'member' }>, member: Member | undefined): Value {
    const of = this.value(expression.of, member);
    if (of.kind === 'set' && of.members.length === 1)
      return this.said(
        expression,
        this.environment.read(of.members[0]!, expression.name),
        of.members[0]!,
        expression.name,
      );
    if (of.kind !== 'things') return UNKNOWN;
    const read = of.values.map((thing) => this.environment.read(thing, expression.name));
    if (read.length === 1 || read.every((one) => one.kind === 'text'))
      return this.said(expression, this.list(read), member, expression.name);
    return UNKNOWN;
  }

  private aggregate(expression: Extract<Expression, { kind: 'aggregate' }>, outer: Member | undefined): Value {
    const { aggregate, over, where } = expression;
    if (aggregate === 'exists' && where === undefined && !this.isSet(over, outer)) return this.stated(over, outer);
    const set = this.value(over.kind === 'member' ? over.of : over, outer);
    if (set.kind !== 'set') return UNKNOWN;
    const judged = set.members.map((member) => ({ member, in: where ? this.inside(where, member) : true }));
    if (aggregate === 'all')
      return this.worked(expression, truth(judged.map((one) => one.in).reduce(both, true)), judged);
    if (aggregate === 'exists')
      return this.worked(expression, truth(judged.map((one) => one.in).reduce(either, false)), judged);
    const counted = judged.filter((one) => one.in !== false);
    const certain = counted.filter((one) => one.in === true).length;
    if (aggregate === 'count') {
      const count = { low: whole(certain), high: whole(counted.length), dimension: 'count' as const };
      return this.worked(expression, figure(count), counted);
    }
    const key = over.kind === 'member' ? over.name : '';
    const figures = counted.map((one) => ({ ...one, value: this.environment.read(one.member, key) }));
    for (const { member, value } of figures) this.missed(value, member, key);
    return this.worked(expression, gathered(aggregate, figures), figures);
  }

  private isSet(over: Expression, outer: Member | undefined): boolean {
    const probe = over.kind === 'member' ? over.of : over;
    if (probe.kind !== 'name') return false;
    const found = this.environment.name(probe, outer);
    return isNamed(found) && found.type.kind === 'set';
  }

  /** Whether an attribute is said at all: never open. */
  private stated(over: Expression, member: Member | undefined): Value {
    const found = over.kind === 'name' ? this.environment.name(over, member) : undefined;
    if (found !== undefined && !isNamed(found)) return UNKNOWN;
    const value = found ? found.value() : this.value(over, member);
    if (value.kind === 'figure') return truth(value.figure.low !== undefined && value.figure.high !== undefined);
    if (value.kind === 'set') return truth(value.members.length > 0);
    return truth('values' in value && value.values.length > 0);
  }

  private inside(where: Expression, member: Member): boolean | undefined {
    this.depth++;
    const found = truthOf(this.value(where, member));
    this.depth--;
    return found;
  }

  private worked(
    expression: Expression,
    value: Value,
    members: readonly { member: Member; in: boolean | undefined; value?: Value }[],
  ): Value {
    if (this.depth === 0)
      this.trace?.workings.push({
        expression,
        value,
        members: members.map((one) => ({
          member: one.member,
          counts: one.in,
          ...(one.value && { value: one.value }),
        })),
      });
    return value;
  }

  private binary(expression: Extract<Expression, { kind: 'binary' }>, member: Member | undefined): Value {
    const { operator } = expression;
    let [a, b] = [this.value(expression.left, member), this.value(expression.right, member)];
    if (operator === 'and') return truth(both(truthOf(a), truthOf(b)));
    if (operator === 'or') return truth(either(truthOf(a), truthOf(b)));
    [a, b] = [this.asFigure(expression.left, a), this.asFigure(expression.right, b)];
    if (a.kind === 'nothing' || b.kind === 'nothing') return NOTHING;
    if (a.kind === 'date' && b.kind === 'date' && operator === '-') return daysApart(a.values, b.values);
    if (a.kind !== 'figure' || b.kind !== 'figure') return UNKNOWN;
    const [left, right] = [a.figure, b.figure];
    if (operator === '*') {
      const unit = productUnit(left, right);
      return unit === undefined ? UNKNOWN : figure(multiplied(left, right, unit));
    }
    if (operator === '/') {
      const unit = quotientUnit(left, right);
      return unit === undefined ? UNKNOWN : divided(left, right, unit);
    }
    if (!fits(left, right)) return UNKNOWN;
    return figure(added(left, operator === '+' ? right : opposite(right)));
  }

  private compare(expression: Extract<Expression, { kind: 'compare' }>, member: Member | undefined) {
    const { operator, left, right } = expression;
    let b = this.value(right, member);
    const inMoney = left.kind === 'share' && b.kind === 'figure' && b.figure.dimension === 'money';
    let a = inMoney ? this.partOf(left, member).part : this.value(left, member);
    if (b.kind === 'figure') a = this.asFigure(left, a);
    if (a.kind === 'figure') b = this.asFigure(right, b);
    if (a.kind === 'nothing' || b.kind === 'nothing') return true;
    if (a.kind === 'figure' && b.kind === 'figure') {
      const mixed = !fits(a.figure, b.figure) && !isNoughtFigure(a.figure) && !isNoughtFigure(b.figure);
      return mixed ? undefined : compared(operator, a.figure, b.figure);
    }
    if (a.kind === 'date' && b.kind === 'date') return this.dates(operator, a.values, b.values);
    const same =
      a.kind === 'things' && b.kind === 'things'
        ? this.anyWithin(a.values, b.values)
        : a.kind === 'text' && b.kind === 'text'
          ? a.values.length === 0
            ? undefined
            : a.values.some((one) => b.values.includes(one))
          : undefined;
    return operator === '≠' || operator === 'not-in' ? not(same) : same;
  }

  /** A fund, a duty … where a figure is wanted: the one it says. */
  private asFigure(expression: Expression, value: Value): Value {
    const only = value.kind === 'things' && value.values.length === 1 ? value.values[0]?.member : undefined;
    const key = only && figureOfKind[only.kind];
    return only && key ? this.said(expression, this.environment.read(only, key), only, key) : value;
  }

  private dates(operator: string, a: readonly string[], b: readonly string[]): boolean | undefined {
    if (a.length === 0 || b.length === 0) return undefined;
    const one = (x: string, y: string): boolean => {
      switch (operator) {
        case '<':
          return x < y;
        case '≤':
          return x <= y;
        case '>':
          return x > y;
        case '≥':
          return x >= y;
        default:
          return x === y;
      }
    };
    const found = a.some((x) => b.some((y) => one(x, y)));
    return operator === '≠' || operator === 'not-in' ? !found : found;
  }

  private anyWithin(inner: readonly Thing[], outer: readonly Thing[]): boolean | undefined {
    if (inner.length === 0 || outer.length === 0) return undefined;
    return inner.flatMap((one) => outer.map((other) => this.environment.within(one, other))).reduce(either, false);
  }

  private share(expression: Extract<Expression, { kind: 'share' }>, member: Member | undefined): Value {
    const { part, whole: all, filtered } = this.partOf(expression, member);
    if (part.kind === 'nothing' || all.kind === 'nothing') return NOTHING;
    if (part.kind !== 'figure' || all.kind !== 'figure') return UNKNOWN;
    const value = divided(part.figure, all.figure, PER_CENT);
    const capped =
      value.kind === 'figure' && filtered
        ? figure({
            ...value.figure,
            low: value.figure.low ?? nought,
            high: value.figure.high ? smaller(value.figure.high, hundred) : hundred,
          })
        : value;
    this.note(expression, capped);
    return capped;
  }

  /** Part and whole of a share: where the part is an area, a place or a fund, what of the whole belongs to it. */
  private partOf(expression: Extract<Expression, { kind: 'share' }>, member: Member | undefined) {
    const { part, whole: all, at } = expression;
    const untraced = new Evaluator(this.environment, undefined);
    const said = untraced.value(part, member);
    if (said.kind !== 'things')
      return { part: this.value(part, member), whole: this.value(all, member), filtered: false };
    const fund = all.kind === 'aggregate' ? undefined : untraced.value(all, member);
    const sum = fund?.kind === 'things' ? paidFrom(all, fund.values[0]?.key ?? '', at) : all;
    if (sum.kind !== 'aggregate') return { part: UNKNOWN, whole: UNKNOWN, filtered: false };
    const inPart: Expression = belongs(part, said.values[0], at);
    const where: Expression = sum.where
      ? { kind: 'binary', operator: 'and', left: sum.where, right: inPart, at }
      : inPart;
    return { part: this.value({ ...sum, where }, member), whole: this.value(sum, member), filtered: true };
  }
}

const attribute = (name: string, at: string): Expression => ({
  kind: 'name',
  ref: { kinds: [], path: [name], scope: '', at },
  at,
});

/** 领域 (or 类别), 地点 or 资金 is the part. */
function belongs(part: Expression, thing: Thing | undefined, at: string): Expression {
  const kind = thing?.resolved?.kind;
  const key = kind === 'fund' ? 'fund' : kind === 'area' || kind === 'areas' || kind === undefined ? 'area' : 'place';
  return { kind: 'compare', operator: 'is', left: attribute(key, at), right: part, at };
}

/** What projects take from a fund. */
function paidFrom(fund: Expression, key: string, at: string): Expression {
  return {
    kind: 'aggregate',
    aggregate: 'sum',
    over: { kind: 'member', of: attribute('project', at), name: `${PAID_FROM}${key}`, at },
    where: { kind: 'compare', operator: 'is', left: attribute('fund', at), right: fund, at },
    at,
  };
}

const whole = (count: number): Ratio => ratio(String(count));

function isNoughtFigure({ dimension, low, high }: Figure): boolean {
  return dimension === 'none' && low?.n === '0' && high?.n === '0';
}

function daysApart(a: readonly string[], b: readonly string[]): Value {
  if (a.length !== 1 || b.length !== 1) return UNKNOWN;
  const days = daysBetween(b[0] as DateOnly, a[0] as DateOnly);
  return figure(exactly(ratio(String(days)), { dimension: 'time', unit: '天', basis: '日' }));
}
