import type { Quantity } from '@duikou/model';
import { figureOf } from '@duikou/model';
import type { Block, DocumentTree } from '../tree/types.ts';
import { heading, item, paragraph } from './blocks.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { contextNamed, derivedDocument, titleWith } from './derived.ts';
import { type Amount, type Division, type FundPlan, fundGroups, fundPlan, total } from './fund-rows.ts';
import { fundTerms } from './funds.ts';
import { numberClauses } from './numbering.ts';
import { sidesSentence } from './parties.ts';
import { filledColumns, type RowSpec, sourceTable, tableBlock } from './tables.ts';
import { bareFigure, quantityText, targetText } from './wording/figures.ts';
import { words } from './wording/text.ts';

/**
 * The fund plan of an agreement: funds by source and year, by recipient and by area with their sums, the allocations as stated, and
 * what each fund is for and until when. Sums are exact; where an amount is no exact figure there is none.
 * @throws RangeError when the file has no agreement of that name
 */
export function layoutFundPlan(view: LayoutView, agreement: string, options: AgreementOptions): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const plan = fundPlan(context);
  const parts: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    ['资金总量', [overview(plan)]],
    ['分地区安排', divided(plan, plan.recipients, '地区')],
    ['分领域安排', divided(plan, plan.areas, '领域')],
    ['分配明细', allocations(context, plan)],
    ['使用要求', terms(context, plan)],
  ];
  const blocks = parts.flatMap(([title, own]) => (own.length === 0 ? [] : [heading(1, title), ...own]));
  const sides = sidesSentence(context);
  const all = [...(sides === '' ? [] : [paragraph(`本计划所称${sides}`)]), ...blocks];
  return derivedDocument('funds', titleWith(context, '资金计划'), context, numberClauses(all, 'restart', new Map()));
}

/** In the plan's unit, bare; else with its own. */
function amountText(amount: Amount | undefined, unit: string | undefined): string {
  if (amount === undefined) return '';
  const figure = figureOf(amount.target);
  if (amount.figure !== undefined) return figureText(amount.figure, unit);
  return targetText(amount.target, figure === undefined ? undefined : unit);
}

function figureText(figure: Quantity | undefined, unit: string | undefined): string {
  if (figure === undefined) return '';
  return (unit === undefined ? undefined : bareFigure(figure, unit)) ?? quantityText(figure);
}

function overview({ funds, years, unit }: FundPlan): Block {
  const several = years.length !== 1;
  const sums = fundGroups.flatMap(({ name, of }): RowSpec[] => {
    const own = funds.filter(({ fund }) => of(fund));
    if (own.length === 0 || funds.length < 2) return [];
    const ofYear = (at: number) => figureText(total(own.map((line) => line.years[at])), unit);
    const whole = several ? figureText(total(own.map((line) => line.total)), unit) : ofYear(0);
    return [{ cells: [name, '', '', ...(several ? years.map((_, at) => ofYear(at)) : []), whole], role: 'total' }];
  });
  return tableBlock(
    filledColumns({
      ...(unit === undefined ? {} : { unit }),
      columns: [
        { label: '资金' },
        { label: '来源' },
        { label: '拨付渠道' },
        ...(several ? years.map((year) => ({ label: `${year}年` })) : []),
        { label: several ? '合计' : `${years[0]}年` },
      ],
      rows: [
        ...funds.map((line) => ({
          cells: [
            line.name,
            line.sources,
            line.channel,
            ...(several ? line.years.map((amount) => amountText(amount, unit)) : []),
            amountText(several ? line.total : line.years[0], unit),
          ],
        })),
        ...sums,
      ],
    }),
  );
}

/** A row for each part, a column for each fund and year, with the sums of both. */
function divided({ years, unit }: FundPlan, { columns, lines }: Division, what: string): readonly Block[] {
  if (lines.length === 0) return [];
  const several = columns.length > 1;
  const sums = columns.map((_, at) => lines.map(({ amounts }) => amounts[at]).filter((amount) => amount !== undefined));
  const whole = (amounts: readonly (Amount | undefined)[]) => total(amounts.filter((amount) => amount !== undefined));
  return [
    tableBlock({
      ...(unit === undefined ? {} : { unit }),
      columns: [
        { label: what },
        ...columns.map(({ fund, year }) => ({
          label: words(fund.name) + (years.length > 1 && year !== undefined ? `（${year}年）` : ''),
        })),
        ...(several ? [{ label: '合计' }] : []),
      ],
      rows: [
        ...lines.map(({ name, amounts }) => ({
          cells: [
            name,
            ...amounts.map((amount) => amountText(amount, unit)),
            ...(several ? [figureText(whole(amounts), unit)] : []),
          ],
        })),
        {
          cells: [
            '合计',
            ...sums.map((amounts) => figureText(total(amounts), unit)),
            ...(several ? [figureText(total(sums.flat()), unit)] : []),
          ],
          role: 'total' as const,
        },
      ],
    }),
  ];
}

/** The allocation tables as stated, where they say more than the sums above. */
function allocations({ view }: AgreementContext, { funds }: FundPlan): readonly Block[] {
  return funds.flatMap(({ fund, name }) =>
    view.facts.tables
      .filter(({ id, columns }) => fund.tables.includes(id) && columns.length > 2)
      .map((table) => sourceTable(table, `${name}分配表`)),
  );
}

function terms(context: AgreementContext, { funds }: FundPlan): readonly Block[] {
  return funds.flatMap(({ fund, name }) => {
    const text = fundTerms(context, fund);
    return text === '' ? [] : [item(2, text, name)];
  });
}
