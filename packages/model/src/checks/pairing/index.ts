import type { CrossCheck, FileCheck } from '../check.ts';
import { pairMustBeNamedOnce } from './duplicate.ts';
import { pairedLevelsShouldMatch } from './level-mismatch.ts';
import { pairedBodiesMustBelongToParties } from './outside-parties.ts';
import { namedBodiesShouldBePaired } from './party-unpaired.ts';
import { bodyMustNotPairWithItself } from './self.ts';
import { pairsShouldBeOneToOne } from './topology.ts';

export const pairingFileChecks: readonly FileCheck[] = [
  { code: 'pairing/self', severity: 'error', run: bodyMustNotPairWithItself },
  { code: 'pairing/level-mismatch', severity: 'warning', run: pairedLevelsShouldMatch },
  { code: 'pairing/party-unpaired', severity: 'warning', run: namedBodiesShouldBePaired },
  { code: 'pairing/outside-parties', severity: 'error', run: pairedBodiesMustBelongToParties },
];
export const pairingCrossChecks: readonly CrossCheck[] = [
  pairMustBeNamedOnce as CrossCheck,
  pairsShouldBeOneToOne as CrossCheck,
];
