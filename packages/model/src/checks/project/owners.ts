import type { Project, Ref } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import { bodiesOfName } from '../duty/parties.ts';
import type { FindingDraft } from '../finding.ts';
import { projectName } from '../shared/kinds.ts';
import { lacking, reached } from './lifecycle.ts';

const roles = {
  implementer: { zh: '实施', en: 'implementation' },
  supervisor: { zh: '监管', en: 'supervision' },
  acceptor: { zh: '验收', en: 'acceptance' },
} as const;

type Role = keyof typeof roles;

/** Who carries a project out does not accept it: the two name different bodies. */
export function* acceptorMustNotImplement(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    if (project.acceptor.length === 0 || project.implementer.length === 0) continue;
    const doing = new Map(project.implementer.flatMap((ref) => keysOf(view, ref).map((key) => [key, ref] as const)));
    const same = project.acceptor.find((ref) => keysOf(view, ref).some((key) => doing.has(key)));
    const other =
      same &&
      keysOf(view, same)
        .map((key) => doing.get(key))
        .find((ref) => ref !== undefined);
    if (same === undefined || other === undefined) continue;
    yield {
      subject: project.id,
      place: same.at,
      params: { name: projectName(project), body: same.path.join('.') },
      related: [{ at: other.at, note: 'note.implementer' }],
      witness: { implementer: other.path.join('.'), acceptor: same.path.join('.') },
    };
  }
}

function keysOf(view: FileView, ref: Ref): string[] {
  return (bodiesOfName(view, ref) ?? []).flatMap((body) => view.bodyKey(body) ?? []);
}

/**
 * Implementation, supervision and acceptance have one owner each. That one is not named is told from approval on; that several are is
 * told at once.
 */
export function* projectShouldHaveOwners(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    const since = reached(view, project, 'approval');
    const missing = since === undefined ? [] : rolesWhere(project, (refs) => refs.length === 0);
    const several = rolesWhere(project, (refs) => refs.length > 1);
    if (since !== undefined && missing.length > 0) {
      yield lacking(project, since, { params: { roles: said(missing) }, witness: { missing: missing.join(' ') } });
    } else if (several.length > 0) {
      yield {
        subject: project.id,
        place: project[several[0]!][1]!.at,
        message: 'project/owner-missing.several',
        params: { name: projectName(project), roles: said(several) },
        witness: { several: several.join(' ') },
      };
    }
  }
}

function rolesWhere(project: Project, holds: (refs: readonly Ref[]) => boolean): Role[] {
  return (Object.keys(roles) as Role[]).filter((role) => holds(project[role]));
}

function said(list: readonly Role[]) {
  return {
    zh: list.map((role) => `“${roles[role].zh}”`).join('、'),
    en: list.map((role) => roles[role].en).join(', '),
  };
}
