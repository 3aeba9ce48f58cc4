import type { Agreement, OriginKey } from '../../facts/index.ts';
import { compare, isComparable, type Quantity, subtract, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { additiveFigure, figureLike, namesParam, shown, sumWitness } from '../shared/figures.ts';
import { dutyFigure, nonAdditive } from './whole.ts';

interface Years {
  subject: string;
  name: string;
  parent: Quantity;
  comparator: string;
  at: OriginKey;
  parts: { year: number; figure: Quantity | undefined; at: OriginKey }[];
  agreement: Agreement | undefined;
}

/**
 * The years of a figure add up to it. A floor may be exceeded, a ceiling fallen short of. Where the term has years that say nothing,
 * it cannot be told.
 */
export function* yearsMustSumToTerm(view: FileView): Generator<FindingDraft> {
  for (const years of yearly(view)) {
    const { parent, parts, agreement, comparator } = years;
    const figures = parts.flatMap(({ figure }) => figure ?? []);
    if (figures.length !== parts.length || figures.some((figure) => !isComparable(figure, parent))) continue;
    const total = figureLike(sum(figures.map((figure) => figure.value)), parent);
    const order = compare(total.value, parent.value);
    const tooMuch = order > 0 && comparator !== 'at-least' && comparator !== 'more-than';
    const tooLittle = order < 0 && comparator !== 'at-most' && comparator !== 'less-than';
    if (!tooMuch && !tooLittle) continue;
    const missing = tooLittle ? missingYears(agreement, parts) : [];
    const residual = subtract(parent.value, total.value);
    yield {
      subject: years.subject,
      ...(missing.length > 0 && { verdict: 'unknown' as const, message: 'breakdown/year-sum.years-missing' }),
      params: {
        name: years.name,
        parent: shown(parent),
        children: shown(total, parent),
        residual: shown(figureLike(residual.replace('-', ''), parent), parent),
        years: namesParam(missing.map(String)),
      },
      related: [{ at: years.at, note: 'note.total' }, ...parts.map(({ at }) => ({ at, note: 'note.part' }))],
      witness: sumWitness(parent, total.value, residual),
    };
  }
}

function missingYears(agreement: Agreement | undefined, parts: Years['parts']): number[] {
  if (agreement?.term === undefined) return [];
  const missing: number[] = [];
  for (let year = Number(agreement.term.from.slice(0, 4)); year <= Number(agreement.term.to.slice(0, 4)); year++) {
    if (!parts.some((part) => part.year === year)) missing.push(year);
  }
  return missing;
}

function* yearly(view: FileView): Generator<Years> {
  for (const duty of view.facts.duties) {
    for (const breakdown of duty.breakdowns) {
      const whole = dutyFigure(view, duty);
      if (breakdown.by !== 'year' || whole === undefined || breakdown.rule === 'each') continue;
      if (breakdown.shares.some((share) => share.rest) || nonAdditive(view, duty, breakdown) !== undefined) continue;
      yield {
        ...{ subject: duty.id, name: duty.name || duty.act, parent: whole.figure, comparator: whole.comparator },
        at: whole.at,
        parts: breakdown.shares.map((share) => ({
          year: share.year ?? 0,
          figure: additiveFigure(share.target),
          at: share.at,
        })),
        agreement: view.agreementOf(duty),
      };
    }
  }
  for (const fund of view.facts.funds) {
    const whole = fund.amounts.find((amount) => amount.year === undefined);
    const parent = additiveFigure(whole?.target);
    const parts = fund.amounts.flatMap(({ year, target, at }) =>
      year === undefined ? [] : [{ year, figure: additiveFigure(target), at }],
    );
    if (whole === undefined || parent === undefined || parts.length === 0) continue;
    const { comparator } = whole.target;
    const agreement = view.agreementOf(fund);
    yield { subject: fund.id, name: fund.name, parent, comparator, at: whole.at, parts, agreement };
  }
}
