import type { ResponsibilityItem } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';

/**
 * A chain of responsibility (领导, 负责, 落实) has no empty level between two that are held. Who leads or is listed for the row
 * answers for it where there is no column 负责.
 */
export function* chainShouldBeWhole(view: FileView): Generator<FindingDraft> {
  if (view.facts.responsibilityLists.length === 0) return;
  const names = new Map(view.facts.duties.map((duty) => [duty.id, duty.name]));
  for (const list of view.facts.responsibilityLists) {
    for (const item of list.items) {
      if (!isHeld(item, 'leads') || !isHeld(item, 'carries-out')) continue;
      if (isHeld(item, 'answers') || item.lead.length > 0) continue;
      yield { subject: item.duty, place: item.at, params: { name: names.get(item.duty) ?? '' } };
    }
  }
}

function isHeld(item: ResponsibilityItem, verb: ResponsibilityItem['chain'][number]['verb']): boolean {
  return item.chain.some((link) => link.verb === verb && link.holders.length > 0);
}
