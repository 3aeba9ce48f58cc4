import type { CrossCheck, FileCheck } from '../check.ts';
import { organShouldHaveHead } from './head-missing.ts';

export const organFileChecks: readonly FileCheck[] = [
  { code: 'organ/head-missing', severity: 'warning', run: organShouldHaveHead },
];
export const organCrossChecks: readonly CrossCheck[] = [];
