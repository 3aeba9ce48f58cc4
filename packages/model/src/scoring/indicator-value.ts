import { daysBetween } from '../calendar/index.ts';
import type { FileView } from '../checks/check.ts';
import { dueDays } from '../checks/time/due.ts';
import type { Agreement, Duty, Indicator, Ref } from '../facts/index.ts';
import { figureOf, type Target } from '../quantity/index.ts';
import { figureOfResolved } from '../resolve/index.ts';
import { exactDecimal, fraction, over, times } from './fraction.ts';
import { figureIn, type Reach, type Reached, sumOf } from './reached.ts';
import type { Step, Value } from './types.ts';
import { shownFigure, shownValue } from './values.ts';
import { step } from './working.ts';

/** What an indicator's score is worked out from, and how it came about; no value: some figure is missing. */
export interface IndicatorValue {
  value?: Value;
  target?: Target;
  steps: Step[];
}

/** Where values are looked up: an agreement, seen from its file, and what was reached. */
export interface Ground {
  view: FileView;
  agreement: Agreement | undefined;
  reached: Reached;
  /** Values put in place of what was reached, by the indicator's name or id. */
  changes: ReadonlyMap<string, Value>;
}

/** The value of an indicator: a change asked for, what was told of it, its numerator by its denominator, or its duties'. */
export function indicatorValue(ground: Ground, uri: string, indicator: Indicator): IndicatorValue {
  const target = indicator.target?.target;
  const own = target === undefined ? {} : { target };
  const duties = dutiesOf(ground, uri, indicator);
  const late = latenessOf(ground, duties);
  const changed = ground.changes.get(indicator.id) ?? ground.changes.get(indicator.name);
  if (changed) {
    const said = step('value-changed', { value: shownValue(changed) });
    return { ...ownOrDuties(ground, indicator, duties, changed, own), value: { ...late, ...changed }, steps: [said] };
  }
  const told = ground.reached.of(uri, indicator.id);
  if (told) {
    const steps = [toldStep(told)];
    return { ...ownOrDuties(ground, indicator, duties, told, own), value: { ...late, ...plainValue(told) }, steps };
  }
  if (indicator.numerator && indicator.denominator) return { ...own, ...ratio(ground, uri, indicator) };
  return { ...own, ...ofDuties(ground, indicator, duties, late) };
}

/** A target of the indicator's own, else that of its duties where it is of the value's kind, else 100% for a percentage. */
function ownOrDuties(
  ground: Ground,
  indicator: Indicator,
  duties: readonly Duty[],
  value: Value,
  own: { target?: Target },
): { target?: Target } {
  if (own.target !== undefined) return own;
  const target = targetOf(ground, duties);
  const unit = target && figureOf(target)?.unit;
  if (target && (value.figure === undefined || unit === value.figure.unit)) return { target };
  return completes(indicator, value) ? { target: whole } : {};
}

const hundred = { value: '100', unit: '%', dimension: 'ratio', written: '100%' } as const;
const whole: Target = { comparator: 'equal', low: hundred, high: hundred, written: '100%' };

const completes = (indicator: Indicator, value: Value): boolean =>
  value.figure?.dimension === 'ratio' && (indicator.aggregation === 'ratio' || indicator.unit === '%');

/** The value of what is scored by one duty, a row of a responsibility list. */
export function valueOfDuty(ground: Ground, indicator: Indicator, duty: Duty): IndicatorValue {
  const changed = ground.changes.get(indicator.name);
  const target = targetOf(ground, [duty]);
  const late = latenessOf(ground, [duty]);
  if (changed === undefined) return ofDuties(ground, indicator, [duty], late);
  const steps = [step('value-changed', { value: shownValue(changed) })];
  return { value: { ...late, ...changed }, steps, ...(target && { target }) };
}

function plainValue({ figure, word, done, late }: Reach): Value {
  return {
    ...(figure && { figure }),
    ...(word !== undefined && { word }),
    ...(done !== undefined && { done }),
    ...(late !== undefined && { late }),
  };
}

function toldStep(reach: Reach): Step {
  const key = reach.date === undefined ? 'value' : 'value-dated';
  return { ...step(key, { value: shownValue(reach), date: reach.date ?? '' }), place: reach.place };
}

