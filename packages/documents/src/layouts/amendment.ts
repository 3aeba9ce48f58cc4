import {
  type Agreement,
  type Amendment,
  type AmendmentChange,
  amendedBy,
  emptyFacts,
  type Facts,
  partLists,
  repealedParts,
  viewElsewhere,
} from '@duikou/model';
import { documentDate, documentPeriod } from '../tree/dates.ts';
import type { Block, DocumentTree } from '../tree/types.ts';
import { layoutAgreement, partBlocks } from './agreement.ts';
import { Annexes } from './annexes.ts';
import { clauseOf, heading, item, paragraph } from './blocks.ts';
import { closingBlocks } from './closing.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { derivedDocument } from './derived.ts';
import { listBlocks } from './lists.ts';
import { numberClauses } from './numbering.ts';
import { partyBlocks } from './parties.ts';
import { placeIn, quoted, textsOf } from './quotation.ts';
import { signatureBlocks } from './signature.ts';
import { titleOf } from './title.ts';
import { documentName, fullName } from './wording/names.ts';
import { listed, titleMarks, words } from './wording/text.ts';

/** An amendment with the agreement just before and just after it. */
interface Amended {
  readonly amendment: Amendment;
  readonly agreement: Agreement;
  readonly before: LayoutView;
  readonly after: LayoutView;
  /** Amendments that took effect before it. */
  readonly earlier: readonly Amendment[];
}

/** The agreement that an amendment changes, as it finds and as it leaves it; undefined where it names none. */
export function amendedIn(view: LayoutView, amendment: Amendment): Amended | undefined {
  const found = amendedBy(view.resolver, amendment);
  const home = found && viewElsewhere(view, found.uri);
  if (found === undefined || home === undefined) return undefined;
  const versions = home.versionsOf(found.agreement);
  const at = found.amendments.findIndex((one) => one.uri === view.uri && one.amendment.id === amendment.id);
  const after = versions[at]?.view;
  if (after === undefined) return undefined;
  return {
    amendment,
    agreement: found.agreement,
    before: at === 0 ? home : versions[at - 1]!.view,
    after,
    earlier: found.amendments.slice(0, at).map((one) => one.amendment),
  };
}

/**
 * The document of a 补充协议: who agrees, on what ground, what is replaced, added and repealed with the new wording in full, from when it
 * holds, signatures. Places in the agreement are named by the numbers of its document.
 * @throws RangeError when the file has no such amendment, or it names no agreement
 */
export function layoutAmendment(view: LayoutView, id: string, options: AgreementOptions): DocumentTree {
  const amendment = view.facts.amendments.find((one) => one.id === id);
  const amended = amendment && amendedIn(view, amendment);
  if (amended === undefined) throw new RangeError(`layoutAmendment: no amendment “${id}” in ${view.uri}`);
  const first = bodyOf(amended, options, true);
  const { context, blocks } = first.context.annexes.count === 1 ? bodyOf(amended, options, false) : first;
  const title = amended.amendment.title ?? `${amended.agreement.title ?? amended.agreement.name}｜补充协议`;
  const all = [...blocks, ...context.annexes.names(), ...signatureBlocks(context), ...context.annexes.blocks()];
  return derivedDocument('amendment', titleOf(title), context, numberClauses(all, 'restart', new Map()));
}

