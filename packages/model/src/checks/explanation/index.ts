import type { CrossCheck, FileCheck } from '../check.ts';
import { explanationsMustBeFounded } from './unfounded.ts';

export { isFounded } from './unfounded.ts';

export const explanationFileChecks: readonly FileCheck[] = [
  { code: 'explanation/unfounded', severity: 'error', run: explanationsMustBeFounded },
  // judged where all findings of a file are known, by the portfolio
  { code: 'explanation/unused', severity: 'info', run: () => [] },
];
export const explanationCrossChecks: readonly CrossCheck[] = [];
