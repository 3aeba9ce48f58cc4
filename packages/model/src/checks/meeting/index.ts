import type { CrossCheck, FileCheck } from '../check.ts';
import { decisionShouldBeAssigned } from './decision-unassigned.ts';
import { meetingsShouldBeHeld } from './too-few.ts';

export const meetingFileChecks: readonly FileCheck[] = [
  { code: 'meeting/too-few', severity: 'warning', run: meetingsShouldBeHeld },
  { code: 'meeting/decision-unassigned', severity: 'warning', run: decisionShouldBeAssigned },
];
export const meetingCrossChecks: readonly CrossCheck[] = [];
