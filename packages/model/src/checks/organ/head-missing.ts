import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/** An organ has someone at its head, a lead body or an office that does its work. */
export function* organShouldHaveHead(view: FileView): Generator<FindingDraft> {
  for (const organ of view.facts.organs) {
    if (organ.head.length > 0 || organ.lead.length > 0 || organ.office !== undefined) continue;
    yield { subject: organ.id, params: { name: organ.title ?? organ.name } };
  }
}
