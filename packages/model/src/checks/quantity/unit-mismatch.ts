import type { Facts, OriginKey, Table } from '../../facts/index.ts';
import { figureOf, type Quantity, sameDimension, type Target } from '../../quantity/index.ts';
import { figureOfResolved } from '../../resolve/index.ts';
import { dutyFigure } from '../breakdown/whole.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { additiveFigure, shown } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** Two figures that are compared or added. */
export interface Compared {
  subject: string;
  name: string;
  figure: Quantity;
  at: OriginKey;
  other: Quantity;
  otherAt: OriginKey;
  otherUri?: string;
}

/** Figures that are compared or added measure the same thing. A bare number takes the unit of what it is compared with. */
export function* comparedFiguresMustShareDimension(view: FileView): Generator<FindingDraft> {
  for (const { subject, name, figure, at, other, otherAt, otherUri } of compared(view)) {
    if (sameDimension(figure, other) || figure.dimension === 'none' || other.dimension === 'none') continue;
    yield {
      subject,
      place: at,
      params: { name, figure: shown(figure), other: shown(other) },
      related: [{ at: otherAt, note: 'note.compared', ...(otherUri !== undefined && { uri: otherUri }) }],
      witness: { unit: figure.unit, other: other.unit },
    };
  }
  yield* sharesInPercent(view);
}

/** All figures of a file that are compared or added. */
export function compared(view: FileView): readonly Compared[] {
  return allCompared(view, view.facts);
}

const allCompared = oncePerView((view, _facts: Facts) => [...figuresCompared(view)]);

function* figuresCompared(view: FileView): Generator<Compared> {
  yield* inBreakdowns(view);
  yield* inFunds(view);
  yield* inProjects(view);
  yield* inTables(view);
  const takers = [
    ...view.facts.agreements.map(({ id, name, takesUp }) => ({ id, name, takesUp })),
    ...view.facts.duties.map(({ id, name, act, takesUp }) => ({ id, name: name || act, takesUp })),
  ];
  for (const { id, name, takesUp } of takers) {
    for (const { share, target, at } of takesUp) {
      const found = view.resolve(share);
      if (found.kind !== 'one') continue;
      const figure = additiveFigure(target);
      const other = additiveFigure(figureOfResolved(found.target));
      if (!figure || !other) continue;
      const otherUri = 'uri' in found.target ? found.target.uri : undefined;
      const otherAt = found.target.kind === 'share' ? found.target.fact.at : share.at;
      yield { subject: id, name, figure, at, other, otherAt, ...(otherUri !== undefined && { otherUri }) };
    }
  }
}

function* inBreakdowns(view: FileView): Generator<Compared> {
  for (const duty of view.facts.duties) {
    const whole = duty.breakdowns.length > 0 && duty.table === undefined ? dutyFigure(view, duty) : undefined;
    if (whole === undefined) continue;
    for (const share of duty.breakdowns.flatMap((breakdown) => breakdown.shares)) {
      const figure = additiveFigure(share.target);
      const name = `${duty.name || duty.act}.${share.key}`;
      if (figure) yield { subject: share.id, name, figure, at: share.at, other: whole.figure, otherAt: whole.at };
    }
  }
}

function* inFunds(view: FileView): Generator<Compared> {
  for (const fund of view.facts.funds) {
    const first = fund.amounts.find((amount) => figureOf(amount.target));
    const other = first && figureOf(first.target);
    if (first === undefined || other === undefined) continue;
    for (const table of view.facts.tables) {
      if (table.owner !== fund.id || table.use !== 'allocation') continue;
      const cell = table.rows.flatMap((row) => row.cells).find((one) => one.target);
      const figure = additiveFigure(cell?.target);
      if (cell && figure) yield { subject: fund.id, name: fund.name, figure, at: cell.at, other, otherAt: first.at };
    }
  }
}

function* inProjects(view: FileView): Generator<Compared> {
  for (const project of view.facts.projects) {
    const other = additiveFigure(project.cost?.target);
    if (project.cost === undefined || other === undefined) continue;
    for (const { target, at } of project.funding) {
      const figure = additiveFigure(target);
      if (figure) yield { subject: project.id, name: project.name, figure, at, other, otherAt: project.cost.at };
    }
  }
}

/** Cells of one row of a table of duties, and 其中 against its whole. */
function* inTables(view: FileView): Generator<Compared> {
  for (const table of view.facts.tables) {
    for (const [index, row] of table.rows.entries()) {
      let first: { figure: Quantity; at: OriginKey } | undefined;
      for (let at = 0; at < row.cells.length; at++) {
        const cell = row.cells[at]!;
        const figure = isFigures(table.columns[at]?.kind) ? additiveFigure(cell.target) : undefined;
        if (figure === undefined) continue;
        if (first === undefined) first = { figure, at: cell.at };
        else {
          const subject = `${table.id}#${index}`;
          yield { subject, name: row.key, figure, at: cell.at, other: first.figure, otherAt: first.at };
        }
      }
    }
  }
}

function isFigures(kind: Table['columns'][number]['kind'] | undefined): boolean {
  return kind === 'body' || kind === 'year' || kind === 'area' || kind === 'total';
}

/** 投向 and 占比 say a share in per cent, or an amount of money. */
function* sharesInPercent(view: FileView): Generator<FindingDraft> {
  const said: { subject: string; name: string; target: Target; at: OriginKey }[] = [
    ...view.facts.funds.flatMap(({ id, uses }) =>
      uses.map(({ part, target, at }) => ({ subject: id, name: part, target, at })),
    ),
    ...view.facts.regimes.flatMap(({ id, shareRules }) =>
      shareRules.map(({ part, target, at }) => ({ subject: id, name: part, target, at })),
    ),
  ];
  for (const { subject, name, target, at } of said) {
    const figure = figureOf(target);
    if (figure === undefined || ['ratio', 'money', 'none'].includes(figure.dimension)) continue;
    yield {
      subject,
      place: at,
      message: 'quantity/unit-mismatch.share',
      params: { name, figure: shown(figure), other: '%' },
      witness: { unit: figure.unit, other: '%' },
    };
  }
}
