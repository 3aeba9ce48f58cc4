import type { Project, Quantity, Ref } from '@duikou/model';
import { figureOf } from '@duikou/model';
import { type AgreementContext, type AgreementOptions, type LayoutView, own } from '../layouts/context.ts';
import { contextNamed, titleWith } from '../layouts/derived.ts';
import { commonUnit } from '../layouts/money.ts';
import { verdictRows } from '../layouts/project-verdicts.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { asWritten, bodyWord, named } from '../layouts/wording/names.ts';
import { words } from '../layouts/wording/text.ts';
import { phraseText } from '../layouts/wording/times.ts';
import { bookOf } from './book.ts';
import { type Addend, dateCell, empty, indexCell, numberCell, sumCell, textCell } from './cells.ts';
import { sheetKey } from './entries.ts';
import { figureIn, numberFormat } from './figures.ts';
import { type GridRow, gridSheet } from './grid.ts';
import { verdictSheet } from './negative-list.ts';
import type { Sheet, SheetCell, Workbook } from './types.ts';

/**
 * The projects of an agreement to work on: the list with costs and verdicts, where the money comes from, the stages by day, and why the
 * negative lists say what they say.
 * @throws RangeError when the file has no agreement of that name
 */
export function projectsWorkbook(view: LayoutView, agreement: string, options: AgreementOptions): Workbook {
  const context = contextNamed(view, agreement, options);
  const projects = own(context, view.facts.projects);
  const sheets = [
    listSheet(context, projects),
    ...fundingSheet(context, projects),
    ...stageSheet(projects),
    ...verdictSheet(context),
  ];
  return bookOf('projects', titleWith(context, '项目清单'), sheets, context);
}

const costColumn = 5;

/** A cost as a plain amount, where it is one. */
function costOf({ cost }: Project): Quantity | undefined {
  return cost?.target.comparator === 'equal' ? figureOf(cost.target) : undefined;
}

/** The unit in which all plain costs can be said; 万元 where they are of none. */
function unitOfCosts(projects: readonly Project[]): string {
  return commonUnit(projects.flatMap((project) => costOf(project) ?? [])) ?? '万元';
}

function listSheet(context: AgreementContext, projects: readonly Project[]): Sheet {
  const unit = unitOfCosts(projects);
  const costs = projects.map((project) => {
    const cost = costOf(project);
    return cost && figureIn(cost, unit);
  });
  const rows = (top: number): readonly GridRow[] => {
    const list = projects.map((project, at): GridRow => ({ cells: projectCells(context, project, at, costs[at]) }));
    const addends = costs.flatMap((value, at): Addend[] =>
      value === undefined ? [] : [{ row: top + at, column: costColumn, value }],
    );
    if (addends.length < 2 || addends.length < projects.length) return list;
    const rest = Array.from({ length: 11 }, () => empty);
    return [
      ...list,
      { role: 'total', cells: [textCell('合计', { columnSpan: costColumn }), sumCell(addends), ...rest] },
    ];
  };
  return gridSheet({
    name: '项目清单',
    title: '项目清单',
    notes: [`单位：${unit}`],
    columns: [
      { label: '序号' },
      { label: '项目名称', least: 16 },
      { label: '领域' },
      { label: '类别' },
      { label: '地点' },
      { label: `投资（${unit}）`, format: numberFormat(costs.flatMap((value) => value ?? [])) },
      { label: '资金来源', optional: true },
      { label: '实施单位', optional: true },
      { label: '监管单位', optional: true },
      { label: '验收单位', optional: true },
      { label: '开始', optional: true },
      { label: '结束', optional: true },
      { label: '回应需求', optional: true },
      { label: '绩效目标', optional: true },
      { label: '入库', optional: true },
      { label: '负面清单核对', optional: true },
      { label: '标识', hidden: true },
    ],
    rows,
    frozenColumns: 2,
  });
}

