import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';

/** A row of a responsibility list has one lead: two bodies marked 牵头 both answer for it, so that neither does. */
export function* rowShouldHaveOneLead(view: FileView): Generator<FindingDraft> {
  if (view.facts.responsibilityLists.length === 0) return;
  const names = new Map(view.facts.duties.map((duty) => [duty.id, duty.name]));
  for (const list of view.facts.responsibilityLists) {
    for (const item of list.items) {
      const leads = item.lead.filter(({ explicit }) => explicit).map(({ ref }) => ref);
      if (leads.length < 2) continue;
      yield {
        subject: item.duty,
        place: leads[1]!.at,
        params: {
          name: names.get(item.duty) ?? '',
          count: leads.length,
          leads: namesParam(leads.map(({ path }) => path.join('.'))),
        },
        related: [{ at: leads[0]!.at, note: 'note.lead' }],
        witness: { leads: String(leads.length) },
      };
    }
  }
}
