import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A fund says where its money comes from. */
export function* fundShouldNameSource(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    if (fund.sources.length === 0) yield { subject: fund.id, params: { name: fund.name } };
  }
}
