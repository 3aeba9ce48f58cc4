import type { CrossCheck, FileCheck } from '../check.ts';
import { proseMustAgreeWithModel } from './figure-contradicts.ts';
import { boundsShouldBeSaidOnce } from './usage.ts';

export const textFileChecks: readonly FileCheck[] = [
  { code: 'text/figure-contradicts', severity: 'error', run: proseMustAgreeWithModel },
  { code: 'text/usage', severity: 'info', run: boundsShouldBeSaidOnce },
];
export const textCrossChecks: readonly CrossCheck[] = [];
