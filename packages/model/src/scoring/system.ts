import type { GradeBand, Indicator, IndicatorSystem, ResponsibilityItem, ResponsibilityList } from '../facts/index.ts';
import { extentOf } from './extent.ts';
import { exactDecimal, type Fraction, fraction, minus, nought, order, plus } from './fraction.ts';
import { type Ground, type IndicatorValue, indicatorValue, valueOfDuty } from './indicator-value.ts';
import { scoreOf } from './score.ts';
import type { ItemScore, ScoreInput, Step, SystemScore, Value } from './types.ts';
import { shownValue } from './values.ts';
import { step } from './working.ts';

/** A system with those it inherits joined in. */
export interface WholeSystem {
  roots: { uri: string; indicator: Indicator }[];
  grades: readonly GradeBand[];
  rounding?: IndicatorSystem['rounding'];
}

/**
 * Scores a system: each leaf by its words, groups as the sum of what is below them, the total with bonus and deduction items, its
 * grade, and vetoes. Where a value is missing the total is not told, only between which two scores it lies. Full marks are what the
 * system says; nothing is converted to 100.
 */
export function scoreSystem(ground: Ground, uri: string, system: IndicatorSystem, defaultDigits: number): SystemScore {
  const whole = wholeSystem(ground, uri, system);
  const vetoes: Step[] = [];
  const scorer: Scorer = { ground, whole, defaultDigits, vetoes, unknown: [] };
  const items = whole.roots.map(({ uri: from, indicator }) => item(scorer, from, indicator, 0));
  const sums = summed(items);
  const { score: total, ...ends } = sums;
  const result: SystemScore = { uri, system, items, unknown: scorer.unknown, steps: [], ...ends };
  if (total !== undefined) result.total = total;
  if (items.length > 0) result.steps.push(totalStep(items, sums));
  // a scale of names alone grades no total
  const bounded = whole.grades.filter(({ low, high }) => low !== undefined || high !== undefined);
  return graded(result, bounded, vetoes);
}

interface Scorer {
  ground: Ground;
  whole: WholeSystem;
  defaultDigits: number;
  vetoes: Step[];
  unknown: string[];
}

const deepest = 32;

/** A system as it is scored: its leading items after those that it inherits and does not declare anew, its grades and rounding or theirs. */
export function wholeSystem(
  ground: Pick<Ground, 'view'>,
  uri: string,
  system: IndicatorSystem,
  depth = 0,
): WholeSystem {
  const own = system.roots.flatMap((id) => {
    const indicator = ground.view.resolver.fact(uri, id) as Indicator | undefined;
    return indicator ? [{ uri, indicator }] : [];
  });
  const names = new Set(own.map(({ indicator }) => indicator.name));
  const result: WholeSystem = { roots: own, grades: system.grades ?? [], rounding: system.rounding };
  if (depth > deepest) return result;
  for (const ref of (system.inherits ?? []).toReversed()) {
    const found = ground.view.resolve(ref, uri);
    if (found.kind !== 'one' || found.target.kind !== 'indicators') continue;
    const base = wholeSystem(ground, found.target.uri, found.target.fact, depth + 1);
    result.roots = [...base.roots.filter(({ indicator }) => !names.has(indicator.name)), ...result.roots];
    if (result.grades.length === 0) result.grades = base.grades;
    result.rounding ??= base.rounding;
  }
  return result;
}

/** What the score of an indicator is worked out from, by its words. */
export function inputOf(
  indicator: Indicator,
  rounding: IndicatorSystem['rounding'],
  defaultDigits: number,
): ScoreInput {
  const declared = indicator.rounding ?? rounding;
  return {
    rules: (indicator.rules ?? []).filter(({ kind }) => kind !== 'veto'),
    ...(indicator.weight && { full: indicator.weight.value }),
    ...(indicator.target && { target: indicator.target.target }),
    ...(indicator.direction && { direction: indicator.direction }),
    ...(indicator.bonus && { bonus: true }),
    ...(indicator.deduction && { deduction: true }),
    ...(indicator.ceiling && { ceiling: indicator.ceiling.value }),
    ...(declared && { rounding: declared }),
    defaultDigits,
  };
}

