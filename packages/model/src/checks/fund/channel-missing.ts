import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A fund says by which way its money goes (拨付: 省级国库, 直达市县). */
export function* fundShouldNameChannel(view: FileView): Generator<FindingDraft> {
  for (const fund of view.facts.funds) {
    if (fund.channel === undefined) yield { subject: fund.id, params: { name: fund.name } };
  }
}
