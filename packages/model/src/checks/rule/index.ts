import type { CrossCheck, FileCheck } from '../check.ts';
import { rulesMustHold } from './violated.ts';

export const ruleFileChecks: readonly FileCheck[] = [
  { code: 'rule/violated', severity: 'warning', run: rulesMustHold },
];
export const ruleCrossChecks: readonly CrossCheck[] = [];
