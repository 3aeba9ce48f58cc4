import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** A 密级 is set: the file is for machines apart from networks. 无 and 公开 set none. */
export function* classifiedShouldStayOffNetworks(view: FileView): Generator<FindingDraft> {
  for (const { id, name, classification } of [...view.facts.agreements, ...view.facts.letters]) {
    if (classification === undefined || /^(?:无|公开|不涉密|none|public)$/i.test(classification.text.trim())) continue;
    yield { subject: id, place: classification.at, params: { name, level: classification.text } };
  }
}
