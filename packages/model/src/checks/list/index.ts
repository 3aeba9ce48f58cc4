import type { CrossCheck, FileCheck } from '../check.ts';
import { projectShouldLieInArea } from './area-missing.ts';
import { exceptionMustBeFounded } from './exception-unfounded.ts';
import { projectMustNotBeListed } from './hit.ts';
import { itemShouldBeReachable } from './item-unreachable.ts';
import { projectShouldBeClassified } from './unclassified.ts';

export const listFileChecks: readonly FileCheck[] = [
  { code: 'list/hit', severity: 'error', run: projectMustNotBeListed },
  { code: 'list/unclassified', severity: 'warning', run: projectShouldBeClassified },
  { code: 'list/area-missing', severity: 'warning', run: projectShouldLieInArea },
  { code: 'list/exception-unfounded', severity: 'error', run: exceptionMustBeFounded },
  { code: 'list/item-unreachable', severity: 'info', run: itemShouldBeReachable },
];
export const listCrossChecks: readonly CrossCheck[] = [];
