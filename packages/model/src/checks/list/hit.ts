import {
  checkCondition,
  environmentOf,
  holds,
  type SetMember,
  showMissing,
  showWorkings,
  type Trace,
} from '../../expressions/index.ts';
import type { Agreement, Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft, Param } from '../finding.ts';
import { kindsOf } from '../shared/kinds.ts';
import { type Applied, categoriesOf, itemsApplied, keywordsOf } from './lists.ts';

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
  const kinds = kindsOf(view, project);
  const hits: { applied: Applied; kind: string; at: string }[] = [];
  const words: { applied: Applied; word: string }[] = [];
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

/** Items with a condition over the project's attributes that its category has not hit. */
function* hitsByCondition(
  view: FileView,
  agreement: Agreement,
  project: Project,
  items: readonly Applied[],
): Generator<FindingDraft> {
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
    if (found === false) continue;
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
