import { createReader } from '@duikou/language';
import { type Expression, parseQuantity, printExpression } from '@duikou/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../../../packages/language/src/facts/expression-parser.ts';
import { unitTable } from '../../../../packages/language/src/lexing/scan-name.ts';

const reader = createReader();
const at = '';

function read(text: string): Expression | undefined {
  const { facts, problems } = reader.read('a.duikou', `协议 甲 {\n规则 甲一：${text}\n}\n`);
  expect(problems, text).toEqual([]);
  return facts.rules[0]?.requires;
}

/** Places and what a name may stand for are told by the place it stands in. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const left = new Set(['at', 'kinds', 'scope', 'optional', 'written']);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(key))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

const name = (...path: string[]): Expression => ({ kind: 'name', ref: { kinds: [], path, scope: '', at }, at });
const quantity: fc.Arbitrary<Expression> = fc
  .constantFrom('100万元', '60%', '3', '2.5亿元', '30人', '0', '12天', '3.5')
  .map((written) => ({ kind: 'quantity', value: parseQuantity(written, unitTable)!, at }));
const plainName = fc.constantFrom('乙方投入', '财政援助资金', '资金到位', 'industry').map((one) => name(one));
const area = fc.constantFrom('产业协作', '劳务协作').map((one) => name(one));
const set = fc.constantFrom('project', 'duty', 'fund', 'indicator');
const attribute = fc.constantFrom('cost', 'target', 'amount', 'weight');
const member = (of: Expression, key: string): Expression => ({ kind: 'member', of, name: key, at });

const { number, truth } = fc.letrec<{ number: Expression; truth: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4 },
    quantity,
    plainName,
    fc.tuple(plainName, attribute).map(([of, key]) => member(of, key)),
    fc.constant(name('财政援助资金', '2024年')),
    fc
      .tuple(plainName, fc.constantFrom({ offset: -1 }, { offset: -2 }, { year: 2023 }))
      .map(([of, when]): Expression => ({ kind: 'yearly', name: of, ...when, at })),
    fc
      .tuple(
        fc.constantFrom('sum', 'average', 'max', 'min'),
        set,
        attribute,
        fc.option(tie('truth'), { nil: undefined }),
      )
      .map(
        ([aggregate, of, key, where]): Expression => ({
          ...{ kind: 'aggregate', aggregate: aggregate as 'sum', over: member(name(of), key) },
          ...(where && { where }),
          at,
        }),
      ),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('number'), tie('number'))
      .filter(([operator, left, right]) => operator !== '*' || left.kind !== 'quantity' || right.kind === 'quantity')
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator: operator as '+', left, right, at })),
    fc.tuple(area, tie('number')).map(([part, whole]): Expression => ({ kind: 'share', part, whole, at })),
    tie('number').map((of): Expression => ({ kind: 'negate', of, at })),
  ),
  truth: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('=', '≠', '<', '≤', '>', '≥'), tie('number'), tie('number'))
      .map(([operator, left, right]): Expression => ({ kind: 'compare', operator: operator as '=', left, right, at })),
    area.map((one): Expression => ({ kind: 'compare', operator: 'is', left: name('area'), right: one, at })),
    fc.tuple(fc.constantFrom('in' as const, 'not-in' as const), fc.array(area, { minLength: 1, maxLength: 3 })).map(
      ([operator, items]): Expression => ({
        kind: 'compare',
        ...{ operator, left: name('area'), right: { kind: 'list', items, at }, at },
      }),
    ),
    fc.constantFrom('交钥匙', '交支票').map(
      (text): Expression => ({
        kind: 'compare',
        operator: '=',
        left: name('mode'),
        right: { kind: 'text', text, at },
        at,
      }),
    ),
    fc.constantFrom('2024-06-30', '2023-01-01').map(
      (date): Expression => ({
        kind: 'compare',
        operator: '≤',
        left: name('批复'),
        right: { kind: 'date', date, at },
        at,
      }),
    ),
    fc
      .constantFrom('ecology', 'feasibility')
      .map((key): Expression => ({ kind: 'aggregate', aggregate: 'exists', over: name(key), at })),
    fc.tuple(fc.constantFrom('exists', 'all'), set, tie('truth')).map(
      ([aggregate, of, where]): Expression => ({
        kind: 'aggregate',
        aggregate: aggregate as 'all',
        over: name(of),
        where,
        at,
      }),
    ),
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('truth'), tie('truth'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator: operator as 'and', left, right, at })),
    tie('truth').map((of): Expression => ({ kind: 'not', of, at })),
  ),
}));

describe('printing an expression and reading it back', () => {
  it.each(['zh', 'en'] as const)('gives the same in %s', (locale) => {
    fc.assert(
      fc.property(
        fc.oneof(
          truth,
          number.filter(({ kind }) => kind !== 'name'),
        ),
        (expression) => {
          const text = printExpression(expression, locale);
          expect(plain(read(text)), text).toEqual(plain(expression));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives equal facts in both languages', () => {
    fc.assert(
      fc.property(truth, (expression) => {
        const zh = read(printExpression(expression, 'zh'))!;
        expect(printExpression(read(printExpression(zh, 'en'))!, 'zh')).toBe(printExpression(zh, 'zh'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('reading any words as an expression', () => {
  const word = fc.constantFrom(
    ...[
      '(',
      ')',
      '（',
      '）',
      '合计',
      'sum',
      '项目',
      '.',
      '投资',
      '当',
      '且',
      '或',
      '非',
      '有',
      '占',
      '≥',
      '<',
      '不低于',
      '介于',
    ],
    ...[
      '100万元',
      '60%',
      '3—5',
      '2023年',
      '上年',
      '的',
      '+',
      '-',
      '×',
      '/',
      '属于',
      '、',
      '“x”',
      '产业协作',
      '每个',
      '：',
      'of',
      'last year',
    ],
    ...['2024年6月30日前', '是', '否', '全部项目投资', '《x》', '。', '!'],
  );

  it('never throws, and tells what it could not read', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', ''), (words, blank) => {
        const text = `协议 甲 {\n规则 甲一：${words.join(blank)}\n}\n`;
        const { facts, problems } = reader.read('a.duikou', text);
        if (facts.rules[0]?.requires === undefined) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('stops at brackets without end', () => {
    const open = Array.from({ length: 300 }, (_, i) => ({ type: '(', text: '(', offset: i, end: i + 1 }));
    expect(parseExpression(open)).toHaveProperty('stopped');
  });
});
