import { addDays, addMonths, type Fund, fundYears, type Project, sum } from '@duikou/model';
import { type ExportContext, inOrder } from '../context.ts';
import { yuan } from '../money.ts';
import { type Organization, organizationsOf } from '../organizations.ts';
import { type Element, element } from '../xml.ts';
import { attributesOf, day, narrative, value } from './parts.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}
interface Sum extends Period {
  readonly amount: string;
}

/** The day by which amounts are valued: signing, else the first day. */
function valued({ agreement, request }: ExportContext): string {
  return agreement.signed?.date ?? agreement.term?.from ?? request.asOf;
}

/** A calendar year, as far as it lies in the term; undefined for one that does not. */
function yearWithin(year: number, term: Period | undefined): Period | undefined {
  const start = `${String(year).padStart(4, '0')}-01-01`;
  const end = `${String(year).padStart(4, '0')}-12-31`;
  if (term === undefined) return { from: start, to: end };
  return inOrder({ from: start < term.from ? term.from : start, to: end > term.to ? term.to : end });
}

/** A budget's period may not be longer than a year. */
const isYear = ({ from, to }: Period): boolean => to <= addDays(addMonths(from, 12), -1);

/** What a fund states, by year within the term, else as a whole; money that is attracted and not granted has no budget. */
export function sumsOf({ view, agreement }: ExportContext, fund: Fund): readonly Sum[] {
  const term = inOrder(agreement.term);
  const years = fundYears(view.resolver, view.uri, fund).flatMap((year): Sum[] => {
    const period = yearWithin(year, term);
    const amount = yuan(view.fundAmount(fund, year)?.target);
    return period && amount !== undefined ? [{ ...period, amount }] : [];
  });
  if (years.length > 0) return years;
  const period = inOrder(fund.period) ?? term;
  const amount = yuan(view.fundAmount(fund)?.target);
  return period && amount !== undefined ? [{ ...period, amount }] : [];
}

function budget(context: ExportContext, { from, to, amount }: Sum, type: '1' | '2' = '1'): Element {
  return element(
    'budget',
    { type, status: '2' },
    day('period-start', from),
    day('period-end', to),
    value(amount, valued(context)),
  );
}

function planned(context: ExportContext, { from, to, amount }: Sum, provider: Bodies, receiver: Bodies): Element {
  return element(
    'planned-disbursement',
    { type: '1' },
    day('period-start', from),
    day('period-end', to),
    value(amount, valued(context)),
    only('provider-org', provider),
    only('receiver-org', receiver),
  );
}

type Bodies = readonly Organization[];

/** The one body; IATI has room for one and no more. */
function only(name: string, bodies: Bodies): Element | undefined {
  const [first, ...more] = bodies;
  return first === undefined || more.length > 0 ? undefined : element(name, attributesOf(first), narrative(first.name));
}

const sourcesOf = ({ view }: ExportContext, fund: Fund | undefined): Bodies =>
  (fund?.sources ?? []).flatMap((ref) => organizationsOf(view, ref));

/** Budgets and planned disbursements of the agreement: granted funds, those of one period added up for the budget. */
export function agreementMoney(context: ExportContext): { budgets: Element[]; planned: Element[] } {
  const { view, agreement, parties } = context;
  const funds = view.facts.funds.filter((fund) => fund.agreement === agreement.name && fund.attracted !== true);
  const receiver = parties.filter(({ capacity }) => capacity === 'recipient').map(({ body }) => body);
  const sums = funds.map((fund) => ({ fund, parts: sumsOf(context, fund) }));
  const periods = Map.groupBy(sums.flatMap(({ parts }) => parts).filter(isYear), ({ from, to }) => `${from}/${to}`);
  const budgets = [...periods.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parts]) => budget(context, { ...parts[0]!, amount: sum(parts.map(({ amount }) => amount)) }));
  return {
    budgets,
    planned: sums.flatMap(({ fund, parts }) =>
      parts.map((part) => planned(context, part, sourcesOf(context, fund), receiver)),
    ),
  };
}

/** Budget, changes of it, planned disbursements by fund, and payments of a project. */
export function projectMoney(
  context: ExportContext,
  project: Project,
): { budgets: Element[]; planned: Element[]; transactions: Element[] } {
  const { view, agreement } = context;
  const period = inOrder(project.period) ?? inOrder(agreement.term);
  const implementers = project.implementer.flatMap((ref) => organizationsOf(view, ref));
  const fundOf = (ref: Project['funding'][number]['fund']): Fund | undefined => {
    const found = view.resolve(ref);
    return found.kind === 'one' && found.target.kind === 'fund' ? found.target.fact : undefined;
  };
  const sources = project.funding.flatMap(({ fund }) => sourcesOf(context, fundOf(fund)));
  const cost = yuan(project.cost?.target);
  const changed = yuan(project.budgetChanges?.at(-1)?.target);
  const budgets =
    period === undefined || !isYear(period)
      ? []
      : [
          ...(cost === undefined ? [] : [budget(context, { ...period, amount: cost })]),
          ...(changed === undefined ? [] : [budget(context, { ...period, amount: changed }, '2')]),
        ];
  return {
    budgets,
    planned: project.funding.flatMap(({ fund, target, year }) => {
      const amount = yuan(target) ?? (project.funding.length === 1 ? cost : undefined);
      const within = year === undefined ? period : yearWithin(year, period);
      if (amount === undefined || within === undefined) return [];
      return [planned(context, { ...within, amount }, sourcesOf(context, fundOf(fund)), implementers)];
    }),
    transactions: (project.payments ?? []).flatMap(({ date, target }) => {
      const amount = yuan(target);
      if (date === undefined || amount === undefined) return [];
      return [
        element(
          'transaction',
          {},
          element('transaction-type', { code: '3' }),
          element('transaction-date', { 'iso-date': date }),
          value(amount, date),
          only('provider-org', distinct(sources)),
          only('receiver-org', implementers),
        ),
      ];
    }),
  };
}

function distinct(bodies: Bodies): Bodies {
  return [...new Map(bodies.map((body) => [body.name, body])).values()];
}
