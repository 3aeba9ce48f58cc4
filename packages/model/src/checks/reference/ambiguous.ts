import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { subjectOf } from './subject.ts';

/**
 * A name stands for one thing: two imports that clash, two bodies of one short name are told apart by the author. Where plain words
 * may stand too, words that several divisions share are such words.
 */
export function* namesMustBeClear(view: FileView): Generator<FindingDraft> {
  for (const ref of view.facts.refs) {
    const found = view.resolve(ref);
    if (found.kind !== 'several' || (ref.optional && found.via === 'gazetteer')) continue;
    const names = [...new Set(found.candidates.map((candidate) => candidate.name))];
    yield {
      subject: subjectOf(ref.at),
      place: ref.at,
      ...(found.via !== 'gazetteer' && { message: 'reference/ambiguous.declared' }),
      params: { name: ref.path.join('.'), count: found.candidates.length, candidates: namesParam(names.slice(0, 6)) },
      related: found.candidates.flatMap(({ uri, id }) =>
        uri === undefined || id === undefined ? [] : [{ uri, at: `${id}#name`, note: 'note.candidate' }],
      ),
    };
  }
}
