import { addDays } from '../../calendar/index.ts';
import { add, compare, isComparable, multiply, type Quantity } from '../../quantity/index.ts';
import type { CrossCheck } from '../check.ts';
import { figureLike, percentOf, shown } from '../shared/figures.ts';
import { collectTakeUps, type Judged, judgedShares, type TakeUpContribution } from './take-ups.ts';

/**
 * A share of an upper agreement is taken up by lower ones (承接) in full (`breakdown/not-taken-up.percent`). Asked only where lower
 * agreements are there: one of the body's own under this agreement, or one that takes up another share of the same duty or fund. Silent
 * before the days of `breakdown/not-taken-up.days` after signing are over, and for an agreement not yet signed.
 */
export const shareShouldBeTakenUp: CrossCheck<TakeUpContribution> = {
  code: 'breakdown/not-taken-up',
  severity: 'warning',
  collect: collectTakeUps,
  *judge(_key, contributions, settings) {
    const days = settings.integer('breakdown/not-taken-up.days');
    for (const judged of judgedShares(contributions)) {
      const { share, uri, takeUps, expected, whole } = judged;
      if (!expected || whole || share.signed === undefined || addDays(share.signed, days) >= settings.asOf) continue;
      const taken = takenFigure(judged);
      if (taken === undefined || taken === 'all') continue;
      if (taken !== 'none' && isEnough(taken, share.figure, settings.number('breakdown/not-taken-up.percent')))
        continue;
      const figure = taken === 'none' ? share.figure && figureLike('0', share.figure) : taken;
      const percent = share.figure && figure ? (percentOf(figure.value, share.figure.value) ?? '0%') : '0%';
      yield {
        subject: share.id,
        place: { uri, at: share.at },
        ...(taken !== 'none' && { message: 'breakdown/not-taken-up.part' }),
        params: {
          name: share.name,
          percent,
          share: share.figure ? shown(share.figure) : '',
          taken: figure && share.figure ? shown(figure, share.figure) : '',
        },
        related: takeUps.map(({ uri: from, value }) => ({ uri: from, at: value.at, note: 'note.taken-up' })),
        witness: {
          ...(share.figure && { parent: share.figure.value, unit: share.figure.unit }),
          children: figure?.value ?? '0',
          percent,
        },
      };
    }
  },
};

/** What is taken up of a share; undefined where figures cannot be compared (`quantity/unit-mismatch`). */
function takenFigure({ share, takeUps }: Judged): Quantity | 'all' | 'none' | undefined {
  if (takeUps.length === 0) return 'none';
  if (takeUps.some(({ value }) => value.figure === undefined) || share.figure === undefined) return 'all';
  let value = '0';
  for (const { value: one } of takeUps) {
    if (one.figure === undefined || !isComparable(one.figure, share.figure)) return undefined;
    value = add(value, one.figure.value);
  }
  return figureLike(value, share.figure);
}

function isEnough(taken: Quantity, share: Quantity | undefined, percent: string): boolean {
  return share === undefined || compare(multiply(taken.value, '100'), multiply(share.value, percent)) >= 0;
}
