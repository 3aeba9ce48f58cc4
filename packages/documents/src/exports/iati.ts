import type { Project } from '@duikou/model';
import { documentPeriod } from '../tree/dates.ts';
import {
  agreementId,
  agreementIdNamed,
  contextOf,
  type ExportContext,
  inOrder,
  momentOf,
  projectId,
  projectsOf,
  reporter,
  titleOfAgreement,
} from './context.ts';
import { agreementMoney, projectMoney } from './iati/money.ts';
import { areaElements, attributesOf, narrative, participant, told } from './iati/parts.ts';
import { resultElements } from './iati/results.ts';
import { organizationsOf } from './organizations.ts';
import type { ExportRequest } from './types.ts';
import { type Content, type Element, element, xmlText } from './xml.ts';

const notAid = {
  zh: '国内政府间的对口支援和协作不属于官方发展援助（ODA）；本文件只借用 IATI 的结构。',
  en: 'Transfers between governments within a country are not official development assistance (ODA); this file re-uses the structure of IATI only.',
};

/**
 * An agreement and its projects as an IATI 2.03 activity file: the agreement is an activity of hierarchy 1 with budgets, results and
 * targets; each project one of hierarchy 2 under it. Amounts are in yuan (CNY) and exact. Budgets of the two hierarchies are two views
 * of the same money and are never to be added.
 * @throws RangeError when the file has no such agreement
 */
export function iatiText(request: ExportRequest): string {
  const context = contextOf(request);
  return xmlText(
    element(
      'iati-activities',
      { version: '2.03', 'generated-datetime': momentOf(context) },
      agreementActivity(context),
      projectsOf(context).map((project) => projectActivity(context, project)),
    ),
  );
}

const attributes = (context: ExportContext, hierarchy: string): Record<string, string> => ({
  'xml:lang': 'zh',
  'default-currency': 'CNY',
  'last-updated-datetime': momentOf(context),
  hierarchy,
});

/** reporting-org; type 11 (local government) where the level is not said. */
function reporting(context: ExportContext): Element {
  const body = reporter(context);
  const { ref, type } = attributesOf(body);
  return element('reporting-org', { ref, type: type ?? '11' }, narrative(body.name));
}

/** What the activity is, in Chinese, and what it is not, in both languages. */
function description(text: string): Content {
  return [
    element('description', { type: '1' }, narrative(text)),
    element('description', { type: '4' }, narrative(notAid.zh), element('narrative', { 'xml:lang': 'en' }, notAid.en)),
  ];
}

const date = (type: string, iso: string | undefined): Element | undefined =>
  iso === undefined ? undefined : element('activity-date', { type, 'iso-date': iso });

const related = (type: string, ref: string | undefined): Element | undefined =>
  ref === undefined ? undefined : element('related-activity', { ref, type });

const china = element('recipient-country', { code: 'CN', percentage: '100' });

function agreementActivity(context: ExportContext): Element {
  const { agreement, parties, request } = context;
  const term = inOrder(agreement.term);
  const title = titleOfAgreement(agreement);
  const money = agreementMoney(context);
  const projects = projectsOf(context);
  const { sectors, tags } = areaElements(
    context,
    projects.flatMap((project) => project.areas),
  );
  const status = term === undefined || request.asOf < term.from ? '1' : request.asOf <= term.to ? '2' : '4';
  const about = [
    `${parties.map(({ body }) => body.name).join('、')}${parties.length === 0 ? '' : '：'}${title}`,
    ...(term === undefined ? [] : [`期限：${documentPeriod(term.from, term.to)}`]),
  ];
  return element(
    'iati-activity',
    attributes(context, '1'),
    element('iati-identifier', {}, agreementId(context)),
    reporting(context),
    told('title', title),
    description(`${about.join('。')}。`),
    parties.length === 0
      ? participant('2', reporter(context))
      : parties.map(({ capacity, body }) => participant(capacity === 'donor' ? '1' : '2', body)),
    element('activity-status', { code: status }),
    date('1', term?.from ?? agreement.signed?.date ?? request.asOf),
    date('3', term?.to),
    china,
    sectors,
    tags,
    money.budgets,
    money.planned,
    related('1', agreementIdNamed(context, agreement.parent)),
    related('3', agreementIdNamed(context, agreement.predecessor)),
    projects.map((project) => related('2', projectId(context, project))),
    resultElements(context),
  );
}

function projectActivity(context: ExportContext, project: Project): Element {
  const { view, agreement, parties, request } = context;
  const bodies = (refs: Project['implementer']) => refs.flatMap((ref) => organizationsOf(view, ref));
  const stage = (key: string) => project.stages.find((one) => one.key === key)?.date;
  const period = inOrder(project.period) ?? inOrder(agreement.term);
  const begun = stage('execution');
  const accepted = stage('acceptance');
  const past = (iso: string | undefined): iso is string => iso !== undefined && iso <= request.asOf;
  const money = projectMoney(context, project);
  const { sectors, tags } = areaElements(context, project.areas);
  const title = project.title ?? project.name;
  const participants = [
    ...parties.filter(({ capacity }) => capacity === 'donor').map(({ body }) => participant('1', body)),
    ...[...bodies(project.supervisor), ...bodies(project.acceptor)].map((body) => participant('2', body)),
    ...bodies(project.implementer).map((body) => participant('4', body)),
  ];
  return element(
    'iati-activity',
    attributes(context, '2'),
    element('iati-identifier', {}, projectId(context, project)),
    reporting(context),
    told('title', title || '项目'),
    description(project.goal?.text ?? title),
    participants.length === 0 ? participant('2', reporter(context)) : participants,
    element('activity-status', { code: past(accepted) ? '3' : past(begun) ? '2' : '1' }),
    date('1', period?.from ?? begun ?? agreement.signed?.date ?? request.asOf),
    past(begun) ? date('2', begun) : undefined,
    date('3', period?.to),
    past(accepted) ? date('4', accepted) : undefined,
    china,
    bodies(project.place).map(({ name }) => element('location', {}, told('name', name))),
    sectors,
    tags,
    money.budgets,
    money.planned,
    money.transactions,
    related('1', agreementId(context)),
  );
}
