import {
  type Environment,
  type Expression,
  type ExpressionValue,
  evaluate,
  exactOf,
  holds,
  type Ratio,
  type SetMember,
} from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** A member of the one set there is: figures and an area, each perhaps not said. */
interface Row {
  cost: number | undefined;
  weight: number | undefined;
  area: string | undefined;
}

const at = 'x#y';
const figure = (value: string) => ({
  kind: 'figure' as const,
  figure: { low: { n: value, d: '1' }, high: { n: value, d: '1' }, dimension: 'none' as const, unit: '' },
});

function environment(rows: readonly Row[]): Environment {
  const members: SetMember[] = rows.map((fact, i) => ({
    kind: 'project',
    id: `${i}`,
    name: `${i}`,
    at,
    uri: '',
    fact,
  }));
  const read = (row: Row, key: string): ExpressionValue => {
    if (key === 'area')
      return row.area === undefined ? { kind: 'unknown' } : { kind: 'things', values: [{ name: row.area }] };
    const value = row[key as 'cost' | 'weight'];
    return value === undefined
      ? { kind: 'figure', figure: { low: { n: '0', d: '1' }, dimension: 'none', unit: '' } }
      : figure(String(value));
  };
  return {
    name({ ref }, member) {
      const key = ref.path[0]!;
      if (key === 'project') return { type: { kind: 'set', of: 'project' }, value: () => ({ kind: 'set', members }) };
      if (['cost', 'weight', 'area'].includes(key))
        return { type: { kind: 'quantity' }, value: () => read((member as SetMember).fact as Row, key) };
      return { type: { kind: 'category' }, value: () => ({ kind: 'things', values: [{ name: key }] }) };
    },
    attribute: () => ({ kind: 'quantity' }),
    read: (member, key) => read((member as SetMember).fact as Row, key),
    yearly: () => ({ problem: 'unknown', similar: [] }),
    within: (inner, outer) => inner.name === outer.name,
  };
}

const name = (key: string): Expression => ({ kind: 'name', ref: { kinds: [], path: [key], scope: '', at }, at });
const literal = (value: number): Expression => ({
  kind: 'quantity',
  value: { value: String(value), unit: '', dimension: 'none', written: String(value) },
  at,
});
const key = fc.constantFrom('cost', 'weight');
const order = fc.constantFrom('=' as const, '≠' as const, '<' as const, '≤' as const, '>' as const, '≥' as const);
const compare = (operator: '=' | '≠' | '<' | '≤' | '>' | '≥', left: Expression, right: Expression): Expression => ({
  kind: 'compare',
  ...{ operator, left, right, at },
});
const ofMember: fc.Arbitrary<Expression> = fc.letrec<{ truth: Expression }>((tie) => ({
  truth: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(order, key, fc.integer({ min: 0, max: 5 })).map(([op, one, n]) => compare(op, name(one), literal(n))),
    fc.constantFrom('甲', '乙').map((area) => compare('=', name('area'), name(area))),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('truth'), tie('truth'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, at })),
    tie('truth').map((of): Expression => ({ kind: 'not', of, at })),
  ),
})).truth;
const over = (aggregate: 'sum' | 'count' | 'average' | 'max' | 'min', one: string, where: Expression | undefined) => ({
  kind: 'aggregate' as const,
  aggregate,
  over: aggregate === 'count' ? name('project') : { kind: 'member' as const, of: name('project'), name: one, at },
  ...(where && { where }),
  at,
});
const filter = fc.option(ofMember, { nil: undefined });
const gathered: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('sum' as const, 'average' as const, 'max' as const, 'min' as const), key, filter)
  .map(([aggregate, one, where]) => over(aggregate, one, where));
const number: fc.Arbitrary<Expression> = fc.letrec<{ number: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: 0, max: 9 }).map(literal),
    gathered,
    fc
      .tuple(fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), tie('number'), tie('number'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, at })),
    tie('number').map((of): Expression => ({ kind: 'negate', of, at })),
  ),
})).number;
const truth: fc.Arbitrary<Expression> = fc.oneof(
  fc.tuple(order, number, number).map(([op, a, b]) => compare(op, a, b)),
  fc
    .tuple(order, filter, fc.integer({ min: 0, max: 4 }))
    .map(([op, where, n]) => compare(op, over('count', '', where), literal(n))),
  fc
    .tuple(fc.constantFrom('exists' as const, 'all' as const), ofMember)
    .map(([aggregate, where]): Expression => ({ kind: 'aggregate', aggregate, over: name('project'), where, at })),
);

/** Fractions of big integers, or nothing. */
type Naive = { n: bigint; d: bigint } | 'nothing' | boolean;

