import type { CrossCheck, FileCheck } from '../check.ts';
import { bodyMustNotOweItself } from './bearer-is-counterpart.ts';
import { dutyMustHaveBearer } from './bearer-missing.ts';
import { dutyShouldHaveCounterpart } from './counterpart-missing.ts';
import { dutyShouldHaveDeadline } from './deadline-missing.ts';
import { dutyShouldHaveEvidence } from './evidence-missing.ts';
import { dutyShouldNameFund } from './funding-missing.ts';
import { dutyShouldBeMeasured } from './indicator-missing.ts';
import { dutyShouldLeaveTime } from './lead-time-short.ts';
import { partyBShouldBearDuty } from './mirror-missing.ts';
import { aidShouldOutweighMutualDuties } from './one-sided.ts';
import { dutyMustBindParty } from './party-not-bound.ts';
import { commitmentShouldNotShrink } from './reduced.ts';
import { dutyShouldHaveRemedy } from './remedy-missing.ts';
import { dutyShouldDoMoreThanReport } from './reports-only.ts';
import { dutyShouldHaveTarget } from './target-missing.ts';
import { wordingShouldBeDefinite } from './wording-vague.ts';

export const dutyFileChecks: readonly FileCheck[] = [
  { code: 'duty/bearer-missing', severity: 'error', run: dutyMustHaveBearer },
  { code: 'duty/counterpart-missing', severity: 'warning', run: dutyShouldHaveCounterpart },
  { code: 'duty/target-missing', severity: 'warning', run: dutyShouldHaveTarget },
  { code: 'duty/deadline-missing', severity: 'warning', run: dutyShouldHaveDeadline },
  { code: 'duty/funding-missing', severity: 'warning', run: dutyShouldNameFund },
  { code: 'duty/evidence-missing', severity: 'warning', run: dutyShouldHaveEvidence },
  { code: 'duty/remedy-missing', severity: 'warning', run: dutyShouldHaveRemedy },
  { code: 'duty/bearer-is-counterpart', severity: 'error', run: bodyMustNotOweItself },
  { code: 'duty/party-not-bound', severity: 'error', run: dutyMustBindParty },
  { code: 'duty/wording-vague', severity: 'warning', run: wordingShouldBeDefinite },
  { code: 'duty/reports-only', severity: 'warning', run: dutyShouldDoMoreThanReport },
  { code: 'duty/lead-time-short', severity: 'warning', run: dutyShouldLeaveTime },
  { code: 'duty/one-sided', severity: 'info', run: aidShouldOutweighMutualDuties },
  { code: 'duty/mirror-missing', severity: 'info', run: partyBShouldBearDuty },
];

export const dutyCrossChecks: readonly CrossCheck[] = [
  dutyShouldBeMeasured as CrossCheck,
  commitmentShouldNotShrink as CrossCheck,
];
