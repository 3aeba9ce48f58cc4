import type { Comparison, Expression } from '../facts/index.ts';
import { fits, joined, PER_CENT, productUnit, quotientUnit } from './figures.ts';
import { typeName } from './type-names.ts';
import { type Environment, type ExpressionProblem, isNamed, type Type, type Unnamed } from './types.ts';
import { attributeWords, figureOfKind, type MemberKind, setWords, spelt } from './words.ts';

type Quantity = Extract<Type, { kind: 'quantity' }>;

/** Names proposed in a message. */
const SHOWN = 8;
const TRUTH: Type = { kind: 'truth' };
const DAYS: Quantity = { kind: 'quantity', dimension: 'time', unit: '天', basis: '日' };

/**
 * The type of an expression, and what is wrong with it: names that stand for nothing and figures or things that cannot be put
 * together, each told once at its place. Undefined where a part has no type. `member` is the kind of thing whose attributes names
 * may stand for. It ends for every expression: it goes down its parts once.
 */
export function typeOf(
  expression: Expression,
  environment: Environment,
  member?: MemberKind,
): { type: Type | undefined; problems: ExpressionProblem[] } {
  const checker = new Checker(environment);
  return { type: checker.type(expression, member), problems: checker.problems };
}

/** The same for an expression that must be true or false. */
export function checkCondition(
  expression: Expression,
  environment: Environment,
  member?: MemberKind,
): ExpressionProblem[] {
  const checker = new Checker(environment);
  checker.truth(expression, member);
  return checker.problems;
}

/** Goes down expressions and gathers what is wrong. */
export class Checker {
  readonly problems: ExpressionProblem[] = [];
  private readonly environment: Environment;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  truth(expression: Expression, member: MemberKind | undefined): void {
    const type = this.type(expression, member);
    if (type !== undefined && type.kind !== 'truth')
      this.mismatch(expression, 'expression/type-mismatch.condition', { found: typeName(type) });
  }

  /** The kind of the members of what must be a set. */
  set(expression: Expression): MemberKind | undefined {
    const type = this.type(expression, undefined);
    if (type?.kind === 'set') return type.of;
    if (type !== undefined) this.mismatch(expression, 'expression/type-mismatch.set', { found: typeName(type) });
    return undefined;
  }

  type(expression: Expression, member: MemberKind | undefined): Type | undefined {
    switch (expression.kind) {
      case 'quantity':
        return quantityType(expression.value);
      case 'text':
        return { kind: 'text' };
      case 'date':
        return { kind: 'date' };
      case 'name': {
        const found = this.environment.name(expression, member);
        if (isNamed(found)) return found.type;
        this.unnamed(expression, expression.ref.path.join('.'), found.problem, found.similar);
        return undefined;
      }
      case 'yearly': {
        const found = this.environment.yearly(expression, undefined);
        if (isNamed(found)) return found.type;
        const written = expression.name.kind === 'name' ? expression.name.ref.path.join('.') : '';
        this.unnamed(expression, written, found.problem, found.similar);
        return undefined;
      }
      case 'aggregate':
        return this.aggregate(expression, member);
      case 'member':
        return this.member(expression, member);
      case 'binary':
        return this.binary(expression, member);
      case 'compare':
        this.compare(expression, member);
        return TRUTH;
      case 'share':
        return this.share(expression, member);
      case 'not':
        this.truth(expression.of, member);
        return TRUTH;
      case 'negate': {
        const type = this.type(expression.of, member);
        if (type === undefined || type.kind === 'quantity') return type;
        this.mismatch(expression.of, 'expression/type-mismatch.figure', { found: typeName(type) });
        return undefined;
      }
      case 'list':
        return this.list(expression, member);
    }
  }

