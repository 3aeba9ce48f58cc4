import { type OriginKey, type Project, type StageKey, stageKeyOf } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { projectName } from '../shared/kinds.ts';

/** A stage of a track: its name, and its meaning where it is known. */
export interface TrackStage {
  name: string;
  key?: StageKey;
}

/** Tracks that the library declares, by the word in 管理流程. */
const declared: Readonly<Record<string, string>> = {
  项目制: 'project/tracks.programme',
  工程: 'project/tracks.engineering',
};

/**
 * The stages a project runs through, in their order: its own track (管理流程: a track of the library, or stages one after another), else
 * that of the agreement's regime. Empty where neither says.
 */
export function trackOf(view: FileView, project: Project): readonly TrackStage[] {
  const own = project.track?.text;
  if (own !== undefined) {
    const key = Object.hasOwn(declared, own) ? declared[own] : undefined;
    const names = key === undefined ? own.split(/\s*[、,，;；]\s*/) : view.settings.words(key);
    if (names.length > 1) return names.map(stageNamed);
  }
  const agreement = view.agreementOf(project);
  return (agreement && view.regimeOf(agreement)?.stages) ?? [];
}

function stageNamed(name: string): TrackStage {
  const key = stageKeyOf(name);
  return key === undefined ? { name } : { name, key };
}

/** The order of the known stages where no track says it. */
const order: readonly StageKey[] = ['signing', 'approval', 'notice', 'execution', 'acceptance'];

/** Since when a project has reached a stage, and what says so. */
export interface Reached {
  date: string;
  at: OriginKey;
}

/**
 * The one rule by which a project's papers fall due: a project has **reached** a stage where its own schedule has that stage, or a later
 * one of its track, on or before the day of `--as-of`; its period having begun, or a payment having been made, says as much of execution
 * and what comes before it. A plan for days to come reaches nothing, and a project without dates cannot have reached anything: what is
 * not yet due is silent.
 */
export function reached(view: FileView, project: Project, key: StageKey): Reached | undefined {
  const day = view.settings.asOf;
  const found: Reached[] = [];
  const track = trackOf(view, project);
  const from = track.findIndex((stage) => stage.key === key);
  for (const { name, key: own, date, at } of project.stages) {
    if (date === undefined || date > day) continue;
    const here = track.findIndex((stage) => stage.name === name);
    const later = own !== undefined && order.indexOf(own) >= order.indexOf(key);
    if (from >= 0 && here >= 0 ? here >= from : later) found.push({ date, at });
  }
  if (order.indexOf(key) <= order.indexOf('execution')) {
    const { period, payments = [] } = project;
    if (period !== undefined && period.from <= day) found.push({ date: period.from, at: period.at });
    for (const { date, at } of payments) if (date !== undefined && date <= day) found.push({ date, at });
  }
  return found.reduce<Reached | undefined>(
    (first, one) => (first === undefined || one.date < first.date ? one : first),
    undefined,
  );
}

/** Projects of a file that have reached a stage. */
export function* reachedProjects(view: FileView, key: StageKey): Generator<{ project: Project; since: Reached }> {
  for (const project of view.facts.projects) {
    const since = reached(view, project, key);
    if (since !== undefined) yield { project, since };
  }
}

/** A finding on a project that lacks something it should have by the stage it has reached. */
export function lacking(project: Project, since: Reached, more: Partial<FindingDraft> = {}): FindingDraft {
  return {
    ...{ subject: project.id, related: [{ at: since.at, note: 'note.reached' }] },
    ...more,
    params: { name: projectName(project), since: since.date, ...more.params },
    witness: { reached: since.date, ...more.witness },
  };
}
