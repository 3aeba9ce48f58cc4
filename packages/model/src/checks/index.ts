export type { Contribution, CrossCheck, FileCheck, FileView } from './check.ts';
export { defaultsAbove, type EffectiveDuty, effectiveDuty } from './effective-duty.ts';
export * from './finding.ts';
export { type Applied, itemsApplied, type ProjectVerdict, projectVerdict, type VerdictReason } from './list/verdict.ts';
export { type ReadingCode, readingCodes } from './reading/index.ts';
export { crossChecks, fileChecks, registeredCodes } from './registry.ts';
export type { CheckFailure, OnInternalError } from './run.ts';
