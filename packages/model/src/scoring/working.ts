import type { Fraction } from './fraction.ts';
import type { Step } from './types.ts';

/** A base with what led to it; without `at` it cannot be told, and the last step says why. */
export interface Worked {
  at?: Fraction;
  steps: Step[];
}

export const step = (key: string, params: Step['params'] = {}): Step => ({ key: `score.${key}`, params });
export const unknown = (key: string, params: Step['params'] = {}): Worked => ({
  steps: [step(`unknown.${key}`, params)],
});
