import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { lacking, reachedProjects } from './lifecycle.ts';

/**
 * A project that is approved answers a need (回应). Where the agreement records needs (需求), it answers one of those; where it does not,
 * words are enough.
 */
export function* projectShouldAnswerNeed(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'approval')) {
    if (project.needs.length === 0) {
      yield lacking(project, since);
      continue;
    }
    if (!view.facts.needs.some(({ agreement }) => agreement === project.agreement)) continue;
    const answered = (project.needRefs ?? []).some((ref) => {
      const found = view.resolve(ref);
      return found.kind === 'one' && found.target.kind === 'need';
    });
    if (answered) continue;
    const [need] = project.needs;
    yield lacking(project, since, {
      place: need!.at,
      message: 'project/need-missing.unrecorded',
      params: { need: need!.text },
    });
  }
}
