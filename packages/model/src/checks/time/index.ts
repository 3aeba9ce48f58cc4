import type { CrossCheck, FileCheck } from '../check.ts';
import { basisMustBeInForce } from './basis-not-in-force.ts';
import { agreementShouldNotOutliveParent } from './beyond-parent.ts';
import { shareMustNotOutlastWhole } from './child-after-parent.ts';
import { datesMustBeInOrder } from './order-reversed.ts';
import { spendingMustLieInFundPeriod } from './outside-fund-period.ts';
import { dueDateMustLieInTerm } from './outside-term.ts';
import { tableDatesShouldBeAsExact } from './table-dates.ts';
import { termsShouldBeCurrent } from './term-outdated.ts';

/** `time/date-impossible` comes from reading. */
export const timeFileChecks: readonly FileCheck[] = [
  { code: 'time/outside-term', severity: 'error', run: dueDateMustLieInTerm },
  { code: 'time/outside-fund-period', severity: 'error', run: spendingMustLieInFundPeriod },
  { code: 'time/child-after-parent', severity: 'error', run: shareMustNotOutlastWhole },
  { code: 'time/order-reversed', severity: 'error', run: datesMustBeInOrder },
  { code: 'time/precision-mixed', severity: 'info', run: tableDatesShouldBeAsExact },
  { code: 'time/beyond-parent', severity: 'warning', run: agreementShouldNotOutliveParent },
  { code: 'time/basis-not-in-force', severity: 'error', run: basisMustBeInForce },
  { code: 'time/term-outdated', severity: 'warning', run: termsShouldBeCurrent },
];

export const timeCrossChecks: readonly CrossCheck[] = [];
