import { amendmentCrossChecks, amendmentFileChecks } from './amendment/index.ts';
import { breakdownCrossChecks, breakdownFileChecks } from './breakdown/index.ts';
import type { CrossCheck, FileCheck } from './check.ts';
import { documentCrossChecks, documentFileChecks } from './document/index.ts';
import { dutyCrossChecks, dutyFileChecks } from './duty/index.ts';
import { explanationCrossChecks, explanationFileChecks } from './explanation/index.ts';
import { expressionCrossChecks, expressionFileChecks } from './expression/index.ts';
import type { Severity } from './finding.ts';
import { fundCrossChecks, fundFileChecks } from './fund/index.ts';
import { indicatorCrossChecks, indicatorFileChecks } from './indicator/index.ts';
import { listCrossChecks, listFileChecks } from './list/index.ts';
import { meetingCrossChecks, meetingFileChecks } from './meeting/index.ts';
import { normCrossChecks, normFileChecks } from './norm/index.ts';
import { organCrossChecks, organFileChecks } from './organ/index.ts';
import { pairingCrossChecks, pairingFileChecks } from './pairing/index.ts';
import { partyCrossChecks, partyFileChecks } from './party/index.ts';
import { projectCrossChecks, projectFileChecks } from './project/index.ts';
import { quantityCrossChecks, quantityFileChecks } from './quantity/index.ts';
import { type ReadingCode, readingCodes } from './reading/index.ts';
import { referenceCrossChecks, referenceFileChecks } from './reference/index.ts';
import { regimeCrossChecks, regimeFileChecks } from './regime/index.ts';
import { responsibilityCrossChecks, responsibilityFileChecks } from './responsibility/index.ts';
import { ruleCrossChecks, ruleFileChecks } from './rule/index.ts';
import { teamCrossChecks, teamFileChecks } from './team/index.ts';
import { textCrossChecks, textFileChecks } from './text/index.ts';
import { timeCrossChecks, timeFileChecks } from './time/index.ts';

/** Checks of one file at a time. */
export const fileChecks: readonly FileCheck[] = [
  ...dutyFileChecks,
  ...timeFileChecks,
  ...quantityFileChecks,
  ...breakdownFileChecks,
  ...fundFileChecks,
  ...listFileChecks,
  ...projectFileChecks,
  ...indicatorFileChecks,
  ...normFileChecks,
  ...pairingFileChecks,
  ...regimeFileChecks,
  ...responsibilityFileChecks,
  ...organFileChecks,
  ...meetingFileChecks,
  ...teamFileChecks,
  ...partyFileChecks,
  ...referenceFileChecks,
  ...ruleFileChecks,
  ...expressionFileChecks,
  ...documentFileChecks,
  ...amendmentFileChecks,
  ...explanationFileChecks,
  ...textFileChecks,
];

/** Checks across files. A code may have one of each. */
export const crossChecks: readonly CrossCheck[] = [
  ...dutyCrossChecks,
  ...timeCrossChecks,
  ...quantityCrossChecks,
  ...breakdownCrossChecks,
  ...fundCrossChecks,
  ...listCrossChecks,
  ...projectCrossChecks,
  ...indicatorCrossChecks,
  ...normCrossChecks,
  ...pairingCrossChecks,
  ...regimeCrossChecks,
  ...responsibilityCrossChecks,
  ...organCrossChecks,
  ...meetingCrossChecks,
  ...teamCrossChecks,
  ...partyCrossChecks,
  ...referenceCrossChecks,
  ...ruleCrossChecks,
  ...expressionCrossChecks,
  ...documentCrossChecks,
  ...amendmentCrossChecks,
  ...explanationCrossChecks,
  ...textCrossChecks,
];

/** Every code there is with the severity it is registered with, problems of reading included. */
export function registeredCodes(): ReadonlyMap<string, Severity> {
  const all: (FileCheck | CrossCheck | ReadingCode)[] = [...fileChecks, ...crossChecks, ...readingCodes];
  return new Map(all.map(({ code, severity }) => [code, severity]));
}
