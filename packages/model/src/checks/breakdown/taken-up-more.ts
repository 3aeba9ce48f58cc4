import { compare, isComparable, subtract, sum } from '../../quantity/index.ts';
import type { CrossCheck } from '../check.ts';
import { figureLike, percentOf, shown, sumWitness } from '../shared/figures.ts';
import { collectTakeUps, judgedShares, type TakeUpContribution } from './take-ups.ts';

/** What lower agreements take up of a share comes to no more than the share. Every 承接 that is part of the excess is told. */
export const shareShouldNotBeTakenUpTwice: CrossCheck<TakeUpContribution> = {
  code: 'breakdown/taken-up-more',
  severity: 'warning',
  collect: collectTakeUps,
  *judge(_key, contributions) {
    for (const { share, uri, takeUps } of judgedShares(contributions)) {
      const { figure } = share;
      if (figure === undefined || takeUps.length === 0) continue;
      const figures = takeUps.map(({ value }) => value.figure ?? figure);
      if (figures.some((one) => !isComparable(one, figure))) continue;
      const taken = sum(figures.map((one) => one.value));
      if (compare(taken, figure.value) <= 0) continue;
      const excess = subtract(taken, figure.value);
      for (const { uri: from, value } of takeUps) {
        yield {
          subject: value.subject,
          place: { uri: from, at: value.at },
          params: {
            name: share.name,
            share: shown(figure),
            taken: shown(figureLike(taken, figure), figure),
            excess: shown(figureLike(excess, figure), figure),
            percent: percentOf(taken, figure.value) ?? '',
            count: takeUps.length,
          },
          related: [
            { uri, at: share.at, note: 'note.share' },
            ...takeUps.flatMap((other) =>
              other.value === value ? [] : [{ uri: other.uri, at: other.value.at, note: 'note.taken-up' }],
            ),
          ],
          witness: sumWitness(figure, taken, subtract(figure.value, taken)),
        };
      }
    }
  },
};
