import type { Party } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { wordIn } from '../shared/kinds.ts';
import { lacking, reachedProjects } from './lifecycle.ts';

/** A project of an industry that uses resources or pollutes, in a place tagged as ecologically sensitive or below one, has its assessment. */
export function* ecologyShouldBeAssessed(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'approval')) {
    if (project.ecology !== undefined) continue;
    const word = wordIn(project, view.settings.words('project/ecology-unassessed.industries'));
    if (word === undefined) continue;
    const tags = new Set(view.settings.words('project/ecology-unassessed.tags'));
    for (const ref of project.place) {
      const found = view.resolve(ref);
      const tag = found.kind === 'one' && tagsOf(view, found.target).find((one) => tags.has(one));
      if (!tag) continue;
      yield lacking(project, since, {
        params: { place: ref.path.join('.'), tag, word },
        witness: { tag, word },
      });
      break;
    }
  }
}

/** Tags of a body and of those above it. */
export function tagsOf(view: FileView, body: Resolved, seen: ReadonlySet<Party> = new Set()): readonly string[] {
  const party = body.kind === 'derived' ? body.of : body;
  if (party.kind !== 'party' || seen.has(party.fact)) return [];
  const { tags, parent } = party.fact;
  const above = parent && view.resolve(parent, party.uri);
  if (above?.kind !== 'one') return tags;
  return [...tags, ...tagsOf(view, above.target, new Set([...seen, party.fact]))];
}
