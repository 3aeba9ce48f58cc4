import type { Duty, Fund, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { dutyName } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { dueDays, lookingBack } from './due.ts';

/** What spends from a fund and when. */
interface Spending {
  id: string;
  at: string;
  name: string;
  days: string[];
  funds: Ref[];
}

/** Money is spent within its fund's period, or until its carry-over (结转) ends: by duties that name it and by projects. */
export function* spendingMustLieInFundPeriod(view: FileView): Generator<FindingDraft> {
  for (const spending of spendings(view)) {
    for (const { fund, uri } of fundsOf(view, spending.funds)) {
      const from = fund.period?.from;
      const to = [fund.period?.to, fund.carryOver?.to].reduce((a, b) => (a === undefined || (b ?? '') > a ? b : a));
      const early = from === undefined ? undefined : spending.days.find((day) => day < from);
      const late = to === undefined ? undefined : spending.days.find((day) => day > to);
      const day = early ?? late;
      if (day === undefined) continue;
      yield {
        subject: spending.id,
        place: spending.at,
        message: day === early ? 'time/outside-fund-period.early' : 'time/outside-fund-period',
        params: { name: spending.name, fund: fund.name, due: day, limit: (day === early ? from : to)! },
        related: [
          {
            uri,
            at: (day === late && fund.carryOver?.at) || fund.period?.at || `${fund.id}#name`,
            note: 'note.fund-period',
          },
        ],
        witness: { due: day, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
      };
    }
  }
}

function* spendings(view: FileView): Generator<Spending> {
  for (const duty of view.facts.duties) {
    if (duty.kind !== undefined && lookingBack.includes(duty.kind)) continue;
    const agreement = view.agreementOf(duty);
    const { deadlines } = view.effective(duty);
    for (const deadline of deadlines) {
      const days = dueDays(view, deadline, agreement);
      yield { id: duty.id, at: deadline.at, name: dutyName(duty), days, funds: fundRefs(view, duty) };
    }
  }
  for (const project of view.facts.projects) {
    if (project.period === undefined) continue;
    const { from, to, at } = project.period;
    const funds = project.funding.map(({ fund }) => fund);
    yield { id: project.id, at, name: project.title ?? project.name, days: [from, to], funds };
  }
}

function fundRefs(view: FileView, duty: Duty): Ref[] {
  const { target } = duty;
  return [...view.effective(duty).funds, ...(target?.ref === undefined ? [] : [target.ref])];
}

/** Each fund that the names lead to, also through a year, share or total of it. */
function fundsOf(view: FileView, refs: readonly Ref[]): { fund: Fund; uri: string }[] {
  const found = new Map<string, { fund: Fund; uri: string }>();
  for (const ref of refs) {
    const one = view.resolve(ref);
    if (one.kind !== 'one') continue;
    let { target } = one;
    while (target.kind === 'slot' || target.kind === 'share' || target.kind === 'fund-year' || target.kind === 'row') {
      target = target.of;
    }
    if (target.kind === 'fund') found.set(`${target.uri}\n${target.id}`, { fund: target.fact, uri: target.uri });
  }
  return [...found.values()];
}
