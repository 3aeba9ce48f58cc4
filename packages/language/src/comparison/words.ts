import { formatKey, type Locale, type MessageKey, messageKeys } from '@duikou/messages';
import {
  builtinUnits,
  type ComparedValue,
  createUnitTable,
  type Difference,
  formatQuantity,
  type PartChange,
  type PartName,
  type Quantity,
  type SlotChange,
  type Target,
  type TimePhrase,
  tellExpression,
} from '@duikou/model';

const units = createUnitTable(builtinUnits);
const known = new Set<string>(messageKeys());

const said = (locale: Locale, key: string): string | undefined =>
  known.has(key as MessageKey) ? formatKey(locale, key) : undefined;

/** What kind of thing a part is, in one word: 任务, duty. */
export function tellKind({ list, form }: PartName, locale: Locale): string {
  if (form === 'term') return formatKey(locale, 'compare.kind.term');
  return said(locale, `compare.kind.${list}`) ?? list;
}

/** What a part is called where its name is shown: kind and name. */
export function tellPart(part: PartName, locale: Locale): string {
  const kind = tellKind(part, locale);
  return part.name === '' ? kind : `${kind} ${part.name}`;
}

/** A slot with the member it is about: 分解 乙一市. */
export function tellSlot({ slot, of = [] }: SlotChange, locale: Locale): string {
  const name = said(locale, `compare.slot.${slot}`) ?? slot;
  const words = of.map((one) => said(locale, `compare.word.${one}`) ?? one);
  return [name, ...words].join(' ');
}

/** A value in words and figures; empty for one that is only known to be there. */
export function tellValue(value: ComparedValue, locale: Locale): string {
  switch (value.kind) {
    case 'figure':
      return tellTarget(value.target, locale);
    case 'reference': {
      const name = (value.comparator ? tellBound(value.comparator, locale) : '') + value.name;
      const figure = value.target === undefined ? '' : tellTarget(value.target, locale);
      return figure === '' ? name : formatKey(locale, 'compare.reference', { name, figure });
    }
    case 'names':
    case 'words':
      return (value.kind === 'names' ? value.names : value.words).join(locale === 'zh' ? '、' : ', ');
    case 'word':
      return said(locale, `compare.word.${value.word}`) ?? value.word;
    case 'date':
      return formatKey(locale, 'compare.date', { date: value.date });
    case 'period':
      return formatKey(locale, 'compare.period', { from: value.from, to: value.to });
    case 'times':
      return value.phrases.map((phrase) => tellTime(phrase, locale)).join(locale === 'zh' ? '、' : ', ');
    case 'decimal':
      return value.value;
    case 'flag':
      return formatKey(locale, value.value ? 'compare.yes' : 'compare.no');
    case 'expression':
      return tellExpression(value.expression, locale);
    case 'content':
      return '';
  }
}

function tellBound(comparator: Target['comparator'], locale: Locale): string {
  return said(locale, `compare.bound.${comparator}`) ?? '';
}

/** A target: as typed where that is Chinese and Chinese is asked for, else composed of its bound and figure. */
function tellTarget(target: Target, locale: Locale): string {
  const figure = target.low ?? target.high;
  const typed = target.written.trim();
  if (figure === undefined || target.change || target.relative || target.grade) return typed;
  if (locale === 'zh' && !/^[\d.,]*$|[A-Za-z<>=≥≤]/.test(typed)) return typed.replace(/\s+/gu, '');
  const object = target.object ? ` ${target.object}` : '';
  if (target.comparator === 'between' && target.low && target.high)
    return `${tellFigure(target.low, locale)}–${tellFigure(target.high, locale)}${object}`;
  return tellBound(target.comparator, locale) + tellFigure(figure, locale) + object;
}

function tellFigure(figure: Quantity, locale: Locale): string {
  return formatQuantity(figure, units, { locale });
}

function tellTime(phrase: TimePhrase, locale: Locale): string {
  if (locale === 'zh' && /\p{Script=Han}/u.test(phrase.written)) return phrase.written.replace(/\s+/gu, '');
  if (phrase.kind === 'by') return formatKey(locale, 'compare.by', { date: phrase.date });
  if (phrase.kind === 'on') return formatKey(locale, 'compare.date', { date: phrase.date });
  if (phrase.kind === 'period') return formatKey(locale, 'compare.period', { from: phrase.from, to: phrase.to });
  return phrase.kind === 'throughout' ? formatKey(locale, 'compare.throughout') : phrase.written.trim();
}

/** By how much a value moved: +0.5亿元，+7.7%; 30 days later. */
export function tellDifference(difference: Difference, locale: Locale): string {
  if (difference.kind === 'days') {
    const days = Math.abs(difference.by);
    return formatKey(locale, difference.by < 0 ? 'compare.earlier' : 'compare.later', { days });
  }
  const sign = (value: string, text: string): string => (value.startsWith('-') ? text : `+${text}`);
  if (difference.kind === 'decimal') return sign(difference.by, difference.by);
  const { by, percent } = difference;
  const points = by.dimension === 'ratio' && by.unit === '%';
  const amount = points
    ? formatKey(locale, 'compare.points', { points: sign(by.value, by.value) })
    : sign(by.value, tellFigure(by, locale));
  if (percent === undefined) return amount;
  return `${amount}${locale === 'zh' ? '，' : ', '}${sign(percent, percent)}%`;
}

/** One changed slot in a line: 目标：6.5亿元 → 7亿元（+0.5亿元，+7.7%）. */
export function tellChange(change: SlotChange, locale: Locale): string {
  const { before, after, difference } = change;
  const slot = tellSlot(change, locale);
  const [from, to] = [before && tellValue(before, locale), after && tellValue(after, locale)];
  if (from === '' || to === '' || (before === undefined && after === undefined))
    return formatKey(locale, 'compare.changed', { slot });
  if (from === undefined) return formatKey(locale, 'compare.came', { slot, to: to! });
  if (to === undefined) return formatKey(locale, 'compare.went', { slot, from });
  const moved = formatKey(locale, 'compare.moved', { slot, from, to });
  return difference === undefined
    ? moved
    : moved + formatKey(locale, 'compare.by-how-much', { difference: tellDifference(difference, locale) });
}

/** What became of a part, in a line; what changed in it stands in {@link tellChange}. */
export function tellPartChange(change: PartChange, locale: Locale): string {
  const part = tellPart(change, locale);
  const key = `compare.part.${change.change}`;
  const line = formatKey(locale, key, { part, former: change.formerName ?? '' });
  if (change.parts === undefined) return line;
  return line + formatKey(locale, 'compare.with-parts', { count: change.parts.length });
}
