import type { Project } from '../../facts/index.ts';
import type { Contribution, CrossCheck, FileView } from '../check.ts';
import { bodiesOfName } from '../duty/parties.ts';
import { categoryLine } from '../shared/areas.ts';
import { projectName } from '../shared/kinds.ts';

interface ListedProject {
  id: string;
  name: string;
  kind: string;
  place: string;
  agreement: string;
  agreementName: string;
  /** Ids of agreements above: a framework and an agreement under it may list one and the same project. */
  above: string[];
  from: string;
  to: string;
}

/** Two agreements have no project of the same category in the same place at the same time. What has no dates is not judged. */
export const projectShouldNotBeRepeated: CrossCheck<ListedProject> = {
  code: 'project/duplicate',
  severity: 'warning',
  *collect(view) {
    for (const project of view.facts.projects) {
      const period = periodOf(view, project);
      if (period === undefined || project.categories.length === 0) continue;
      const agreement = view.agreementOf(project);
      const above = agreement ? view.agreementsAbove(agreement) : [];
      for (const ref of project.place) {
        const key = placeKey(view, ref);
        if (key === undefined) continue;
        for (const { text, at } of project.categories) {
          const area = categoryLine(view, text, project.agreement, at)?.areas[0];
          yield {
            key: `${area?.name ?? text}\n${key}`,
            value: {
              ...{ id: project.id, name: projectName(project), kind: text, place: ref.path.join('.') },
              ...{ agreement: agreement?.id ?? '', agreementName: agreement?.title ?? agreement?.name ?? '' },
              ...{ above: above.map((one) => one.agreement.id), ...period },
            },
          };
        }
      }
    }
  },
  *judge(_key, contributions) {
    for (const here of contributions) {
      const others = contributions.filter((other) => repeats(here, other));
      const [first] = others;
      if (first === undefined) continue;
      const { id, name, kind, place } = here.value;
      yield {
        subject: id,
        place: { uri: here.uri, at: `${id}#name` },
        params: { name, kind, place, other: first.value.name, agreement: first.value.agreementName },
        related: others.slice(0, 8).map((other) => ({
          uri: other.uri,
          at: `${other.value.id}#name`,
          note: 'note.same-project',
        })),
        witness: { from: first.value.from, to: first.value.to, times: String(others.length + 1) },
      };
    }
  },
};

function repeats(
  { value: a, uri }: Contribution<ListedProject>,
  { value: b, uri: from }: Contribution<ListedProject>,
): boolean {
  if (a.agreement === b.agreement && (a.agreement !== '' || uri === from)) return false;
  const related = a.above.includes(b.agreement) || b.above.includes(a.agreement);
  return !(related && a.name === b.name) && a.from <= b.to && b.from <= a.to;
}

function placeKey(view: FileView, ref: Project['place'][number]): string | undefined {
  const bodies = bodiesOfName(view, ref);
  return bodies?.length === 1 ? view.bodyKey(bodies[0]!) : undefined;
}

/** The project's own period, else that of its agreement. */
function periodOf(view: FileView, project: Project): { from: string; to: string } | undefined {
  const { from, to } = project.period ?? view.agreementOf(project)?.term ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}
