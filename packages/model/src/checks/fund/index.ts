import type { CrossCheck, FileCheck } from '../check.ts';

export const fundFileChecks: readonly FileCheck[] = [];
export const fundCrossChecks: readonly CrossCheck[] = [];
