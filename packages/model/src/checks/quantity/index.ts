import type { CrossCheck, FileCheck } from '../check.ts';

export const quantityFileChecks: readonly FileCheck[] = [];
export const quantityCrossChecks: readonly CrossCheck[] = [];
