import type { ListItem, NegativeList } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { categoryLine } from '../shared/areas.ts';

interface Known {
  item: ListItem;
  uri: string;
}

/**
 * An item of a negative list finds something that no item before it, in the list or in those it inherits, finds already: each of its
 * categories is one of the other's or lies under one, each of its keywords contains one of the other's. An item with an exception or a
 * condition covers nothing.
 */
export function* itemShouldBeReachable(view: FileView): Generator<FindingDraft> {
  for (const list of view.facts.negativeLists) {
    const before = inherited(view, list);
    for (const item of list.items) {
      const other = before.find((one) => covers(view, one.item, item));
      if (other !== undefined) {
        yield {
          subject: item.id,
          params: { name: item.text, other: other.item.text },
          related: [{ uri: other.uri, at: `${other.item.id}#name`, note: 'note.item' }],
          witness: { item: item.name, coveredBy: other.item.name },
        };
      }
      before.push({ item, uri: view.uri });
    }
  }
}

/** Items of the lists a list inherits, all the way up. */
function inherited(view: FileView, list: NegativeList): Known[] {
  const items: Known[] = [];
  const seen = new Set<NegativeList>([list]);
  const take = (of: NegativeList, from: string): void => {
    for (const ref of of.inherits) {
      const found = view.resolve(ref, from);
      if (found.kind !== 'one' || found.target.kind !== 'negative-list' || seen.has(found.target.fact)) continue;
      const { fact, uri } = found.target;
      seen.add(fact);
      items.push(...fact.items.map((item) => ({ item, uri })));
      take(fact, uri);
    }
  };
  take(list, view.uri);
  return items;
}

function covers(view: FileView, wide: ListItem, narrow: ListItem): boolean {
  if (wide.exception !== undefined || wide.condition !== undefined || wide.validity !== undefined) return false;
  if (narrow.categories.length + narrow.keywords.length === 0) return false;
  const listed = new Set(wide.categories.map((category) => category.normalize('NFKC')));
  const isListed = (category: string): boolean => {
    if (listed.has(category.normalize('NFKC'))) return true;
    const line = listed.size > 0 ? categoryLine(view, category, '', `${narrow.id}#name`) : undefined;
    return line?.areas.some(({ name, aliases }) => [name, ...aliases].some((one) => listed.has(one))) ?? false;
  };
  return (
    narrow.categories.every(isListed) &&
    narrow.keywords.every((word) => wide.keywords.some((other) => word.includes(other)))
  );
}
