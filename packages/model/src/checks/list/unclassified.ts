import type { Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { categoryLine } from '../shared/areas.ts';
import { type Applied, categoriesOf, itemsApplied } from './lists.ts';

/**
 * Where a negative list applies, a project says its category, and one that the area trees or the list know: else whether the list
 * forbids it cannot be told.
 */
export function* projectShouldBeClassified(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const items = itemsApplied(view, agreement);
    if (items.length === 0) continue;
    for (const project of view.facts.projects) {
      if (view.agreementOf(project) !== agreement) continue;
      const name = project.title ?? project.name;
      if (project.categories.length === 0) {
        yield { subject: project.id, verdict: 'unknown', params: { name, category: '' } };
        continue;
      }
      for (const { text, at } of project.categories) {
        if (isKnown(view, project, items, { text, at })) continue;
        const message = 'list/unclassified.category-unknown';
        yield { subject: project.id, place: at, verdict: 'unknown', message, params: { name, category: text } };
      }
    }
  }
}

function isKnown(
  view: FileView,
  project: Project,
  items: readonly Applied[],
  { text, at }: Project['categories'][number],
): boolean {
  return (
    items.some(({ item }) => categoriesOf(item).has(text)) ||
    categoryLine(view, text, project.agreement, at) !== undefined
  );
}

/** Categories of a project that neither the area trees nor the lists know; an empty one where it states none. */
export function unknownCategories(view: FileView, project: Project, items: readonly Applied[]): readonly string[] {
  if (project.categories.length === 0) return [''];
  return project.categories.filter((one) => !isKnown(view, project, items, one)).map(({ text }) => text);
}
