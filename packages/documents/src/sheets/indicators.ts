import type { Agreement, Indicator, IndicatorSystem } from '@duikou/model';
import { figureOf } from '@duikou/model';
import type { AgreementOptions, LayoutView } from '../layouts/context.ts';
import { contextNamed } from '../layouts/derived.ts';
import { titleOf } from '../layouts/title.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { words } from '../layouts/wording/text.ts';
import { bookOf } from './book.ts';
import { type Addend, empty, numberCell, sumCell, textCell } from './cells.ts';
import { agreementEntries, indicatorEntry, sheetKey } from './entries.ts';
import { numberFormat } from './figures.ts';
import { type FormEntry, formSheet } from './form.ts';
import { type GridRow, gridSheet } from './grid.ts';
import type { Sheet, SheetCell, Workbook } from './types.ts';

/**
 * An indicator system to work on: the table with its weights as sums, and the form in which offices tell what was reached, of the
 * indicators and, where it belongs to an agreement, of the agreement's duties.
 * @throws RangeError when the file has no such system
 */
export function indicatorsWorkbook(view: LayoutView, systemId: string, options: AgreementOptions): Workbook {
  const system = view.facts.indicatorSystems.find(({ id }) => id === systemId);
  if (system === undefined)
    throw new RangeError(`indicatorsWorkbook: no indicator system “${systemId}” in ${view.uri}`);
  const context = contextNamed(view, system.agreement, options);
  const title = titleOf(system.title ?? system.name);
  const agreement = system.agreement === '' ? undefined : context.agreement;
  const entries = leavesOf(view, system).map((leaf) => indicatorEntry(view, leaf));
  const sheets = [weightSheet(view, system), ...actualForms(view, entries, agreement, options)];
  return bookOf('indicators', title, sheets, context);
}

/** The forms of indicators and of the duties of an agreement; none where nothing is asked. */
export function actualForms(
  view: LayoutView,
  indicators: readonly FormEntry[],
  agreement: Agreement | undefined,
  options: AgreementOptions,
): readonly Sheet[] {
  const form = { term: agreement?.term, english: options.locale === 'en' };
  const duties = agreement === undefined ? [] : agreementEntries(view, agreement);
  const sheet = (called: '指标' | '任务', entries: readonly FormEntry[], notes: readonly string[] = []): Sheet[] => {
    const name = `${called}完成情况`;
    return entries.length === 0 ? [] : [formSheet({ ...form, name, title: name, called, entries, notes })];
  };
  return [...sheet('指标', indicators, measured), ...sheet('任务', duties)];
}

const measured = ['由任务衡量的指标可以不填：留空的，按所衡量任务的数值计算；填了的，以所填为准。'];

/** The leaves of a system in their order. */
function leavesOf(view: LayoutView, system: IndicatorSystem): readonly Indicator[] {
  const byId = new Map(view.facts.indicators.map((indicator) => [indicator.id, indicator]));
  const under = (id: string): readonly Indicator[] => {
    const indicator = byId.get(id);
    if (indicator === undefined) return [];
    return indicator.children.length === 0 ? [indicator] : indicator.children.flatMap(under);
  };
  return system.roots.flatMap(under);
}

/** An indicator with how deep it lies, groups before what is in them. */
interface Line {
  readonly indicator: Indicator;
  readonly depth: number;
}

const weightColumn = 1;

function weightSheet(view: LayoutView, system: IndicatorSystem): Sheet {
  const byId = new Map(view.facts.indicators.map((indicator) => [indicator.id, indicator]));
  const linesUnder = (id: string, depth: number): readonly Line[] => {
    const indicator = byId.get(id);
    if (indicator === undefined) return [];
    return [{ indicator, depth }, ...indicator.children.flatMap((child) => linesUnder(child, depth + 1))];
  };
  const lines = system.roots.flatMap((id) => linesUnder(id, 0));
  const rowOf = new Map(lines.map(({ indicator }, at) => [indicator.id, at]));
  const weights = lines.flatMap(({ indicator }) => indicator.weight?.value ?? []);
  const addendsOf = (ids: readonly string[], top: number): readonly Addend[] =>
    ids.flatMap((id): Addend[] => {
      const weight = byId.get(id)?.weight;
      return weight === undefined ? [] : [{ row: top + rowOf.get(id)!, column: weightColumn, value: weight.value }];
    });
  const weightCell = ({ weight, children }: Indicator, top: number): SheetCell => {
    const below = addendsOf(children, top);
    return below.length === 0 || weight === undefined ? numberCell(weight?.value) : sumCell(below, weight.value);
  };
  const rows = (top: number): readonly GridRow[] => {
    const list = lines.map(({ indicator, depth }): GridRow => {
      const group = indicator.children.length > 0;
      const cells = [
        textCell(indent(depth) + nameOf(indicator)),
        weightCell(indicator, top),
        ...detailCells(view, indicator),
      ];
      return { cells, ...(group && { role: 'subtotal' as const }) };
    });
    const counted = system.roots.filter((id) => !byId.get(id)?.bonus && !byId.get(id)?.deduction);
    const addends = addendsOf(counted, top);
    if (addends.length === 0) return list;
    const total = sumCell(addends, system.fullMark?.value);
    return [...list, { role: 'total', cells: [textCell('满分'), total, ...Array.from({ length: 9 }, () => empty)] }];
  };
  return gridSheet({
    name: '指标表',
    title: words(system.title ?? system.name),
    notes: ['分值单位：分。上级分值为其下级之和；加分项、扣分项不计入满分。'],
    columns: [
      { label: '指标', least: 24 },
      { label: '分值（分）', format: numberFormat(weights) },
      { label: '单位' },
      { label: '目标值' },
      { label: '基期值' },
      { label: '口径' },
      { label: '汇总' },
      { label: '数据来源' },
      { label: '评分标准' },
      { label: '评分单位' },
      { label: '标识', hidden: true },
    ],
    rows,
    frozenColumns: 1,
  });
}

const indent = (depth: number): string => '　'.repeat(depth);
const nameOf = ({ name, bonus, deduction }: Indicator): string =>
  words(name) + (bonus ? '（加分项）' : deduction ? '（扣分项）' : '');
const joins = { sum: '合计', latest: '期末', distinct: '去重', ratio: '比率' } as const;

function detailCells(view: LayoutView, indicator: Indicator): readonly SheetCell[] {
  const { unit, target, baseline, definition, aggregation, source, scoring, rater } = indicator;
  const said = (text: { text: string } | undefined) => textCell(words(text?.text ?? ''));
  const figure = (one: Indicator['target']): SheetCell =>
    textCell(one && figureOf(one.target) === undefined ? one.target.written : one && targetText(one.target));
  return [
    textCell(unit, { align: 'center' }),
    figure(target),
    figure(baseline),
    said(definition),
    textCell(aggregation && joins[aggregation], { align: 'center' }),
    said(source),
    said(scoring),
    said(rater),
    textCell(sheetKey(view, 'indicator', indicator.id)),
  ];
}
