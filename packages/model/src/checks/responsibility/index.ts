import type { CrossCheck, FileCheck } from '../check.ts';
import { listShouldBeReferredTo } from './annex-unreferenced.ts';
import { chainShouldBeWhole } from './chain-broken.ts';
import { leadMustNotSupport } from './lead-among-support.ts';
import { rowShouldHaveOneLead } from './lead-several.ts';
import { scoresMustMakeFullMark } from './scores.ts';

export const responsibilityFileChecks: readonly FileCheck[] = [
  { code: 'responsibility/lead-several', severity: 'warning', run: rowShouldHaveOneLead },
  { code: 'responsibility/lead-among-support', severity: 'error', run: leadMustNotSupport },
  { code: 'responsibility/chain-broken', severity: 'off', run: chainShouldBeWhole },
  { code: 'responsibility/annex-unreferenced', severity: 'warning', run: listShouldBeReferredTo },
  { code: 'indicator/weights-not-full', severity: 'error', run: scoresMustMakeFullMark },
];
export const responsibilityCrossChecks: readonly CrossCheck[] = [];
