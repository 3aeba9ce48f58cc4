import type {
  AgreementParty,
  Basis,
  Clause,
  Duty,
  Fund,
  Indicator,
  Pairing,
  Project,
  Ref,
  Share,
  Target,
  Text,
} from '@duikou/model';
import { figureOf, figureOfResolved, fundYears } from '@duikou/model';
import { type AgreementContext, own } from '../layouts/context.ts';
import { dutyText } from '../layouts/duties.ts';
import { sideLabel, sidesInOrder } from '../layouts/parties.ts';
import { targetText } from '../layouts/wording/figures.ts';
import { asWritten, bodyWord, documentName, figureNamed, fullName, named, resolved } from '../layouts/wording/names.ts';
import { listed, typographic, words } from '../layouts/wording/text.ts';
import { phraseText } from '../layouts/wording/times.ts';
import { documentDate, documentPeriod } from '../tree/dates.ts';
import { labels } from '../tree/labels.ts';
import { titleLines, titleText } from '../tree/titles.ts';
import { bodyField, type Field, figure, group, list, type Printed, text } from './field.ts';

const capacities = { donor: '支援方', recipient: '受援方', principal: '发包方' } as const;

const said = (one: Text | undefined): string => words(one?.text ?? '');
const all = (many: readonly Text[]): string => many.map(said).join('、');
const bodies = (context: AgreementContext, refs: readonly Ref[]) =>
  refs.map((ref) => bodyWord(context, ref)).join('、');
const names = (context: AgreementContext, refs: readonly Ref[]) =>
  refs.map((ref) => named(context, ref, asWritten(ref))).join('、');
const day = (iso: string | undefined): string => (iso === undefined ? '' : documentDate(iso));
const days = (period: { from: string; to: string } | undefined): string =>
  period === undefined ? '' : documentPeriod(period.from, period.to);

function printed(target: Target | undefined): Printed | undefined {
  if (target === undefined) return undefined;
  const quantity = figureOf(target);
  return { text: typographic(targetText(target)), ...(quantity && { quantity }) };
}

const partyFields: readonly Field<AgreementParty>[] = [
  text('名称/name', '全称 | full name', ({ body }, context) => fullName(context, body)),
  text('代表/representative', '签约代表 | who signs', ({ representative }) => representative),
  text('身份/capacity', '支援方、受援方、发包方 | donor, recipient or principal', ({ capacity }) =>
    capacity === undefined ? '' : capacities[capacity],
  ),
];

const shareFields: readonly Field<Share>[] = [
  text('名称/name', '主体、年度或领域 | the body, year or area', ({ key }) => words(key)),
  figure('目标/target', '分解数 | its part', ({ target }) => printed(target)),
  text('期限/deadline', '单独的期限 | its own time', ({ deadline }) => deadline && phraseText(deadline.phrase)),
];

function targetOf(context: AgreementContext, { target }: Duty): Printed | undefined {
  if (target?.target !== undefined || target?.ref === undefined) return printed(target?.target);
  const found = resolved(context, target.ref);
  const quantity = found && figureOfResolved(found);
  const figured = quantity && figureOf(quantity);
  return {
    text: figureNamed(context, target.ref, target.comparator) ?? named(context, target.ref, asWritten(target.ref)),
    ...(figured && { quantity: figured }),
  };
}

