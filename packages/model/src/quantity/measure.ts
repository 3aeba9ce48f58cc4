import {
  type Comparator,
  type ComparatorSpelling,
  comparatorAtEnd,
  joinComparators,
  matchComparator,
} from './comparators.ts';
import { multiply } from './decimal.ts';
import { halfWidth, skipSpaces } from './half-width.ts';
import {
  compareQuantities,
  isComparable,
  type Quantity,
  type QuantityMatch,
  quantityOf,
  scanQuantity,
} from './quantity.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * A figure and how it bounds. `at-least` and `more-than` have `low`; `at-most` and `less-than` have `high`; `equal` and `about` have
 * both, the same; `between` has both.
 */
export interface Measure {
  readonly comparator: Comparator;
  readonly low?: Quantity;
  readonly high?: Quantity;
  /** What stands after the unit: the 医生 of `3名医生`. */
  readonly object?: string;
  /** The bound is said twice (`不少于3次以上`, `约30个左右`). */
  readonly redundant?: true;
  readonly written: string;
}

/** Why a text is no measure; `at` is an offset into it. */
export interface MeasureProblem {
  readonly problem:
    | 'no-figure'
    | 'range-reversed'
    | 'range-units'
    | 'comparator-conflict'
    | 'change-reversed'
    | 'trailing';
  readonly at: number;
  readonly written: string;
}

/** Whether a reading is a problem. */
export function isMeasureProblem<T extends object>(reading: T | MeasureProblem): reading is MeasureProblem {
  return 'problem' in reading;
}

/** The one figure to show for a measure or target: the lower bound where there are two. */
export function figureOf(measure: { readonly low?: Quantity; readonly high?: Quantity }): Quantity | undefined {
  return measure.low ?? measure.high;
}

/** The bounds that a comparator gives a figure. */
export function boundsOf(comparator: Comparator, figure: Quantity): { low?: Quantity; high?: Quantity } {
  if (comparator === 'at-least' || comparator === 'more-than') return { low: figure };
  if (comparator === 'at-most' || comparator === 'less-than') return { high: figure };
  return { low: figure, high: figure };
}

/** A measure found at the head of a text, its (first or last) figure as scanned, and where it ends. */
export interface MeasureMatch {
  readonly measure: Measure;
  readonly figure: QuantityMatch;
  readonly end: number;
}

/** A measure that takes the text to its end, with its figure as scanned. */
export interface Bounded {
  readonly measure: Measure;
  readonly figure: QuantityMatch;
}

const rangeSign = /[ ]*(?:—{1,2}|–|-|~|～|〜|至|到|to(?![A-Za-z]))[ ]*(?=[-\d¥$]|(?:CNY|RMB|USD|HKD|EUR)[ \d])/iy;
const andSign = /[ ]*(?:和|与|至|到|and(?![A-Za-z])|—{1,2}|–|-|~)[ ]*/iy;

/** Both figures of a range: a low end without a unit takes the high end's (`3—5万元` is 3万元 to 5万元). */
export function rangeOf(
  low: QuantityMatch,
  lowWritten: string,
  high: QuantityMatch,
  highWritten: string,
): { low: Quantity; high: Quantity } {
  const inherits = !low.unit && low.scale === '1';
  const unit = low.unit ?? high.unit;
  const scale = inherits && !high.unit ? high.scale : low.scale;
  return {
    low: quantityOf(multiply(low.value, scale), unit, low.unit || !unit ? lowWritten : lowWritten + unit.name),
    high: quantityOf(multiply(high.value, high.scale), high.unit, highWritten),
  };
}

/**
 * Figure or range and postfix comparator at an offset of half-width text, with the prefix comparator that stood before it.
 * Leaves what follows (the object) alone.
 */
