import type { CrossCheck, FileCheck } from '../check.ts';
import { mentorShouldHaveApprentices } from './apprentice-missing.ts';
import { teamShouldHandOver } from './handover-missing.ts';
import { memberShouldHaveTerm } from './term-missing.ts';

export const teamFileChecks: readonly FileCheck[] = [
  { code: 'team/term-missing', severity: 'warning', run: memberShouldHaveTerm },
  { code: 'team/handover-missing', severity: 'warning', run: teamShouldHandOver },
  { code: 'team/apprentice-missing', severity: 'warning', run: mentorShouldHaveApprentices },
];
export const teamCrossChecks: readonly CrossCheck[] = [];
