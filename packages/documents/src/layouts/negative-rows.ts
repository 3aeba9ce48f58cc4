import type { Agreement, Applied, NegativeList } from '@duikou/model';
import { itemsApplied, printExpression } from '@duikou/model';
import type { AgreementContext, LayoutView } from './context.ts';
import { documentName, resolved } from './wording/names.ts';
import { titleMarks, typographic, words } from './wording/text.ts';

/** An item of a negative list as printed. */
export interface NegativeRow {
  readonly applied: Applied;
  readonly number: number;
  readonly text: string;
  readonly categories: string;
  readonly keywords: string;
  readonly condition: string;
  readonly exception: string;
  readonly bases: string;
}

/** The items that apply to an agreement, or those of a list declared outside of any, with what it inherits, by their list. */
export function appliedItems(view: LayoutView, of: Agreement | NegativeList): readonly Applied[] {
  if ('parties' in of) return itemsApplied(view, of);
  const found: Applied[] = [];
  const seen = new Set<string>();
  const take = (list: NegativeList, uri: string): void => {
    const key = `${uri}\n${list.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push(...list.items.map((item) => ({ item, list, uri })));
    for (const ref of list.inherits) {
      const target = view.resolve(ref, uri);
      if (target.kind === 'one' && target.target.kind === 'negative-list') take(target.target.fact, target.target.uri);
    }
  };
  take(of, view.uri);
  return found;
}

/** The items as rows, numbered through. */
export function negativeRows(context: AgreementContext, items: readonly Applied[]): readonly NegativeRow[] {
  return items.map((applied, index) => {
    const { item, list, uri } = applied;
    const bases = item.bases ?? list.bases;
    return {
      applied,
      number: index + 1,
      text: typographic(words(item.text)),
      categories: item.categories.map(words).join('、'),
      keywords: item.keywords.map(words).join('、'),
      condition: item.condition === undefined ? '' : typographic(printExpression(item.condition)),
      exception: words(item.exception?.text ?? ''),
      bases: bases.map((ref) => basisName(context, ref, uri)).join('、'),
    };
  });
}

/** A policy document named in another file is looked for from there. */
function basisName(context: AgreementContext, ref: NegativeList['bases'][number], uri: string): string {
  if (uri === context.view.uri || resolved(context, ref) !== undefined) return documentName(context, ref);
  const found = context.view.resolve(ref, uri);
  if (found.kind !== 'one' || found.target.kind !== 'basis') return titleMarks(ref.path.join('.'));
  const { title, number } = found.target.fact;
  return titleMarks(title) + (number === undefined ? '' : `（${words(number)}）`);
}
