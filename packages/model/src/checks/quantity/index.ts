import type { CrossCheck, FileCheck } from '../check.ts';
import { basesShouldBeStated } from './basis-missing.ts';
import { figuresShouldBeCountedAlike } from './count-basis-mixed.ts';
import { sameFigureMustNotDiffer } from './cross-table.ts';
import { sharedFigureShouldSayHow } from './each-or-joint.ts';
import { figuresShouldResembleNeighbours } from './outlier.ts';
import { partMustNotExceedWhole } from './part-exceeds-whole.ts';
import { totalsShouldCoverAllRows } from './partial-sum.ts';
import { statedRatesMustEqualComputed } from './rate-mismatch.ts';
import { tablesShouldKeepOneScale } from './scale-mixed.ts';
import { totalsMustEqualSum } from './total-mismatch.ts';
import { comparedFiguresMustShareDimension } from './unit-mismatch.ts';

export const quantityFileChecks: readonly FileCheck[] = [
  { code: 'quantity/unit-mismatch', severity: 'error', run: comparedFiguresMustShareDimension },
  { code: 'quantity/part-exceeds-whole', severity: 'error', run: partMustNotExceedWhole },
  { code: 'quantity/total-mismatch', severity: 'error', run: totalsMustEqualSum },
  { code: 'quantity/count-basis-mixed', severity: 'warning', run: figuresShouldBeCountedAlike },
  { code: 'quantity/scale-mixed', severity: 'info', run: tablesShouldKeepOneScale },
  { code: 'quantity/cross-table', severity: 'error', run: sameFigureMustNotDiffer },
  { code: 'quantity/rate-mismatch', severity: 'error', run: statedRatesMustEqualComputed },
  { code: 'quantity/each-or-joint', severity: 'warning', run: sharedFigureShouldSayHow },
  { code: 'quantity/partial-sum', severity: 'info', run: totalsShouldCoverAllRows },
  { code: 'quantity/outlier', severity: 'info', run: figuresShouldResembleNeighbours },
  { code: 'quantity/basis-missing', severity: 'warning', run: basesShouldBeStated },
];
export const quantityCrossChecks: readonly CrossCheck[] = [];
