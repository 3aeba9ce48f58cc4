import { showMissing, showWorkings } from '../../expressions/index.ts';
import type { Agreement, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft, Param } from '../finding.ts';
import { type Applied, itemsApplied } from './lists.ts';
import { matchedByCondition, matchedByKind } from './matching.ts';

/**
 * No project falls under an item of the negative lists that apply. By its category, an area above it in the trees, or the item's
 * condition: error, with the item quoted; a condition that cannot be told is unknown. By a keyword in its name or goal alone: warning, since a word may mean something else. An exception that the item allows
 * and the project claims is not told here.
 */
export function* projectMustNotBeListed(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    const items = itemsApplied(view, agreement);
    if (items.length === 0) continue;
    for (const project of view.facts.projects) {
      if (view.agreementOf(project) !== agreement) continue;
      const left = items.filter(({ item }) => item.exception === undefined || project.exception === undefined);
      yield* hitsOf(view, project, left);
      yield* hitsByCondition(view, agreement, project, left);
    }
  }
}

function* hitsOf(view: FileView, project: Project, items: readonly Applied[]): Generator<FindingDraft> {
  const { hits, words } = matchedByKind(view, project, items);
  const name = project.title ?? project.name;
  const [hit] = hits;
  if (hit !== undefined) {
    yield {
      subject: project.id,
      place: hit.at,
      params: { name, kind: hit.kind, ...quoted(hits) },
      related: related(hits),
      witness: { category: hit.kind, item: hit.applied.item.text },
    };
  }
  const [word] = words;
  if (word !== undefined) {
    yield {
      subject: project.id,
      severity: 'warning',
      message: 'list/hit.keyword',
      params: { name, word: [...new Set(words.map((one) => one.word))].join('、'), ...quoted(words) },
      related: related(words),
      witness: { keyword: word.word, item: word.applied.item.text },
    };
  }
}

function* hitsByCondition(
  view: FileView,
  agreement: Agreement,
  project: Project,
  items: readonly Applied[],
): Generator<FindingDraft> {
  const name = project.title ?? project.name;
  for (const { applied, found, trace } of matchedByCondition(view, agreement, project, items)) {
    const { item } = applied;
    yield {
      subject: `${project.id}.${item.id}`,
      place: `${project.id}#name`,
      ...(found === undefined
        ? { verdict: 'unknown', message: 'list/hit.condition-unknown' }
        : { message: 'list/hit.condition' }),
      params: {
        name,
        ...quoted([{ applied }]),
        working: { zh: showWorkings(trace, 'zh'), en: showWorkings(trace, 'en') },
        missing: { zh: showMissing(trace.missing, 'zh'), en: showMissing(trace.missing, 'en') },
      },
      related: related([{ applied }]),
      witness: { item: item.text },
    };
  }
}

function quoted(hits: readonly { applied: Applied }[]): Record<string, Param> {
  const items = hits.map(({ applied }) => `“${applied.item.text}”（${applied.list.title ?? applied.list.name}）`);
  const inEnglish = hits.map(({ applied }) => `‘${applied.item.text}’ (${applied.list.title ?? applied.list.name})`);
  return { items: { zh: items.join('、'), en: inEnglish.join(', ') } };
}

function related(hits: readonly { applied: Applied }[]) {
  return hits
    .slice(0, 8)
    .map(({ applied }) => ({ uri: applied.uri, at: `${applied.item.id}#name`, note: 'note.item' }));
}
