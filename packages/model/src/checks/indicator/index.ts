import type { CrossCheck, FileCheck } from '../check.ts';
import { bandsMustLeaveNoGap, bandsMustNotOverlap } from './bands.ts';
import { dutyShouldBeScoredOnce } from './counted-twice.ts';
import { scoreMustRiseWithValue } from './direction-wrong.ts';
import { scoringMustNotDivideByZero } from './division-by-zero.ts';
import { outcomesShouldWeigh } from './outcome-share-low.ts';
import { roundingShouldBeDeclared } from './rounding-undeclared.ts';
import { scoreMustStayInRange } from './score-out-of-range.ts';
import { sourceShouldBeIndependent } from './self-evidenced.ts';
import { indicatorShouldHaveSource } from './source-missing.ts';
import { targetShouldExceedBaseline } from './target-not-above-actual.ts';
import { indicatorsShouldBeMeasured } from './unused.ts';
import { weightsMustMakeFullMark } from './weights-not-full.ts';

/** A file without indicators has nothing to look at. */
const ofIndicators =
  (run: FileCheck['run']): FileCheck['run'] =>
  (view) =>
    view.facts.indicators.length === 0 ? [] : run(view);

export const indicatorFileChecks: readonly FileCheck[] = [
  { code: 'indicator/weights-not-full', severity: 'error', run: weightsMustMakeFullMark },
  { code: 'indicator/unused', severity: 'info', run: indicatorsShouldBeMeasured },
  { code: 'indicator/counted-twice', severity: 'warning', run: dutyShouldBeScoredOnce },
  { code: 'indicator/bands-gap', severity: 'error', run: bandsMustLeaveNoGap },
  { code: 'indicator/bands-overlap', severity: 'error', run: bandsMustNotOverlap },
  { code: 'indicator/score-out-of-range', severity: 'error', run: ofIndicators(scoreMustStayInRange) },
  { code: 'indicator/direction-wrong', severity: 'error', run: ofIndicators(scoreMustRiseWithValue) },
  { code: 'indicator/division-by-zero', severity: 'error', run: ofIndicators(scoringMustNotDivideByZero) },
  { code: 'indicator/rounding-undeclared', severity: 'warning', run: ofIndicators(roundingShouldBeDeclared) },
  { code: 'indicator/outcome-share-low', severity: 'info', run: ofIndicators(outcomesShouldWeigh) },
  { code: 'indicator/self-evidenced', severity: 'off', run: ofIndicators(sourceShouldBeIndependent) },
  { code: 'indicator/target-not-above-actual', severity: 'info', run: ofIndicators(targetShouldExceedBaseline) },
  { code: 'indicator/source-missing', severity: 'warning', run: ofIndicators(indicatorShouldHaveSource) },
];
export const indicatorCrossChecks: readonly CrossCheck[] = [];
