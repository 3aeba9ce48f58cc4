import { add, compare, isComparable, type Quantity, subtract, sum } from '../../quantity/index.ts';
import type { Contribution, CrossCheck } from '../check.ts';
import { figureLike, shown, sumWitness } from '../shared/figures.ts';
import { type CommitmentPart, collectCommitments, type FundContribution, type FundPart } from './commitments.ts';

interface Commitment {
  uri: string;
  value: CommitmentPart;
}

/**
 * What is committed from a fund in a year is no more than the fund has that year, ledger by ledger: duties of one bearer that name the
 * fund, the allocation against a stated amount, and projects. What says no year or no figure may or may not be too much: unknown.
 */
export const fundMustCoverCommitments: CrossCheck<FundContribution> = {
  code: 'fund/overcommitted',
  severity: 'error',
  collect: collectCommitments,
  *judge(_key, contributions) {
    const fund = contributions.find((one): one is Contribution<FundPart> => one.value.type === 'fund');
    if (fund === undefined) return;
    const groups = new Map<string, Commitment[]>();
    for (const { uri, value } of contributions) {
      if (value.type !== 'commitment') continue;
      const key = `${value.ledger}\n${value.group}`;
      groups.set(key, [...(groups.get(key) ?? []), { uri, value }]);
    }
    for (const commitments of groups.values()) {
      for (const one of overruns(fund.value, commitments)) {
        const { ledger } = commitments[0]!.value;
        yield {
          subject: `${fund.value.id}.${one.year}`,
          place: { uri: fund.uri, at: `${fund.value.id}#name` },
          ...(!one.sure
            ? { verdict: 'unknown' as const, message: 'fund/overcommitted.unknown' }
            : ledger === 'projects'
              ? {}
              : { message: `fund/overcommitted.${ledger}` }),
          params: {
            name: fund.value.name,
            when: one.year === '' ? '' : { zh: `${one.year}年`, en: ` in ${one.year}` },
            amount: shown(one.amount),
            committed: shown(figureLike(one.committed, one.amount), one.amount),
            excess: shown(figureLike(subtract(one.committed, one.amount.value), one.amount), one.amount),
          },
          related: [
            { uri: fund.uri, at: one.at, note: 'note.amount' },
            ...one.of.slice(0, 8).map(({ uri, value }) => ({ uri, at: value.at, note: 'note.commitment' })),
          ],
          witness: sumWitness(one.amount, one.committed, subtract(one.amount.value, one.committed)),
        };
      }
    }
  },
};

interface Overrun {
  /** Empty where the fund states one amount for all years. */
  year: string;
  amount: Quantity;
  at: string;
  committed: string;
  of: Commitment[];
  sure: boolean;
}

function* overruns(fund: FundPart, commitments: readonly Commitment[]): Generator<Overrun> {
  const [only] = fund.years;
  for (const { year, figure, at } of fund.years) {
    const certain = commitments.filter(
      ({ value }) => (value.year ?? (fund.years.length === 1 ? only?.year : undefined)) === year,
    );
    const possible = commitments.filter(({ value }) => value.year === undefined && fund.years.length > 1);
    yield* judge(`${year}`, figure, at, certain, possible);
  }
  if (fund.total !== undefined && fund.years.length === 0) {
    yield* judge('', fund.total.figure, fund.total.at, commitments, []);
  }
}

/** Too much for certain; or possibly too much, where something has no year of its own or no figure. */
function* judge(
  year: string,
  amount: Quantity,
  at: string,
  certain: readonly Commitment[],
  possible: readonly Commitment[],
): Generator<Overrun> {
  const figures = (list: readonly Commitment[]) =>
    list.flatMap(({ value }) => (value.figure && isComparable(value.figure, amount) ? [value.figure.value] : []));
  const sure = sum(figures(certain));
  const most = add(sure, sum(figures(possible)));
  if (compare(sure, amount.value) > 0) {
    yield { year, amount, at, committed: sure, of: [...certain], sure: true };
  } else if (compare(most, amount.value) > 0) {
    yield { year, amount, at, committed: most, of: [...certain, ...possible], sure: false };
  }
}
