import type { Agreement, FileView, Project, Ref } from '@duikou/model';
import { titleLines, titleText } from '../tree/titles.ts';
import { identifierPart } from './identifiers.ts';
import { type Organization, organizationId, organizationsOf } from './organizations.ts';
import type { ExportRequest } from './types.ts';

/** What each export of an agreement reads. */
export interface ExportContext {
  readonly request: ExportRequest;
  readonly view: FileView;
  readonly agreement: Agreement;
  readonly parties: readonly {
    readonly role: 'a' | 'b' | 'c';
    readonly capacity: string;
    readonly body: Organization;
  }[];
}

/** @throws RangeError when the file has no agreement of that id */
export function contextOf(request: ExportRequest): ExportContext {
  const { view } = request;
  const agreement = view.facts.agreements.find(({ id }) => id === request.agreement);
  if (agreement === undefined) throw new RangeError(`export: no agreement “${request.agreement}” in ${view.uri}`);
  const parties = agreement.parties.flatMap(({ role, capacity, body }) =>
    organizationsOf(view, body).map((one) => ({ role, capacity: capacity ?? '', body: one })),
  );
  return { request, view, agreement, parties };
}

/** The moment of writing, by SOURCE_DATE_EPOCH, else the day of signing, the first day of the term, the day asked for. */
export function momentOf({ request, agreement }: Pick<ExportContext, 'request' | 'agreement'>): string {
  const { timestamp, asOf } = request;
  if (timestamp !== undefined) return `${new Date(timestamp * 1000).toISOString().slice(0, 19)}Z`;
  return `${agreement.signed?.date ?? agreement.term?.from ?? asOf}T00:00:00Z`;
}

/** The title in one line. */
export function titleOfAgreement({ title, name }: Pick<Agreement, 'title' | 'name'>): string {
  return titleText(titleLines(title ?? name)) || '协议';
}

/** Who reports: the first party, else the agreement itself for want of a body. */
export function reporter({ view, agreement }: Pick<ExportContext, 'view' | 'agreement'>, uri = view.uri): Organization {
  const first = agreement.parties[0];
  const body = first && organizationsOf(view, first.body, uri)[0];
  return body ?? { name: titleOfAgreement(agreement) };
}

/** Identifier of an agreement as an activity: that of its first party, a hyphen, its name. */
export function agreementId(context: Pick<ExportContext, 'view' | 'agreement'>, uri?: string): string {
  return `${organizationId(reporter(context, uri))}-${identifierPart(context.agreement.name)}`;
}

/** Identifier of the agreement that a name stands for; undefined where it stands for none. */
export function agreementIdNamed({ view }: ExportContext, ref: Ref | undefined): string | undefined {
  const found = ref && view.resolve(ref);
  if (found?.kind !== 'one' || found.target.kind !== 'agreement') return undefined;
  return agreementId({ view, agreement: found.target.fact }, found.target.uri);
}

/** Identifier of a project: that of its agreement, a hyphen, its name. */
export function projectId(context: ExportContext, project: Project): string {
  return `${agreementId(context)}-${identifierPart(project.name)}`;
}

/** The agreement's own projects. */
export function projectsOf({ view, agreement }: ExportContext): readonly Project[] {
  return view.facts.projects.filter((project) => project.agreement === agreement.name);
}

/** Days as a whole: the two in order. */
export function inOrder<T extends { readonly from: string; readonly to: string }>(
  period: T | undefined,
): T | undefined {
  return period !== undefined && period.from <= period.to ? period : undefined;
}
