import type { Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { projectName } from '../shared/kinds.ts';
import { type TrackStage, trackOf } from './lifecycle.ts';

/**
 * No stage of the project's track is left out before the last one reached. A stage without a date counts as named. Public notice has a
 * check of its own (`project/notice-missing`), and so has joint signing where the regime needs it (`project/joint-signing-missing`).
 */
export function* stagesShouldNotBeSkipped(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    const track = trackOf(view, project);
    const last = lastReached(view, project, track);
    if (last === undefined) continue;
    const agreement = view.agreementOf(project);
    const signing = agreement !== undefined && view.regimeOf(agreement)?.jointSigning === true;
    const skipped = track.slice(0, last.index).filter(({ name, key }) => {
      if (key === 'notice' || (key === 'signing' && signing)) return false;
      return !project.stages.some((stage) => stage.name === name || (key !== undefined && stage.key === key));
    });
    if (skipped.length === 0) continue;
    const names = skipped.map(({ name }) => name);
    yield {
      subject: project.id,
      place: last.at,
      params: {
        name: projectName(project),
        stage: track[last.index]!.name,
        date: last.date,
        skipped: namesParam(names),
      },
      witness: { reached: last.date, skipped: names.join(' ') },
    };
  }
}

function lastReached(view: FileView, project: Project, track: readonly TrackStage[]) {
  const day = view.settings.asOf;
  const dated = project.stages.map(({ name, key, date, at }) => ({ key, date, at, name }));
  const paid = (project.payments ?? []).map(({ date, at }) => ({
    key: 'execution' as const,
    date,
    at,
    name: undefined,
  }));
  let last: { index: number; date: string; at: string } | undefined;
  for (const { name, key, date, at } of [...dated, ...paid]) {
    if (date === undefined || date > day) continue;
    const named = track.findIndex((stage) => stage.name === name);
    const index = named >= 0 ? named : track.findIndex((stage) => key !== undefined && stage.key === key);
    if (index > (last?.index ?? -1)) last = { index, date, at };
  }
  return last;
}
