import type { Fund } from '../../facts/index.ts';
import { compare, divide, multiply, sum } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { tagsOf } from '../project/ecology.ts';
import { figureLike, percentOf, shown } from '../shared/figures.ts';
import { figureOfParty, partyOf, recipientsOf, yearOfTerm } from './recipients.ts';

/**
 * No recipient of a fund gets less than a part of the mean (`fund/recipient-marginal.percent`): by head where the population of all of
 * them is on record (年度数据), else by recipient. For a county with a tag of `fund/recipient-marginal.tags` it is a warning.
 */
export function* recipientShouldNotBeMarginal(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) yield* ofFund(view, fund);
}

function* ofFund(view: FileView, fund: Fund): Generator<FindingDraft> {
  const recipients = recipientsOf(view, fund);
  if (recipients.length < 2) return;
  const names = view.settings.words('fund/recipient-marginal.population');
  const year = yearOfTerm(view.agreementOf(fund));
  const heads = recipients.flatMap(({ body }) => figureOfParty(partyOf(body), names, year)?.value.value ?? []);
  const byHead = heads.length === recipients.length;
  const whole = sum(recipients.map(({ figure }) => figure.value));
  const count = byHead ? sum(heads) : String(recipients.length);
  const percent = view.settings.number('fund/recipient-marginal.percent');
  const special = new Set(view.settings.words('fund/recipient-marginal.tags'));
  for (const [index, { name, body, figure, at }] of recipients.entries()) {
    const own = byHead ? heads[index]! : '1';
    const scaled = multiply(multiply(figure.value, count), '100');
    if (compare(scaled, multiply(multiply(whole, own), percent)) >= 0) continue;
    const tag = body && tagsOf(view, body).find((one) => special.has(one));
    const mean = divide(multiply(whole, own), count, 0) ?? '0';
    yield {
      subject: `${fund.id}.${name}`,
      place: at,
      ...(tag !== undefined && { severity: 'warning' as const }),
      message: byHead ? 'fund/recipient-marginal.by-head' : 'fund/recipient-marginal',
      params: {
        name,
        fund: fund.name,
        amount: shown(figure),
        mean: shown(figureLike(mean, figure), figure),
        share: percentOf(figure.value, mean) ?? '',
        percent,
      },
      witness: { amount: figure.value, mean, unit: figure.unit, ...(tag !== undefined && { tag }) },
    };
  }
}
