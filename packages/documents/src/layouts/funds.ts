import type { Fund, Quantity, Table, Target } from '@duikou/model';
import { figureOf } from '@duikou/model';
import { documentDate, documentPeriod } from '../tree/dates.ts';
import type { Block } from '../tree/types.ts';
import { heading, item } from './blocks.ts';
import type { AgreementContext } from './context.ts';
import { placeTable } from './placing.ts';
import { ownProse } from './prose.ts';
import { sourceTable } from './tables.ts';
import { targetText, unitOf } from './wording/figures.ts';
import { amountText, asWritten, bodyWord, named } from './wording/names.ts';
import { listed, sentence, words } from './wording/text.ts';

/** The funds that follow each other in the source, as one clause with an item for each. */
export function fundBlocks(context: AgreementContext, funds: readonly Fund[]): readonly Block[] {
  if (funds.length === 0) return [];
  return [heading(1, '资金安排'), ...funds.flatMap((fund) => fundItem(context, fund))];
}

function fundItem(context: AgreementContext, fund: Fund): readonly Block[] {
  const tables = fund.tables.flatMap((id) => context.view.facts.tables.filter((table) => table.id === id));
  const caption = (index: number) => `${words(fund.name)}分配表${tables.length > 1 ? `（${index + 1}）` : ''}`;
  const placed = tables.map((table, index) => placeTable(context, sourceTable(table, caption(index))));
  const places = [...new Set(placed.map(({ see }) => see))];
  const text = [
    origin(context, fund),
    amountsAndUses(context, fund),
    permissions(context, fund),
    time(fund),
    fund.granted === true ? '该项资金为无偿援助资金。' : '',
    fund.definition === undefined ? '' : sentence(`统计口径为${words(fund.definition.text)}`),
    sentence(
      [
        ...(fund.allocationBasis === undefined ? [] : [`分配依据为${words(fund.allocationBasis.text)}`]),
        ...(places.length === 0 ? [] : [`分配情况见${listed(places)}`]),
      ].join('，'),
    ),
  ].join('');
  const blocks = [...ownProse(context, fund.prose), ...placed.flatMap((one) => one.blocks)];
  if (text === '') return [heading(2, words(fund.name)), ...blocks];
  return [item(2, text, words(fund.name)), ...blocks];
}

/** What a fund is for, what it may not be used for, until when, and by what it is divided. */
export function fundTerms(context: AgreementContext, fund: Fund): string {
  const uses = fund.uses.map(({ part, target }) => useWords(words(part), target)).join('，');
  return [
    sentence(uses),
    permissions(context, fund),
    time(fund),
    fund.granted === true ? '该项资金为无偿援助资金。' : '',
    fund.definition === undefined ? '' : sentence(`统计口径为${words(fund.definition.text)}`),
    fund.allocationBasis === undefined ? '' : sentence(`分配依据为${words(fund.allocationBasis.text)}`),
  ].join('');
}

function origin(context: AgreementContext, { sources, channel }: Fund): string {
  const from = sources.map((ref) => bodyWord(context, ref)).join('、');
  const by = words(channel?.text ?? '');
  if (from === '') return by === '' ? '' : `拨付渠道为${by}。`;
  return `由${from}安排${by === '' ? '' : `，拨付渠道为${by}`}。`;
}

const noFigure: Quantity = { value: '0', unit: '', dimension: 'none', written: '' };

/** Yearly amounts: those stated, else those of the allocation in the years of the term; several with their sum. */
function amounts(context: AgreementContext, fund: Fund): string {
  const of = { kind: 'fund', fact: fund, uri: context.view.uri, id: fund.id } as const;
  const whole = fund.amounts.filter(({ year }) => year === undefined);
  const stated = fund.amounts.flatMap(({ year, target }) => (year === undefined ? [] : [{ year, target }]));
  const yearly = stated.length > 0 || whole.length > 0 ? stated : fromTables(context, fund);
  const units = new Set(yearly.map(({ target }) => unitOf(figureOf(target) ?? noFigure)));
  const parts = yearly.map(({ year, target }) => `${year}年安排${amountText(context, of, target, units.size > 1)}`);
  const total = yearly.length > 1 || whole.length > 0 ? context.view.fundAmount(fund) : undefined;
  if (total === undefined) return parts.length === 0 ? '' : `${parts.join('、')}。`;
  const sum = amountText(context, of, total.target);
  return parts.length === 0 ? `总额为${sum}。` : `${parts.join('、')}，共计${sum}。`;
}

function fromTables(context: AgreementContext, fund: Fund) {
  const { term } = context.agreement;
  const labelled = tablesOf(context, fund).flatMap(({ columns }) => columns.flatMap(({ year }) => year ?? []));
  const years = [...new Set(labelled)].sort((a, b) => a - b);
  return years
    .filter((year) => term === undefined || (term.from <= `${year}-12-31` && `${year}-01-01` <= term.to))
    .flatMap((year) => {
      const amount = context.view.fundAmount(fund, year);
      return amount === undefined ? [] : [{ year, target: amount.target }];
    });
}

function tablesOf(context: AgreementContext, fund: Fund): readonly Table[] {
  return context.view.facts.tables.filter(({ owner, use }) => owner === fund.id && use === 'allocation');
}

/** How much, then what parts of it are for: 2024年安排65000万元，其中用于产业协作的比例不低于60%. */
function amountsAndUses(context: AgreementContext, fund: Fund): string {
  const sums = amounts(context, fund);
  const uses = fund.uses.map(({ part, target }) => useWords(words(part), target)).join('，');
  if (sums === '' || uses === '') return sums + sentence(uses);
  return `${sums.slice(0, -1)}，其中${uses}。`;
}

function useWords(part: string, target: Target): string {
  const share = figureOf(target)?.dimension === 'ratio';
  const text = targetText(target);
  const joint = !/^\d/u.test(text) ? '' : share && /以[上下]$/u.test(text) ? '在' : '为';
  return `用于${part}的${share ? '比例' : '资金'}${joint}${text}`;
}

function permissions(context: AgreementContext, fund: Fund): string {
  const names = (refs: Fund['permitted']) => listed(refs.map((ref) => named(context, ref, asWritten(ref))));
  return [
    fund.permitted.length === 0 ? '' : `可用于${names(fund.permitted)}。`,
    fund.excluded.length === 0 ? '' : `不得用于${names(fund.excluded)}。`,
  ].join('');
}

function time({ period, carryOver }: Fund): string {
  return [
    period === undefined ? '' : `使用期限为${documentPeriod(period.from, period.to)}。`,
    carryOver === undefined ? '' : `结余资金可结转使用至${documentDate(carryOver.to)}。`,
  ].join('');
}