function projectCells(
  context: AgreementContext,
  project: Project,
  at: number,
  cost: string | undefined,
): readonly SheetCell[] {
  const bodies = (refs: readonly Ref[]) => textCell(refs.map((ref) => bodyWord(context, ref)).join('、'));
  const said = (text: { text: string } | undefined) => textCell(words(text?.text ?? ''));
  const verdict = verdictRows(context, [project])[0]?.word;
  return [
    indexCell(at + 1),
    textCell(words(project.title ?? project.name)),
    textCell(project.areas.map((ref) => named(context, ref, asWritten(ref))).join('、')),
    textCell(project.categories.map(({ text }) => words(text)).join('、')),
    bodies(project.place),
    cost === undefined ? textCell(project.cost && targetText(project.cost.target)) : numberCell(cost),
    textCell([...new Set(project.funding.map(({ fund }) => named(context, fund, asWritten(fund))))].join('、')),
    bodies(project.implementer),
    bodies(project.supervisor),
    bodies(project.acceptor),
    dateCell(project.period?.from),
    dateCell(project.period?.to),
    textCell(project.needs.map(({ text }) => words(text)).join('、')),
    said(project.goal),
    said(project.pool),
    textCell(verdict, { align: 'center' }),
    textCell(sheetKey(context.view, 'project', project.id)),
  ];
}

/** What each fund pays of each project; a single fund without an amount of its own pays the whole. */
function fundingSheet(context: AgreementContext, projects: readonly Project[]): readonly Sheet[] {
  const parts = projects.flatMap((project) =>
    project.funding.map((part) => {
      const alone = project.funding.length === 1 && part.target === undefined;
      const figure = alone ? costOf(project) : part.target?.comparator === 'equal' ? figureOf(part.target) : undefined;
      return { project, part, figure };
    }),
  );
  if (parts.length === 0) return [];
  const unit = unitOfCosts(projects);
  const values = parts.map(({ figure }) => figure && figureIn(figure, unit));
  return [
    gridSheet({
      name: '资金构成',
      title: '项目资金构成',
      notes: [`单位：${unit}`],
      columns: [
        { label: '项目名称', least: 16 },
        { label: '资金' },
        { label: '年度' },
        { label: `金额（${unit}）`, format: numberFormat(values.flatMap((value) => value ?? [])) },
      ],
      rows: (top) => {
        const list = parts.map(({ project, part }, at): GridRow => {
          const name = textCell(words(project.title ?? project.name));
          const fund = textCell(named(context, part.fund, asWritten(part.fund)));
          const year = numberCell(part.year === undefined ? undefined : String(part.year), {
            format: '0',
            align: 'center',
          });
          return { cells: [name, fund, year, numberCell(values[at])] };
        });
        const addends = values.flatMap((value, at): Addend[] =>
          value === undefined ? [] : [{ row: top + at, column: 3, value }],
        );
        if (addends.length < parts.length || addends.length < 2) return list;
        return [...list, { role: 'total', cells: [textCell('合计', { columnSpan: 3 }), sumCell(addends)] }];
      },
      frozenColumns: 1,
    }),
  ];
}

function stageSheet(projects: readonly Project[]): readonly Sheet[] {
  const stages = projects.flatMap((project) => project.stages.map((stage) => ({ project, stage })));
  if (stages.length === 0) return [];
  return [
    gridSheet({
      name: '项目进度',
      title: '项目进度',
      notes: [],
      columns: [
        { label: '项目名称', least: 16 },
        { label: '环节' },
        { label: '日期', format: 'yyyy-mm-dd' },
        { label: '至', format: 'yyyy-mm-dd', optional: true },
        { label: '时限', optional: true },
        { label: '文号', optional: true },
        { label: '公布处', optional: true },
      ],
      rows: () =>
        stages.map(({ project, stage }) => ({
          cells: [
            textCell(words(project.title ?? project.name)),
            textCell(words(stage.name)),
            dateCell(stage.date),
            dateCell(stage.to),
            textCell(
              stage.deadline ? phraseText(stage.deadline.phrase) : stage.days === undefined ? '' : `${stage.days}日`,
            ),
            textCell(words(stage.number ?? '')),
            textCell(words(stage.place ?? '')),
          ],
        })),
      frozenColumns: 2,
    }),
  ];
}
