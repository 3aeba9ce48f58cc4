import type { CrossCheck, FileCheck } from '../check.ts';
import { assetShouldBeKept, assetShouldBeRegistered } from './assets.ts';
import { bothSidesShouldSign, projectShouldBeMadePublic } from './consent.ts';
import { projectShouldNotBeRepeated } from './duplicate.ts';
import { ecologyShouldBeAssessed } from './ecology.ts';
import { projectShouldAnswerNeed } from './need-missing.ts';
import { fundingMustNotExceedCost } from './overfunded.ts';
import { acceptorMustNotImplement, projectShouldHaveOwners } from './owners.ts';
import {
  equipmentShouldComeWithTraining,
  industryShouldBenefitFarmers,
  majorProjectShouldBeAssessed,
  projectShouldBePooled,
  projectShouldBeStudied,
  projectShouldFit,
  projectShouldHaveGoal,
} from './papers.ts';
import { stagesShouldNotBeSkipped } from './stage-skipped.ts';

export const projectFileChecks: readonly FileCheck[] = [
  { code: 'project/stage-skipped', severity: 'warning', run: stagesShouldNotBeSkipped },
  { code: 'project/joint-signing-missing', severity: 'warning', run: bothSidesShouldSign },
  { code: 'project/notice-missing', severity: 'warning', run: projectShouldBeMadePublic },
  { code: 'project/acceptor-is-implementer', severity: 'error', run: acceptorMustNotImplement },
  { code: 'project/owner-missing', severity: 'warning', run: projectShouldHaveOwners },
  { code: 'project/pool-missing', severity: 'warning', run: projectShouldBePooled },
  { code: 'project/performance-goal-missing', severity: 'warning', run: projectShouldHaveGoal },
  { code: 'project/benefit-link-missing', severity: 'warning', run: industryShouldBenefitFarmers },
  { code: 'project/asset-unregistered', severity: 'warning', run: assetShouldBeRegistered },
  { code: 'project/need-missing', severity: 'warning', run: projectShouldAnswerNeed },
  { code: 'project/feasibility-missing', severity: 'warning', run: projectShouldBeStudied },
  { code: 'project/fit-missing', severity: 'off', run: projectShouldFit },
  { code: 'project/upkeep-missing', severity: 'warning', run: assetShouldBeKept },
  { code: 'project/training-missing', severity: 'warning', run: equipmentShouldComeWithTraining },
  { code: 'project/overfunded', severity: 'error', run: fundingMustNotExceedCost },
  { code: 'project/ecology-unassessed', severity: 'warning', run: ecologyShouldBeAssessed },
  { code: 'project/risk-unassessed', severity: 'warning', run: majorProjectShouldBeAssessed },
];

export const projectCrossChecks: readonly CrossCheck[] = [projectShouldNotBeRepeated as CrossCheck];
