import type { CrossCheck, FileCheck } from '../check.ts';
import { regimeShouldSayItsDimensions } from './dimension-missing.ts';

export const regimeFileChecks: readonly FileCheck[] = [
  { code: 'regime/dimension-missing', severity: 'warning', run: regimeShouldSayItsDimensions },
];
export const regimeCrossChecks: readonly CrossCheck[] = [];
