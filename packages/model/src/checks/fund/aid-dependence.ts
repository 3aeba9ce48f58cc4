import type { Agreement } from '../../facts/index.ts';
import { add, compare, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import { bodiesOfName } from '../duty/parties.ts';
import type { FindingDraft } from '../finding.ts';
import { exactFigure, figureLike, percentOf, shown } from '../shared/figures.ts';
import { figureOfParty, partyOf, recipientsOf, yearOfTerm } from './recipients.ts';

interface Aid {
  name: string;
  party: NonNullable<ReturnType<typeof partyOf>>;
  figure: Quantity;
  at: string;
  subject: string;
}

/**
 * What a recipient gets under an agreement in its year, from all funds that are not attracted, is no more than a part of its own revenue
 * (`fund/aid-dependence.percent`). Asked where the revenue of that year, or of one before, is on record (年度数据).
 */
export function* aidShouldNotOutweighRevenue(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const year = yearOfTerm(agreement);
    const names = view.settings.words('fund/aid-dependence.revenue');
    const percent = view.settingsFor(agreement).number('fund/aid-dependence.percent');
    for (const { name, party, figure, at, subject } of aidOf(view, agreement, year).values()) {
      const revenue = figureOfParty(party, names, year);
      if (revenue === undefined || !isComparable(revenue.value, figure)) continue;
      if (compare(multiply(figure.value, '100'), multiply(revenue.value.value, percent)) <= 0) continue;
      yield {
        subject,
        place: at,
        params: {
          name,
          aid: shown(figure),
          revenue: shown(revenue.value),
          year: revenue.year,
          share: percentOf(figure.value, revenue.value.value) ?? '',
          percent,
        },
        witness: { aid: figure.value, revenue: revenue.value.value, unit: figure.unit, year: String(revenue.year) },
      };
    }
  }
}

function aidOf(view: FileView, agreement: Agreement, year: number | undefined): Map<string, Aid> {
  const aid = new Map<string, Aid>();
  const take = (name: string, body: Parameters<typeof partyOf>[0], figure: Quantity, at: string, subject: string) => {
    const party = partyOf(body);
    const key = party && body && view.bodyKey(body);
    if (key === undefined) return;
    const there = aid.get(key);
    if (there === undefined) aid.set(key, { name, party: party!, figure, at, subject });
    else if (isComparable(there.figure, figure))
      there.figure = figureLike(add(there.figure.value, figure.value), there.figure);
  };
  for (const fund of view.facts.funds) {
    if (fund.agreement !== agreement.name || fund.attracted === true) continue;
    for (const { name, body, figure, at } of recipientsOf(view, fund))
      take(name, body, figure, at, `${fund.id}.${name}`);
    const whole = exactFigure(view.fundAmount(fund, year)?.target);
    if (whole === undefined) continue;
    for (const party of agreement.parties) {
      if (party.capacity !== 'recipient') continue;
      const bodies = bodiesOfName(view, party.body) ?? [];
      for (const body of bodies) take(party.body.path.join('.'), body, whole, `${fund.id}#name`, fund.id);
    }
  }
  return aid;
}
