import type { CrossCheck, FileCheck } from '../check.ts';

export const dutyFileChecks: readonly FileCheck[] = [];
export const dutyCrossChecks: readonly CrossCheck[] = [];
