import type { Fund, Quantity, Table, Target } from '@duikou/model';
import { figureOf } from '@duikou/model';
import { type AgreementContext, own } from './context.ts';
import { commonUnit, sumOf } from './money.ts';
import { bodyWord } from './wording/names.ts';
import { typographic, words } from './wording/text.ts';

/** An amount: a figure, or words where it is none or is bounded (不少于). */
export interface Amount {
  readonly target: Target;
  /** Exact. */
  readonly figure?: Quantity;
}

/** A fund with what it has in each year of the plan. */
export interface FundLine {
  readonly fund: Fund;
  readonly name: string;
  readonly sources: string;
  readonly channel: string;
  /** In the order of the plan's years. */
  readonly years: readonly (Amount | undefined)[];
  readonly total: Amount | undefined;
}

/** A column of what is divided: a fund in a year; without a year where it says none. */
export interface FundColumn {
  readonly fund: Fund;
  readonly year?: number;
}

/** What a recipient, or an area, has of each column. */
export interface PartLine {
  readonly name: string;
  readonly amounts: readonly (Amount | undefined)[];
}

export interface Division {
  readonly columns: readonly FundColumn[];
  readonly lines: readonly PartLine[];
}

/** The funds of an agreement by source, year, recipient and area. */
export interface FundPlan {
  readonly years: readonly number[];
  readonly funds: readonly FundLine[];
  readonly recipients: Division;
  readonly areas: Division;
  /** Unit in which all amounts of money are said; absent where they are not of one. */
  readonly unit?: string;
}

/** Funds that may be added up; what is attracted or given in kind stands apart from what is granted (check fund/direct-and-attracted-mixed). */
export const fundGroups: readonly { readonly name: string; of(fund: Fund): boolean }[] = [
  { name: '合计', of: ({ attracted, inKind }) => !attracted && !inKind },
  { name: '引进资金合计', of: ({ attracted }) => attracted === true },
  { name: '实物折款合计', of: ({ attracted, inKind }) => inKind === true && !attracted },
];

export function fundPlan(context: AgreementContext): FundPlan {
  const funds = own(context, context.view.facts.funds);
  const years = [...new Set(funds.flatMap((fund) => yearsOf(context, fund)))].sort((a, b) => a - b);
  const lines = funds.map((fund) => fundLine(context, fund, years));
  const recipients = byRecipient(context, funds, years);
  const areas = byArea(context, funds, years);
  const divided = [...recipients.lines, ...areas.lines].flatMap(({ amounts }) => amounts);
  const all = [...lines.flatMap(({ years: each, total }) => [...each, total]), ...divided].filter(
    (amount) => amount !== undefined,
  );
  const unit = commonUnit(all.map(({ target }) => figureOf(target)));
  return { years, funds: lines, recipients, areas, ...(unit === undefined ? {} : { unit }) };
}

/** The exact sum of amounts; undefined where one is missing or is no figure. */
export function total(amounts: readonly (Amount | undefined)[]): Quantity | undefined {
  return sumOf(amounts.map((amount) => amount?.figure));
}

function amountOf(target: Target): Amount {
  const figure = target.comparator === 'equal' && !target.change && !target.relative ? figureOf(target) : undefined;
  return figure === undefined ? { target } : { target, figure };
}

/** Years of the term for which a fund states an amount. */
function yearsOf(context: AgreementContext, fund: Fund): readonly number[] {
  const { term } = context.agreement;
  const stated = [
    ...fund.amounts.map(({ year }) => year),
    ...allocations(context, fund).flatMap(({ columns }) => columns.map(({ year }) => year)),
  ];
  return stated.filter(
    (year): year is number =>
      year !== undefined && (term === undefined || (term.from <= `${year}-12-31` && `${year}-01-01` <= term.to)),
  );
}

function allocations({ view }: AgreementContext, fund: Fund): readonly Table[] {
  return view.facts.tables.filter(({ owner, use }) => owner === fund.id && use === 'allocation');
}

function fundLine(context: AgreementContext, fund: Fund, years: readonly number[]): FundLine {
  const { view } = context;
  const each = years.map((year) => view.fundAmount(fund, year)).map((amount) => amount && amountOf(amount.target));
  const isStated = fund.amounts.some(({ year }) => year === undefined);
  const isExact = each.every((amount) => amount === undefined || amount.figure !== undefined);
  const whole = isStated || isExact ? view.fundAmount(fund) : undefined;
  return {
    fund,
    name: words(fund.name),
    sources: fund.sources.map((ref) => bodyWord(context, ref)).join('、'),
    channel: words(fund.channel?.text ?? ''),
    years: each,
    total: whole && amountOf(whole.target),
  };
}

/** Puts what columns have together by name, names in the order in which they first appear. */
function division(
  columns: readonly { readonly column: FundColumn; readonly parts: ReadonlyMap<string, Amount> }[],
): Division {
  const filled = columns.filter(({ parts }) => parts.size > 0);
  const names = new Set(filled.flatMap(({ parts }) => [...parts.keys()]));
  return {
    columns: filled.map(({ column }) => column),
    lines: [...names].map((name) => ({ name, amounts: filled.map(({ parts }) => parts.get(name)) })),
  };
}

function byRecipient({ view }: AgreementContext, funds: readonly Fund[], years: readonly number[]): Division {
  const columns = funds.flatMap((fund): FundColumn[] =>
    years.length === 0 ? [{ fund }] : years.map((year) => ({ fund, year })),
  );
  return division(
    columns.map((column) => {
      const shares = view.sharesOf({ kind: 'fund', fact: column.fund }, view.uri, column.year);
      const told = shares.flatMap(({ key, target }) =>
        target === undefined ? [] : [[typographic(words(key)), amountOf(target)] as const],
      );
      return { column, parts: new Map(told) };
    }),
  );
}

/** Sums of the area columns of a fund's allocation, where it is of one year of the plan. */
function byArea(context: AgreementContext, funds: readonly Fund[], years: readonly number[]): Division {
  return division(
    funds.flatMap((fund) =>
      allocations(context, fund).flatMap((table) => {
        const own = table.columns.flatMap(({ year }) => (year !== undefined && years.includes(year) ? [year] : []));
        if (own.length > 1) return [];
        const parts = table.columns.flatMap((column, at) => {
          const sum = column.kind === 'area' ? columnSum(table, at) : undefined;
          return sum === undefined ? [] : [[typographic(words(column.label)), sum] as const];
        });
        return [{ column: { fund, ...(own[0] === undefined ? {} : { year: own[0] }) }, parts: new Map(parts) }];
      }),
    ),
  );
}

function columnSum(table: Table, at: number): Amount | undefined {
  const cells = table.rows.filter(({ kind }) => kind === 'row' || kind === 'rest').map(({ cells: all }) => all[at]);
  const targets = cells.flatMap((cell) => (cell?.target === undefined ? [] : [cell.target]));
  const sum = sumOf(targets.map((target) => amountOf(target).figure));
  return sum && { figure: sum, target: { comparator: 'equal', low: sum, high: sum, written: '' } };
}
