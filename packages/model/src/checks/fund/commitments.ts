import type { Duty, OriginKey, Project } from '../../facts/index.ts';
import { isComparable, type Quantity, sum } from '../../quantity/index.ts';
import { dutyFigure } from '../breakdown/whole.ts';
import type { FileView } from '../check.ts';
import { additiveFigure, figureLike } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** The ledgers of a fund. They are never added to each other: each is compared with the fund by itself. */
export type Ledger = 'duties' | 'allocation' | 'projects';

/** What a fund has. Years rise; `total` is there where an amount without a year is stated. */
export interface FundPart {
  type: 'fund';
  id: string;
  name: string;
  years: { year: number; figure: Quantity; at: OriginKey }[];
  total?: { figure: Quantity; at: OriginKey };
}

/** Money that is to come from the fund. Without a figure, or a year, what can be told is bounded. */
export interface CommitmentPart {
  type: 'commitment';
  ledger: Ledger;
  /** Commitments of one group are added up: one bearer's duties, a table's rows, all projects. */
  group: string;
  subject: string;
  name: string;
  figure?: Quantity;
  year?: number;
  at: OriginKey;
}

export type FundContribution = FundPart | CommitmentPart;

/** What a file says of funds, under the fund's id: its amounts and allocation (its own file), and what is to be paid from it. */
export function* collectCommitments(view: FileView): Generator<{ key: string; value: FundContribution }> {
  yield* fundsOf(view);
  for (const duty of view.facts.duties) yield* commitmentsOfDuty(view, duty);
  for (const project of view.facts.projects) yield* ofProject(view, project);
}

function* fundsOf(view: FileView): Generator<{ key: string; value: FundContribution }> {
  for (const fund of view.facts.funds) {
    const tables = view.facts.tables.filter((table) => table.owner === fund.id && table.use === 'allocation');
    const inTables = tables.flatMap((table) => table.columns.flatMap((column) => column.year ?? []));
    const stated = fund.amounts.flatMap((amount) => amount.year ?? []);
    const years = [...new Set([...stated, ...inTables])]
      .sort((a, b) => a - b)
      .flatMap((year) => {
        const amount = view.fundAmount(fund, year);
        const figure = additiveFigure(amount?.target);
        return amount && figure ? [{ year, figure, at: amount.at }] : [];
      });
    const whole = fund.amounts.find((amount) => amount.year === undefined);
    const total = additiveFigure(whole?.target);
    const value: FundPart = {
      ...{ type: 'fund', id: fund.id, name: fund.name, years },
      ...(whole && total && { total: { figure: total, at: whole.at } }),
    };
    yield { key: fund.id, value };
    for (const year of stated) {
      if (!inTables.includes(year)) continue;
      const figures = view
        .sharesOf({ kind: 'fund', fact: fund }, view.uri, year)
        .flatMap((share) => additiveFigure(share.target) ?? []);
      const [first] = figures;
      if (first === undefined || figures.some((figure) => !isComparable(figure, first))) continue;
      yield {
        key: fund.id,
        value: {
          ...{ type: 'commitment', ledger: 'allocation', group: '', subject: fund.id, name: fund.name, year },
          figure: figureLike(sum(figures.map((figure) => figure.value)), first),
          at: tables[0]?.at ?? `${fund.id}#name`,
        },
      };
    }
  }
}

const commitmentsOfDuty = oncePerView((view, duty: Duty) => [...ofDuty(view, duty)]);

/** Duties of 应当 that name the fund and a floor of money. */
function* ofDuty(view: FileView, duty: Duty): Generator<{ key: string; value: CommitmentPart }> {
  const effective = view.effective(duty);
  if (effective.modality !== 'must' || duty.partOf !== undefined) return;
  const whole = dutyFigure(view, duty);
  if (whole?.figure.dimension !== 'money' || whole.comparator === 'at-most' || whole.comparator === 'less-than') return;
  const named = duty.target?.ref && view.resolve(duty.target.ref);
  const target = named?.kind === 'one' ? named.target : undefined;
  const funds = new Set<string>();
  if (target?.kind === 'fund-year') funds.add(target.of.id);
  else if (target?.kind === 'slot' && target.of.kind === 'fund') funds.add(target.of.id);
  for (const ref of effective.funds) {
    const found = view.resolve(ref);
    if (found.kind === 'one' && found.target.kind === 'fund') funds.add(found.target.id);
  }
  if (funds.size !== 1) return;
  const year = target?.kind === 'fund-year' ? target.year : (yearOfDuty(duty) ?? yearOfTerm(view, duty));
  const group = effective.bearer
    .map((ref) => bearerKey(view, ref))
    .sort()
    .join('+');
  const [key = ''] = funds;
  yield {
    key,
    value: {
      ...{ type: 'commitment', ledger: 'duties', group, subject: duty.id, name: duty.name || duty.act },
      figure: whole.figure,
      ...(year !== undefined && { year }),
      at: `${duty.id}#name`,
    },
  };
}

function bearerKey(view: FileView, ref: Duty['bearer'][number]): string {
  const found = view.resolve(ref);
  return (found.kind === 'one' ? view.bodyKey(found.target) : undefined) ?? ref.path.join('.');
}

function yearOfDuty(duty: Duty): number | undefined {
  const years = new Set<number>();
  for (const { phrase } of duty.deadlines) {
    if (phrase.kind === 'by' || phrase.kind === 'on') years.add(Number(phrase.date.slice(0, 4)));
    else if (phrase.kind === 'period' && phrase.from.slice(0, 4) === phrase.to.slice(0, 4)) {
      years.add(Number(phrase.from.slice(0, 4)));
    } else return undefined;
  }
  return years.size === 1 ? [...years][0] : undefined;
}

function yearOfTerm(view: FileView, fact: { agreement: string }): number | undefined {
  const term = view.agreementOf(fact)?.term;
  const [from, to] = [term?.from.slice(0, 4), term?.to.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : undefined;
}

/** What a project takes from each fund: the part stated, or its whole cost where one fund bears it. */
function* ofProject(view: FileView, project: Project): Generator<{ key: string; value: CommitmentPart }> {
  for (const { fund, target, year, at } of project.funding) {
    const found = view.resolve(fund);
    if (found.kind !== 'one' || found.target.kind !== 'fund') continue;
    const whole = project.funding.length === 1 ? project.cost?.target : undefined;
    const figure = additiveFigure(target ?? whole);
    const { period } = project;
    const own =
      period && period.from.slice(0, 4) === period.to.slice(0, 4) ? Number(period.from.slice(0, 4)) : undefined;
    const when = year ?? (period === undefined ? yearOfTerm(view, project) : own);
    yield {
      key: found.target.id,
      value: {
        ...{ type: 'commitment', ledger: 'projects', group: '', subject: project.id },
        name: project.title ?? project.name,
        ...(figure && { figure }),
        ...(when !== undefined && { year: when }),
        at,
      },
    };
  }
}
