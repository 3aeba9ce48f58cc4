import type { FileView } from '../checks/check.ts';
import type { Party, Ref } from '../facts/index.ts';
import type { Resolution } from '../resolve/index.ts';
import { addable, figureValue, typeOfTarget } from './attributes.ts';
import { figuresNamed, partyNamed, partyOf } from './bodies.ts';
import type { Named, Type, YearlyExpression } from './types.ts';

/** What yearly figures are looked up in. */
export interface YearlySource {
  view: FileView;
  follow(ref: Ref): Resolution;
  /** Bodies whose figure is meant where none is named. */
  bearers: readonly Ref[];
  uri: string;
  year?: number;
}

/** The year a yearly figure is of: the one named, or counted from the year judged. */
export function yearOfPath({ offset, year }: YearlyExpression, judged: number | undefined): number | undefined {
  if (year !== undefined) return year;
  return judged === undefined ? undefined : judged + (offset ?? 0);
}

/**
 * The figure of a name in a year: 年度数据 of the bodies meant or of the one named, else a fund's amount. Undefined where nothing in
 * sight has a figure of that name.
 */
export function yearlyFigure(source: YearlySource, ref: Ref, year: number | undefined): Named | undefined {
  return ofBody(source, ref, year) ?? ofFund(source, ref, year);
}

function ofBody(source: YearlySource, ref: Ref, year: number | undefined): Named | undefined {
  const name = ref.path.at(-1)!;
  const parties = ref.path.length > 1 ? named(source, ref) : meant(source, name);
  const having = parties.filter((party) => party.figures?.some((figure) => figure.name.normalize('NFKC') === name));
  const figures = having.flatMap((party) => party.figures ?? []).filter((one) => one.name.normalize('NFKC') === name);
  if (figures.length === 0) return undefined;
  const type = typeOfTarget(figures[0]?.target);
  const inYear = figures.filter((figure) => figure.year === year);
  return {
    type,
    value: () => figureValue(having.length === 1 && inYear.length === 1 ? addable(inYear[0]?.target) : undefined, type),
  };
}

function named({ view, follow }: YearlySource, ref: Ref): Party[] {
  const found = follow({ ...ref, kinds: ['body'], path: ref.path.slice(0, -1) });
  const party = found.kind === 'one' ? partyOf(view, found.target) : undefined;
  return party === undefined ? [] : [party];
}

/** The bearers; without any, the one party that has a figure of the name. */
function meant({ view, bearers }: YearlySource, name: string): Party[] {
  if (bearers.length === 0) return figuresNamed(view, name).map(({ party }) => party);
  return [...new Set(bearers.flatMap((ref) => partyNamed(view, ref) ?? []))];
}

function ofFund({ view, follow }: YearlySource, ref: Ref, year: number | undefined): Named | undefined {
  const found = follow({ ...ref, kinds: ['fund'] });
  if (found.kind !== 'one' || found.target.kind !== 'fund') return undefined;
  const { fact, uri } = found.target;
  const amount = year === undefined ? undefined : view.fundAmount(fact, year, uri)?.target;
  const type: Type = amount === undefined ? { kind: 'quantity', dimension: 'money', unit: '元' } : typeOfTarget(amount);
  return { type, value: () => figureValue(addable(amount), type) };
}
