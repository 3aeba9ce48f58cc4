import { type Project, type ProjectStage, sum, type Target } from '@duikou/model';
import {
  agreementId,
  contextOf,
  type ExportContext,
  inOrder,
  momentOf,
  projectId,
  projectsOf,
  reporter,
  titleOfAgreement,
} from './context.ts';
import { ExactNumber, jsonText } from './json-text.ts';
import { yuan } from './money.ts';
import { type Organization, organizationId, organizationsOf } from './organizations.ts';
import type { ExportRequest } from './types.ts';

/**
 * The projects of an agreement as a project package of the Open Contracting for Infrastructure Data Standard (OC4IDS) 0.9.5: bodies
 * with what they do, budgets by fund, milestones, payments. Amounts are in yuan (CNY) and exact. Undefined where the agreement has no
 * project: a package must hold one.
 * @throws RangeError when the file has no such agreement
 */
export function ocdsText(request: ExportRequest): string | undefined {
  const context = contextOf(request);
  const projects = projectsOf(context);
  if (projects.length === 0) return undefined;
  const publisher = reporter(context);
  return jsonText({
    uri: `urn:duikou:${encodeURIComponent(agreementId(context))}`,
    publishedDate: momentOf(context),
    version: '0.9',
    publisher: {
      name: publisher.name,
      ...(publisher.creditCode !== undefined && { scheme: 'CN-USCI', uid: publisher.creditCode }),
    },
    projects: projects.map((project) => projectData(context, project)),
  });
}

const moment = (date: string): string => `${date}T00:00:00+08:00`;

/** A list, or nothing where it is empty: the schema wants no empty ones. */
function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function money(target: Target | undefined): { amount: ExactNumber; currency: 'CNY' } | undefined {
  const amount = yuan(target);
  return amount === undefined ? undefined : { amount: new ExactNumber(amount), currency: 'CNY' };
}

const reference = (body: Organization | undefined) =>
  body === undefined ? undefined : { id: organizationId(body), name: body.name };

function projectData(context: ExportContext, project: Project): unknown {
  const { view, agreement } = context;
  const bodies = (refs: Project['implementer']) => refs.flatMap((ref) => organizationsOf(view, ref));
  const stage = (key: string) => project.stages.find((one) => one.key === key)?.date;
  const period = inOrder(project.period) ?? inOrder(agreement.term);
  const title = project.title ?? project.name;
  return {
    id: projectId(context, project),
    updated: momentOf(context),
    language: 'zh',
    title: title || '项目',
    description: project.goal?.text || undefined,
    status: statusOf(context, stage('approval'), stage('execution'), stage('acceptance')),
    period: period && { startDate: moment(period.from), endDate: moment(period.to) },
    additionalClassifications: some(areasOf(project)),
    locations: some(
      distinct(bodies(project.place)).map((place, at) => ({ id: String(at + 1), description: place.name })),
    ),
    publicAuthority: reference(bodies(project.implementer)[0]),
    parties: some(partiesOf(context, project)),
    budget: budgetOf(context, project, stage('approval')),
    milestones: some(project.stages.flatMap((one, at) => milestone(context, one, at))),
    transactions: some(
      (project.payments ?? []).map(({ date, target }, at) => ({
        id: String(at + 1),
        date: date && moment(date),
        value: money(target),
        payee: reference(bodies(project.implementer)[0]),
      })),
    ),
    documents: [
      { id: 'agreement', title: titleOfAgreement(agreement), description: '所属协议', language: 'zh' },
      ...(project.feasibility === undefined
        ? []
        : [{ id: 'feasibility', documentType: 'feasibilityStudy', title: project.feasibility.text, language: 'zh' }]),
    ],
  };
}

/** The standard's stages of a project, as far as its days say. */
function statusOf(
  { request: { asOf } }: ExportContext,
  approved: string | undefined,
  begun: string | undefined,
  accepted: string | undefined,
): string {
  const past = (date: string | undefined) => date !== undefined && date <= asOf;
  if (past(accepted)) return 'completion';
  if (past(begun)) return 'implementation';
  return past(approved) ? 'preparation' : 'identification';
}