  private aggregate(expression: Extract<Expression, { kind: 'aggregate' }>, member: MemberKind | undefined) {
    const { aggregate, over, where } = expression;
    const wantsFigure = !['count', 'exists', 'all'].includes(aggregate);
    const set = over.kind === 'member' ? this.type(over.of, member) : this.type(over, member);
    if (set === undefined) return aggregate === 'exists' || aggregate === 'all' ? TRUTH : undefined;
    if (set.kind !== 'set') {
      if (aggregate === 'exists' && where === undefined) return TRUTH;
      this.mismatch(over, 'expression/type-mismatch.set', { found: typeName(set) });
      return undefined;
    }
    if (where !== undefined) this.truth(where, set.of);
    if (!wantsFigure) return aggregate === 'count' ? quantityType({ dimension: 'count' }) : TRUTH;
    const figure = over.kind === 'member' ? this.attribute(over, set.of) : undefined;
    if (over.kind !== 'member')
      this.mismatch(over, 'expression/type-mismatch.attribute', {
        set: { zh: spelt(setWords[set.of], 'zh'), en: spelt(setWords[set.of], 'en') },
      });
    if (figure === undefined || figure.kind === 'quantity') return figure;
    this.mismatch(over, 'expression/type-mismatch.figure', { found: typeName(figure) });
    return undefined;
  }

  private member(expression: Extract<Expression, { kind: 'member' }>, member: MemberKind | undefined) {
    const of = this.type(expression.of, member);
    if (of === undefined) return undefined;
    if (of.kind === 'member') return this.attribute(expression, of.of);
    if (of.kind === 'body') return this.attribute(expression, 'body');
    if (of.kind === 'set') this.mismatch(expression, 'expression/type-mismatch.one', { found: typeName(of) });
    else this.unnamed(expression, expression.name, 'unknown', []);
    return undefined;
  }

  private attribute(expression: Extract<Expression, { kind: 'member' }>, of: MemberKind | 'body') {
    const found = this.environment.attribute(of, expression.name);
    if (found === undefined) this.unnamed(expression, expression.name, 'unknown', attributesOf(this.environment, of));
    return found;
  }

  private binary(expression: Extract<Expression, { kind: 'binary' }>, member: MemberKind | undefined) {
    const { operator, left, right } = expression;
    if (operator === 'and' || operator === 'or') {
      this.truth(left, member);
      this.truth(right, member);
      return TRUTH;
    }
    const [a, b] = [this.figure(this.type(left, member)), this.figure(this.type(right, member))];
    if (a === undefined || b === undefined) return undefined;
    if (a.kind === 'date' && b.kind === 'date' && operator === '-') return DAYS;
    if (a.kind !== 'quantity' || b.kind !== 'quantity') {
      const [at, type] = a.kind === 'quantity' ? [right, b] : [left, a];
      this.mismatch(at, 'expression/type-mismatch.figure', { found: typeName(type) });
      return undefined;
    }
    const unit =
      operator === '*'
        ? productUnit(a, b)
        : operator === '/'
          ? quotientUnit(a, b)
          : fits(a, b)
            ? joined(a, b)
            : undefined;
    if (unit !== undefined) return quantityType(unit);
    this.mismatch(expression, undefined, { left: typeName(a), right: typeName(b) });
    return undefined;
  }

  /** A fund, a duty … where a figure is wanted: the one it says. */
  private figure(type: Type | undefined): Type | undefined {
    const key = type?.kind === 'member' ? figureOfKind[type.of] : undefined;
    return type?.kind === 'member' && key !== undefined ? this.environment.attribute(type.of, key) : type;
  }

  private share({ part, whole }: Extract<Expression, { kind: 'share' }>, member: MemberKind | undefined) {
    const [a, b] = [this.type(part, member), this.type(whole, member)];
    if (a === undefined || b === undefined) return quantityType(PER_CENT);
    const filtered = a.kind === 'category' || a.kind === 'body' || (a.kind === 'member' && a.of === 'fund');
    const isFund = b.kind === 'member' && b.of === 'fund';
    const isSum = whole.kind === 'aggregate' && whole.aggregate === 'sum';
    if (filtered && (isFund || isSum)) return quantityType(PER_CENT);
    if (a.kind === 'quantity' && b.kind === 'quantity' && fits(a, b)) return quantityType(PER_CENT);
    this.mismatch(whole, 'expression/type-mismatch.share', { left: typeName(a), right: typeName(b) });
    return quantityType(PER_CENT);
  }

