import type { Project } from '../../facts/index.ts';
import { nfkc } from '../../text/nfkc.ts';
import type { FileView } from '../check.ts';
import { type AreaLine, areaLine, categoryLine } from './areas.ts';
import { oncePerView } from './once.ts';

/** One of a project's categories or areas: as written, with all that stands above it in the area trees, names and aliases. */
export interface ProjectKind {
  said: string;
  names: string[];
  at: string;
  line?: AreaLine;
}

/** What a project is: its categories, then its areas. */
export const kindsOf = oncePerView((view: FileView, project: Project): readonly ProjectKind[] => {
  const categories = project.categories.map(({ text, at }) => ({
    said: text,
    at,
    line: categoryLine(view, text, project.agreement, at),
  }));
  const areas = project.areas.map((ref) => ({ said: ref.path.join('.'), at: ref.at, line: areaLine(view, ref) }));
  return [...categories, ...areas].map(({ said, at, line }) => ({
    ...{ said, at },
    ...(line && { line }),
    names: [said, ...(line?.areas.flatMap((area) => [area.name, ...area.aliases]) ?? [])].map((one) => nfkc(one)),
  }));
});

/** The first kind of a project that a list of words names. */
export function kindAmong(view: FileView, project: Project, words: readonly string[]): ProjectKind | undefined {
  const listed = new Set(words.map((word) => nfkc(word)));
  return kindsOf(view, project).find(({ names }) => names.some((name) => listed.has(name)));
}

/** The first word of a list that stands in a project's name, title, category or goal. */
export function wordIn(project: Project, words: readonly string[]): string | undefined {
  const { name, title, categories, goal } = project;
  const text = [name, title ?? '', ...categories.map((category) => category.text), goal?.text ?? ''].join('\n');
  const plain = nfkc(text);
  return words.find((word) => plain.includes(nfkc(word)));
}

/** What a project is called in messages. */
export function projectName({ name, title }: Project): string {
  return title ?? name;
}
