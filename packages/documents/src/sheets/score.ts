import type { ItemScore, SystemScore } from '@duikou/model';
import { compare, figureOf, sum } from '@duikou/model';
import type { AgreementOptions, LayoutView, ScoredAgreement } from '../layouts/context.ts';
import { contextNamed, titleWith } from '../layouts/derived.ts';
import { scoreText, stepText } from '../layouts/score-rows.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { words } from '../layouts/wording/text.ts';
import { documentDate } from '../tree/dates.ts';
import { bookOf } from './book.ts';
import { type Addend, empty, numberCell, sumCell, textCell } from './cells.ts';
import { indicatorEntry } from './entries.ts';
import { numberFormat } from './figures.ts';
import { type GridRow, gridSheet } from './grid.ts';
import { actualForms, indicatorName } from './indicators.ts';
import type { Sheet, SheetCell, Workbook } from './types.ts';

/**
 * An agreement's scores to work on: each system with marks, scores and working, sums as formulas, and the forms of what was reached.
 * @throws RangeError when the file has no agreement of that name, or it was not scored
 */
export function scoreWorkbook(view: LayoutView, name: string, options: AgreementOptions): Workbook {
  const context = contextNamed(view, name, options);
  const { agreement } = context;
  const scored = view.scored?.find((one) => one.agreement === agreement.id);
  if (scored === undefined) throw new RangeError(`scoreWorkbook: “${name}” was not scored`);
  const many = scored.systems.length > 1;
  const sheets = scored.systems.map((system, at) => systemSheet(scored, system, many ? `得分（${at + 1}）` : '得分'));
  const leaves = scored.systems.flatMap(({ items }) => items.flatMap(leavesOf));
  const entries = leaves.filter(({ indicator }) => indicator.id.startsWith('indicator:'));
  const forms = actualForms(
    view,
    entries.map(({ uri, indicator }) => indicatorEntry(view, indicator, uri)),
    agreement,
    options,
  );
  return bookOf('score', titleWith(context, '考核评分报告'), [...sheets, ...forms], context);
}

const leavesOf = (item: ItemScore): readonly ItemScore[] =>
  item.children.length === 0 ? [item] : item.children.flatMap(leavesOf);

interface Line {
  readonly item: ItemScore;
  readonly depth: number;
  readonly row: number;
  readonly below: readonly Line[];
}

const markColumn = 1;
const scoreColumn = 2;

function systemSheet(scored: ScoredAgreement, score: SystemScore, name: string): Sheet {
  const title = words(score.system.title ?? score.system.name);
  const lines: Line[] = [];
  const place = (item: ItemScore, depth: number): Line => {
    const row = lines.length;
    const line = { item, depth, row, below: [] as Line[] };
    lines.push(line);
    line.below.push(...item.children.map((child) => place(child, depth + 1)));
    return line;
  };
  const roots = score.items.map((item) => place(item, 0));
  const figures = lines.flatMap(({ item }) => [item.full, item.score]).flatMap((value) => value ?? []);
  const format = numberFormat(figures);
  const told = (steps: ItemScore['steps']): string => steps.map((step) => stepText(scored, step)).join('；');
  const rows = (top: number): readonly GridRow[] => {
    const adding = (of: readonly Line[], column: number, value: (item: ItemScore) => string | undefined) =>
      of.flatMap(({ item, row }): Addend[] => {
        const one = value(item);
        return one === undefined ? [] : [{ row: top + row, column, value: one }];
      });
    const sumOf = (
      of: readonly Line[],
      column: number,
      value: (item: ItemScore) => string | undefined,
      whole?: string,
    ) => {
      const addends = adding(of, column, value);
      if (whole === undefined) return empty;
      const comes = addends.length === of.length && compare(sum(addends.map((one) => one.value)), whole) === 0;
      return comes && addends.length > 0 ? sumCell(addends) : numberCell(whole);
    };
    const list = lines.map(({ item, depth, below }): GridRow => {
      const group = below.length > 0;
      const { indicator, full } = item;
      const target = indicator.target && figureOf(indicator.target.target) ? targetText(indicator.target.target) : '';
      return {
        cells: [
          textCell('　'.repeat(depth) + indicatorName(indicator)),
          group ? sumOf(below, markColumn, (one) => one.full, full) : numberCell(full),
          item.score === undefined
            ? between(item)
            : group
              ? sumOf(below, scoreColumn, (one) => one.score, item.score)
              : numberCell(item.score),
          textCell(target),
          textCell(words(indicator.scoring?.text ?? '')),
          textCell(group ? '' : told(item.steps)),
        ],
        ...(group && { role: 'subtotal' as const }),
      };
    });
    const counted = roots.filter(({ item }) => !item.indicator.bonus && !item.indicator.deduction);
    const fullMark = score.system.fullMark?.value;
    const whole =
      fullMark ??
      (counted.every(({ item }) => item.full !== undefined) ? sum(counted.map(({ item }) => item.full!)) : undefined);
    const total =
      score.total === undefined ? between(score) : sumOf(roots, scoreColumn, (one) => one.score, score.total);
    const grade = score.grade === undefined ? '' : `等次：${score.grade}`;
    return [
      ...list,
      {
        role: 'total',
        cells: [
          textCell('总分'),
          sumOf(counted, markColumn, (one) => one.full, whole),
          total,
          empty,
          textCell(grade),
          textCell(told(score.steps)),
        ],
      },
    ];
  };
  return gridSheet({
    name,
    title,
    notes: [
      `截至${documentDate(scored.asOf)}。分值、得分单位：分。得分按写明的评分标准计算，算法见末列；加分项、扣分项计入总分。`,
    ],
    columns: [
      { label: '指标', least: 24 },
      { label: '分值（分）', format },
      { label: '得分（分）', format },
      { label: '目标值', optional: true },
      { label: '评分标准', optional: true },
      { label: '算法', least: 30, most: 60 },
    ],
    rows,
    frozenColumns: 1,
  });
}

/** Between which two scores what is not known yet lies. */
function between(of: Pick<ItemScore, 'least' | 'most'>): SheetCell {
  return textCell(scoreText(of), { align: 'right', note: '有数值缺少，得分不能确定。' });
}
