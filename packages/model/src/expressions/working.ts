import { builtinUnits, createUnitTable, formatQuantity, type Quantity } from '../quantity/index.ts';
import { exactOf } from './figures.ts';
import { tellExpression, word } from './print.ts';
import { decimalOf, type Ratio } from './ratio.ts';
import type { Figure, Missing, Trace, Value, Working, WorkingMember } from './types.ts';
import { type Spelling, setOf } from './words.ts';

type Locale = 'zh' | 'en';

const units = createUnitTable(builtinUnits);
/** Members shown one by one; the rest is counted. */
const SHOWN = 5;

const words = {
  known: { zh: ['已知'], en: ['known'] },
  unknown: { zh: ['不能确定'], en: ['not known'] },
  nothing: { zh: ['无'], en: ['nothing'] },
  yes: { zh: ['是'], en: ['yes'] },
  no: { zh: ['否'], en: ['no'] },
  maybe: { zh: ['不能确定是否计入'], en: ['may or may not count'] },
} as const satisfies Readonly<Record<string, Spelling>>;

/** A value in words. A figure that does not end is shown with two decimals, one between bounds with both. */
export function showValue(value: Value, locale: Locale): string {
  switch (value.kind) {
    case 'figure':
      return showFigure(value.figure, locale);
    case 'text':
    case 'date':
      return value.values.join(locale === 'zh' ? '、' : ', ');
    case 'things':
      return value.values.map((one) => one.name).join(locale === 'zh' ? '、' : ', ');
    case 'set':
      return value.members.map((one) => one.name).join(locale === 'zh' ? '、' : ', ');
    case 'truth':
      return words[value.truth === undefined ? 'unknown' : value.truth ? 'yes' : 'no'][locale][0];
    case 'nothing':
      return words.nothing[locale][0];
    case 'unknown':
      return words.unknown[locale][0];
  }
}

function showFigure(figure: Figure, locale: Locale): string {
  const exact = exactOf(figure);
  if (exact !== undefined) return showEnd(exact, figure, locale);
  const [low, high] = [figure.low, figure.high].map((end) => end && showEnd(end, figure, locale));
  if (low !== undefined && high !== undefined) return locale === 'zh' ? `${low}至${high}` : `${low} to ${high}`;
  if (low !== undefined && figure.low!.n !== '0') return locale === 'zh' ? `至少${low}` : `at least ${low}`;
  if (high !== undefined) return locale === 'zh' ? `至多${high}` : `at most ${high}`;
  return words.unknown[locale][0];
}

function showEnd(end: Ratio, { dimension = 'none', unit = '', basis, like }: Figure, locale: Locale): string {
  const quantity: Quantity = {
    value: decimalOf(end),
    unit,
    dimension,
    ...(basis !== undefined && { basis }),
    written: like?.unit === unit ? like.written : '',
  };
  if (quantity.unit === '' || units.lookup(quantity.unit) === undefined) return quantity.value;
  return formatQuantity(quantity, units, { locale });
}

/** What was worked out, one part after another: `合计（…） = 4500万元（产业园二期 2500万元、劳务培训 2000万元）`. */
export function showWorkings({ workings }: Trace, locale: Locale): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const working of workings) {
    const text = showWorking(working, locale);
    if (!seen.has(text)) parts.push(text);
    seen.add(text);
  }
  return parts.join(locale === 'zh' ? '；' : '; ');
}

function showWorking({ expression, value, members }: Working, locale: Locale): string {
  const name = tellExpression(expression, locale);
  const result = `${name} ${locale === 'zh' ? '为' : 'is'} ${showValue(value, locale)}`;
  const told =
    expression.kind === 'aggregate' && expression.aggregate === 'all'
      ? members.filter((one) => one.counts !== true)
      : members.filter((one) => one.counts !== false);
  if (told.length === 0) return result;
  return locale === 'zh' ? `${result}（${listed(told, locale)}）` : `${result} (${listed(told, locale)})`;
}

function listed(members: readonly WorkingMember[], locale: Locale): string {
  const shown = members.slice(0, SHOWN).map((one) => {
    const value = one.value ? ` ${showValue(one.value, locale)}` : '';
    const open =
      one.counts === undefined ? (locale === 'zh' ? `（${words.maybe.zh[0]}）` : ` (${words.maybe.en[0]})`) : '';
    return `${one.member.name}${value}${open}`;
  });
  const rest = members.length - shown.length;
  if (locale === 'zh') return shown.join('、') + (rest > 0 ? `，另有 ${rest} 项` : '');
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** What is not said: `产业园二期的领域、就业车间的投资`. */
export function showMissing(missing: readonly Missing[], locale: Locale): string {
  const all = [
    ...new Set(
      missing.map(({ what, of }) => {
        const name = spoken(what, locale);
        if (of === '') return name;
        return locale === 'zh' ? `“${of}”的${name}` : `the ${name} of ‘${of}’`;
      }),
    ),
  ];
  const rest = all.length - SHOWN;
  const shown = all.slice(0, SHOWN);
  if (locale === 'zh') return shown.join('、') + (rest > 0 ? `等 ${all.length} 处` : '');
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function spoken(what: string, locale: Locale): string {
  if (what.startsWith('paid-from:')) return locale === 'zh' ? '来自该资金的数额' : 'amount from the fund';
  return setOf.get(what) === what || what.length > 0 ? word(what, locale) : what;
}