function naive(expression: Expression, rows: readonly Row[], row?: Row): Naive {
  switch (expression.kind) {
    case 'quantity':
      return { n: BigInt(expression.value.value), d: 1n };
    case 'name':
      return { n: BigInt(row![expression.ref.path[0] as 'cost']!), d: 1n };
    case 'negate':
      return scale(naive(expression.of, rows, row), -1n);
    case 'not':
      return !naive(expression.of, rows, row);
    case 'compare':
      return naively(expression, rows, row);
    case 'binary':
      return combine(expression.operator, naive(expression.left, rows, row), naive(expression.right, rows, row));
    case 'aggregate': {
      const inside = rows.filter(
        (one) => expression.where === undefined || naive(expression.where, rows, one) === true,
      );
      if (expression.aggregate === 'exists') return inside.length > 0;
      if (expression.aggregate === 'all') return inside.length === rows.length;
      if (expression.aggregate === 'count') return { n: BigInt(inside.length), d: 1n };
      const values = inside.map((one) => one[(expression.over as { name: 'cost' }).name]!);
      const sum = values.reduce((a, b) => a + b, 0);
      if (expression.aggregate === 'sum') return { n: BigInt(sum), d: 1n };
      if (values.length === 0) return 'nothing';
      if (expression.aggregate === 'average') return { n: BigInt(sum), d: BigInt(values.length) };
      return { n: BigInt(expression.aggregate === 'max' ? Math.max(...values) : Math.min(...values)), d: 1n };
    }
    default:
      throw new Error(expression.kind);
  }
}

function naively({ operator, left, right }: Extract<Expression, { kind: 'compare' }>, rows: readonly Row[], row?: Row) {
  if (left.kind === 'name' && left.ref.path[0] === 'area')
    return row!.area === (right as { ref: { path: string[] } }).ref.path[0];
  const [a, b] = [naive(left, rows, row), naive(right, rows, row)];
  if (typeof a !== 'object' || typeof b !== 'object') return true;
  const difference = a.n * b.d - b.n * a.d;
  const sign = difference < 0n ? -1 : difference > 0n ? 1 : 0;
  return { '=': sign === 0, '≠': sign !== 0, '<': sign < 0, '≤': sign <= 0, '>': sign > 0, '≥': sign >= 0 }[
    operator as '='
  ];
}

function scale(value: Naive, by: bigint): Naive {
  return typeof value === 'object' ? { n: value.n * by, d: value.d } : value;
}

function combine(operator: string, a: Naive, b: Naive): Naive {
  if (operator === 'and') return a === true && b === true;
  if (operator === 'or') return a === true || b === true;
  if (typeof a !== 'object' || typeof b !== 'object') return 'nothing';
  if (operator === '+') return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
  if (operator === '-') return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
  if (operator === '*') return { n: a.n * b.n, d: a.d * b.d };
  if (b.n === 0n) return 'nothing';
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

const said = (n: fc.Arbitrary<number>) => fc.option(n, { nil: undefined, freq: 2 });
const whole = fc.integer({ min: 0, max: 6 });
const area = fc.constantFrom('甲', '乙');
const known = fc.array(fc.record({ cost: whole, weight: whole, area }), { maxLength: 4 });
const partly = fc.array(
  fc.record({ cost: said(whole), weight: said(whole), area: fc.option(area, { nil: undefined }) }),
  {
    maxLength: 3,
  },
);

const same = (one: Ratio, other: { n: bigint; d: bigint }) => BigInt(one.n) * other.d === other.n * BigInt(one.d);

describe('the value of an expression', () => {
  it('equals that of a naive reference where all is known', () => {
    fc.assert(
      fc.property(number, known, (expression, rows) => {
        const value = evaluate(expression, environment(rows));
        const wanted = naive(expression, rows);
        if (wanted === 'nothing') expect(value.kind).toBe('nothing');
        else {
          const exact = value.kind === 'figure' ? exactOf(value.figure) : undefined;
          expect(exact && same(exact, wanted as { n: bigint; d: bigint })).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is true or false as the reference says', () => {
    fc.assert(
      fc.property(truth, known, (expression, rows) => {
        expect(holds(expression, environment(rows))).toBe(naive(expression, rows));
      }),
      { numRuns: 400 },
    );
  });

  it('is told only where every way to say what is missing gives the same', () => {
    fc.assert(
      fc.property(truth, partly, fc.array(known, { minLength: 1, maxLength: 6 }), (expression, rows, fillings) => {
        const told = holds(expression, environment(rows));
        if (told === undefined) return;
        for (const filling of fillings) {
          const filled = rows.map((row, i) => ({
            cost: row.cost ?? filling[i]?.cost ?? 0,
            weight: row.weight ?? filling[i]?.weight ?? 3,
            area: row.area ?? filling[i]?.area ?? '甲',
          }));
          expect(naive(expression, filled)).toBe(told);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is open where one way gives another answer', () => {
    const half = compare(
      '≥',
      { kind: 'aggregate', aggregate: 'sum', over: { kind: 'member', of: name('project'), name: 'cost', at }, at },
      literal(5),
    );
    const row = (cost: number | undefined): Row => ({ cost, weight: 0, area: '甲' });
    expect(holds(half, environment([row(3), row(undefined)]))).toBeUndefined();
    expect(holds(half, environment([row(6), row(undefined)]))).toBe(true);
    expect(holds(half, environment([row(3), row(1)]))).toBe(false);
  });
});
