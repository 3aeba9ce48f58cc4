import type { SecondLevelNumbering } from '../tree/numbering.ts';
import type { Block, DocumentTree } from '../tree/types.ts';
import { clauseOf, heading } from './blocks.ts';
import { classificationBlocks } from './classification.ts';
import { type ClauseFacts, clauseBlocks, memberBlocks, numberings } from './clauses.ts';
import { closingBlocks } from './closing.ts';
import { type AgreementContext, type AgreementOptions, type LayoutView, own } from './context.ts';
import { conventionSentence } from './conventions.ts';
import { contextOf, metaOf } from './derived.ts';
import { fundBlocks } from './funds.ts';
import { listBlocks } from './lists.ts';
import { meetingBlocks } from './meetings.ts';
import { needBlocks } from './needs.ts';
import { numberClauses } from './numbering.ts';
import { organBlocks } from './organs.ts';
import { pairingBlocks } from './pairing.ts';
import { partyBlocks, preambleBlocks } from './parties.ts';
import { projectBlocks } from './projects.ts';
import { proseBlocks } from './prose.ts';
import { responsibilityBlocks } from './responsibility.ts';
import { signatureBlocks } from './signature.ts';
import { takeUpBlocks } from './take-up.ts';
import { teamBlocks } from './teams.ts';
import { titleOf } from './title.ts';
import { words } from './wording/text.ts';

/**
 * The document of an agreement in the order of official agreements: title, parties, opening, clauses as the source has them, what is
 * adopted, common conventions, closing clause, names of annexes, signatures, annexes. What is not stated is not printed; a name that
 * leads nowhere is printed as written.
 * `under` is the number it has as the annex of a letter.
 * @throws RangeError when the file has no agreement of that id
 */
export function layoutAgreement(
  view: LayoutView,
  agreementId: string,
  options: AgreementOptions,
  under?: number,
): DocumentTree {
  const agreement = view.facts.agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) throw new RangeError(`layoutAgreement: no agreement “${agreementId}” in ${view.uri}`);
  const first = bodyOf(contextOf(view, agreement, options, true, under));
  const { context, blocks, numbering } =
    first.context.annexes.count === 1 ? bodyOf(contextOf(view, agreement, options, false, under)) : first;
  const secondLevel = agreement.numbering === undefined ? options.numbering : numberings[agreement.numbering];
  return {
    kind: 'agreement',
    title: titleOf(agreement.title ?? agreement.name),
    meta: metaOf(options, agreement),
    blocks: numberClauses(
      [
        ...classificationBlocks(agreement),
        ...blocks,
        ...context.annexes.names(),
        ...signatureBlocks(context),
        ...context.annexes.blocks(),
      ],
      secondLevel ?? 'restart',
      numbering,
    ),
  };
}

interface Body {
  readonly context: AgreementContext;
  readonly blocks: readonly Block[];
  readonly numbering: ReadonlyMap<Block, SecondLevelNumbering>;
}

function bodyOf(context: AgreementContext): Body {
  const { view, agreement } = context;
  const numbering = new Map<Block, SecondLevelNumbering>();
  const opening = openingProse(agreement.content);
  const blocks = [
    ...partyBlocks(context),
    ...preambleBlocks(context, openingBlocks(context, opening)),
    ...contentBlocks(context, agreement.content.slice(opening.length), numbering),
    ...listBlocks(context),
    ...takeUpBlocks(context),
    ...clauseOf(
      '共同约定',
      view.facts.defaults
        .filter(({ owner }) => owner === agreement.id)
        .map((defaults) => conventionSentence(context, defaults, '各项任务')),
    ),
    ...closingBlocks(context),
  ];
  nameAnnexes(context);
  return { context, blocks, numbering };
}

/** Prose before anything else: the agreement's own opening. */
function openingProse(content: readonly string[]): readonly string[] {
  const end = content.findIndex((id) => !id.startsWith('prose:'));
  return end < 0 ? content : content.slice(0, end);
}

function openingBlocks(context: AgreementContext, ids: readonly string[]): readonly Block[] {
  return context.view.facts.prose.filter(({ id }) => ids.includes(id)).flatMap((prose) => proseBlocks(context, prose));
}

/** Annexes that the agreement names and that do not come from its own content: kept elsewhere, listed here. */
function nameAnnexes({ agreement, annexes }: AgreementContext): void {
  for (const { text } of agreement.annexes) {
    const title = words(text).replace(/^《(.*)》$/u, '$1');
    if (title !== '' && !annexes.has(title)) annexes.add(title);
  }
}

/** What stands in the agreement, in its order; funds next to each other share a clause, as do loose duties, and all projects, organs, meetings, teams, needs. */
function contentBlocks(
  context: AgreementContext,
  content: readonly string[],
  numbering: Map<Block, SecondLevelNumbering>,
): readonly Block[] {
  const { facts } = context.view;
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((fact) => [fact.id, fact]));
  const clauseFacts: ClauseFacts = {
    clauses: byId(own(context, facts.clauses)),
    duties: byId(own(context, facts.duties)),
    prose: byId(facts.prose),
    tables: byId(facts.tables),
    lists: byId(own(context, facts.responsibilityLists)),
    events: byId(own(context, facts.events)),
  };
  const funds = byId(own(context, facts.funds));
  const done = new Set<string>();
  return runsOf(content).flatMap(({ kind, ids }): readonly Block[] => {
    switch (kind) {
      case 'fund':
        return fundBlocks(
          context,
          ids.map((id) => funds.get(id)).filter((fund) => fund !== undefined),
        );
      case 'clause':
        return ids.flatMap((id) => {
          const clause = clauseFacts.clauses.get(id);
          return clause === undefined ? [] : clauseBlocks(context, clauseFacts, clause, 1, numbering);
        });
      case 'responsibility-list':
        return responsibilityBlocks(context, ids);
      case 'pairing':
      case 'project':
      case 'organ':
      case 'meeting':
      case 'team':
      case 'need':
        if (done.has(kind)) return [];
        done.add(kind);
        return together[kind](context);
      case 'member': {
        const blocks = ids.flatMap((id) => memberBlocks(context, clauseFacts, id, 2, ''));
        const items = blocks.some((block) => block.kind === 'heading');
        return items ? [heading(1, looseTitle), ...blocks] : blocks;
      }
      default:
        return [];
    }
  });
}

/** The heading over duties that stand in no clause. */
const looseTitle = '约定事项';

/** Parts of an agreement by their ids, as its document has them; their headings bear no numbers yet. */
export function partBlocks(context: AgreementContext, ids: readonly string[]): readonly Block[] {
  const blocks = contentBlocks(context, ids, new Map());
  const [first, ...rest] = blocks;
  return first?.kind === 'heading' && first.text === looseTitle ? rest : blocks;
}

/** What stands together wherever its first part stands. */
const together = {
  pairing: pairingBlocks,
  project: projectBlocks,
  organ: organBlocks,
  meeting: meetingBlocks,
  team: teamBlocks,
  need: needBlocks,
} as const;

const kinds: Readonly<Record<string, string>> = {
  duty: 'member',
  table: 'member',
  prose: 'member',
  event: 'member',
};

/** Neighbours of one kind together. */
function runsOf(content: readonly string[]): readonly { kind: string; ids: string[] }[] {
  const runs: { kind: string; ids: string[] }[] = [];
  for (const id of content) {
    const prefix = id.slice(0, id.indexOf(':'));
    const kind = kinds[prefix] ?? prefix;
    const last = runs.at(-1);
    if (last?.kind === kind) last.ids.push(id);
    else runs.push({ kind, ids: [id] });
  }
  return runs;
}