export function scanMeasure(
  text: string,
  offset: number,
  units: UnitTable,
  prefix?: ComparatorSpelling,
): MeasureMatch | MeasureProblem | undefined {
  const first = scanQuantity(text, offset, units);
  if (!first) return undefined;
  const sign = prefix?.comparator === 'between' ? andSign : rangeSign;
  sign.lastIndex = first.end;
  const link = sign.exec(text);
  const secondAt = first.end + (link?.[0].length ?? 0);
  const second = link ? scanQuantity(text, secondAt, units) : undefined;
  const numbersEnd = second?.end ?? first.end;
  const postfixAt = skipSpaces(text, numbersEnd);
  const postfix = matchComparator(text, postfixAt, 'postfix');
  const end = postfix ? postfixAt + postfix.spelling.length : numbersEnd;
  const written = text.slice(offset, end);
  if (second) {
    const range = rangeOf(first, text.slice(offset, first.end), second, text.slice(secondAt, second.end));
    if (!isComparable(range.low, range.high)) return { problem: 'range-units', at: offset, written };
    if (compareQuantities(range.low, range.high) === 1) return { problem: 'range-reversed', at: offset, written };
    const said = [prefix, postfix].filter((entry) => entry && entry.comparator !== 'between' && !entry.soft);
    const redundant = said.length > 0 ? ({ redundant: true } as const) : {};
    return { measure: { comparator: 'between', ...range, ...redundant, written }, figure: second, end };
  }
  const joined = joinComparators(prefix, postfix);
  if (joined === 'conflict' || joined.comparator === 'between') {
    return { problem: 'comparator-conflict', at: offset, written };
  }
  const figure = quantityOf(multiply(first.value, first.scale), first.unit, text.slice(offset, first.end));
  const redundant = joined.redundant ? ({ redundant: true } as const) : {};
  return {
    measure: { comparator: joined.comparator, ...boundsOf(joined.comparator, figure), ...redundant, written },
    figure: first,
    end,
  };
}

const clauseEnd = /[,，;；。、:：\n]/;

/**
 * The rest of a text after its measure: the object, with a comparator that stands at its very end (`10名医生以上`) taken into
 * the measure.
 */
export function withObject(
  text: string,
  found: MeasureMatch,
  prefix: ComparatorSpelling | undefined,
): Measure | MeasureProblem {
  const { measure, end } = found;
  const rest = text.slice(end).trim();
  if (rest === '') return measure;
  const restAt = text.indexOf(rest, end);
  const stop = rest.search(clauseEnd);
  const isText = /^[^\d.%/]/.test(rest);
  if (stop === 0 || !isText) return { problem: 'trailing', at: restAt, written: text };
  const late = comparatorAtEnd(rest);
  if (!late || measure.comparator === 'between') return { ...measure, object: rest };
  const object = rest.slice(0, rest.length - late.spelling.length).trim();
  const joined = joinComparators(prefix, late);
  if (joined === 'conflict' || object === '') return { problem: 'comparator-conflict', at: restAt, written: text };
  const said = measure.comparator !== 'equal' && !prefix;
  const redundant = joined.redundant || said ? ({ redundant: true } as const) : {};
  const bounds = boundsOf(joined.comparator, figureOf(measure)!);
  return { comparator: joined.comparator, ...bounds, object, ...redundant, written: measure.written };
}

/**
 * Prefix comparator (or the one already taken), measure and object from an offset of half-width text to its end; undefined
 * where no figure stands there.
 */
export function readBounded(
  text: string,
  offset: number,
  units: UnitTable,
  taken?: ComparatorSpelling,
): Bounded | MeasureProblem | undefined {
  const start = skipSpaces(text, offset);
  const reached = matchComparator(text, start, 'prefix');
  const after = skipSpaces(text, start + (reached?.spelling.length ?? 0));
  const again = reached?.soft ? matchComparator(text, after, 'prefix') : undefined;
  const prefix = again ?? reached ?? taken;
  const at = again ? skipSpaces(text, after + again.spelling.length) : after;
  const found = scanMeasure(text, at, units, prefix);
  if (!found || 'problem' in found) return found;
  const measure = withObject(text, found, prefix);
  return 'problem' in measure ? measure : { measure, figure: found.figure };
}

/**
 * A measure from its first digit (or currency sign) to the text's end: `6.5亿元`, `95%以上`, `3名医生`, `10所小学或卫生院`, `3—5对`,
 * `63%~68%`, `1,234.5万元`, `650 million CNY`, `10 persons or more`, `100`. Of units the longest wins; what follows it is the object.
 * `written`
 * is the text as typed; the `written` of the figures in it is in half-width characters.
 */
export function parseMeasure(written: string, units: UnitTable): Measure | MeasureProblem {
  const text = halfWidth(written);
  const start = skipSpaces(text, 0);
  const found = scanMeasure(text, start, units);
  if (!found) return { problem: 'no-figure', at: start, written };
  if ('problem' in found) return { ...found, written };
  const measure = withObject(text, found, undefined);
  return { ...measure, written: written.trim() };
}
