import type { CrossCheck, FileCheck } from '../check.ts';

export const listFileChecks: readonly FileCheck[] = [];
export const listCrossChecks: readonly CrossCheck[] = [];
