import type { DateOnly } from '../calendar/index.ts';
import { type Fraction, nought, over, plus } from '../scoring/fraction.ts';
import type { Judged } from './judge.ts';
import type { ObligationState } from './types.ts';

/** From the one that tells most of the whole to the one that tells least. */
const first: readonly ObligationState[] = ['breached', 'overdue', 'suspended', 'active'];

/**
 * The state of a recurrence from those of its instances: the worst of those that have come, active between two instances, fulfilled
 * when all are (late, or remedied, where one was), released or superseded where the rest is.
 */
export function stateOfAll(instances: readonly Judged[]): { state: ObligationState; on?: DateOnly } {
  const states = new Set(instances.map(({ state }) => state));
  const worst = first.find((state) => states.has(state));
  const latest = (state: ObligationState) => {
    const on = instances
      .flatMap((one) => (one.state === state && one.on !== undefined ? [one.on] : []))
      .sort()
      .at(-1);
    return { state, ...(on !== undefined && { on }) };
  };
  if (worst === 'breached') {
    const on = instances.flatMap((one) => (one.state === 'breached' && one.on !== undefined ? [one.on] : [])).sort()[0];
    return { state: worst, ...(on !== undefined && { on }) };
  }
  if (worst !== undefined) return { state: worst };
  if (states.has('latent')) return { state: states.size === 1 ? 'latent' : 'active' };
  for (const state of ['superseded', 'released', 'remedied', 'late-fulfilled'] as const)
    if (states.has(state)) return latest(state);
  return instances.length === 0 ? { state: 'latent' } : latest('fulfilled');
}

/** The part of the instances that is fulfilled, each counting as one by its own part. */
export function shareOfAll(instances: readonly Judged[]): Fraction | undefined {
  if (instances.length === 0 || instances.some(({ share }) => share === undefined)) return undefined;
  const total = instances.reduce((sum, { share }) => plus(sum, share!), nought);
  return over(total, { over: BigInt(instances.length), under: 1n });
}
