import { daysBetween, type TimePhrase } from '../calendar/index.ts';
import type { Deadline, DutyTarget, Expression, ProsePart, Ref } from '../facts/index.ts';
import { figureOf, isComparable, type Quantity, ratioPercent, subtract, type Target } from '../quantity/index.ts';
import { asInFile } from './plain.ts';
import type { ComparedValue, CompareOptions, Difference } from './types.ts';

type Json = Record<string, unknown>;

/** Slots whose texts are words of a closed set. */
const closed = new Set([
  'modality',
  'form',
  'sharing',
  'kind',
  'by',
  'rule',
  'tier',
  'numbering',
  'level',
  'topologyLevel',
  'capacity',
  'severity',
  'use',
  'aggregation',
  'direction',
  'nature',
  'mission',
  'relation',
  'intent',
  'topology',
  'force',
]);

const expressionKinds = new Set<Expression['kind']>([
  'quantity',
  'name',
  'yearly',
  'aggregate',
  'member',
  'binary',
  'compare',
  'share',
  'not',
  'negate',
  'list',
]);

/** What a slot says; undefined where it says nothing. */
export function readValue(
  slot: string,
  value: unknown,
  side: 'before' | 'after',
  options: CompareOptions,
): ComparedValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'number') return { kind: 'decimal', value: String(value) };
  if (typeof value === 'string') return textValue(slot, value);
  if (slot === 'parts') return { kind: 'words', words: [proseText(value as ProsePart[])] };
  if (Array.isArray(value)) return listValue(slot, value, side, options);
  return objectValue(slot, value as Json, side, options);
}

/** Prose on one line, with the names that stand in it as written. */
export function proseText(parts: readonly ProsePart[]): string {
  return parts
    .map((part) => ('text' in part ? part.text : part.written))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textValue(slot: string, text: string): ComparedValue {
  if (slot === 'form' && !/^(?:duty|term)$/.test(text)) return { kind: 'words', words: [text] };
  if (closed.has(slot)) return { kind: 'word', word: text };
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind: 'date', date: text } : { kind: 'words', words: [text] };
}

function listValue(
  slot: string,
  list: readonly unknown[],
  side: 'before' | 'after',
  options: CompareOptions,
): ComparedValue | undefined {
  if (list.length === 0) return undefined;
  const values = list.map((one) => readValue(slot, one, side, options));
  if (values.length === 1) return values[0];
  const names = values.flatMap((one) => (one?.kind === 'names' ? one.names : []));
  if (names.length === values.length) return { kind: 'names', names };
  const phrases = values.flatMap((one) => (one?.kind === 'times' ? one.phrases : []));
  if (phrases.length === values.length) return { kind: 'times', phrases };
  const words = values.flatMap((one) => (one?.kind === 'words' ? one.words : []));
  return words.length === values.length ? { kind: 'words', words } : { kind: 'content' };
}

function objectValue(
  slot: string,
  value: Json,
  side: 'before' | 'after',
  options: CompareOptions,
): ComparedValue | undefined {
  if ('path' in value && 'kinds' in value) return { kind: 'names', names: [(value as unknown as Ref).path.join('.')] };
  if ('phrase' in value) return { kind: 'times', phrases: [(value as unknown as Deadline).phrase] };
  if (typeof value.comparator === 'string' && 'written' in value)
    return { kind: 'figure', target: value as unknown as Target };
  if ('dimension' in value) return { kind: 'figure', target: exactly(value as unknown as Quantity) };
  if (slot === 'target' && ('relative' in value || 'ref' in value))
    return dutyTarget(value as unknown as DutyTarget, side, options);
  if (typeof value.target === 'object' && value.target !== null)
    return readValue('target', value.target, side, options);
  if (typeof value.kind === 'string' && expressionKinds.has(value.kind as Expression['kind']) && 'at' in value)
    return { kind: 'expression', expression: value as unknown as Expression };
  if (typeof value.from === 'string' && typeof value.to === 'string')
    return { kind: 'period', from: value.from, to: value.to };
  if (typeof value.date === 'string') return { kind: 'date', date: value.date };
  if (typeof value.to === 'string') return { kind: 'date', date: value.to };
  if (typeof value.value === 'string') return { kind: 'decimal', value: value.value };
  if (typeof value.text === 'string') return value.text === '' ? undefined : { kind: 'words', words: [value.text] };
  return { kind: 'content' };
}

function exactly(figure: Quantity): Target {
  return { comparator: 'equal', low: figure, high: figure, written: figure.written };
}

function dutyTarget(
  { target, ref, comparator, relative }: DutyTarget,
  side: 'before' | 'after',
  options: CompareOptions,
): ComparedValue {
  if (relative !== undefined) return { kind: 'expression', expression: relative };
  if (ref === undefined) return target === undefined ? { kind: 'content' } : { kind: 'figure', target };
  const found = options.figure?.(asInFile(ref), side);
  return {
    kind: 'reference',
    name: ref.path.join('.'),
    ...(comparator !== undefined && { comparator }),
    ...(found !== undefined && { target: found }),
  };
}

/** By how much the later value differs, where both can be measured alike. */
export function differenceOf(
  before: ComparedValue | undefined,
  after: ComparedValue | undefined,
): Difference | undefined {
  const [figureBefore, figureAfter] = [figureIn(before), figureIn(after)];
  if (figureBefore && figureAfter) {
    if (!isComparable(figureBefore, figureAfter) || figureBefore.value === figureAfter.value) return undefined;
    const value = subtract(figureAfter.value, figureBefore.value);
    const percent =
      figureBefore.dimension === 'ratio' ? undefined : ratioPercent(value, figureBefore.value.replace('-', ''), 1);
    return {
      kind: 'figure',
      by: { ...figureBefore, value, written: figureAfter.written },
      ...(percent !== undefined && { percent }),
    };
  }
  if (before?.kind === 'decimal' && after?.kind === 'decimal')
    return { kind: 'decimal', by: subtract(after.value, before.value) };
  const [dayBefore, dayAfter] = [dayIn(before), dayIn(after)];
  if (dayBefore === undefined || dayAfter === undefined || dayBefore === dayAfter) return undefined;
  return { kind: 'days', by: daysBetween(dayBefore, dayAfter) };
}

function figureIn(value: ComparedValue | undefined): Quantity | undefined {
  if (value?.kind !== 'figure' && value?.kind !== 'reference') return undefined;
  const { target } = value;
  if (target === undefined || target.relative !== undefined) return undefined;
  const [low, high] = [target.low, target.high];
  return target.comparator === 'between' && low?.value !== high?.value ? undefined : figureOf(target);
}

function dayIn(value: ComparedValue | undefined): string | undefined {
  if (value?.kind === 'date') return value.date;
  if (value?.kind === 'period') return value.to;
  if (value?.kind !== 'times' || value.phrases.length !== 1) return undefined;
  const phrase = value.phrases[0] as TimePhrase;
  return phrase.kind === 'by' || phrase.kind === 'on' ? phrase.date : phrase.kind === 'period' ? phrase.to : undefined;
}