/** Duties of the agreement that name the indicator, or that it names. */
function dutiesOf({ view, agreement }: Ground, uri: string, indicator: Indicator): Duty[] {
  if (agreement === undefined) return [];
  const named = (indicator.measures ?? []).flatMap((ref) => {
    const found = view.resolve(ref, uri);
    return found.kind === 'one' && found.target.kind === 'duty' ? [found.target.id] : [];
  });
  return view.facts.duties.filter((duty) => {
    if (view.agreementOf(duty) !== agreement) return false;
    if (named.includes(duty.id)) return true;
    return view.effective(duty).indicators.some((ref) => {
      const found = view.resolve(ref);
      return (
        found.kind === 'one' &&
        found.target.kind === 'indicator' &&
        found.target.id === indicator.id &&
        found.target.uri === uri
      );
    });
  });
}

/** What was reached for a duty: told of itself, else the sum of its shares where each is told. */
export function dutyReach({ view, reached }: Pick<Ground, 'view' | 'reached'>, duty: Duty): Reach | undefined {
  const own = reached.of(view.uri, duty.id);
  if (own) return own;
  const shares = view.sharesOf({ kind: 'duty', fact: duty });
  const values = shares.filter(({ rest }) => !rest).map(({ id }) => reached.of(view.uri, id));
  const figures = values.flatMap((value) => value?.figure ?? []);
  if (values.length === 0 || figures.length < values.length) return undefined;
  const figure = sumOf(figures);
  const dates = values.flatMap((value) => value?.date ?? []).sort();
  return figure && { figure, place: values[0]!.place, ...(dates.length > 0 && { date: dates.at(-1)! }) };
}

/** The figure a duty is to reach, a reference followed. */
export function dutyTarget(view: FileView, duty: Duty): Target | undefined {
  const said = duty.target;
  if (said?.target) return said.target;
  const found = said?.ref && view.resolve(said.ref);
  const target = found?.kind === 'one' ? figureOfResolved(found.target) : undefined;
  const figure = target && figureOf(target);
  if (!figure || !target) return undefined;
  return said?.comparator === undefined || said.comparator === target.comparator
    ? target
    : { comparator: said.comparator, low: figure, high: figure, written: figure.written };
}

function targetOf({ view }: Ground, duties: readonly Duty[]): Target | undefined {
  const targets = duties.flatMap((duty) => dutyTarget(view, duty) ?? []);
  const [first] = targets;
  if (first === undefined || targets.length !== duties.length) return undefined;
  if (targets.length === 1) return first;
  const ceilings = targets.filter(({ comparator }) => comparator === 'at-most' || comparator === 'less-than');
  if (ceilings.length > 0 && ceilings.length < targets.length) return undefined;
  const figures = targets.flatMap((target) => figureOf(target) ?? []);
  const sum = sumOf(figures.map(figureIn));
  const value = sum && exactDecimal(sum.amount);
  if (value === undefined || figures.length < targets.length) return undefined;
  const figure = { ...figures[0]!, value, written: `${value}${sum!.unit}` };
  if (ceilings.length > 0) return { comparator: 'at-most', high: figure, written: figure.written };
  return { comparator: 'at-least', low: figure, written: figure.written };
}

function ofDuties(
  ground: Ground,
  indicator: Indicator,
  duties: readonly Duty[],
  late: { late?: number },
): IndicatorValue {
  if (duties.length === 0) return { steps: [step('missing')] };
  const reaches = duties.map((duty) => ({ duty, reach: dutyReach(ground, duty) }));
  const missing = reaches.filter(({ reach }) => reach === undefined).map(({ duty }) => duty.name);
  if (missing.length > 0) return { steps: [step('missing-duty', { duty: missing.join('、') })] };
  const steps = reaches.map(({ duty, reach }) => ({
    ...step(reach!.date === undefined ? 'duty-value' : 'duty-value-dated', {
      duty: duty.name,
      value: shownValue(reach!),
      date: reach!.date ?? '',
    }),
    place: reach!.place,
  }));
  const joined = joinedValue(
    indicator,
    reaches.map(({ reach }) => reach!),
  );
  if (joined === undefined) return { steps: [...steps, step('not-joined')] };
  const target = targetOf(ground, duties);
  const goal = target && figureOf(target);
  if (indicator.unit === '%' && joined.figure && joined.figure.dimension !== 'ratio') {
    if (goal === undefined || goal.unit !== joined.figure.unit) return { steps: [...steps, step('missing-target')] };
    const share = over(times(joined.figure.amount, fraction('100')), fraction(goal.value));
    if (share === undefined) return { steps: [...steps, step('unknown.zero-target')] };
    const said = step('completion', {
      value: shownValue(joined),
      target: shownFigure(fraction(goal.value), goal.unit),
      rate: shownFigure(share, '%'),
    });
    const figure = { amount: share, unit: '%', dimension: 'ratio' as const };
    return { value: { ...late, figure }, target: indicator.target?.target ?? whole, steps: [...steps, said] };
  }
  const own = indicator.target?.target ?? target;
  return { value: { ...late, ...joined }, ...(own && { target: own }), steps };
}

