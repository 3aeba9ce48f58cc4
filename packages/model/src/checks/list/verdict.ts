import { showMissing, showWorkings } from '../../expressions/index.ts';
import type { ListItem, NegativeList, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { isFounded } from './exception-unfounded.ts';
import { itemsApplied } from './lists.ts';
import { matchedByCondition, matchedByKind } from './matching.ts';
import { unknownCategories } from './unclassified.ts';

export { type Applied, itemsApplied } from './lists.ts';

/** Why a project falls under an item, or may. Texts are in Chinese, for documents. */
export interface VerdictReason {
  readonly item: ListItem;
  readonly list: NegativeList;
  readonly by: 'category' | 'condition' | 'keyword';
  /** The category or area, the keyword, or the working of the condition. */
  readonly said: string;
}

/**
 * What the negative lists say of a project: `forbidden` by its category, area or an item's condition · `excepted` where it falls under
 * an item and claims the item's exception on a basis · `undecided` where it cannot be told · `allowed` otherwise.
 */
export interface ProjectVerdict {
  readonly verdict: 'allowed' | 'forbidden' | 'excepted' | 'undecided';
  readonly reasons: readonly VerdictReason[];
  /** Categories that no area tree and no list knows; empty text: none is stated. */
  readonly unclassified: readonly string[];
  /** An exception is claimed without a basis that the item names. */
  readonly unfounded?: true;
}

/** The verdict of the lists that apply to a project's agreement, by the rules of check list/hit; undefined where no list applies. */
export function projectVerdict(view: FileView, project: Project): ProjectVerdict | undefined {
  const agreement = view.agreementOf(project);
  const items = agreement === undefined ? [] : itemsApplied(view, agreement);
  if (agreement === undefined || items.length === 0) return undefined;
  const { hits, words } = matchedByKind(view, project, items);
  const conditions = [...matchedByCondition(view, agreement, project, items)];
  const unclassified = unknownCategories(view, project, items);
  const claims = ({ item }: { item: ListItem }) => item.exception !== undefined && project.exception !== undefined;
  const byKind = hits.map(({ applied, kind }) => ({ applied, by: 'category' as const, said: kind }));
  const byCondition = conditions.map(({ applied, found, trace }) => ({
    applied,
    by: 'condition' as const,
    said: found ? showWorkings(trace, 'zh') : showMissing(trace.missing, 'zh'),
    found,
  }));
  const certain = [...byKind, ...byCondition.filter(({ found }) => found)];
  const possible = [
    ...byCondition.filter(({ found }) => found === undefined),
    ...words.map(({ applied, word }) => ({ applied, by: 'keyword' as const, said: word })),
  ].filter(({ applied }) => !claims(applied));
  const made = (verdict: ProjectVerdict['verdict'], found: readonly (typeof certain | typeof possible)[number][]) => ({
    verdict,
    reasons: found.map(({ applied: { item, list }, by, said }) => ({ item, list, by, said })),
    unclassified,
  });
  const forbidden = certain.filter(({ applied }) => !claims(applied));
  if (forbidden.length > 0) return made('forbidden', forbidden);
  const unfounded = certain.filter(({ applied }) => !isFounded(view, project.exception!.text, applied));
  if (unfounded.length > 0) return { ...made('undecided', unfounded), unfounded: true };
  if (possible.length > 0 || unclassified.length > 0) return made('undecided', possible);
  return certain.length > 0 ? made('excepted', certain) : made('allowed', []);
}
