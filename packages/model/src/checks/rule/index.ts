import type { CrossCheck, FileCheck } from '../check.ts';
import { shareRulesMustHold } from './share.ts';

export const ruleFileChecks: readonly FileCheck[] = [
  { code: 'rule/share', severity: 'warning', run: shareRulesMustHold },
];
export const ruleCrossChecks: readonly CrossCheck[] = [];
