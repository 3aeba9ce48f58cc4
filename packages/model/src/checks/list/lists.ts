import type { Agreement, ListItem, NegativeList } from '../../facts/index.ts';
import { oncePer, oncePerView } from '../shared/once.ts';

/** An item of a negative list that applies to an agreement. */
export interface Applied {
  item: ListItem;
  list: NegativeList;
  uri: string;
}

/**
 * Items of the lists an agreement adopts (or has from above) or declares, and of those they inherit, that are in force on its reference day. An item
 * reached twice counts once.
 */
export const itemsApplied = oncePerView((view, agreement: Agreement): readonly Applied[] => {
  const day = view.referenceDate(agreement);
  const found = new Map<string, Applied>();
  const seen = new Set<string>();
  const take = (list: NegativeList, uri: string): void => {
    if (seen.has(`${uri}\n${list.id}`) || !isInForce(list, day)) return;
    seen.add(`${uri}\n${list.id}`);
    for (const item of list.items) {
      if (isInForce(item, day)) found.set(`${uri}\n${item.id}`, { item, list, uri });
    }
    for (const ref of list.inherits) follow(ref, uri);
  };
  const follow = (ref: NegativeList['inherits'][number], uri: string): void => {
    const resolved = view.resolve(ref, uri);
    if (resolved.kind === 'one' && resolved.target.kind === 'negative-list') {
      take(resolved.target.fact, resolved.target.uri);
    }
  };
  for (const { value, uri } of view.adoptsOf(agreement)) follow(value.ref, uri);
  for (const list of view.facts.negativeLists) {
    if (list.id.startsWith(`negative-list:${agreement.name}.`)) take(list, view.uri);
  }
  return [...found.values()];
});

/** The categories of an item after NFKC. */
export const categoriesOf = oncePer(
  ({ categories }: ListItem): ReadonlySet<string> => new Set(categories.map((category) => category.normalize('NFKC'))),
);

/** The keywords of an item, as written and after NFKC. */
export const keywordsOf = oncePer(({ keywords }: ListItem): readonly { said: string; plain: string }[] =>
  keywords.map((said) => ({ said, plain: said.normalize('NFKC') })),
);

function isInForce({ validity }: NegativeList | ListItem, day: string | undefined): boolean {
  if (validity === undefined || day === undefined) return true;
  const { from, to } = validity;
  return (from === undefined || from <= day) && (to === undefined || day < to);
}
