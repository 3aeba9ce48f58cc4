import type { Scoring } from '../facts/index.ts';
import { figureOf, type Quantity } from '../quantity/index.ts';
import {
  type Fraction,
  fraction,
  larger,
  minus,
  nought,
  order,
  over,
  shown,
  smaller,
  times,
  toWhole,
} from './fraction.ts';
import type { ScoreInput, Value } from './types.ts';
import { shownFigure, shownValue } from './values.ts';
import { step, unknown, type Worked } from './working.ts';

type PerStep = Extract<Scoring, { kind: 'per-step' }>;
type PerEvent = Extract<Scoring, { kind: 'per-event' }>;

/** What steps below, above or late, and events, add to the score; less than nought where they take off. */
export function addition(rule: Scoring, input: ScoreInput, value: Value): Worked {
  if (rule.kind === 'per-event') return events(rule, input, value);
  return rule.kind === 'per-step' ? steps(rule, input, value) : { at: nought, steps: [] };
}

function events(rule: PerEvent, input: ScoreInput, value: Value): Worked {
  if (value.figure === undefined) return unknown('count', { value: shownValue(value) });
  const count = value.figure.amount;
  return limited(times(count, fraction(rule.points)), rule, input, (raw) =>
    step(rule.effect === 'deduct' ? 'events-deduct' : 'events-add', {
      count: shown(count),
      points: rule.points,
      raw: shown(raw),
    }),
  );
}

function steps(rule: PerStep, input: ScoreInput, value: Value): Worked {
  const gap = rule.when === 'late' ? lateness(rule, value) : distance(rule, input, value);
  if ('steps' in gap) return gap;
  const exact = over(larger(gap.by, nought), gap.step);
  if (exact === undefined) return unknown('zero-step');
  const count = rule.whole ? toWhole(exact, rule.up === true) : exact;
  return limited(times(count, fraction(rule.points)), rule, input, (raw) =>
    step(`${rule.when}-${rule.effect}`, {
      by: shownFigure(larger(gap.by, nought), gap.unit),
      step: shownFigure(gap.step, gap.unit),
      count: shown(count),
      points: rule.points,
      raw: shown(raw),
    }),
  );
}

interface Gap {
  by: Fraction;
  step: Fraction;
  unit: string;
}

function lateness({ step: { value: size, unit } }: PerStep, value: Value): Gap | Worked {
  if (value.late === undefined) return unknown('late');
  if (unit !== '天') return unknown('late-unit', { unit });
  return { by: fraction(String(value.late)), step: fraction(size), unit };
}

/** How far the value stands below or above the target, in the unit of the step. */
function distance({ when, step: size }: PerStep, { target }: ScoreInput, value: Value): Gap | Worked {
  const { figure } = value;
  if (figure === undefined) return unknown('figure', { value: shownValue(value) });
  const goal = target && !target.change && !target.relative ? figureOf(target) : undefined;
  if (goal === undefined) return unknown('target');
  if (goal.unit !== figure.unit) return unknown('unit', { value: shownValue(value), unit: goal.unit });
  const against = fraction(goal.value);
  const by = when === 'below' ? minus(against, figure.amount) : minus(figure.amount, against);
  const one = fraction(size.value);
  if (sameScale(size, figure)) return { by, step: one, unit: figure.unit === '%' ? '百分点' : figure.unit };
  // 每低1% and 每低1个百分点, of a figure that is no percentage, are 1% of the target
  if (size.dimension === 'ratio' || size.dimension === 'ratio-difference') {
    const share = over(times(by, fraction('100')), against);
    return share === undefined ? unknown('zero-target') : { by: share, step: one, unit: '%' };
  }
  return unknown('step-unit', { step: size.written, unit: figure.unit });
}

/** 百分点 and % measure the distance between two percentages; 一个 is one of whatever is counted. */
function sameScale(size: Quantity, figure: NonNullable<Value['figure']>): boolean {
  if (size.unit === figure.unit || size.dimension === 'none') return true;
  if (figure.dimension === 'ratio') return size.dimension === 'ratio-difference';
  return size.unit === '个' && figure.dimension === 'count';
}

function limited(
  raw: Fraction,
  { effect, stop }: PerStep | PerEvent,
  { full, ceiling }: ScoreInput,
  said: (raw: Fraction) => Worked['steps'][number],
): Worked {
  const steps = [said(raw)];
  let held = raw;
  if (stop !== undefined) {
    const end = stop === 'full' ? (ceiling ?? full) : stop;
    if (end === undefined) return unknown('weight');
    held = smaller(raw, fraction(end));
    if (order(held, raw) !== 0)
      steps.push(step(effect === 'deduct' ? 'stop-deduct' : 'stop-add', { stop: shown(held) }));
  }
  return { at: effect === 'deduct' ? minus(nought, held) : held, steps };
}
