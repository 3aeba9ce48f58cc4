import type { Fund, Quantity } from '@duikou/model';
import { figureOf, sum } from '@duikou/model';
import type { AgreementContext, AgreementOptions, LayoutView } from '../layouts/context.ts';
import { contextNamed, titleWith } from '../layouts/derived.ts';
import {
  type Amount,
  type Division,
  type FundLine,
  type FundPlan,
  fundGroups,
  fundPlan,
} from '../layouts/fund-rows.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { words } from '../layouts/wording/text.ts';
import { bookOf } from './book.ts';
import { type Addend, dateCell, empty, indexCell, numberCell, sumCell, textCell } from './cells.ts';
import { sheetKey } from './entries.ts';
import { figureIn, numberFormat } from './figures.ts';
import { type GridColumn, type GridRow, gridSheet } from './grid.ts';
import { tableOnSheet } from './table.ts';
import type { Sheet, SheetCell, Workbook } from './types.ts';

/**
 * The fund plan of an agreement to work on: funds by year, by recipient and by area with sums, and each allocation as stated.
 * @throws RangeError when the file has no agreement of that name
 */
export function fundsWorkbook(view: LayoutView, agreement: string, options: AgreementOptions): Workbook {
  const context = contextNamed(view, agreement, options);
  const plan = fundPlan(context);
  const sheets = [
    overview(context, plan),
    ...divided(plan, plan.recipients, '地区'),
    ...divided(plan, plan.areas, '领域'),
    ...plan.funds.flatMap(({ fund }) => allocationSheets(context, fund)),
  ];
  return bookOf('funds', titleWith(context, '资金计划'), sheets, context);
}

/** Amounts in a table: where each stands is known from its row and column. */
class Amounts {
  readonly unit: string | undefined;

  constructor({ unit }: FundPlan) {
    this.unit = unit;
  }

  /** An amount in the plan's unit, where it is an exact one. */
  value(amount: Amount | undefined): string | undefined {
    const figure: Quantity | undefined = amount?.figure;
    return figure === undefined || this.unit === undefined ? undefined : figureIn(figure, this.unit);
  }

  cell(amount: Amount | undefined): SheetCell {
    const value = this.value(amount);
    return value === undefined && amount !== undefined
      ? textCell(targetText(amount.target, figureOf(amount.target) && this.unit))
      : numberCell(value);
  }

  /** Those of a list that are there; undefined where one is no exact amount, so that there is no sum. */
  addends(
    list: readonly (readonly [Amount | undefined, row: number, column: number])[],
  ): readonly Addend[] | undefined {
    const found = list.flatMap(([amount, row, column]) => (amount === undefined ? [] : [{ amount, row, column }]));
    const addends = found.flatMap(({ amount, row, column }): Addend[] => {
      const value = this.value(amount);
      return value === undefined ? [] : [{ row, column, value }];
    });
    return addends.length === 0 || addends.length < found.length ? undefined : addends;
  }

  format(amounts: readonly (Amount | undefined)[]): string {
    const values = amounts.flatMap((amount) => this.value(amount) ?? []);
    return numberFormat([...values, sum(values)]);
  }

  notes(more = ''): readonly string[] {
    return this.unit === undefined ? (more === '' ? [] : [more]) : [`单位：${this.unit}。${more}`];
  }

  label(text: string): string {
    return this.unit === undefined ? text : `${text}（${this.unit}）`;
  }
}

const sumOf = (addends: readonly Addend[] | undefined): SheetCell => (addends === undefined ? empty : sumCell(addends));

