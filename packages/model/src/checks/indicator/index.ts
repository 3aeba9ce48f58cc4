import type { CrossCheck, FileCheck } from '../check.ts';
import { indicatorsShouldBeMeasured } from './unused.ts';
import { weightsMustMakeFullMark } from './weights-not-full.ts';

export const indicatorFileChecks: readonly FileCheck[] = [
  { code: 'indicator/weights-not-full', severity: 'error', run: weightsMustMakeFullMark },
  { code: 'indicator/unused', severity: 'info', run: indicatorsShouldBeMeasured },
];
export const indicatorCrossChecks: readonly CrossCheck[] = [];
