import type { TimePhrase } from '@duikou/model';
import { figureOf, sum } from '@duikou/model';
import { type AgreementContext, type AgreementOptions, type LayoutView, own } from '../layouts/context.ts';
import { contextNamed, titleWith } from '../layouts/derived.ts';
import { type DutyRow, dutyGroups } from '../layouts/duty-rows.ts';
import { bookOf } from './book.ts';
import { type Addend, dateCell, empty, indexCell, numberCell, sumCell, textCell } from './cells.ts';
import { agreementEntries, sheetKey } from './entries.ts';
import { figureIn, numberFormat, typedUnit } from './figures.ts';
import { formHeadings, formNotes, formSheet, inputCells } from './form.ts';
import { type GridColumn, type GridRow, gridSheet } from './grid.ts';
import type { Sheet, SheetCell, Workbook } from './types.ts';

/**
 * The responsibilities of an agreement to work on: a row for each duty, days as dates, marks with their sum, and three columns in which
 * progress is told, which come back as actuals; duties that are divided among bodies have a form of their own by body.
 * @throws RangeError when the file has no agreement of that name
 */
export function responsibilitiesWorkbook(view: LayoutView, agreement: string, options: AgreementOptions): Workbook {
  const context = contextNamed(view, agreement, options);
  const divided = agreementEntries(view, context.agreement).filter(({ body }) => body !== undefined);
  const form = { term: context.agreement.term, english: options.locale === 'en' };
  const sheets = [
    listSheet(context, divided.length > 0),
    ...(divided.length === 0
      ? []
      : [formSheet({ ...form, name: '分地区完成情况', title: '分地区完成情况', called: '任务', entries: divided })]),
  ];
  return bookOf('responsibilities', titleWith(context, '责任清单'), sheets, context);
}

const columns: readonly GridColumn[] = [
  { label: '序号' },
  { label: '类别' },
  { label: '任务', least: 24 },
  { label: '目标', least: 12 },
  { label: '目标值' },
  { label: '单位' },
  { label: '责任单位' },
  { label: '对方单位' },
  { label: '配合单位' },
  { label: '完成时限', least: 14 },
  { label: '佐证要求' },
  { label: '考核指标' },
  { label: '分值（分）' },
  { label: '评分标准' },
  { label: '评分单位' },
  { label: '补救措施' },
];
/** Left out where no row has anything to say. */
const optional: ReadonlySet<string> = new Set([
  '类别',
  '配合单位',
  '考核指标',
  '分值（分）',
  '评分标准',
  '评分单位',
  '补救措施',
]);
const marks = columns.findIndex(({ label }) => label.startsWith('分值'));

function listSheet(context: AgreementContext, isDivided: boolean): Sheet {
  const { view, options, agreement } = context;
  const lines = dutyGroups(context).flatMap(({ title, rows }) =>
    rows.map((row) => ({ title, row, cells: rowCells(title, row) })),
  );
  const kept = columns.map(
    ({ label }, at) => !optional.has(label) || lines.some(({ cells }) => cells[at]!.value !== undefined),
  );
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => kept[at]);
  const markAt = kept.slice(0, marks).filter((one) => one).length;
  const scored = lines.flatMap(({ row }, at) =>
    row.item?.score === undefined || row.number === undefined ? [] : [{ at, value: row.item.score.value }],
  );
  const stated = own(context, view.facts.responsibilityLists).map(({ fullMark }) => fullMark?.value);
  const full = stated.length > 0 && stated.every((mark) => mark !== undefined) ? sum(stated) : undefined;
  return gridSheet({
    name: '责任清单',
    title: '责任清单',
    notes: [
      ...formNotes(options.locale === 'en'),
      ...(isDivided ? ['分地区的任务，填全部地区的合计；已在“分地区完成情况”填报的，这里可以不填。'] : []),
    ],
    columns: [
      ...keep(
        columns.map((column, at) =>
          at === marks ? { ...column, format: numberFormat(scored.map(({ value }) => value)) } : column,
        ),
      ),
      { label: formHeadings.value, least: 12 },
      { label: formHeadings.date, least: 11 },
      { label: formHeadings.evidence, least: 20 },
      { label: formHeadings.key, hidden: true },
    ],
    rows: (top) => {
      const list = lines.map(
        ({ row, cells }): GridRow => ({
          cells: [...keep(cells), ...progressCells(view, row, agreement.term)],
        }),
      );
      if (scored.length === 0) return list;
      const addends = scored.map(({ at, value }): Addend => ({ row: top + at, column: markAt, value }));
      const rest = Array.from({ length: keep(columns).length - markAt - 1 + 4 }, () => empty);
      const total = [textCell('满分', { columnSpan: markAt }), sumCell(addends, full), ...rest];
      return [...list, { role: 'total', cells: total }];
    },
    frozenColumns: kept[1] ? 3 : 2,
  });
}

/** The cells of all columns but those of progress. */
function rowCells(title: string, row: DutyRow): readonly SheetCell[] {
  const figure = row.target && figureOf(row.target);
  const unit = figure === undefined ? '' : typedUnit(figure);
  const centred = { align: 'center' } as const;
  return [
    row.number === undefined ? empty : indexCell(row.number),
    textCell(title),
    textCell(row.task),
    textCell(row.targetText),
    numberCell(figure && figureIn(figure, unit)),
    textCell(unit, centred),
    textCell(row.bearer),
    textCell(row.counterpart),
    textCell(row.support),
    deadlineCell(row),
    textCell(row.evidence),
    textCell(row.indicator),
    numberCell(row.item?.score?.value),
    textCell(row.scoring),
    textCell(row.rater),
    textCell(row.remedy),
  ];
}

/** A single day as a date, which can be sorted by; other times in words. */
function deadlineCell({ duty: { deadlines }, deadline }: DutyRow): SheetCell {
  const phrase: TimePhrase | undefined = deadlines.length === 1 ? deadlines[0]!.phrase : undefined;
  if (phrase?.kind === 'on') return dateCell(phrase.date, { format: 'yyyy"年"m"月"d"日"' });
  if (phrase?.kind === 'by' && !phrase.ambiguous) return dateCell(phrase.date, { format: 'yyyy"年"m"月"d"日前"' });
  return textCell(deadline);
}

function progressCells(
  view: LayoutView,
  { duty, target }: DutyRow,
  term: { readonly from: string; readonly to: string } | undefined,
): readonly SheetCell[] {
  if (duty.form === 'term' || duty.modality === 'must-not') return [empty, empty, empty, empty];
  const figure = target && figureOf(target);
  const form = figure !== undefined ? 'figure' : target?.grade === undefined ? 'done' : 'word';
  const unit = figure === undefined ? '' : typedUnit(figure);
  return [...inputCells({ unit, form }, term), textCell(sheetKey(view, 'duty', duty.id))];
}
