import type { Agreement, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { namesParam } from '../shared/figures.ts';
import { kindsOf, projectName } from '../shared/kinds.ts';

/**
 * Where an agreement adopts priority areas (适用：七大领域), itself or from above, each project lies in one of them by its area or
 * its category.
 */
export function* projectShouldLieInArea(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const trees = treesOf(view, agreement);
    if (trees.size === 0) continue;
    for (const project of view.facts.projects) {
      if (view.agreementOf(project) !== agreement) continue;
      const kinds = kindsOf(view, project);
      if (kinds.some(({ line }) => line?.areas.some(({ tree }) => trees.has(`${line.uri}\n${tree}`)))) continue;
      const names = project.areas.map(({ path }) => path.join('.'));
      const [first] = project.areas;
      yield {
        subject: project.id,
        ...(first && { place: first.at, message: 'list/area-missing.other' }),
        params: {
          name: projectName(project),
          area: namesParam(names),
          areas: namesParam([...trees.values()]),
        },
        witness: { areas: [...trees.values()].join(' ') },
      };
    }
  }
}

/** Names of the area trees an agreement adopts, by file and tree. */
function treesOf(view: FileView, agreement: Agreement): Map<string, string> {
  const trees = new Map<string, string>();
  for (const { value, uri } of view.adoptsOf(agreement)) {
    const tree = treeOf(view, value.ref, uri);
    if (tree !== undefined) trees.set(tree.key, tree.name);
  }
  return trees;
}

function treeOf(view: FileView, ref: Ref, from: string): { key: string; name: string } | undefined {
  const found = view.resolve(ref, from);
  if (found.kind !== 'one' || found.target.kind !== 'areas') return undefined;
  const { fact, uri } = found.target;
  return { key: `${uri}\n${fact.tree}`, name: fact.tree };
}
