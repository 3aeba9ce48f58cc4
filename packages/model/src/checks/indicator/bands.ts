import type { Indicator, IndicatorSystem, Tier } from '../../facts/index.ts';
import { builtinUnits, subtract } from '../../quantity/index.ts';
import { exactDecimal, extentOf, fraction, inputOf, tierText } from '../../scoring/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft, Param } from '../finding.ts';
import { type Clash, type Domain, gapsIn, overlapsIn, type Stretch } from './intervals.ts';

/** Units of what is counted: there is nothing between 2次 and 3次. */
const counted = new Set(builtinUnits.filter(({ dimension }) => dimension === 'count').map(({ base }) => base));

interface Bands {
  of: IndicatorSystem | Indicator;
  stretches: Stretch[];
  domain: Domain;
  /** Values that no band takes are scored in another way. */
  closed: boolean;
}

/** Every value a system or an indicator can have lies in one band: grade bands tile the scores, tiers the values. */
export function* bandsMustLeaveNoGap(view: FileView): Generator<FindingDraft> {
  for (const bands of bandsOf(view)) {
    if (bands.closed) continue;
    for (const gap of gapsIn(bands.stretches, bands.domain)) yield draft('indicator/bands-gap', bands, gap);
  }
}

/** No value lies in two bands. */
export function* bandsMustNotOverlap(view: FileView): Generator<FindingDraft> {
  for (const bands of bandsOf(view))
    for (const clash of overlapsIn(bands.stretches)) yield draft('indicator/bands-overlap', bands, clash);
}

function* bandsOf(view: FileView): Generator<Bands> {
  for (const system of view.facts.indicatorSystems) {
    // a scale may give the names of its grades alone
    const bounded = (system.grades ?? []).filter(({ low, high }) => low !== undefined || high !== undefined);
    if (bounded.length === 0) continue;
    const stretches = bounded.map(({ name, ...band }) => ({ label: name, ...band }));
    const { digits } = system.rounding ?? {};
    const high = highestTotal(view, system);
    const domain = {
      low: '0',
      ...(high !== undefined && { high }),
      ...(digits !== undefined && { step: stepOf(digits) }),
    };
    yield { of: system, stretches, domain, closed: false };
  }
  for (const indicator of view.facts.indicators) {
    const tiers = (indicator.rules ?? []).flatMap((rule) => (rule.kind === 'tiers' ? rule.tiers : []));
    const bounded = tiers.filter(({ word, otherwise }) => word === undefined && !otherwise);
    if (bounded.length === 0 || bounded.length < tiers.filter(({ otherwise }) => !otherwise).length) continue;
    const others = (indicator.rules ?? []).some(({ kind }) =>
      ['proportional', 'all-or-nothing', 'text'].includes(kind),
    );
    const closed = others || tiers.some(({ otherwise }) => otherwise);
    yield { of: indicator, stretches: bounded.map(stretch), domain: domainOf(indicator, bounded), closed };
  }
}

const stretch = (tier: Tier): Stretch => ({ ...tier, label: tierText(tier) });

/** 0.01 for two decimals. */
const stepOf = (digits: number): string => (digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`);

/** The full mark and what bonus items may add. */
function highestTotal(view: FileView, system: IndicatorSystem): string | undefined {
  if (system.fullMark === undefined) return undefined;
  const bonus = system.roots.flatMap((id) => view.facts.indicators.find((one) => one.id === id && one.bonus) ?? []);
  let high = fraction(system.fullMark.value);
  for (const one of bonus) {
    const most = extentOf(inputOf(one, undefined, 0))?.most ?? (one.weight && fraction(one.weight.value));
    if (most === undefined) return system.fullMark.value;
    high = { over: high.over * most.under + most.over * high.under, under: high.under * most.under };
  }
  return exactDecimal(high);
}

/** Declared values, else from nought to the highest figure named: figures counted or measured are not below nought. */
function domainOf({ range }: Indicator, tiers: readonly Tier[]): Domain {
  const whole = tiers.some(({ unit }) => unit !== undefined && counted.has(unit));
  const step = whole ? { step: '1' } : {};
  const [low, high] = [range?.target.low?.value, range?.target.high?.value];
  if (range) return { ...step, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  return { low: '0', ...step };
}

/** `在 80 与 81 之间`, `高于 90 `. */
function rangeText(from: string | undefined, to: string | undefined): Param {
  if (from !== undefined && to !== undefined)
    return { zh: `在 ${from} 与 ${to} 之间`, en: `between ${from} and ${to}` };
  if (from !== undefined) return { zh: `高于 ${from} `, en: `above ${from}` };
  return to === undefined ? { zh: '任何', en: 'of any size' } : { zh: `低于 ${to} `, en: `below ${to}` };
}

function draft(code: string, { of }: Bands, { first, second, from, to, only }: Clash): FindingDraft {
  const end = second === undefined || first === undefined;
  const wording = end ? `${code}.end` : only ? `${code}.one` : undefined;
  const place = (second ?? first)!.at;
  return {
    subject: of.id,
    place,
    ...(wording !== undefined && { message: wording }),
    params: {
      name: ('title' in of ? of.title : undefined) ?? of.name,
      first: first?.label ?? '',
      second: second?.label ?? '',
      band: (second ?? first)!.label,
      range: rangeText(from, to),
      from: from ?? '',
    },
    related: first !== undefined && second !== undefined ? [{ at: first.at, note: 'note.other-band' }] : [],
    witness: {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(from !== undefined && to !== undefined && { width: subtract(to, from) }),
    },
  };
}
