import type { CrossCheck, FileCheck } from '../check.ts';
import { bodyShouldHaveItsNameOfThatDay } from './body-renamed.ts';

export const partyFileChecks: readonly FileCheck[] = [
  { code: 'party/body-renamed', severity: 'warning', run: bodyShouldHaveItsNameOfThatDay },
];
export const partyCrossChecks: readonly CrossCheck[] = [];
