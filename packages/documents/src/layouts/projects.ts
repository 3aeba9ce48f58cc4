import type { Project, Ref } from '@duikou/model';
import { figureOf, sum } from '@duikou/model';
import { documentDate, documentPeriod } from '../tree/dates.ts';
import type { Block, TableBlock } from '../tree/types.ts';
import { heading, paragraph } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { commonUnit } from './money.ts';
import { ownProse } from './prose.ts';
import { filledColumns, type RowSpec, tableBlock } from './tables.ts';
import { bareFigure, quantityText, targetText } from './wording/figures.ts';
import { asWritten, bodyWord, named } from './wording/names.ts';
import { words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

/** The clause on projects, with their list as an annex: only the columns that are filled for some project. */
export function projectBlocks(context: AgreementContext): readonly Block[] {
  const projects = own(context, context.view.facts.projects);
  if (projects.length === 0) return [];
  const see = context.annexes.add('项目清单', projectTables(context, projects));
  const text = projects.length === 1 ? `的项目见${see}` : `项目${projects.length}个，项目清单见${see}`;
  const prose = projects.flatMap((project) => ownProse(context, project.prose));
  return [heading(1, '项目安排'), paragraph(`${context.sides}商定实施${text}。`), ...prose];
}

/** Characters of schedules and remarks beyond which they have a table of their own, under that of who does what where. */
const shortNotes = 24;

/** The list of projects, with its further tables; `verdicts` by project where they are a column of it. */
export function projectTables(
  context: AgreementContext,
  projects: readonly Project[],
  verdicts: ReadonlyMap<Project, string> = new Map(),
): readonly TableBlock[] {
  const unit = unitOfCosts(projects);
  const notes = projects.map((project) => [scheduleOf(project), remarks(project)]);
  const apart = notes.flat().some((text) => text.length > shortNotes);
  const rows = projects.map((project, index) => ({
    cells: [...rowOf(context, project, index, unit), verdicts.get(project) ?? '', ...(apart ? [] : notes[index]!)],
  }));
  const list = tableBlock(
    filledColumns({
      ...(unit === undefined ? {} : { unit }),
      columns: [
        { label: '序号', align: 'center' },
        { label: '项目名称' },
        { label: '领域和类别' },
        { label: '地点' },
        { label: '投资' },
        { label: '资金来源' },
        { label: '实施单位' },
        { label: '监管单位' },
        { label: '验收单位' },
        { label: '清单核对', align: 'center' },
        ...(apart ? [] : noteColumns),
      ],
      rows: [...rows, ...totalOf(projects, unit)],
    }),
  );
  const papers = papersTable(projects, rows, list.landscape);
  if (!apart) return [list, ...papers];
  const schedule = tableBlock(
    filledColumns({
      caption: '项目进度和要求',
      landscape: list.landscape,
      columns: [{ label: '序号', align: 'center' }, { label: '项目名称' }, ...noteColumns],
      rows: rows.map(({ cells }, index) => ({ cells: [...cells.slice(0, 2), ...notes[index]!] })),
    }),
  );
  return [list, schedule, ...papers];
}

/** Studies, pool, benefit to households, assets and training: a table of their own, where a project states any. */
function papersTable(
  projects: readonly Project[],
  rows: readonly RowSpec[],
  landscape: boolean | undefined,
): readonly TableBlock[] {
  const cells = projects.map(papersOf);
  if (cells.flat().every((text) => text === '')) return [];
  const columns = [
    { label: '序号', align: 'center' as const },
    { label: '项目名称' },
    { label: '论证和评估' },
    { label: '入库' },
    { label: '联农带农' },
    { label: '资产和管护' },
    { label: '培训' },
  ];
  const table = { columns, rows: rows.map((row, index) => ({ cells: [...row.cells.slice(0, 2), ...cells[index]!] })) };
  return [tableBlock(filledColumns({ caption: '项目论证、入库和管护', landscape, ...table }))];
}

function papersOf({ feasibility, ecology, risk, pool, benefitLink, asset, upkeep, training }: Project): string[] {
  const joined = (...parts: (readonly [label: string, text: string | undefined])[]) =>
    parts.flatMap(([label, text]) => (text === undefined ? [] : [`${label}${words(text)}`])).join('；');
  return [
    joined(['', feasibility?.text], ['环境影响评价：', ecology?.text], ['社会稳定风险评估：', risk?.text]),
    words(pool?.text ?? ''),
    words(benefitLink?.text ?? ''),
    joined(['', asset?.text], ['管护：', upkeep?.text]),
    words(training?.text ?? ''),
  ];
}

const noteColumns = [{ label: '期限和进度' }, { label: '备注' }];

function scheduleOf({ period, stages }: Project): string {
  return [...(period === undefined ? [] : [documentPeriod(period.from, period.to)]), ...stages.map(stageWords)].join(
    '；',
  );
}

/** Where every cost is an exact sum: the unit in which all can be said. */
function unitOfCosts(projects: readonly Project[]): string | undefined {
  const costs = projects.flatMap(({ cost }) => (cost === undefined ? [] : [cost.target]));
  if (costs.some(({ comparator }) => comparator !== 'equal')) return undefined;
  return commonUnit(costs.map(figureOf));
}

function rowOf(
  context: AgreementContext,
  project: Project,
  index: number,
  unit: string | undefined,
): readonly string[] {
  const bodies = (refs: readonly Ref[]) => refs.map((ref) => bodyWord(context, ref)).join('、');
  const areas = project.areas.map((ref) => named(context, ref, asWritten(ref)));
  const categories = project.categories.map(({ text }) => words(text));
  return [
    String(index + 1),
    words(project.title ?? project.name),
    [areas.join('、'), categories.join('、')].filter((text) => text !== '').join('：'),
    bodies(project.place),
    costOf(project, unit),
    project.funding.map((part) => fundingWords(context, part)).join('、'),
    bodies(project.implementer),
    bodies(project.supervisor),
    bodies(project.acceptor),
  ];
}

function costOf({ cost }: Project, unit: string | undefined): string {
  if (cost === undefined) return '';
  const figure = figureOf(cost.target);
  return (unit !== undefined && figure !== undefined && bareFigure(figure, unit)) || targetText(cost.target);
}

const fitLabels = { area: '领域性：', group: '目标群体：', process: '流程性：', site: '造点性：', other: '' } as const;

function remarks({ mode, needs, goal, exception, fit, track }: Project): string {
  const said: readonly (readonly [label: string, text: string])[] = [
    ['管理流程', words(track?.text ?? '')],
    ['实施方式', words(mode?.text ?? '')],
    ['回应需求', needs.map(({ text }) => words(text)).join('、')],
    ['绩效目标', words(goal?.text ?? '')],
    ['项目适配', (fit ?? []).map(({ kind, text }) => fitLabels[kind] + words(text)).join('，')],
    ['例外依据', words(exception?.text ?? '')],
  ];
  return said.flatMap(([label, text]) => (text === '' ? [] : [`${label}：${text}`])).join('；');
}

function fundingWords(context: AgreementContext, { fund, target, year }: Project['funding'][number]): string {
  const name = named(context, fund, asWritten(fund));
  return `${year === undefined ? '' : `${year}年`}${name}${target === undefined ? '' : targetText(target)}`;
}

function stageWords(stage: Project['stages'][number]): string {
  const { name, number, place } = stage;
  const notes = [place, number].flatMap((note) => (note === undefined ? [] : [words(note)]));
  return `${words(name)}${whenOf(stage)}${notes.length === 0 ? '' : `（${notes.join('，')}）`}`;
}

function whenOf({ date, to, days, deadline }: Project['stages'][number]): string {
  const length = days === undefined ? '' : `${days}日`;
  if (date === undefined) return deadline === undefined ? length : phraseText(deadline.phrase);
  if (to !== undefined) return documentPeriod(date, to);
  return length === '' ? documentDate(date) : `${documentDate(date)}起${length}`;
}

/** 合计 under the costs, where there are several and all are said in one unit. */
function totalOf(projects: readonly Project[], unit: string | undefined): readonly RowSpec[] {
  const costs = projects.flatMap(({ cost }) => (cost === undefined ? [] : [figureOf(cost.target)!]));
  if (unit === undefined || costs.length < 2 || costs.length < projects.length) return [];
  const whole = { ...costs[0]!, value: sum(costs.map(({ value }) => value)), written: '' };
  const text = bareFigure(whole, unit) ?? quantityText(whole);
  return [{ cells: ['合计', '', '', '', text], role: 'total' }];
}
