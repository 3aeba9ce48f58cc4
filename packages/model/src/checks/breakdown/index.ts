import type { CrossCheck, FileCheck } from '../check.ts';

export const breakdownFileChecks: readonly FileCheck[] = [];
export const breakdownCrossChecks: readonly CrossCheck[] = [];
