import type { Agreement, Indicator, IndicatorSystem } from '@duikou/model';
import { figureOf, wholeSystem } from '@duikou/model';
import type { AgreementContext, AgreementOptions, LayoutView } from '../layouts/context.ts';
import { contextNamed } from '../layouts/derived.ts';
import { looseSystems, type PlacedSystem, systemsOf } from '../layouts/indicator-system.ts';
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
 * indicators and, where an agreement declares or adopts it, of the agreement's duties.
 * @throws RangeError when the file has no such system
 */
export function indicatorsWorkbook(
  view: LayoutView,
  { id, agreement }: { readonly id: string; readonly agreement: string },
  options: AgreementOptions,
): Workbook {
  const context = contextNamed(view, agreement, options);
  const all = agreement === '' ? looseSystems(view) : systemsOf(view, context.agreement);
  const placed = all.find(({ system }) => system.id === id);
  if (placed === undefined) throw new RangeError(`indicatorsWorkbook: no indicator system “${id}” in ${view.uri}`);
  const lines = linesOf(context, placed);
  const asked = lines.filter(({ below }) => below.length === 0);
  const entries = asked.map(({ indicator, uri }) => indicatorEntry(view, indicator, uri));
  const { system } = placed;
  const sheets = [
    weightSheet(context, system, lines),
    ...actualForms(view, entries, agreement === '' ? undefined : context.agreement, options),
  ];
  return bookOf('indicators', titleOf(system.title ?? system.name), sheets, context);
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

/** An indicator in its place: how deep it lies, its row, and those right below it. Groups come before what is in them. */
interface Line {
  readonly uri: string;
  readonly indicator: Indicator;
  readonly depth: number;
  readonly row: number;
  readonly below: readonly Line[];
}

function linesOf(context: AgreementContext, { uri, system }: PlacedSystem): readonly Line[] {
  const lines: Line[] = [];
  const place = (file: string, indicator: Indicator, depth: number): Line => {
    const below: Line[] = [];
    const line = { uri: file, indicator, depth, row: lines.length, below };
    lines.push(line);
    for (const id of depth < deepest ? indicator.children : []) {
      const child = context.view.resolver.fact(file, id) as Indicator | undefined;
      if (child !== undefined) below.push(place(file, child, depth + 1));
    }
    return line;
  };
  for (const root of wholeSystem(context, uri, system).roots) place(root.uri, root.indicator, 0);
  return lines;
}

const deepest = 32;
const weightColumn = 1;

function weightSheet({ view }: AgreementContext, system: IndicatorSystem, lines: readonly Line[]): Sheet {
  const weights = lines.flatMap(({ indicator }) => indicator.weight?.value ?? []);
  const addendsOf = (of: readonly Line[], top: number): readonly Addend[] =>
    of.flatMap(({ indicator: { weight }, row }): Addend[] =>
      weight === undefined ? [] : [{ row: top + row, column: weightColumn, value: weight.value }],
    );
  const rows = (top: number): readonly GridRow[] => {
    const list = lines.map(({ indicator, uri, depth, below }): GridRow => {
      const weight = indicator.weight?.value;
      const addends = addendsOf(below, top);
      const sum = addends.length === 0 || weight === undefined ? numberCell(weight) : sumCell(addends, weight);
      const cells = [
        textCell('　'.repeat(depth) + indicatorName(indicator)),
        sum,
        ...detailCells(view, indicator, uri),
      ];
      return { cells, ...(below.length > 0 && { role: 'subtotal' as const }) };
    });
    const counted = lines.filter(({ depth, indicator }) => depth === 0 && !indicator.bonus && !indicator.deduction);
    const addends = addendsOf(counted, top);
    if (addends.length === 0) return list;
    const rest = Array.from({ length: 9 }, () => empty);
    return [...list, { role: 'total', cells: [textCell('满分'), sumCell(addends, system.fullMark?.value), ...rest] }];
  };
  return gridSheet({
    name: '指标表',
    title: words(system.title ?? system.name),
    notes: weights.length === 0 ? [] : ['分值单位：分。上级分值为其下级之和；加分项、扣分项不计入满分。'],
    columns: [
      { label: '指标', least: 24 },
      { label: '分值（分）', format: numberFormat(weights), optional: true },
      { label: '单位', optional: true },
      { label: '目标值', optional: true },
      { label: '基期值', optional: true },
      { label: '口径', optional: true },
      { label: '汇总', optional: true },
      { label: '数据来源', optional: true },
      { label: '评分标准', optional: true },
      { label: '评分单位', optional: true },
      { label: '标识', hidden: true },
    ],
    rows,
    frozenColumns: 1,
  });
}

/** An indicator's name, with what sets it apart. */
export function indicatorName({ name, bonus, deduction }: Indicator): string {
  return words(name) + (bonus ? '（加分项）' : deduction ? '（扣分项）' : '');
}

const joins = { sum: '合计', latest: '期末', distinct: '去重', ratio: '比率' } as const;

function detailCells(view: LayoutView, indicator: Indicator, uri: string): readonly SheetCell[] {
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
    textCell(sheetKey(view, 'indicator', indicator.id, uri)),
  ];
}
