import type { CrossCheck, FileCheck } from '../check.ts';
import { fundMustCoverCommitments } from './overcommitted.ts';
import { fundShouldKeepShares } from './share-below.ts';
import { fundShouldNameSource } from './source-missing.ts';

export const fundFileChecks: readonly FileCheck[] = [
  { code: 'fund/source-missing', severity: 'warning', run: fundShouldNameSource },
  { code: 'fund/share-below', severity: 'warning', run: fundShouldKeepShares },
];
export const fundCrossChecks: readonly CrossCheck[] = [fundMustCoverCommitments as CrossCheck];
