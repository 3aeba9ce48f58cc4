import type { CrossCheck, FileCheck } from '../check.ts';
import { conditionShouldBePossible } from './condition-never.ts';
import { dutyMustNotBeForbidden } from './conflict.ts';
import { floorMustLieBelowCeiling } from './limit-unreachable.ts';
import { permissionShouldNotBeDenied } from './permission-denied.ts';
import { remedyShouldSayHow } from './remedy-ambiguous.ts';
import { remedyShouldFollowBreach } from './remedy-too-early.ts';

export const normFileChecks: readonly FileCheck[] = [
  { code: 'norm/conflict', severity: 'error', run: dutyMustNotBeForbidden },
  { code: 'norm/permission-denied', severity: 'warning', run: permissionShouldNotBeDenied },
  { code: 'norm/limit-unreachable', severity: 'error', run: floorMustLieBelowCeiling },
  { code: 'norm/remedy-too-early', severity: 'warning', run: remedyShouldFollowBreach },
  { code: 'norm/remedy-ambiguous', severity: 'warning', run: remedyShouldSayHow },
  { code: 'norm/condition-never', severity: 'warning', run: conditionShouldBePossible },
];

export const normCrossChecks: readonly CrossCheck[] = [];
