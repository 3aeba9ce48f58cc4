import type { CrossCheck, FileCheck } from '../check.ts';
import { ratiosMustNotBeSummed } from './not-additive.ts';
import { shareShouldBeTakenUp } from './not-taken-up.ts';
import { partsMustHaveBearer } from './owner-missing.ts';
import { pairedBodiesShouldHaveShare } from './share-missing.ts';
import { partsShouldNotExceedTotal } from './sum-over.ts';
import { partsMustSumToTotal } from './sum-short.ts';
import { shareShouldNotBeTakenUpTwice } from './taken-up-more.ts';
import { yearsMustSumToTerm } from './year-sum.ts';

export const breakdownFileChecks: readonly FileCheck[] = [
  { code: 'breakdown/sum-short', severity: 'error', run: partsMustSumToTotal },
  { code: 'breakdown/sum-over', severity: 'warning', run: partsShouldNotExceedTotal },
  { code: 'breakdown/not-additive', severity: 'error', run: ratiosMustNotBeSummed },
  { code: 'breakdown/share-missing', severity: 'warning', run: pairedBodiesShouldHaveShare },
  { code: 'breakdown/owner-missing', severity: 'error', run: partsMustHaveBearer },
  { code: 'breakdown/year-sum', severity: 'error', run: yearsMustSumToTerm },
];
export const breakdownCrossChecks: readonly CrossCheck[] = [
  shareShouldBeTakenUp as CrossCheck,
  shareShouldNotBeTakenUpTwice as CrossCheck,
];
