import type { CrossCheck, FileCheck } from '../check.ts';

export const regimeFileChecks: readonly FileCheck[] = [];
export const regimeCrossChecks: readonly CrossCheck[] = [];