function bodyOf(amended: Amended, options: AgreementOptions, numbered: boolean) {
  const { amendment, agreement, before, after } = amended;
  const parties = amendment.parties.length > 0 ? amendment.parties : agreement.parties;
  const { signed: _, ...unsigned } = agreement;
  const context: AgreementContext = {
    view: after,
    agreement: { ...unsigned, parties, ...(amendment.signed && { signed: amendment.signed }) },
    options,
    annexes: new Annexes(numbered),
    form: words(amendment.form?.text ?? '') || '补充协议',
    sides: parties.length === 2 ? '双方' : '各方',
  };
  const old = layoutAgreement(before, agreement.id, options).blocks;
  const of = (kind: AmendmentChange['kind']) =>
    amendment.changes
      .filter((change) => change.kind === kind)
      .flatMap((change) => changeItems(change, context, amended, old));
  const term = amendment.term && `原协议期限修改为${documentPeriod(amendment.term.from, amendment.term.to)}。`;
  const under = (title: string, items: readonly Block[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(1, title), ...items];
  const blocks = [
    ...partyBlocks(context),
    paragraph(opening(context, amended)),
    ...under('修改的内容', [...(term === undefined ? [] : [item(2, term)]), ...of('replace')]),
    ...under('增加的内容', of('add')),
    ...under('废止的内容', of('repeal')),
    ...clauseOf('附则', [effect(amendment, context.form), `除本${context.form}所作修改外，原协议其他内容不变。`]),
  ];
  return { context, blocks };
}

function opening(context: AgreementContext, { amendment, agreement, earlier }: Amended): string {
  const bases = amendment.bases.map((ref) => documentName(context, ref));
  const reason = words(amendment.reason?.text ?? '');
  const signed = agreement.signed === undefined ? '' : `${documentDate(agreement.signed.date)}签订的`;
  const by = earlier.map((one) => titleMarks(one.title ?? one.name));
  const since = by.length === 0 ? '' : `经${listed(by)}修改，`;
  const original = `${signed}${titleMarks(agreement.title ?? agreement.name)}（${since}以下简称原协议）`;
  return `${[
    ...(bases.length === 0 ? [] : [`根据${listed(bases)}`]),
    ...(reason === '' ? [] : [/^(?:因|由于|鉴于|为)/u.test(reason) ? reason : `因${reason}`]),
    ...(context.agreement.parties.length < 2 ? [] : [`经${context.sides}协商一致`]),
    `就${original}订立本${context.form}`,
  ].join('，')}。`;
}

function effect({ effective, signed }: Amendment, form: string): string {
  if (effective !== undefined) return `本${form}自${documentDate(effective.date)}起生效。`;
  return signed === undefined ? '' : `本${form}自签订之日起生效。`;
}

function changeItems(
  change: AmendmentChange,
  context: AgreementContext,
  amended: Amended,
  old: readonly Block[],
): readonly Block[] {
  if (change.kind === 'repeal') return repealItems(change, context, amended, old);
  const { facts } = change;
  if (facts === undefined) return [];
  const own = facts.agreements[0];
  const quote = (ids: readonly string[]): readonly Block[] => wordingOf(context, facts, ids);
  if (change.of !== undefined) {
    const [clause] = facts.clauses;
    const place = placeIn(old, clause?.title ?? '') ?? `“${change.of.path.join('.')}”`;
    const blocks = quote(clause?.content ?? []);
    return blocks.length === 0 ? [] : [item(2, `在原协议${place}末尾增加：`), ...quoted(blocks)];
  }
  const parts = (own?.content ?? []).flatMap((id): readonly Block[] => {
    const blocks = quote([id]);
    if (blocks.length === 0) return [];
    if (change.kind === 'add') {
      const section = sharesSection(id) ? placeIn(old, sectionOf(context, facts, id)) : undefined;
      const where = section === undefined ? '在原协议中' : `在原协议${section}中`;
      return [item(2, `${where}增加：`), ...quoted(section === undefined ? blocks : withoutSection(blocks))];
    }
    const place = placeOfPart(context, amended, id, old);
    return [item(2, `${place}修改为：`), ...quoted(withoutSection(blocks, id))];
  });
  return [...slotItems(context, amended.agreement, own, change.kind), ...parts];
}

/** Slots of the agreement that are set anew, as sentences. */
function slotItems(
  context: AgreementContext,
  agreement: Agreement,
  own: Agreement | undefined,
  kind: AmendmentChange['kind'],
): readonly Block[] {
  if (own === undefined) return [];
  const form = words(agreement.form?.text ?? '') || '协议';
  const { signed: _, ...slots } = own;
  const within: AgreementContext = { ...context, form, agreement: { ...slots, content: [] } };
  const parties = own.parties.map(
    (party) => `原协议${{ a: '甲方', b: '乙方', c: '丙方' }[party.role]}修改为${fullName(context, party.body)}。`,
  );
  const bases = own.bases.map((ref) => documentName(context, ref));
  const verb = kind === 'add' ? '增加：' : '修改为：';
  const others = [...closingBlocks(within), ...listBlocks(within)].filter(
    (block) => !(block.kind === 'heading' && block.runIn === undefined),
  );
  return [
    ...parties.map((text) => item(2, text)),
    ...(bases.length === 0 ? [] : [item(2, `原协议依据${verb}${listed(bases)}。`)]),
    ...textsOf(others).map((text) => item(2, `原协议有关约定${verb}“${text}”`)),
  ];
}

function repealItems(
  change: AmendmentChange,
  context: AgreementContext,
  amended: Amended,
  old: readonly Block[],
): readonly Block[] {
  const { facts } = amended.before;
  const held = new Set([...facts.clauses, ...facts.agreements].flatMap(({ content }) => content));
  return repealedParts(facts, change)
    .filter(({ id }) => held.has(id))
    .map(({ id }) => {
      const wording = oldWording(context, amended, id);
      const texts = textsOf(sharesSection(id) ? withoutSection(wording) : wording);
      const place = placeOfPart(context, amended, id, old);
      return item(2, texts.length === 1 ? `删去${place}：“${texts[0]}”` : `删去${place}。`);
    });
}

/** Where a part stands in the document of the agreement: 原协议“一、资金支持”第（二）项, 原协议“四、项目安排”中“产业园”. */
function placeOfPart(context: AgreementContext, amended: Amended, id: string, old: readonly Block[]): string {
  const { facts } = amended.before;
  const wording = oldWording(context, amended, id);
  if (sharesSection(id)) {
    const [inner] = textsOf(withoutSection(wording));
    const exact = id.startsWith('fund:') && inner !== undefined ? placeIn(old, inner) : undefined;
    if (exact !== undefined) return `原协议${exact}`;
    return `原协议${placeIn(old, sectionOf(context, facts, id)) ?? ''}中“${titleIn(facts, id)}”`;
  }
  const [first] = textsOf(wording);
  const place = first === undefined ? undefined : placeIn(old, first);
  return place === undefined ? `原协议中关于“${titleIn(facts, id)}”的内容` : `原协议${place}`;
}

/** Parts that stand with their like under one heading, which is not theirs. */
const shared = {
  fund: 'funds',
  project: 'projects',
  organ: 'organs',
  meeting: 'meetings',
  team: 'teams',
  need: 'needs',
} as const;
type Shared = keyof typeof shared;

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));
const sharesSection = (id: string): boolean => kindOf(id) in shared;

