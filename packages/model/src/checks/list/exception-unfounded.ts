import type { Basis, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { kindsOf, projectName } from '../shared/kinds.ts';
import { type Applied, itemsApplied } from './lists.ts';

/** A policy document's title, or the number of a document (发文字号). */
const cited = /《([^《》]+)》|〔\d{4}〕\s*\d+\s*号/gu;

/**
 * A project under an item of a negative list that claims the item's exception says on what: 《title》 or 发文字号 of a document, and where
 * the item names its bases, one of those.
 */
export function* exceptionMustBeFounded(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const projects = view.facts.projects.filter(
      (project) => project.exception !== undefined && view.agreementOf(project) === agreement,
    );
    if (projects.length === 0) continue;
    const items = itemsApplied(view, agreement).filter(({ item }) => item.exception !== undefined);
    for (const project of projects) yield* unfounded(view, project, items);
  }
}

function* unfounded(view: FileView, project: Project, items: readonly Applied[]): Generator<FindingDraft> {
  const said = project.exception!;
  const names = new Set(kindsOf(view, project).flatMap((kind) => kind.names));
  const applied = items.find(({ item }) => item.categories.some((category) => names.has(category.normalize('NFKC'))));
  if (applied === undefined || isFounded(view, said.text, applied)) return;
  const titles = basesOf(view, applied).map(({ title }) => `《${title}》`);
  yield {
    subject: project.id,
    place: said.at,
    ...(titles.length > 0 && { message: 'list/exception-unfounded.other-basis' }),
    params: {
      name: projectName(project),
      item: applied.item.text,
      exception: applied.item.exception!.text,
      bases: namesParam(titles),
    },
    related: [{ uri: applied.uri, at: `${applied.item.id}#name`, note: 'note.item' }],
    witness: { item: applied.item.text, exception: said.text },
  };
}

/** Whether what a project claims as an exception names a document, and where the item names its bases, one of those. */
export function isFounded(view: FileView, said: string, applied: Applied): boolean {
  const citations = [...said.matchAll(cited)];
  const bases = basesOf(view, applied);
  if (bases.length === 0) return citations.length > 0;
  return bases.some(
    ({ title, number }) =>
      citations.some(([, written]) => written === title) || (number !== undefined && said.includes(number)),
  );
}

function basesOf(view: FileView, { item, uri }: Applied): readonly { title: string; number: string | undefined }[] {
  return (item.bases ?? []).map((ref) => {
    const found = view.resolve(ref, uri);
    const fact: Basis | undefined =
      found.kind === 'one' && found.target.kind === 'basis' ? found.target.fact : undefined;
    return { title: fact?.title ?? ref.path.join('.'), number: fact?.number };
  });
}