function item(scorer: Scorer, uri: string, indicator: Indicator, depth: number): ItemScore {
  const full = indicator.weight && { full: indicator.weight.value };
  if (indicator.children.length > 0 && depth <= deepest) {
    const below = indicator.children.flatMap((id) => {
      const child = scorer.ground.view.resolver.fact(uri, id) as Indicator | undefined;
      return child ? [item(scorer, uri, child, depth + 1)] : [];
    });
    const sums = summed(below);
    return { uri, indicator, children: below, ...full, ...sums, steps: [totalStep(below, sums)] };
  }
  return leaf(scorer, uri, indicator);
}

function leaf(scorer: Scorer, uri: string, indicator: Indicator, given?: IndicatorValue): ItemScore {
  const { value, target, steps } = given ?? indicatorValue(scorer.ground, uri, indicator);
  const full = indicator.weight && { full: indicator.weight.value };
  const said = indicator.veto?.text ?? indicator.rules?.find((rule) => rule.kind === 'veto')?.text;
  const input = { ...inputOf(indicator, scorer.whole.rounding, scorer.defaultDigits), ...(target && { target }) };
  if (said !== undefined) {
    const vetoOnly = input.rules.length === 0;
    if (holds(value, vetoOnly))
      scorer.vetoes.push(step('veto', { name: indicator.name, text: said, value: shownValue(value!) }));
    if (vetoOnly) {
      const idle = step(value === undefined ? 'veto-not-told' : 'veto-not', { text: said });
      return {
        uri,
        indicator,
        children: [],
        ...full,
        score: '0',
        least: '0',
        most: '0',
        steps: holds(value, true) ? steps : [idle],
      };
    }
  }
  const score = scoreOf(input, value);
  if (score.score !== undefined) {
    const { score: at } = score;
    return { uri, indicator, children: [], ...full, score: at, least: at, most: at, steps: [...steps, ...score.steps] };
  }
  scorer.unknown.push(indicator.name);
  return { uri, indicator, children: [], ...full, ...between(input), steps: [...steps, ...score.steps] };
}

/**
 * Scores a responsibility list by the marks and words of its rows (分值, 评分标准). A row 其中：… is scored in the place of the one above where
 * that has no words of its own. Undefined for a list without marks.
 */
export function scoreList(
  ground: Ground,
  uri: string,
  list: ResponsibilityList,
  defaultDigits: number,
): SystemScore | undefined {
  const marked = list.items.filter(({ score }) => score !== undefined);
  if (marked.length === 0) return undefined;
  const system: IndicatorSystem = { id: list.id, name: list.name, agreement: list.agreement, roots: [] };
  if (list.title) system.title = list.title;
  if (list.fullMark) system.fullMark = list.fullMark;
  const scorer: Scorer = { ground, whole: { roots: [], grades: [] }, defaultDigits, vetoes: [], unknown: [] };
  const partsOf = new Map<string, ResponsibilityItem[]>();
  for (const row of marked) {
    const above = dutyOf(ground, row)?.partOf;
    if (above !== undefined) partsOf.set(above, [...(partsOf.get(above) ?? []), row]);
  }
  const items = list.items
    .filter((row) => dutyOf(ground, row)?.partOf === undefined)
    .flatMap((row) => rowScore(scorer, uri, system, row, partsOf.get(row.duty) ?? []));
  const { score: total, ...ends } = summed(items);
  const steps = [totalStep(items, { ...ends, ...(total !== undefined && { score: total }) })];
  return { uri, system, items, unknown: scorer.unknown, steps, ...ends, ...(total !== undefined && { total }) };
}

const dutyOf = ({ view }: Ground, { duty }: ResponsibilityItem) => view.facts.duties.find(({ id }) => id === duty);

