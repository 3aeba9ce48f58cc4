import type { Expression } from '../facts/index.ts';
import { builtinUnits, createUnitTable, formatQuantity, type Quantity } from '../quantity/index.ts';
import {
  aggregateWords,
  attributeOf,
  attributeWords,
  binaryWords,
  comparisonWords,
  type Spelling,
  setOf,
  setWords,
  smallWords,
  spelt,
  yearOffsets,
} from './words.ts';

type Locale = 'zh' | 'en';

const units = createUnitTable(builtinUnits);

/** How tightly each form binds; a part that binds less stands in brackets. */
const strength = { or: 1, and: 2, not: 3, compare: 4, share: 5, sum: 6, product: 7, negate: 8, one: 9 } as const;

/** An expression in words, as it could be typed. Reading it back gives equal facts. */
export function printExpression(expression: Expression, locale: Locale = 'zh'): string {
  return print(expression, locale, 0);
}

function print(expression: Expression, locale: Locale, above: number): string {
  const text = plainly(expression, locale);
  return strengthOf(expression) < above ? brackets(text, locale) : text;
}

const brackets = (text: string, locale: Locale) => (locale === 'zh' ? `（${text}）` : `(${text})`);

function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      if (expression.operator === 'or' || expression.operator === 'and') return strength[expression.operator];
      return expression.operator === '+' || expression.operator === '-' ? strength.sum : strength.product;
    case 'compare':
    case 'share':
    case 'not':
    case 'negate':
      return strength[expression.kind];
    default:
      return strength.one;
  }
}

function plainly(expression: Expression, locale: Locale): string {
  const say = (word: Spelling) => spelt(word, locale);
  switch (expression.kind) {
    case 'quantity':
      return written(expression.value);
    case 'text':
      return `“${expression.text}”`;
    case 'date':
      return expression.date;
    case 'name':
      return path(expression.ref.path, locale);
    case 'yearly': {
      const name = print(expression.name, locale, strength.one);
      const offset = yearOffsets.find((one) => one.offset === expression.offset);
      const year = expression.year;
      if (locale === 'zh') return `${offset ? spelt(offset, 'zh') : `${year}年`} ${name}`;
      return offset ? `${name} ${spelt(offset, 'en')}` : `${name} in ${year}`;
    }
    case 'aggregate':
      return aggregate(expression, locale);
    case 'member':
      return `${print(expression.of, locale, strength.one)}.${word(expression.name, locale)}`;
    case 'binary': {
      const own = strengthOf(expression);
      const left = print(expression.left, locale, own);
      const right = print(expression.right, locale, own + 1);
      const apart = /^[\d¥]/.test(right) && ['-', 'and'].includes(expression.operator);
      return `${left} ${say(binaryWords[expression.operator])} ${apart ? brackets(right, locale) : right}`;
    }
    case 'compare':
      return [
        print(expression.left, locale, strength.compare + 1),
        say(comparisonWords[expression.operator]),
        print(expression.right, locale, strength.compare + 1),
      ].join(' ');
    case 'share':
      return [
        print(expression.part, locale, strength.share + 1),
        say(smallWords.share),
        print(expression.whole, locale, strength.share + 1),
      ].join(' ');
    case 'not':
      return `${say(smallWords.not)} ${print(expression.of, locale, strength.not)}`;
    case 'negate':
      return `-${brackets(print(expression.of, locale, 0), locale)}`;
    case 'list':
      return brackets(
        expression.items.map((item) => print(item, locale, strength.one)).join(locale === 'zh' ? '、' : ', '),
        locale,
      );
  }
}

function aggregate(expression: Extract<Expression, { kind: 'aggregate' }>, locale: Locale): string {
  const { over, where } = expression;
  if (expression.aggregate === 'exists' && where === undefined)
    return `${spelt(smallWords.has, locale)} ${print(over, locale, strength.one)}`;
  const set = print(over, locale, strength.one);
  const link = expression.aggregate === 'all' ? (locale === 'zh' ? '：' : ': ') : ` ${spelt(smallWords.when, locale)} `;
  const inside = where === undefined ? set : `${set}${link}${print(where, locale, 0)}`;
  return `${spelt(aggregateWords[expression.aggregate], locale)}${brackets(inside, locale)}`;
}

/** A figure as typed; one that was worked out in its base unit. */
function written(value: Quantity): string {
  return value.written !== '' ? value.written : formatQuantity(value, units, { unit: value.unit });
}

/** An attribute's or a set's word in the language; any other name as it is. */
export function word(name: string, locale: Locale): string {
  const key = attributeOf.get(name);
  if (key === name) return spelt(attributeWords[key], locale);
  const set = setOf.get(name);
  if (set === name) return spelt(setWords[set], locale);
  return quoted(name);
}

function path(names: readonly string[], locale: Locale): string {
  return names.map((name) => word(name, locale)).join('.');
}

function quoted(name: string): string {
  return /^[\p{L}_·][\p{L}\p{N}_·]*$/u.test(name) || /^\d{4}年$/.test(name) ? name : `“${name}”`;
}