  private list({ items }: Extract<Expression, { kind: 'list' }>, member: MemberKind | undefined) {
    const types = items.map((item) => this.type(item, member));
    const [first] = types;
    for (const [index, type] of types.entries()) {
      if (first !== undefined && type !== undefined && !alike('=', first, type))
        this.mismatch(items[index]!, undefined, { left: typeName(first), right: typeName(type) });
    }
    return first;
  }

  private compare(expression: Extract<Expression, { kind: 'compare' }>, member: MemberKind | undefined): void {
    const { operator, left, right } = expression;
    let [a, b] = [this.type(left, member), this.type(right, member)];
    if (b?.kind === 'quantity') a = this.figure(a);
    if (a?.kind === 'quantity') b = this.figure(b);
    if (a === undefined || b === undefined || alike(operator, a, b)) return;
    if (left.kind === 'share' && b.kind === 'quantity' && b.dimension === 'money') return;
    if (isNought(left) || isNought(right)) return;
    const ordered = ['<', '≤', '>', '≥'].includes(operator) && a.kind === b.kind && a.kind !== 'quantity';
    this.mismatch(ordered ? expression : right, ordered ? 'expression/type-mismatch.order' : undefined, {
      left: typeName(a),
      right: typeName(b),
    });
  }

  private mismatch(at: Expression, message: string | undefined, params: ExpressionProblem['params']): void {
    this.problems.push({
      code: 'expression/type-mismatch',
      ...(message !== undefined && { message }),
      at: at.at,
      params,
    });
  }

  private unnamed(at: Expression, written: string, problem: Unnamed['problem'], similar: readonly string[]): void {
    if (problem === 'told') return;
    const near = similar.slice(0, SHOWN);
    const message = problem === 'several' ? 'several' : similar.length > 0 ? 'similar' : undefined;
    this.problems.push({
      code: 'expression/name-unknown',
      ...(message !== undefined && { message: `expression/name-unknown.${message}` }),
      at: at.at,
      params: {
        name: spoken(written),
        similar: { zh: near.map((one) => spoken(one).zh).join('、'), en: near.join(', ') },
      },
    });
  }
}

function isNought(expression: Expression): boolean {
  return expression.kind === 'quantity' && expression.value.value === '0' && expression.value.dimension === 'none';
}

function quantityType({
  dimension,
  unit,
  basis,
}: {
  dimension?: Quantity['dimension'];
  unit?: string;
  basis?: string;
}) {
  return {
    kind: 'quantity',
    ...(dimension !== undefined && { dimension }),
    ...(unit !== undefined && unit !== '' && { unit }),
    ...(basis !== undefined && { basis }),
  } satisfies Quantity;
}

/** Whether two can be compared: figures by size, dates by order, the rest for being the same or lying in one another. */
function alike(operator: Comparison, a: Type, b: Type): boolean {
  if (a.kind === 'quantity') return b.kind === 'quantity' && fits(a, b);
  if (a.kind === 'date') return b.kind === 'date';
  if (['<', '≤', '>', '≥'].includes(operator)) return false;
  if (a.kind === 'member') return b.kind === 'member' && a.of === b.of;
  return a.kind === b.kind && a.kind !== 'set' && a.kind !== 'truth';
}

/** An attribute's key as its word; another name as it is. */
function spoken(written: string): { zh: string; en: string } {
  const word = (attributeWords as Readonly<Record<string, { zh: readonly string[]; en: readonly string[] }>>)[written];
  return word === undefined ? { zh: written, en: written } : { zh: word.zh[0]!, en: word.en[0]! };
}

function attributesOf(environment: Environment, of: MemberKind | 'body'): string[] {
  return Object.keys(attributeWords).filter((key) => environment.attribute(of, key) !== undefined);
}
