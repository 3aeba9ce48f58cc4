import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { leavesOf } from './leaves.ts';

/** A figure is not proven by the two parties alone: a third one's record stands beside what they report themselves. */
export function* sourceShouldBeIndependent(view: FileView): Generator<FindingDraft> {
  for (const { indicator } of leavesOf(view)) {
    const { source } = indicator;
    if (source === undefined) continue;
    const own = view.settings.words('indicator/self-evidenced.own').find((word) => source.text.includes(word));
    const third = view.settings.words('indicator/self-evidenced.third').some((word) => source.text.includes(word));
    if (own === undefined || third) continue;
    yield { subject: indicator.id, place: source.at, params: { name: indicator.name, source: source.text, word: own } };
  }
}
