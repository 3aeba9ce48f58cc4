import type { Agreement, Fund, OriginKey, Party, YearlyFigure } from '../../facts/index.ts';
import { compare, isComparable, type Quantity } from '../../quantity/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import { exactFigure } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** What a body gets of a fund. */
export interface Recipient {
  name: string;
  body: Resolved | undefined;
  figure: Quantity;
  at: OriginKey;
}

/** The one year of an agreement's term. */
export function yearOfTerm(agreement: Agreement | undefined): number | undefined {
  const [from, to] = [agreement?.term?.from.slice(0, 4), agreement?.term?.to.slice(0, 4)];
  return from !== undefined && from === to ? Number(from) : undefined;
}

/** What the bodies of a fund's allocation get in the year of the term, or in its only column; empty where figures cannot be compared. */
export const recipientsOf = oncePerView((view: FileView, fund: Fund): readonly Recipient[] => {
  if (fund.tables.length === 0) return [];
  const year = yearOfTerm(view.agreementOf(fund));
  const recipients = view.sharesOf({ kind: 'fund', fact: fund }, view.uri, year).flatMap((share): Recipient[] => {
    const figure = share.rest === true ? undefined : exactFigure(share.target);
    if (figure === undefined) return [];
    const found = share.body && view.resolve(share.body);
    return [{ name: share.key, body: found?.kind === 'one' ? found.target : undefined, figure, at: share.at }];
  });
  const [first] = recipients;
  return recipients.some(({ figure }) => !isComparable(figure, first!.figure)) ? [] : recipients;
});

/** The declaration of a body. */
export function partyOf(body: Resolved | undefined): Party | undefined {
  if (body?.kind === 'party') return body.fact;
  return body?.kind === 'derived' ? body.of.fact : undefined;
}

/** A body's yearly figure by one of several names: that of the year, else the latest before it. */
export function figureOfParty(
  party: Party | undefined,
  names: readonly string[],
  year: number | undefined,
): (YearlyFigure & { value: Quantity }) | undefined {
  let best: (YearlyFigure & { value: Quantity }) | undefined;
  for (const figure of party?.figures ?? []) {
    const value = exactFigure(figure.target);
    if (!names.includes(figure.name) || value === undefined || compare(value.value, '0') <= 0) continue;
    if (year !== undefined && figure.year > year) continue;
    if (best === undefined || figure.year > best.year) best = { ...figure, value };
  }
  return best;
}
