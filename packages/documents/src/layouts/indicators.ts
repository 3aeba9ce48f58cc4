import type { Indicator, IndicatorSystem } from '@duikou/model';
import type { Block, TableBlock, TableRow } from '../tree/types.ts';
import type { AgreementContext } from './context.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { words } from './wording/text.ts';

interface Leaf {
  readonly group: string;
  readonly name: string;
  readonly indicator: Indicator;
}

/** Adds the table of an indicator system as an annex. @returns how the text calls it */
export function indicatorAnnex(context: AgreementContext, system: IndicatorSystem): string {
  const { indicators } = context.view.facts;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const leaves = system.roots.flatMap((id) => leavesUnder(byId, id, []));
  const blocks: Block[] = leaves.length === 0 ? [] : [indicatorTable(system, leaves)];
  return context.annexes.add(words(system.title ?? system.name), blocks);
}

/** The leaves of a tree in order; levels between the first and the last are part of the leaf's name. */
function leavesUnder(byId: ReadonlyMap<string, Indicator>, id: string, above: readonly string[]): readonly Leaf[] {
  const indicator = byId.get(id);
  if (indicator === undefined) return [];
  const name = words(indicator.name) + (indicator.bonus ? '（加分项）' : '');
  const path = [...above, name];
  if (indicator.children.length === 0) {
    return [
      { group: path.length > 1 ? path[0]! : '', name: path.length > 1 ? path.slice(1).join('—') : name, indicator },
    ];
  }
  const weight = indicator.weight === undefined || above.length > 0 ? '' : `（${indicator.weight.value}分）`;
  return indicator.children.flatMap((child) => leavesUnder(byId, child, [...above, name + weight]));
}

function indicatorTable(system: IndicatorSystem, leaves: readonly Leaf[]): TableBlock {
  const total = system.fullMark === undefined ? [] : [totalRow(system.fullMark.value)];
  const table = tableBlock(
    filledColumns({
      columns: [
        { label: '类别' },
        { label: '指标' },
        { label: '分值' },
        { label: '单位', align: 'center' },
        { label: '口径' },
        { label: '数据来源' },
        { label: '评分标准' },
        { label: '评分单位' },
      ],
      rows: [...leaves.map(({ group, name, indicator }) => ({ cells: cellsOf(group, name, indicator) })), ...total],
    }),
  );
  const grouped = leaves.some(({ group }) => group !== '');
  return grouped ? { ...table, rows: mergeGroups(table.rows) } : table;
}

function totalRow(value: string) {
  return { cells: ['满分', '满分', value], role: 'total' as const };
}

function cellsOf(group: string, name: string, indicator: Indicator): readonly string[] {
  const { weight, unit = '', definition, source, scoring, rater } = indicator;
  const text = (said: { text: string } | undefined) => words(said?.text ?? '');
  return [group, name, weight?.value ?? '', unit, text(definition), text(source), text(scoring), text(rater)];
}

/** One cell for the indicators of one group; 满分 and an indicator without a group reach over both columns. */
function mergeGroups(rows: readonly TableRow[]): readonly TableRow[] {
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
