import type { CrossCheck, FileCheck } from '../check.ts';

export const indicatorFileChecks: readonly FileCheck[] = [];
export const indicatorCrossChecks: readonly CrossCheck[] = [];