function rowScore(
  scorer: Scorer,
  uri: string,
  system: IndicatorSystem,
  row: ResponsibilityItem,
  parts: readonly ResponsibilityItem[],
): ItemScore[] {
  const duty = dutyOf(scorer.ground, row);
  if (duty === undefined || (row.score === undefined && parts.length === 0)) return [];
  const indicator: Indicator = { id: duty.id, name: duty.name, system: system.id, children: [], bonus: false };
  if (row.score) indicator.weight = row.score;
  if (row.scoring) indicator.scoring = row.scoring;
  if (row.rules) indicator.rules = row.rules;
  if (parts.length === 0 || row.rules !== undefined)
    return [leaf(scorer, uri, indicator, valueOfDuty(scorer.ground, indicator, duty))];
  const children = parts.flatMap((part) => rowScore(scorer, uri, system, part, []));
  const sums = summed(children);
  const full = row.score && { full: row.score.value };
  return [{ uri, indicator, children, ...full, ...sums, steps: [totalStep(children, sums)] }];
}

function holds(value: Value | undefined, vetoOnly: boolean): boolean {
  if (value === undefined) return false;
  if (value.word === '一票否决' || value.word === 'veto') return true;
  return vetoOnly && (value.done === true || (value.figure !== undefined && order(value.figure.amount, nought) > 0));
}

/** Between what the score lies by its words; where they were not understood, between nought and the mark. */
function between(input: ScoreInput): { least?: string; most?: string } {
  const mark = input.full === undefined ? undefined : fraction(input.full);
  const plain = input.deduction ? { least: mark && minus(nought, mark), most: nought } : { least: nought, most: mark };
  const found = extentOf(input) ?? plain;
  const text = (one: Fraction | undefined): string | undefined => one && exactDecimal(one);
  const [least, most] = [text(found.least), text(found.most)];
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

function summed(items: readonly ItemScore[]): { score?: string; least?: string; most?: string } {
  const sum = (part: 'score' | 'least' | 'most'): string | undefined => {
    if (items.some((one) => one[part] === undefined)) return undefined;
    return exactDecimal(items.map((one) => fraction(one[part]!)).reduce(plus, nought));
  };
  const [score, least, most] = [sum('score'), sum('least'), sum('most')];
  return {
    ...(score !== undefined && { score }),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  };
}

function totalStep(items: readonly ItemScore[], { score, least, most }: ReturnType<typeof summed>): Step {
  const parts = items
    .map((one) => one.score ?? '?')
    .join(' + ')
    .replaceAll('+ -', '− ');
  if (score !== undefined) return step('sum', { parts, score });
  return step('sum-unknown', { parts, least: least ?? '?', most: most ?? '?' });
}

function bandOf(total: string | undefined, bands: readonly GradeBand[]): GradeBand | undefined {
  if (total === undefined) return undefined;
  const at = fraction(total);
  return bands.find(({ low, lowInclusive, high, highInclusive }) => {
    const above = low === undefined ? 1 : order(at, fraction(low));
    const below = high === undefined ? -1 : order(at, fraction(high));
    return (above > 0 || (above === 0 && lowInclusive)) && (below < 0 || (below === 0 && highInclusive));
  });
}

/** The band with the lowest figures. */
function lowest(bands: readonly GradeBand[]): GradeBand | undefined {
  return bands.toSorted(
    (a, b) =>
      order(fraction(a.low ?? a.high ?? '0'), fraction(b.low ?? b.high ?? '0')) || (a.low === undefined ? -1 : 1),
  )[0];
}

/** A veto makes the total nothing and the grade the lowest; one whose words speak of the grade alone leaves the total. */
function graded(result: SystemScore, bands: readonly GradeBand[], vetoes: readonly Step[]): SystemScore {
  if (vetoes.length > 0) {
    const gradeOnly = vetoes.every(({ params }) => /等次|等级|grade/i.test(String(params.text)));
    const grade = lowest(bands);
    const totals = gradeOnly ? {} : { total: '0', least: '0', most: '0' };
    return { ...result, ...totals, ...(grade && { grade: grade.name }), steps: [...result.steps, ...vetoes] };
  }
  if (bands.length === 0) return result;
  const sure =
    result.total === undefined
      ? [bandOf(result.least, bands), bandOf(result.most, bands)]
      : [bandOf(result.total, bands)];
  const [band] = sure;
  const total = result.total ?? `${result.least}—${result.most}`;
  if (band === undefined || sure.some((one) => one !== band))
    return { ...result, steps: [...result.steps, step('no-band', { total })] };
  return { ...result, grade: band.name, steps: [...result.steps, step('band', { total, grade: band.name })] };
}