function overview(context: AgreementContext, plan: FundPlan): Sheet {
  const { years, funds } = plan;
  const amounts = new Amounts(plan);
  const first = 4;
  const several =
    years.length !== 1 || funds.some((line) => amounts.value(line.total) !== amounts.value(line.years[0]));
  const column = (label: string): GridColumn => ({
    label: amounts.label(label),
    format: amounts.format(funds.flatMap((line) => [...line.years, line.total])),
  });
  const rows = (top: number): readonly GridRow[] => {
    const list = funds.map(
      (line, at): GridRow => ({ cells: lineCells(context, amounts, line, { at, row: top + at, first, several }) }),
    );
    const sums = fundGroups.flatMap(({ name, of }): GridRow[] => {
      const own = funds.flatMap((line, at) => (of(line.fund) ? [{ line, row: top + at }] : []));
      if (own.length === 0 || funds.length < 2) return [];
      const down = (index: number, amount: (line: FundLine) => Amount | undefined) =>
        sumOf(amounts.addends(own.map(({ line, row }) => [amount(line), row, index] as const)));
      const yearly = years.map((_, index) => down(first + index, (line) => line.years[index]));
      const whole = several ? [down(first + years.length, (line) => line.total)] : [];
      const rest = Array.from({ length: 4 }, () => empty);
      return [{ role: 'total', cells: [textCell(name, { columnSpan: first }), ...yearly, ...whole, ...rest] }];
    });
    return [...list, ...sums];
  };
  return gridSheet({
    name: '资金总量',
    title: '资金总量',
    notes: amounts.notes('引进资金和实物折款与拨付的资金分别合计。'),
    columns: [
      { label: '序号' },
      { label: '资金' },
      { label: '来源' },
      { label: '拨付渠道' },
      ...years.map((year) => column(`${year}年`)),
      ...(several ? [column('合计')] : []),
      { label: '使用期限起', optional: true },
      { label: '使用期限止', optional: true },
      { label: '结转至', optional: true },
      { label: '标识', hidden: true },
    ],
    rows,
    frozenColumns: 2,
  });
}

function lineCells(
  { view }: AgreementContext,
  amounts: Amounts,
  { fund, name, sources, channel, years, total }: FundLine,
  {
    at,
    row,
    first,
    several,
  }: { readonly at: number; readonly row: number; readonly first: number; readonly several: boolean },
): readonly SheetCell[] {
  const addends = amounts.addends(years.map((amount, index) => [amount, row, first + index] as const));
  const whole = amounts.value(total);
  const sumOrTotal = addends === undefined || whole === undefined ? amounts.cell(total) : sumCell(addends, whole);
  return [
    indexCell(at + 1),
    textCell(name),
    textCell(sources),
    textCell(channel),
    ...years.map((amount) => amounts.cell(amount)),
    ...(several ? [sumOrTotal] : []),
    dateCell(fund.period?.from),
    dateCell(fund.period?.to),
    dateCell(fund.carryOver?.to),
    textCell(sheetKey(view, 'fund', fund.id)),
  ];
}

/** A row for each part, a column for each fund and year, with the sums of both. */
function divided(plan: FundPlan, { columns, lines }: Division, what: '地区' | '领域'): readonly Sheet[] {
  if (lines.length === 0) return [];
  const amounts = new Amounts(plan);
  const several = columns.length > 1;
  const format = amounts.format(lines.flatMap((line) => line.amounts));
  const rows = (top: number): readonly GridRow[] => {
    const list = lines.map(({ name, amounts: own }, at): GridRow => {
      const across = () => sumOf(amounts.addends(own.map((amount, index) => [amount, top + at, index + 1] as const)));
      return { cells: [textCell(name), ...own.map((amount) => amounts.cell(amount)), ...(several ? [across()] : [])] };
    });
    const down = (index: number) => lines.map((line, at) => [line.amounts[index], top + at, index + 1] as const);
    const sums = columns.map((_, index) => sumOf(amounts.addends(down(index))));
    const whole = several ? [sumOf(amounts.addends(columns.flatMap((_, index) => down(index))))] : [];
    return [...list, { role: 'total', cells: [textCell('合计'), ...sums, ...whole] }];
  };
  return [
    gridSheet({
      name: `分${what}安排`,
      title: `分${what}安排`,
      notes: amounts.notes(),
      columns: [
        { label: what },
        ...columns.map(({ fund, year }) => {
          const when = plan.years.length > 1 && year !== undefined ? `${year}年` : '';
          return { label: amounts.label(words(fund.name) + when), format };
        }),
        ...(several ? [{ label: amounts.label('合计'), format }] : []),
      ],
      rows,
      frozenColumns: 1,
    }),
  ];
}

function allocationSheets({ view }: AgreementContext, fund: Fund): readonly Sheet[] {
  const tables = fund.tables.flatMap((id) => view.facts.tables.filter((table) => table.id === id));
  return tables.map((table, index) => {
    const title = `${words(fund.name)}分配表${tables.length > 1 ? `（${index + 1}）` : ''}`;
    return gridSheet({
      name: title,
      title,
      notes: table.unit === undefined ? [] : [`单位：${table.unit}`],
      ...tableOnSheet(table),
      frozenColumns: 1,
    });
  });
}
