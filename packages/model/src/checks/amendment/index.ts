import type { CrossCheck, FileCheck } from '../check.ts';
import { amendmentsMustNotClash } from './clash.ts';
import { amendedPartsMustBeThere } from './orphan.ts';

export const amendmentFileChecks: readonly FileCheck[] = [
  { code: 'amendment/orphan', severity: 'error', run: amendedPartsMustBeThere },
  { code: 'amendment/clash', severity: 'error', run: amendmentsMustNotClash },
];
export const amendmentCrossChecks: readonly CrossCheck[] = [];
