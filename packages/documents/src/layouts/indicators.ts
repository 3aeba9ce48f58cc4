import type { GradeBand, Indicator, IndicatorSystem, Ref, ScoreRounding, WholeSystem } from '@duikou/model';
import { tierText, wholeSystem } from '@duikou/model';
import type { Block, TableBlock, TableRow } from '../tree/types.ts';
import type { AgreementContext } from './context.ts';
import { noteBlocks } from './notes.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { targetText } from './wording/figures.ts';
import { asWritten, named } from './wording/names.ts';
import { sentence, words } from './wording/text.ts';

/** An indicator at the end of a branch of its system. */
export interface IndicatorRow {
  /** The leading group, with its weight. */
  readonly group: string;
  readonly name: string;
  readonly indicator: Indicator;
}

/** Adds the table of an indicator system as an annex. @returns how the text calls it */
export function indicatorAnnex(context: AgreementContext, system: IndicatorSystem): string {
  return context.annexes.add(words(system.title ?? system.name), indicatorBlocks(context, context.view.uri, system));
}

/** The table of a system that stands in the file `uri`, with its grades, rounding and source under it. */
export function indicatorBlocks(context: AgreementContext, uri: string, system: IndicatorSystem): readonly Block[] {
  const whole = wholeSystem(context, uri, system);
  const rows = indicatorRows(context, whole);
  return rows.length === 0 ? [] : [indicatorTable(context, system, rows), ...noteBlocks(systemNotes(system, whole))];
}

/** The indicators of a system that have none below them, in order. */
export function indicatorRows({ view }: AgreementContext, { roots }: WholeSystem): readonly IndicatorRow[] {
  return roots.flatMap(({ uri, indicator }) => {
    const find = (id: string) => view.resolver.fact(uri, id) as Indicator | undefined;
    return leavesUnder(find, indicator, []);
  });
}

/** Grades, rounding and source. */
function systemNotes({ source }: IndicatorSystem, { grades, rounding }: WholeSystem): readonly string[] {
  return [
    grades.length === 0 ? '' : sentence(`等次：${grades.map(bandText).join('，')}`),
    rounding === undefined ? '' : sentence(`得分${roundingText(rounding)}`),
    source === undefined ? '' : sentence(`出处：${words(source.text)}`),
  ];
}

/** 90分以上为优秀; the name alone where the band has no bounds. */
function bandText(band: GradeBand): string {
  const range = tierText({ ...band, unit: '分' });
  const text = typeof range === 'object' ? range.zh : String(range);
  return text === '' ? words(band.name) : `${text}为${words(band.name)}`;
}

const modes = { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '舍去尾数', up: '进位' } as const;

/** 保留2位小数，四舍五入. */
export function roundingText({ digits, mode }: ScoreRounding): string {
  return `${digits === 0 ? '取整数' : `保留${digits}位小数`}，${modes[mode]}`;
}

/** The leaves of a tree in order; levels between the first and the last are part of the leaf's name. */
function leavesUnder(
  find: (id: string) => Indicator | undefined,
  indicator: Indicator,
  above: readonly string[],
): readonly IndicatorRow[] {
  const name = words(indicator.name) + (indicator.bonus ? '（加分项）' : '');
  const path = [...above, name];
  if (indicator.children.length === 0) {
    return [
      { group: path.length > 1 ? path[0]! : '', name: path.length > 1 ? path.slice(1).join('—') : name, indicator },
    ];
  }
  const weight = indicator.weight === undefined || above.length > 0 ? '' : `（${indicator.weight.value}分）`;
  return indicator.children.flatMap((id) => {
    const child = find(id);
    return child === undefined ? [] : leavesUnder(find, child, [...above, name + weight]);
  });
}

const columns = [
  { label: '类别' },
  { label: '指标' },
  { label: '分值' },
  { label: '单位', align: 'center' as const },
  { label: '基期值' },
  { label: '目标值' },
  { label: '口径' },
  { label: '汇总和方向' },
  { label: '数据来源' },
  { label: '填报频率' },
  { label: '评分标准' },
  { label: '评分单位' },
  { label: '备注' },
];

function indicatorTable(
  context: AgreementContext,
  system: IndicatorSystem,
  leaves: readonly IndicatorRow[],
): TableBlock {
  const rows = leaves.map((leaf) => ({ cells: cellsOf(context, leaf) }));
  const total = system.fullMark === undefined ? [] : [totalRow(system.fullMark.value)];
  const table = tableBlock(filledColumns({ columns, rows: [...rows, ...total] }));
  const grouped = leaves.some(({ group }) => group !== '');
  return grouped ? { ...table, rows: mergeGroups(table.rows) } : table;
}

function totalRow(value: string) {
  return { cells: ['满分', '满分', value], role: 'total' as const };
}

const aggregations = { sum: '合计', latest: '取最新值', distinct: '去重计数', ratio: '比率' } as const;
const directions = { higher: '越高越好', lower: '越低越好' } as const;
const natures = { outcome: '结果', process: '过程', input: '投入', output: '产出' } as const;

function cellsOf(context: AgreementContext, { group, name, indicator }: IndicatorRow): readonly string[] {
  const { weight, unit = '', definition, baseline, target, aggregation, direction, source, frequency } = indicator;
  const text = (said: { text: string } | undefined) => words(said?.text ?? '');
  const how = [aggregation && aggregations[aggregation], direction && directions[direction]];
  return [
    group,
    name,
    weight?.value ?? '',
    unit,
    baseline === undefined ? '' : targetText(baseline.target),
    target === undefined ? '' : targetText(target.target),
    text(definition),
    how.filter((one) => one !== undefined).join('，'),
    text(source),
    text(frequency),
    text(indicator.scoring),
    text(indicator.rater),
    remarks(context, indicator),
  ];
}

function remarks(context: AgreementContext, indicator: Indicator): string {
  const { nature, range, ceiling, rounding, veto, numerator, denominator, deduction } = indicator;
  const name = (ref: Ref) => named(context, ref, asWritten(ref));
  return [
    deduction ? '扣分项' : '',
    nature === undefined ? '' : `性质：${natures[nature]}`,
    range === undefined ? '' : `取值范围：${targetText(range.target)}`,
    numerator === undefined || denominator === undefined ? '' : `${name(numerator)}÷${name(denominator)}`,
    ceiling === undefined ? '' : `上限${ceiling.value}分`,
    rounding === undefined ? '' : roundingText(rounding),
    veto === undefined ? '' : `一票否决：${words(veto.text)}`,
  ]
    .filter((part) => part !== '')
    .join('；');
}

/** One cell for the indicators of one group; 满分 and an indicator without a group reach over both columns. */
export function mergeGroups(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row, index) => {
    const [first, ...rest] = row.cells;
    if (row.role === 'total') return { ...row, cells: [{ ...first!, columnSpan: 2 }, ...rest.slice(1)] };
    const label = first!.text;
    if (label === '') return { ...row, cells: [{ ...rest[0]!, columnSpan: 2 }, ...rest.slice(1)] };
    if (index > 0 && rows[index - 1]!.cells[0]!.text === label) return { ...row, cells: rest };
    const others = rows.slice(index).findIndex(({ cells }) => cells[0]!.text !== label);
    const rowSpan = others < 0 ? rows.length - index : others;
    return { ...row, cells: [{ ...first!, rowSpan }, ...rest] };
  });
}