/** One value of several: added up, the last one, or, for words, the same one. Undefined where they may not be joined. */
function joinedValue(indicator: Indicator, reaches: readonly Reach[]): Value | undefined {
  if (reaches.length === 1) return plainValue(reaches[0]!);
  if (indicator.aggregation === 'latest')
    return plainValue(reaches.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1)!);
  if (indicator.aggregation === 'distinct') return undefined;
  if (reaches.every(({ done }) => done !== undefined)) return { done: reaches.every(({ done }) => done) };
  const figures = reaches.flatMap(({ figure }) => figure ?? []);
  if (figures.length < reaches.length || figures.some(({ dimension }) => dimension === 'ratio')) return undefined;
  const figure = sumOf(figures);
  return figure && { figure };
}

/** 分子 by 分母, in per cent. */
function ratio(ground: Ground, uri: string, { numerator, denominator }: Indicator): IndicatorValue {
  const parts = [numerator!, denominator!].map((ref) => ({ ref, figure: figureOfPart(ground, uri, ref) }));
  const missing = parts.filter(({ figure }) => figure === undefined).map(({ ref }) => ref.path.join('.'));
  if (missing.length > 0) return { steps: [step('missing-duty', { duty: missing.join('、') })] };
  const [above, below] = [parts[0]!.figure!, parts[1]!.figure!];
  if (above.unit !== below.unit) return { steps: [step('not-joined')] };
  const share = over(times(above.amount, fraction('100')), below.amount);
  if (share === undefined) return { steps: [step('unknown.zero-denominator')] };
  const said = step('ratio', {
    numerator: numerator!.path.join('.'),
    above: shownFigure(above.amount, above.unit),
    denominator: denominator!.path.join('.'),
    below: shownFigure(below.amount, below.unit),
    rate: shownFigure(share, '%'),
  });
  return { value: { figure: { amount: share, unit: '%', dimension: 'ratio' } }, steps: [said] };
}

function figureOfPart(ground: Ground, uri: string, ref: Ref): Value['figure'] {
  const found = ground.view.resolve(ref, uri);
  if (found.kind !== 'one') return undefined;
  const { target } = found;
  if (target.kind === 'duty') return dutyReach(ground, target.fact)?.figure;
  if (target.kind === 'indicator') return indicatorValue(ground, target.uri, target.fact).value?.figure;
  if (target.kind !== 'fund') return undefined;
  const told = ground.reached.of(target.uri, target.id)?.figure;
  const amount = ground.view.fundAmount(target.fact, undefined, target.uri)?.target;
  const figure = amount && figureOf(amount);
  return told ?? (figure && figureIn(figure));
}

/** Most days by which a duty was reached after its due day; missing where a day is not known. */
function latenessOf(ground: Ground, duties: readonly Duty[]): { late?: number } {
  const days = duties.flatMap((duty) => {
    const date = dutyReach(ground, duty)?.date;
    const due = ground.view
      .effective(duty)
      .deadlines.flatMap((one) => dueDays(ground.view, one, ground.agreement))
      .sort();
    return date === undefined || due.length === 0 ? [] : [Math.max(0, daysBetween(due.at(-1)!, date))];
  });
  return days.length === 0 || days.length < duties.length ? {} : { late: Math.max(...days) };
}
