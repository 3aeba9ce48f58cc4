import type { CrossCheck, FileCheck } from '../check.ts';

export const pairingFileChecks: readonly FileCheck[] = [];
export const pairingCrossChecks: readonly CrossCheck[] = [];
