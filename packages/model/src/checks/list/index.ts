import type { CrossCheck, FileCheck } from '../check.ts';
import { projectMustNotBeListed } from './hit.ts';
import { projectShouldBeClassified } from './unclassified.ts';

export const listFileChecks: readonly FileCheck[] = [
  { code: 'list/hit', severity: 'error', run: projectMustNotBeListed },
  { code: 'list/unclassified', severity: 'warning', run: projectShouldBeClassified },
];
export const listCrossChecks: readonly CrossCheck[] = [];
