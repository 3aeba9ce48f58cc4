import type { Project, StageKey } from '../../facts/index.ts';
import { compare } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { additiveFigure, shown } from '../shared/figures.ts';
import { kindAmong, wordIn } from '../shared/kinds.ts';
import { lacking, reachedProjects } from './lifecycle.ts';

/** Papers of a project, each by the stage at which it is due: see `reached`. */

/** A project that is approved stands in the pool of projects (项目库). */
export function projectShouldBePooled(view: FileView): Generator<FindingDraft> {
  return without(view, 'approval', ({ pool }) => pool === undefined);
}

/** A project that is approved has a performance goal. */
export function projectShouldHaveGoal(view: FileView): Generator<FindingDraft> {
  return without(view, 'approval', ({ goal }) => goal === undefined);
}

/** A project that is approved rests on a study: 论证, or a stage of the schedule that is one. */
export function projectShouldBeStudied(view: FileView): Generator<FindingDraft> {
  const studies = view.facts.projects.length > 0 ? view.settings.words('project/feasibility-missing.stages') : [];
  return without(
    view,
    'approval',
    ({ feasibility, stages }) => feasibility === undefined && !stages.some(({ name }) => studies.includes(name)),
  );
}

/** An industry project that is approved says what the households get of it (联农带农). */
export function* industryShouldBenefitFarmers(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'approval')) {
    if (project.benefitLink !== undefined) continue;
    const kind = kindAmong(view, project, view.settings.words('project/benefit-link-missing.areas'));
    if (kind !== undefined) yield lacking(project, since, { params: { kind: kind.said } });
  }
}

/** A project that is approved states how it fits: in area, group, process and site (孙良顺 2023). */
export function* projectShouldFit(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'approval')) {
    const kinds = new Set((project.fit ?? []).flatMap(({ kind }) => (kind === 'other' ? [] : [kind])));
    const asked = view.settings.integer('project/fit-missing.kinds');
    if (kinds.size < asked) yield lacking(project, since, { params: { count: kinds.size, asked } });
  }
}

/** Equipment that is put up has people trained for it. */
export function* equipmentShouldComeWithTraining(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'execution')) {
    if (project.training !== undefined) continue;
    const word = wordIn(project, view.settings.words('project/training-missing.equipment'));
    if (word !== undefined) yield lacking(project, since, { params: { word }, witness: { word } });
  }
}

/** A project of much money that is approved has its risk to social stability assessed. */
export function* majorProjectShouldBeAssessed(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'approval')) {
    const cost = additiveFigure(project.cost?.target);
    if (project.risk !== undefined || project.cost === undefined || cost?.dimension !== 'money') continue;
    const bound = view.settings.number('project/risk-unassessed.cost');
    if (compare(cost.value, bound) < 0) continue;
    yield lacking(project, since, {
      params: { cost: shown(cost), bound: shown({ ...cost, value: bound, written: '' }, cost) },
      related: [{ at: project.cost.at, note: 'note.cost' }],
      witness: { cost: cost.value, bound, unit: cost.unit },
    });
  }
}

function* without(view: FileView, key: StageKey, isMissing: (project: Project) => boolean): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, key)) if (isMissing(project)) yield lacking(project, since);
}
