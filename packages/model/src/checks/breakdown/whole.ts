import { relativeTarget } from '../../expressions/index.ts';
import type { Breakdown, Duty, OriginKey, Share } from '../../facts/index.ts';
import { add, compare, divideExactly, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import { figureOfResolved } from '../../resolve/index.ts';
import { amountColumn } from '../../resolve/shares.ts';
import type { FileView } from '../check.ts';
import { additiveFigure, exactFigure, figureLike } from '../shared/figures.ts';

/** A figure that is broken down among bodies or areas, and what its parts come to. */
export interface Whole {
  /** Id of the duty or fund. */
  subject: string;
  name: string;
  parent: Quantity;
  comparator: string;
  /** The upper end, where the whole is a range. */
  ceiling: Quantity | undefined;
  rule: 'sum' | 'at-least-sum';
  parentAt: OriginKey;
  at: OriginKey;
  sum: Quantity;
  /** 其余 stands for what is left, whatever it is. */
  open: boolean;
  /** 容差: by how much the parts may differ, in the figure's own base unit; missing: not at all. */
  tolerance?: string;
  /** Parts that say no figure, or none that can be added. */
  unsaid: Share[];
}

/** A duty's figure: its own, the one it names, or what a share of a stated base comes to. */
export function dutyFigure(
  view: FileView,
  duty: Duty,
): { figure: Quantity; ceiling: Quantity | undefined; comparator: string; at: OriginKey } | undefined {
  const { target } = duty;
  if (target === undefined) return undefined;
  if (target.relative !== undefined && target.target !== undefined) {
    const [only, other] = relativeTarget(view, duty);
    const { figure } = other === undefined && only !== undefined ? only : {};
    const { comparator } = target.target;
    return figure && { figure, ceiling: figure, comparator, at: target.at };
  }
  if (target.target !== undefined) {
    const figure = additiveFigure(target.target);
    const { comparator, high } = target.target;
    return figure && { figure, ceiling: high, comparator, at: target.at };
  }
  const found = target.ref && view.resolve(target.ref);
  const figure = found?.kind === 'one' ? additiveFigure(figureOfResolved(found.target)) : undefined;
  const comparator = target.comparator ?? 'equal';
  return figure && { figure, ceiling: figure, comparator, at: target.at };
}

/**
 * Every figure of a file that is broken down among bodies or areas by sum. Rows of a duty table whose total stands in the row are
 * left out (`quantity/total-mismatch` judges them), and so are breakdowns that cannot be summed (`breakdown/not-additive`).
 */
export function* wholes(view: FileView): Generator<Whole> {
  for (const duty of view.facts.duties) {
    if (duty.table !== undefined && duty.target !== undefined) continue;
    for (const breakdown of duty.breakdowns) {
      if (breakdown.by === 'year' || breakdown.shares.length === 0) continue;
      if (nonAdditive(view, duty, breakdown) !== undefined) continue;
      const whole = dutyWhole(view, duty, breakdown);
      if (whole !== undefined) yield whole;
    }
  }
  yield* fundWholes(view);
}

function dutyWhole(view: FileView, duty: Duty, breakdown: Breakdown): Whole | undefined {
  const { rule } = breakdown;
  const parent = dutyFigure(view, duty);
  if (parent === undefined || (rule !== 'sum' && rule !== 'at-least-sum')) return undefined;
  const parts = partsOf(breakdown.shares, parent.figure);
  if (parts === undefined) return undefined;
  return {
    subject: duty.id,
    name: duty.name || duty.act,
    parent: parent.figure,
    comparator: parent.comparator,
    ceiling: parent.ceiling,
    rule,
    parentAt: parent.at,
    at: breakdown.at,
    ...toleranceOf(breakdown, parent.figure),
    ...parts,
  };
}

/** 容差 as a figure of the whole's kind: an amount, or a share of the whole. */
function toleranceOf({ tolerance }: Breakdown, parent: Quantity): Pick<Whole, 'tolerance'> {
  const figure = exactFigure(tolerance?.target) ?? tolerance?.target.low ?? tolerance?.target.high;
  if (figure === undefined) return {};
  if (figure.dimension === 'ratio')
    return { tolerance: divideExactly(multiply(parent.value, figure.value), '100') ?? '0' };
  return isComparable(figure, parent) ? { tolerance: figure.value } : {};
}

/** What shares come to; undefined where one is of another dimension (`quantity/unit-mismatch` says so). */
function partsOf(shares: readonly Share[], parent: Quantity): Pick<Whole, 'sum' | 'open' | 'unsaid'> | undefined {
  const unsaid: Share[] = [];
  let value = '0';
  let open = false;
  for (const share of shares) {
    const figure = additiveFigure(share.target);
    if (figure !== undefined && figure.dimension !== parent.dimension && figure.dimension !== 'none') return undefined;
    if (figure !== undefined && isComparable(figure, parent)) value = add(value, figure.value);
    else if (share.rest && share.target === undefined) open = true;
    else unsaid.push(share);
  }
  return { sum: figureLike(value, parent), open, unsaid };
}

/**
 * A fund's stated amount of a year, allocated by a table. Where the table's own 合计 is not the sum of its rows, nothing is said
 * here: `quantity/total-mismatch` says it.
 */
function* fundWholes(view: FileView): Generator<Whole> {
  for (const fund of view.facts.funds) {
    const tables = view.facts.tables.filter((table) => table.owner === fund.id && table.use === 'allocation');
    for (const amount of fund.amounts) {
      const parent = additiveFigure(amount.target);
      if (parent === undefined || amount.year === undefined) continue;
      for (const table of tables) {
        const column = amountColumn(table, amount.year);
        if (column === undefined || table.columns[column]?.kind !== 'year') continue;
        const parts = partsOf(view.sharesOf({ kind: 'fund', fact: fund }, view.uri, amount.year), parent);
        if (parts === undefined) continue;
        const total = exactFigure(table.rows.find((row) => row.kind === 'total')?.cells[column]?.target);
        if (total !== undefined && isComparable(total, parts.sum) && compare(total.value, parts.sum.value) !== 0)
          continue;
        const name = `${fund.name}.${amount.year}`;
        const { comparator } = amount.target;
        yield {
          ...{ subject: fund.id, name, parent, comparator, ceiling: amount.target.high, rule: 'at-least-sum' },
          ...{ parentAt: amount.at, at: table.at, ...parts },
        };
      }
    }
  }
}

/**
 * Why the parts of a figure cannot be summed: it is a ratio, or every indicator that measures it says so. A stock (期末) may be summed
 * over bodies and not over years; a distinct count over neither.
 */
export function nonAdditive(
  view: FileView,
  duty: Duty,
  breakdown: Pick<Breakdown, 'by'>,
): { why: 'ratio' | 'latest' | 'distinct'; indicator?: string } | undefined {
  const figure = additiveFigure(duty.target?.target) ?? additiveFigure(duty.breakdowns[0]?.shares[0]?.target);
  if (figure?.dimension === 'ratio' || figure?.dimension === 'ratio-difference') return { why: 'ratio' };
  let reason: { why: 'ratio' | 'latest' | 'distinct'; indicator?: string } | undefined;
  for (const ref of view.effective(duty).indicators) {
    const found = view.resolve(ref);
    if (found.kind !== 'one' || found.target.kind !== 'indicator') continue;
    const { aggregation, name } = found.target.fact;
    if (aggregation === undefined || aggregation === 'sum') return undefined;
    if (aggregation === 'ratio' && figure !== undefined && figure.dimension !== 'none') continue;
    if (aggregation === 'latest' && breakdown.by !== 'year') continue;
    reason ??= { why: aggregation, indicator: name };
  }
  return reason;
}
