import type { Project } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { kindAmong } from '../shared/kinds.ts';
import { lacking, reached, reachedProjects } from './lifecycle.ts';

/** What makes a project one that leaves an asset: its 资产, or its category. */
function assetOf(view: FileView, project: Project): string | undefined {
  if (project.asset !== undefined) return project.asset.text;
  return kindAmong(view, project, view.settings.words('project/assets'))?.said;
}

/** An asset that is accepted has an owner on record (确权) and stands in a register. */
export function* assetShouldBeRegistered(view: FileView): Generator<FindingDraft> {
  for (const { project, since } of reachedProjects(view, 'acceptance')) {
    const asset = assetOf(view, project);
    if (asset === undefined) continue;
    const said = project.asset?.text.normalize('NFKC') ?? '';
    const has = (key: string): boolean =>
      view.settings.words(key).some((word) => said.includes(word.normalize('NFKC')));
    const title = has('project/asset-unregistered.title');
    const register = has('project/asset-unregistered.register');
    if (title && register) continue;
    yield lacking(project, since, {
      ...(project.asset && { message: 'project/asset-unregistered.incomplete', place: project.asset.at }),
      params: { asset, lacks: title ? lacks.register : register ? lacks.title : lacks.both },
    });
  }
}

const lacks = {
  title: { zh: '确权', en: 'whose it is' },
  register: { zh: '登记', en: 'where it is registered' },
  both: { zh: '确权和登记', en: 'whose it is and where it is registered' },
} as const;

/** An asset has a keeper (管护) once it is accepted, or once the agreement's term is over and work on it has begun. */
export function* assetShouldBeKept(view: FileView): Generator<FindingDraft> {
  for (const project of view.facts.projects) {
    if (project.upkeep !== undefined) continue;
    const ended = (view.agreementOf(project)?.term?.to ?? view.settings.asOf) < view.settings.asOf;
    const since = reached(view, project, 'acceptance') ?? (ended ? reached(view, project, 'execution') : undefined);
    const asset = since && assetOf(view, project);
    if (asset !== undefined) yield lacking(project, since!, { params: { asset } });
  }
}
