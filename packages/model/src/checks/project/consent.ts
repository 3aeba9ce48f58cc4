import { addDays, daysBetween, earlierDate } from '../../calendar/index.ts';
import type { ProjectStage } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { lacking, type Reached, reachedProjects, trackOf } from './lifecycle.ts';

/** A project that is carried out was signed by both sides, where the regime needs it. */
export function* bothSidesShouldSign(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'execution')) {
    const agreement = view.agreementOf(project);
    const regime = agreement && view.regimeOf(agreement);
    if (regime?.jointSigning !== true) continue;
    if (project.stages.some(({ key, date }) => key === 'signing' && date !== undefined)) continue;
    yield lacking(project, since, { params: { regime: regime.title ?? regime.name } });
  }
}

/**
 * A project that is carried out was made public before, for as many days as the regime asks. Asked where the track has a public notice or
 * the regime says how long it is. Days from the beginning of execution on are not counted; a length that is not said is unknown.
 */
export function* projectShouldBeMadePublic(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'execution')) {
    const agreement = view.agreementOf(project);
    const asked = (agreement && view.regimeOf(agreement))?.noticeDays;
    if (asked === undefined && !trackOf(view, project).some(({ key }) => key === 'notice')) continue;
    const notices = project.stages.filter(
      ({ key, date, days }) => key === 'notice' && (date !== undefined || days !== undefined),
    );
    const [first] = notices;
    if (first === undefined) {
      yield lacking(project, since);
      continue;
    }
    if (asked === undefined) continue;
    const start = project.stages.find(({ key, date }) => key === 'execution' && date !== undefined);
    const lengths = notices.flatMap(
      (notice) => daysOf(notice, start ? { date: start.date!, at: start.at } : undefined) ?? [],
    );
    const longest = Math.max(...lengths);
    if (lengths.length > 0 && longest >= asked) continue;
    const unknown = lengths.length === 0;
    yield lacking(project, since, {
      place: first.at,
      ...(unknown && { verdict: 'unknown' as const }),
      message: unknown ? 'project/notice-missing.length-unknown' : 'project/notice-missing.short',
      params: { asked, days: unknown ? '' : longest },
      witness: { asked: String(asked), ...(!unknown && { days: String(longest) }) },
    });
  }
}

/** Days of a notice, its first and last included, as far as they lie before execution. */
function daysOf({ date, to, days }: ProjectStage, start: Reached | undefined): number | undefined {
  if (date === undefined) return days;
  const end = to ?? (days === undefined ? undefined : addDays(date, days - 1));
  if (end === undefined) return undefined;
  const last = start === undefined ? end : earlierDate(end, addDays(start.date, -1));
  return Math.max(0, daysBetween(date, last) + 1);
}
