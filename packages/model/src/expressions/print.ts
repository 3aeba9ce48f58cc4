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

/** How to write: as it could be typed, or for a message, with figures in the words of the language. */
interface Style {
  locale: Locale;
  typed: boolean;
}

/** An expression in words, as it could be typed. Reading it back gives equal facts. */
export function printExpression(expression: Expression, locale: Locale = 'zh'): string {
  return print(expression, { locale, typed: true }, 0);
}

/** An expression in words for a message. */
export function tellExpression(expression: Expression, locale: Locale): string {
  return print(expression, { locale, typed: false }, 0);
}

function print(expression: Expression, style: Style, above: number): string {
  const text = plainly(expression, style);
  return strengthOf(expression) < above ? brackets(text, style.locale) : text;
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

function plainly(expression: Expression, style: Style): string {
  const { locale } = style;
  const say = (word: Spelling) => spelt(word, locale);
  switch (expression.kind) {
    case 'quantity':
      return written(expression.value, style);
    case 'text':
      return `“${expression.text}”`;
    case 'date':
      return expression.date;
    case 'name':
      return path(expression.ref.path, locale);
    case 'yearly': {
      const name = print(expression.name, style, strength.one);
      const offset = yearOffsets.find((one) => one.offset === expression.offset);
      const year = expression.year;
      if (locale === 'zh') return `${offset ? spelt(offset, 'zh') : `${year}年`} ${name}`;
      return offset ? `${name} ${spelt(offset, 'en')}` : `${name} in ${year}`;
    }
    case 'aggregate':
      return aggregate(expression, style);
    case 'member':
      return `${print(expression.of, style, strength.one)}.${word(expression.name, locale)}`;
    case 'binary': {
      const own = strengthOf(expression);
      const left = print(expression.left, style, own);
      const right = print(expression.right, style, own + 1);
      const figures = /^[\d¥]/.test(right) && /[\d\p{L}%‰]$/u.test(left);
      const apart = figures && ['-', 'and'].includes(expression.operator);
      return `${left} ${say(binaryWords[expression.operator])} ${apart ? brackets(right, locale) : right}`;
    }
    case 'compare':
      return [
        print(expression.left, style, strength.compare + 1),
        say(comparisonWords[expression.operator]),
        print(expression.right, style, strength.compare + 1),
      ].join(' ');
    case 'share':
      if (!style.typed && locale === 'en')
        return `share of ${print(expression.part, style, strength.one)} in ${print(expression.whole, style, strength.one)}`;
      return [
        print(expression.part, style, strength.share + 1),
        say(smallWords.share),
        print(expression.whole, style, strength.share + 1),
      ].join(' ');
    case 'not':
      if (isStated(expression.of)) return `${say(smallWords.lacks)} ${print(expression.of.over, style, strength.one)}`;
      return `${say(smallWords.not)} ${print(expression.of, style, strength.not)}`;
    case 'negate':
      return `-${brackets(print(expression.of, style, 0), locale)}`;
    case 'list':
      return brackets(
        expression.items.map((item) => print(item, style, strength.one)).join(locale === 'zh' ? '、' : ', '),
        locale,
      );
  }
}

type Aggregated = Extract<Expression, { kind: 'aggregate' }>;

/** `有 环评`: whether an attribute is said at all. */
function isStated(expression: Expression): expression is Aggregated & { aggregate: 'exists'; where?: undefined } {
  return expression.kind === 'aggregate' && expression.aggregate === 'exists' && expression.where === undefined;
}

function isAllCost({ aggregate, over, where }: Aggregated): boolean {
  const cost = aggregate === 'sum' && where === undefined && over.kind === 'member' && over.name === 'cost';
  return cost && over.of.kind === 'name' && over.of.ref.path.join('.') === 'project';
}

function aggregate(expression: Aggregated, style: Style): string {
  const { locale } = style;
  const { over, where } = expression;
  if (locale === 'zh' && isAllCost(expression)) return '全部项目投资';
  if (isStated(expression)) return `${spelt(smallWords.has, locale)} ${print(over, style, strength.one)}`;
  const set = print(over, style, strength.one);
  const link = expression.aggregate === 'all' ? (locale === 'zh' ? '：' : ': ') : ` ${spelt(smallWords.when, locale)} `;
  const inside = where === undefined ? set : `${set}${link}${print(where, style, 0)}`;
  return `${spelt(aggregateWords[expression.aggregate], locale)}${brackets(inside, locale)}`;
}

/** A figure as typed; one that was worked out in its base unit. */
function written(value: Quantity, { locale, typed }: Style): string {
  if (!typed) return units.lookup(value.unit) ? formatQuantity(value, units, { locale }) : value.value;
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
