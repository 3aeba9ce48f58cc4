import type { Indicator, Tier } from '../../facts/index.ts';
import { compare, multiply } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { leavesOf } from './leaves.ts';

/** A better value scores no less than a worse one, as far as the direction (越高越好, 越低越好) is said. */
export function* scoreMustRiseWithValue(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    const { direction, rules = [] } = indicator;
    if (direction === undefined) continue;
    for (const rule of rules) {
      if (rule.kind === 'tiers') yield* fallingTiers(indicator, rule.tiers);
      if (rule.kind !== 'per-step' || rule.when === 'late') continue;
      const better = (rule.when === 'above') === (direction === 'higher');
      if (better === (rule.effect === 'add')) continue;
      yield {
        subject: indicator.id,
        place: indicator.scoring!.at,
        params: { name: indicator.name, direction: `{score.direction.${direction}}`, words: indicator.scoring!.text },
        witness: { points: rule.points, step: rule.step.written },
      };
    }
  }
}

function* fallingTiers(indicator: Indicator, tiers: readonly Tier[]): Generator<FindingDraft> {
  const given = (tier: Tier): string | undefined =>
    tier.points ?? (indicator.weight && multiply(indicator.weight.value, tier.share!));
  const rising = tiers
    .filter(({ word, otherwise }) => word === undefined && !otherwise)
    .toSorted((a, b) => compare(a.low ?? '-1', b.low ?? '-1'));
  for (const [index, tier] of rising.entries()) {
    const before = rising[index - 1];
    const [now, then] = [given(tier), before && given(before)];
    if (before === undefined || now === undefined || then === undefined || before.low === tier.low) continue;
    const order = compare(now, then);
    if (order === 0 || order > 0 === (indicator.direction === 'higher')) continue;
    yield {
      subject: indicator.id,
      place: tier.at,
      message: 'indicator/direction-wrong.tier',
      params: {
        name: indicator.name,
        direction: `{score.direction.${indicator.direction!}}`,
        points: now,
        other: then,
      },
      related: [{ at: before.at, note: 'note.other-band' }],
      witness: { points: now, other: then, unit: '分' },
    };
  }
}