/** The heading under which a part stands with its like. */
function sectionOf(context: AgreementContext, facts: Facts, id: string): string {
  const [first] = partBlocks({ ...context, view: { ...context.view, facts }, annexes: new Annexes(true) }, [id]);
  return first?.kind === 'heading' && first.runIn === undefined ? first.text : '';
}

/** Without the heading that a part shares with its like; other parts keep theirs. */
function withoutSection(blocks: readonly Block[], id?: string): readonly Block[] {
  const [first, ...rest] = blocks;
  if (id !== undefined && !sharesSection(id)) return blocks;
  return first?.kind === 'heading' && first.level === 1 && first.runIn === undefined ? rest : blocks;
}

function titleIn(facts: Facts, id: string): string {
  const list = shared[kindOf(id) as Shared];
  const fact = (list === undefined ? [] : facts[list]).find((one) => one.id === id) as
    | { title?: string; name: string }
    | undefined;
  return words(fact?.title ?? fact?.name ?? id.split('.').at(-1)!);
}

/** The blocks of a part, tables that its document would have as an annex among them. */
function blocksOf(context: AgreementContext, id: string): readonly Block[] {
  const annexes = new Annexes(false);
  const blocks = partBlocks({ ...context, annexes }, [id]);
  if (annexes.count === 0 || !sharesSection(id) || id.startsWith('fund:')) {
    return partBlocks(context, [id]);
  }
  const tables = annexes.blocks().filter(({ kind }) => kind !== 'annex');
  return [...blocks.filter((block) => block.kind === 'heading' && block.runIn === undefined), ...tables];
}

/** Parts as they read before the amendment. */
function oldWording(context: AgreementContext, { before, agreement }: Amended, id: string): readonly Block[] {
  const facts = onlyPart(before.facts, id);
  const own = before.facts.agreements.find((one) => one.id === agreement.id) ?? agreement;
  return blocksOf({ ...context, view: { ...before, facts }, agreement: own, annexes: new Annexes(true) }, id);
}

/** Parts as the amendment words them. */
function wordingOf(context: AgreementContext, facts: Facts, ids: readonly string[]): readonly Block[] {
  const view = { ...context.view, facts };
  const agreement = { ...context.agreement, adopts: [], content: [...ids] };
  const form = words(context.view.facts.agreements.find(({ id }) => id === agreement.id)?.form?.text ?? '') || '协议';
  const within: AgreementContext = { ...context, form, view, agreement };
  const parts = ids.length === 1 ? blocksOf(within, ids[0]!) : partBlocks(within, ids);
  return [...parts, ...listBlocks(within).filter((block) => block.kind !== 'heading' || block.runIn)];
}

/** What the layouts print together is left with one part only. */
function onlyPart(facts: Facts, id: string): Facts {
  const kind = kindOf(id);
  const list = shared[kind as Shared];
  if (list === undefined || list === 'funds') return facts;
  const rest = Object.fromEntries(
    partLists.filter((one) => one === 'tables' || one === 'prose').map((one) => [one, facts[one]]),
  );
  return { ...emptyFacts(), ...rest, agreements: facts.agreements, [list]: facts[list].filter((one) => one.id === id) };
}