function areasOf({ areas, categories }: Project): readonly object[] {
  return [
    ...areas.map(({ path }) => ({ scheme: 'DUIKOU-AREA', id: path.join('.'), description: path.join('—') })),
    ...categories.map(({ text }) => ({ scheme: 'DUIKOU-CATEGORY', id: text, description: text })),
  ].filter(({ id }) => id !== '');
}

/** Bodies and their roles; supervision and acceptance are roles of ours, as the codelist is open and has none for them. */
function partiesOf({ view, parties }: ExportContext, project: Project): readonly object[] {
  const roles = new Map<string, { body: Organization; roles: Set<string> }>();
  const add = (role: string, bodies: readonly Organization[]): void => {
    for (const body of bodies) {
      const there = roles.get(organizationId(body)) ?? { body, roles: new Set<string>() };
      there.roles.add(role);
      roles.set(organizationId(body), there);
    }
  };
  const named = (refs: Project['implementer']) => refs.flatMap((ref) => organizationsOf(view, ref));
  add('publicAuthority', named(project.implementer));
  add(
    'funder',
    parties.filter(({ capacity }) => capacity === 'donor').map(({ body }) => body),
  );
  add('supervisor', named(project.supervisor));
  add('acceptor', named(project.acceptor));
  return [...roles].map(([id, { body, roles: of }]) => ({
    id,
    name: body.name,
    identifier:
      body.creditCode === undefined
        ? { legalName: body.name }
        : { scheme: 'CN-USCI', id: body.creditCode, legalName: body.name },
    roles: [...of],
  }));
}

function budgetOf({ view }: ExportContext, project: Project, approved: string | undefined): object | undefined {
  const parts = project.funding.map(({ fund, target, year }, at) => {
    const found = view.resolve(fund);
    const fact = found.kind === 'one' && found.target.kind === 'fund' ? found.target.fact : undefined;
    const sources = (fact?.sources ?? []).flatMap((ref) => organizationsOf(view, ref));
    return {
      id: String(at + 1),
      description: fund.path.join('.'),
      amount: money(target) ?? (project.funding.length === 1 ? money(project.cost?.target) : undefined),
      period: year === undefined ? undefined : { startDate: moment(`${year}-01-01`), endDate: moment(`${year}-12-31`) },
      sourceParty: sources.length === 1 ? reference(sources[0]) : undefined,
    };
  });
  const stated = project.budgetChanges?.at(-1)?.target ?? project.cost?.target;
  const amounts = project.funding.flatMap(({ target }) => yuan(target) ?? []);
  const whole = amounts.length > 0 && amounts.length === project.funding.length ? sum(amounts) : undefined;
  const amount =
    money(stated) ?? (whole === undefined ? undefined : { amount: new ExactNumber(whole), currency: 'CNY' });
  const budget = {
    amount,
    approvalDate: approved && moment(approved),
    budgetBreakdowns: parts.length === 0 ? undefined : [{ id: '1', budgetBreakdown: parts }],
  };
  return Object.values(budget).some((one) => one !== undefined) ? budget : undefined;
}

function milestone({ request }: ExportContext, stage: ProjectStage, at: number): readonly object[] {
  const due = stage.deadline?.phrase;
  const day = stage.to ?? stage.date ?? (due?.kind === 'by' || due?.kind === 'on' ? due.date : undefined);
  const met = stage.date !== undefined && stage.date <= request.asOf;
  return [
    {
      id: String(at + 1),
      title: stage.name || '节点',
      description: [stage.number, stage.place].filter((one) => one !== undefined && one !== '').join('，') || undefined,
      dueDate: day && moment(day),
      dateMet: met ? moment(stage.date!) : undefined,
      status: met ? 'met' : 'scheduled',
    },
  ];
}

function distinct(bodies: readonly Organization[]): readonly Organization[] {
  return [...new Map(bodies.map((body) => [body.name, body])).values()];
}
