import type { CrossCheck, FileCheck } from '../check.ts';
import { partMustNotExceedWhole } from './part-exceeds-whole.ts';
import { totalsMustEqualSum } from './total-mismatch.ts';
import { comparedFiguresMustShareDimension } from './unit-mismatch.ts';

export const quantityFileChecks: readonly FileCheck[] = [
  { code: 'quantity/unit-mismatch', severity: 'error', run: comparedFiguresMustShareDimension },
  { code: 'quantity/part-exceeds-whole', severity: 'error', run: partMustNotExceedWhole },
  { code: 'quantity/total-mismatch', severity: 'error', run: totalsMustEqualSum },
];
export const quantityCrossChecks: readonly CrossCheck[] = [];