const dutyFields: readonly Field<Duty>[] = [
  text('名称/name', '名称 | name', ({ name }) => typographic(name)),
  text('内容/text', '与文书中相同的完整表述 | the sentence as the document has it', (duty, context) =>
    dutyText(context, context.view.facts.duties.find(({ id }) => id === duty.id) ?? duty),
  ),
  text('事项/act', '做什么 | what is to be done', ({ act }) => words(act)),
  text('责任主体/bearer', '责任主体 | who bears it', ({ bearer }, context) => bodies(context, bearer)),
  text('相对方/counterpart', '相对方 | to whom', ({ counterpart }, context) => bodies(context, counterpart)),
  figure('目标/target', '目标值 | figure to reach', (duty, context) => targetOf(context, duty)),
  text('期限/deadline', '期限 | by when', ({ deadlines }) =>
    deadlines.map(({ phrase }) => phraseText(phrase)).join('、'),
  ),
  text('条款/clause', '所在条款的标题 | title of its clause', ({ clause }, { view }) =>
    words(view.facts.clauses.find(({ id }) => id === clause)?.title ?? ''),
  ),
  text('考核/indicators', '考核指标 | indicators', ({ indicators }, context) => names(context, indicators)),
  text('佐证/evidence', '佐证材料 | evidence', ({ evidence }) => all(evidence)),
  text('资金/funds', '所用资金 | funds', ({ funds }, context) => names(context, funds)),
  list(
    '分解/shares',
    '分解到各主体 | by body',
    (duty, { view }) => view.sharesOf({ kind: 'duty', fact: duty }),
    shareFields,
  ),
];

const isDuty = ({ form }: Duty) => form === 'duty';
const effective = (duties: readonly Duty[], { view }: AgreementContext) => duties.map((duty) => view.effective(duty));

const clauseFields: readonly Field<Clause>[] = [
  text('标题/title', '标题 | title', ({ title }) => words(title)),
  list(
    '任务/duties',
    '其中的任务 | its duties',
    ({ id }, context) =>
      effective(
        context.view.facts.duties.filter((duty) => duty.clause === id && isDuty(duty)),
        context,
      ),
    dutyFields,
  ),
  list(
    '约定/terms',
    '其中的约定 | its standing terms',
    ({ id }, context) =>
      effective(
        context.view.facts.duties.filter((duty) => duty.clause === id && !isDuty(duty)),
        context,
      ),
    dutyFields,
  ),
];

const yearFields: readonly Field<{ fund: Fund; year: number }>[] = [
  text('年度/year', '年度 | year', ({ year }) => `${year}年`),
  figure('金额/amount', '该年度金额 | amount of that year', ({ fund, year }, { view }) =>
    printed(view.fundAmount(fund, year)?.target),
  ),
];

/** The year whose rows a fund's allocation shows: the only one, or the last in the term. */
function allocationOf(fund: Fund, { view, agreement }: AgreementContext): readonly Share[] {
  const years = fundYears(view.resolver, view.uri, fund);
  const last = Number(agreement.term?.to.slice(0, 4) ?? Number.POSITIVE_INFINITY);
  return view.sharesOf({ kind: 'fund', fact: fund }, view.uri, years.filter((year) => year <= last).at(-1));
}

const fundFields: readonly Field<Fund>[] = [
  text('名称/name', '名称 | name', ({ name }) => typographic(name)),
  text('来源/sources', '来源 | sources', ({ sources }, context) => bodies(context, sources)),
  figure('金额/amount', '协议期内的总额 | total over the term', (fund, { view }) =>
    printed(view.fundAmount(fund)?.target),
  ),
  text('期限/period', '期限 | period', ({ period }) => days(period)),
  text('结转/carryOver', '结转使用的最后日期 | last day for what is left', ({ carryOver }) => day(carryOver?.to)),
  text('分配依据/basis', '分配依据 | how it is allocated', ({ allocationBasis }) => said(allocationBasis)),
  list(
    '分年/years',
    '各年度 | by year',
    (fund, { view }) => fundYears(view.resolver, view.uri, fund).map((year) => ({ fund, year })),
    yearFields,
  ),
  list('分配/allocations', '分配表各行（最近年度） | rows of its allocation (latest year)', allocationOf, shareFields),
];

