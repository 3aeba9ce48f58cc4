import { checkCondition, environmentOf, holds, type SetMember, type Trace } from '../../expressions/index.ts';
import type { Agreement, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { kindsOf } from '../shared/kinds.ts';
import { type Applied, categoriesOf, keywordsOf } from './lists.ts';

/** An item that a project falls under by its category or an area above it in the trees. */
export interface KindMatch {
  readonly applied: Applied;
  /** The category or area as written. */
  readonly kind: string;
  readonly at: string;
}

/** An item one of whose keywords stands in a project's name or goal: it may fall under it. */
export interface WordMatch {
  readonly applied: Applied;
  readonly word: string;
}

/** An item whose condition holds of a project, or cannot be told. */
export interface ConditionMatch {
  readonly applied: Applied;
  readonly found: true | undefined;
  readonly trace: Trace;
}

/** The items a project falls under, or may fall under, by its category, its areas and its words. */
export function matchedByKind(
  view: FileView,
  project: Project,
  items: readonly Applied[],
): { readonly hits: readonly KindMatch[]; readonly words: readonly WordMatch[] } {
  const kinds = kindsOf(view, project);
  const hits: KindMatch[] = [];
  const words: WordMatch[] = [];
  const text = [project.name, project.title ?? '', project.goal?.text ?? ''].join('\n').normalize('NFKC');
  for (const applied of items) {
    const listed = categoriesOf(applied.item);
    const kind = kinds.find((one) => one.names.some((name) => listed.has(name)));
    if (kind !== undefined) hits.push({ applied, kind: kind.said, at: kind.at });
    else {
      const word = keywordsOf(applied.item).find(({ plain }) => text.includes(plain))?.said;
      if (word !== undefined) words.push({ applied, word });
    }
  }
  return { hits, words };
}

/** Items with a condition over the project's attributes that its category has not hit. */
export function* matchedByCondition(
  view: FileView,
  agreement: Agreement,
  project: Project,
  items: readonly Applied[],
): Generator<ConditionMatch> {
  const kinds = kindsOf(view, project);
  const name = project.title ?? project.name;
  const member: SetMember = {
    ...{ kind: 'project', id: project.id, name, at: `${project.id}#name`, uri: view.uri, fact: project },
  };
  for (const applied of items) {
    const { item, uri } = applied;
    if (item.condition === undefined) continue;
    const listed = categoriesOf(item);
    if (kinds.some((kind) => kind.names.some((one) => listed.has(one)))) continue;
    const environment = environmentOf({ view, agreement, uri });
    if (checkCondition(item.condition, environment, 'project').length > 0) continue;
    const trace: Trace = { workings: [], missing: [] };
    const found = holds(item.condition, environment, member, trace);
    if (found !== false) yield { applied, found, trace };
  }
}
