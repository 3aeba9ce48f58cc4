import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { categoryLine } from '../shared/areas.ts';
import { categoriesOf, itemsApplied } from './lists.ts';

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
        if (
          items.some(({ item }) => categoriesOf(item).has(text)) ||
          categoryLine(view, text, project.agreement, at) !== undefined
        )
          continue;
        const message = 'list/unclassified.category-unknown';
        yield { subject: project.id, place: at, verdict: 'unknown', message, params: { name, category: text } };
      }
    }
  }
}