const projectFields: readonly Field<Project>[] = [
  text('名称/name', '名称 | title', ({ title, name }) => typographic(title ?? name)),
  text('领域/areas', '重点领域 | areas', ({ areas }, context) => names(context, areas)),
  text('类别/category', '类别 | category', ({ categories }) =>
    categories.map(({ text: one }) => words(one)).join('、'),
  ),
  text('地点/place', '地点 | place', ({ place }, context) => bodies(context, place)),
  figure('投资/cost', '投资 | cost', ({ cost }) => printed(cost?.target)),
  text('资金/funding', '资金来源 | where the money comes from', ({ funding }, context) =>
    names(
      context,
      funding.map(({ fund }) => fund),
    ),
  ),
  text('实施/implementer', '实施单位 | who carries it out', ({ implementer }, context) => bodies(context, implementer)),
  text('监管/supervisor', '监管单位 | who supervises', ({ supervisor }, context) => bodies(context, supervisor)),
  text('验收/acceptor', '验收单位 | who accepts', ({ acceptor }, context) => bodies(context, acceptor)),
  text('绩效目标/goal', '绩效目标 | goal', ({ goal }) => said(goal)),
  text('期限/period', '建设期限 | period', ({ period }) => days(period)),
];

const indicatorFields: readonly Field<Indicator>[] = [
  text('名称/name', '名称 | name', ({ name }) => typographic(name)),
  text('组/group', '上一级指标 | the group above', ({ parent }, { view }) =>
    typographic(view.facts.indicators.find(({ id }) => id === parent)?.name ?? ''),
  ),
  text('分值/weight', '分值 | points', ({ weight }) => weight?.value),
  text('单位/unit', '计量单位 | unit', ({ unit }) => unit),
  figure('目标/target', '目标值 | target', ({ target }) => printed(target?.target)),
  figure('基期值/baseline', '基期值 | baseline', ({ baseline }) => printed(baseline?.target)),
  text('口径/definition', '统计口径 | what is counted', ({ definition }) => said(definition)),
  text('来源/source', '数据来源 | where the data come from', ({ source }) => said(source)),
  text('评分/scoring', '评分办法 | how it is scored', ({ scoring }) => said(scoring)),
];

const pairingFields: readonly Field<Pairing>[] = [
  text('支援方/donor', '支援方 | donor', ({ donor }, context) => bodies(context, [donor])),
  text('受援方/recipient', '受援方 | recipient', ({ recipient }, context) => bodies(context, [recipient])),
  text('依据/basis', '结对依据 | reason', ({ basis }) => said(basis)),
];

const basisFields: readonly Field<Ref>[] = [
  text('名称/title', '带书名号和发文字号的名称 | title in its marks, with the number', (ref, context) =>
    documentName(context, ref),
  ),
  text('文号/number', '发文字号 | number', (ref, context) => basisOf(context, ref)?.number),
  text('印发机关/issuer', '印发机关 | issuer', (ref, context) => basisOf(context, ref)?.issuer),
  text('日期/date', '印发日期 | date', (ref, context) => day(basisOf(context, ref)?.date)),
];

function basisOf(context: AgreementContext, ref: Ref): Basis | undefined {
  const target = resolved(context, ref);
  return target?.kind === 'basis' ? target.fact : undefined;
}

const textFields: readonly Field<Text>[] = [text('内容/text', '内容 | words', said)];

