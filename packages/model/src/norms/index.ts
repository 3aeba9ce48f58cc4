export { actKey, objectsOf } from './act.ts';
export { type Never, neverHolding } from './conditions.ts';
export { decideProhibition, type NormDecision, overrides, type Verdict, type Witness } from './decide.ts';
export { daysOfGuard, type GuardDays } from './guard-days.ts';
export { type Contradiction, contradictionIn } from './guard-figures.ts';
export { type Allowed, allowedBy, type Bound, covers, type Interval, intersect, isEmpty, pointIn } from './interval.ts';
export { setsCeiling, type Unreachable, unreachable } from './limits.ts';
export { figuresOf, type Norm, normsOf, prohibitionsAbove, timesOfNorm } from './norm.ts';
export { isSaid, spanOfAgreement, type Time, type Times, timesOf } from './times.ts';
