import type { CrossCheck, FileCheck } from '../check.ts';
import { aidShouldNotOutweighRevenue } from './aid-dependence.ts';
import { fundMustPermitCategory } from './category-not-permitted.ts';
import { fundShouldNameChannel } from './channel-missing.ts';
import { grantedAndAttractedShouldStayApart } from './direct-and-attracted-mixed.ts';
import { equalAmountsShouldBeFounded } from './equal-amounts.ts';
import { fundShouldBeUsed } from './idle.ts';
import { fundMustCoverCommitments } from './overcommitted.ts';
import { paymentMustFollowApproval, paymentMustKeepBudget } from './paid.ts';
import { recipientShouldNotBeMarginal } from './recipient-marginal.ts';
import { fundShouldKeepShares } from './share-below.ts';
import { fundShouldNameSource } from './source-missing.ts';

export const fundFileChecks: readonly FileCheck[] = [
  { code: 'fund/source-missing', severity: 'warning', run: fundShouldNameSource },
  { code: 'fund/channel-missing', severity: 'warning', run: fundShouldNameChannel },
  { code: 'fund/share-below', severity: 'warning', run: fundShouldKeepShares },
  { code: 'fund/category-not-permitted', severity: 'error', run: fundMustPermitCategory },
  { code: 'fund/paid-before-approval', severity: 'error', run: paymentMustFollowApproval },
  { code: 'fund/paid-over-budget', severity: 'error', run: paymentMustKeepBudget },
  { code: 'fund/recipient-marginal', severity: 'info', run: recipientShouldNotBeMarginal },
  { code: 'fund/equal-amounts', severity: 'info', run: equalAmountsShouldBeFounded },
  { code: 'fund/aid-dependence', severity: 'info', run: aidShouldNotOutweighRevenue },
  { code: 'fund/direct-and-attracted-mixed', severity: 'warning', run: grantedAndAttractedShouldStayApart },
];
export const fundCrossChecks: readonly CrossCheck[] = [
  fundMustCoverCommitments as CrossCheck,
  fundShouldBeUsed as CrossCheck,
];
