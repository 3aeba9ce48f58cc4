import type { Contribution, CrossCheck } from '../check.ts';
import { endsOf, overlap, type Period } from './ends.ts';

interface Edge {
  at: string;
  id: string;
  donor: string;
  recipient: string;
  agreement: string;
  /** Ids of agreements above: a framework and the agreement under it may name the same pair. */
  above: string[];
  period: Period;
}

/**
 * A pair is named once in a period, across files. A framework and an agreement under it may both name it, and so may agreements under
 * different regimes. Where a period is not said, it cannot be told.
 */
export const pairMustBeNamedOnce: CrossCheck<Edge> = {
  code: 'pairing/duplicate',
  severity: 'error',
  *collect(view) {
    for (const pair of view.facts.pairings) {
      const { donor, recipient } = endsOf(view, pair);
      if (donor.key === undefined || recipient.key === undefined || donor.key === recipient.key) continue;
      const agreement = view.agreementOf(pair);
      yield {
        key: [pair.regime?.path.join('.') ?? '', donor.key, recipient.key].join('\n'),
        value: {
          ...{ at: pair.at, id: pair.id, donor: donor.name, recipient: recipient.name },
          agreement: agreement?.id ?? '',
          above: agreement ? view.agreementsAbove(agreement).map((above) => above.agreement.id) : [],
          period: agreement?.term ? { from: agreement.term.from, to: agreement.term.to } : {},
        },
      };
    }
  },
  *judge(_key, contributions) {
    for (const [index, here] of contributions.entries()) {
      const found = contributions.flatMap((other, at) => {
        const clash = at === index ? false : clashes(here, other, at < index);
        return clash === false ? [] : [{ other, clash }];
      });
      const sure = found.filter(({ clash }) => clash === true);
      const others = (sure.length > 0 ? sure : found).map(({ other }) => other);
      if (others.length === 0) continue;
      const { donor, recipient, id, at } = here.value;
      yield {
        subject: id,
        place: { uri: here.uri, at },
        ...(sure.length === 0 && { verdict: 'unknown' as const, message: 'pairing/duplicate.period-unknown' }),
        params: { donor, recipient },
        related: others.slice(0, 8).map((other) => ({ uri: other.uri, at: other.value.at, note: 'note.same-pair' })),
        witness: { donor, recipient, times: String(others.length + 1) },
      };
    }
  },
};

/** Whether two mentions clash. Inside one agreement only the later one is told; across agreements both are. */
function clashes(here: Contribution<Edge>, other: Contribution<Edge>, otherFirst: boolean): boolean | undefined {
  const [a, b] = [here.value, other.value];
  if (here.uri === other.uri && a.agreement === b.agreement) return otherFirst;
  if (a.above.includes(b.agreement) || b.above.includes(a.agreement)) return false;
  return overlap(a.period, b.period);
}
