import type { Agreement, OriginKey, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { trackOf } from '../project/lifecycle.ts';
import { tableDatesShouldBeInOrder } from './table-dates.ts';

/**
 * Time runs forward: a term, fund, project, stage or duty does not end before it begins, carry-over does not end before the fund's period,
 * stages follow the project's track, its own or the regime's (or, without one, the order written). An agreement signed after its term began is information, one
 * signed after its end is an error. A column of dates in a table that is in order but for a few rows: information.
 */
export function* datesMustBeInOrder(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const { term } = agreement;
    if (term !== undefined) yield* reversed(agreement.id, agreement.name, term);
    yield* signing(agreement);
  }
  for (const fund of view.facts.funds) {
    if (fund.period !== undefined) yield* reversed(fund.id, fund.name, fund.period);
    if (fund.period === undefined || fund.carryOver === undefined || fund.carryOver.to >= fund.period.to) continue;
    yield {
      subject: fund.id,
      place: fund.carryOver.at,
      message: 'time/order-reversed.carry-over',
      params: { name: fund.name, from: fund.period.to, to: fund.carryOver.to },
      related: [{ at: fund.period.at, note: 'note.fund-period' }],
      witness: { period: fund.period.to, carryOver: fund.carryOver.to },
    };
  }
  for (const duty of view.facts.duties) {
    for (const { phrase, at } of duty.deadlines) {
      if (phrase.kind === 'period') yield* reversed(duty.id, dutyName(duty), { ...phrase, at });
    }
  }
  for (const project of view.facts.projects) {
    if (project.period !== undefined) yield* reversed(project.id, project.title ?? project.name, project.period);
    for (const { date, to, at } of project.stages)
      if (date !== undefined && to !== undefined)
        yield* reversed(project.id, project.title ?? project.name, { from: date, to, at });
    yield* stages(view, project);
  }
  yield* tableDatesShouldBeInOrder(view);
}

function* reversed(
  subject: string,
  name: string,
  { from, to, at }: { from: string; to: string; at: OriginKey },
): Generator<FindingDraft> {
  if (from <= to) return;
  yield { subject, place: at, params: { name, from, to }, witness: { from, to } };
}

function* signing({ id, name, signed, term }: Agreement): Generator<FindingDraft> {
  if (signed === undefined || term === undefined || term.from > term.to || signed.date <= term.from) return;
  const ended = signed.date > term.to;
  yield {
    subject: id,
    place: signed.at,
    message: ended ? 'time/order-reversed.signed-late' : 'time/order-reversed.signed',
    ...(!ended && { severity: 'info' }),
    params: { name, signed: signed.date, from: term.from, to: term.to },
    related: [{ at: term.at, note: 'note.term' }],
    witness: { signed: signed.date, from: term.from, to: term.to },
  };
}

function* stages(view: FileView, project: Project): Generator<FindingDraft> {
  const order = new Map(trackOf(view, project).map((stage, index) => [stage.name, index]));
  const dated = project.stages.filter((stage) => stage.date !== undefined);
  const known = dated.every((stage) => order.has(stage.name));
  const inOrder = known ? [...dated].sort((a, b) => order.get(a.name)! - order.get(b.name)!) : dated;
  for (const [index, stage] of inOrder.entries()) {
    const earlier = inOrder[index - 1];
    if (earlier === undefined || earlier.date! <= stage.date!) continue;
    yield {
      subject: project.id,
      place: stage.at,
      message: 'time/order-reversed.stages',
      params: {
        name: project.title ?? project.name,
        stage: stage.name,
        to: stage.date!,
        earlier: earlier.name,
        from: earlier.date!,
      },
      related: [{ at: earlier.at, note: 'note.stage' }],
      witness: { stage: stage.date!, earlier: earlier.date! },
    };
  }
}