const agreementFields: readonly Field<AgreementContext>[] = [
  text('标题/title', '标题，一行 | title in one line', ({ agreement }) =>
    titleText(titleLines(agreement.title ?? agreement.name)),
  ),
  text('名称/name', '源文件中的名称 | name in the source', ({ agreement }) => agreement.name),
  text('形式/form', '协议、备忘录…… | kind of paper', ({ form }) => form),
  text('文号/number', '文号 | number', ({ agreement }) => said(agreement.number)),
  text('密级/classification', '密级 | classification', ({ agreement }) => said(agreement.classification)),
  text('签订日期/signed', '签订日期 | day of signing', ({ agreement }) => day(agreement.signed?.date)),
  text('签订地点/signedAt', '签订地点 | place of signing', ({ agreement }) => words(agreement.signed?.place ?? '')),
  text('期限/term', '起止日期 | first to last day', ({ agreement }) => days(agreement.term)),
  text('起始日期/from', '期限首日 | first day', ({ agreement }) => day(agreement.term?.from)),
  text('截止日期/to', '期限末日 | last day', ({ agreement }) => day(agreement.term?.to)),
  text('生效/effective', '生效 | entry into force', ({ agreement }) => said(agreement.effective)),
  text('份数/copies', '份数 | copies', ({ agreement }) => said(agreement.copies)),
  text('争议/disputes', '争议解决 | how disputes are settled', ({ agreement }) => said(agreement.disputes)),
  text('依据/bases', '全部依据，连成一句 | all it rests on, in one phrase', ({ agreement }, context) =>
    listed(agreement.bases.map((ref) => documentName(context, ref))),
  ),
  text(
    '上年/predecessor',
    '上年协议 | the agreement it follows',
    ({ agreement }, context) => agreement.predecessor && documentName(context, agreement.predecessor),
  ),
  text(
    '上级/parent',
    '上级协议 | the agreement it stands under',
    ({ agreement }, context) => agreement.parent && documentName(context, agreement.parent),
  ),
];

const party = (role: AgreementParty['role']) => (context: AgreementContext) =>
  context.agreement.parties.find((one) => one.role === role);

/** Every placeholder of an office's template, by its Chinese and its English name. */
export const templateFields: readonly Field<AgreementContext>[] = [
  group('协议/agreement', '协议本身 | the agreement itself', (context) => context, agreementFields),
  group('甲方/partyA', '甲方 | party A', party('a'), partyFields),
  group('乙方/partyB', '乙方 | party B', party('b'), partyFields),
  group('丙方/partyC', '丙方 | party C', party('c'), partyFields),
  list('各方/parties', '各方 | all parties', ({ agreement }) => sidesInOrder(agreement.parties), [
    text<AgreementParty>('称谓/label', '甲方、乙方、丙方 | 甲方, 乙方, 丙方', sideLabel),
    ...partyFields,
  ]),
  list('依据/bases', '政策依据 | policy documents', ({ agreement }) => agreement.bases, basisFields),
  list('结对/pairings', '结对关系 | pairings', (context) => own(context, context.view.facts.pairings), pairingFields),
  list('条款/clauses', '条款 | clauses', (context) => own(context, context.view.facts.clauses), clauseFields),
  list(
    '任务/duties',
    '全部任务，含通则补足的内容 | all duties, with what they inherit',
    (context) => effective(own(context, context.view.facts.duties).filter(isDuty), context),
    dutyFields,
  ),
  list(
    '约定/terms',
    '全部约定 | all standing terms',
    (context) =>
      effective(
        own(context, context.view.facts.duties).filter((duty) => !isDuty(duty)),
        context,
      ),
    dutyFields,
  ),
  list('资金/funds', '资金 | funds', (context) => own(context, context.view.facts.funds), fundFields),
  list('项目/projects', '项目 | projects', (context) => own(context, context.view.facts.projects), projectFields),
  list(
    '指标/indicators',
    '协议所列指标体系的末级指标 | indicators at the ends of the systems it declares',
    (context) => {
      const systems = new Set(own(context, context.view.facts.indicatorSystems).map(({ id }) => id));
      return context.view.facts.indicators.filter(
        ({ system, children }) => systems.has(system) && children.length === 0,
      );
    },
    indicatorFields,
  ),
  list('附件/annexes', '写明的附件 | annexes it names', ({ agreement }) => agreement.annexes, textFields),
  list('联系人/contacts', '联系人 | contacts', ({ agreement }) => agreement.contacts, textFields),
  bodyField(
    '正文/body',
    '整篇正文（不含标题），单独成段 | the whole text without its title, in a paragraph of its own',
  ),
  text('草稿/draft', '用 --draft 时为“草稿” | 草稿 with --draft', ({ options }) => (options.draft ? labels.draft : '')),
  text('日期/date', '生成所依日期（--as-of） | the day it is made by (--as-of)', ({ options }) => day(options.asOf)),
];
