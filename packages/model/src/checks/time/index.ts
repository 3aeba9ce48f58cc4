import type { CrossCheck, FileCheck } from '../check.ts';

export const timeFileChecks: readonly FileCheck[] = [];
export const timeCrossChecks: readonly CrossCheck[] = [];
