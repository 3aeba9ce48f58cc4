import type { Clause, Duty, EventFact, Prose, ResponsibilityList, Table } from '@duikou/model';
import type { SecondLevelNumbering } from '../tree/numbering.ts';
import type { Block, HeadingLevel } from '../tree/types.ts';
import { below, heading, item, paragraph } from './blocks.ts';
import { eventText } from './circumstances.ts';
import type { AgreementContext } from './context.ts';
import { conventionSentence } from './conventions.ts';
import { dutyTableSentence, dutyText, sharesInSentence } from './duties.ts';
import { placeTable } from './placing.ts';
import { ownProse, proseBlocks } from './prose.ts';
import { listBlocksAt } from './responsibility.ts';
import { belongsInAnnex, sourceTable, tableBlock } from './tables.ts';
import { targetText } from './wording/figures.ts';
import { words } from './wording/text.ts';
import { phraseText } from './wording/times.ts';

/** Facts of a file that clauses hold, by id. */
export interface ClauseFacts {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly duties: ReadonlyMap<string, Duty>;
  readonly prose: ReadonlyMap<string, Prose>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly lists: ReadonlyMap<string, ResponsibilityList>;
  readonly events: ReadonlyMap<string, EventFact>;
}

/** Numbers of its own that a title already bears. */
const ownNumber = /^(?:第[一二三四五六七八九十百零〇\d]+[条章节]|[一二三四五六七八九十]+、)\s*/u;

export const numberings = { restart: 'restart', 'run-on': 'continue' } as const;

/** A clause with all that stands in it. `own` collects the numbering that level-one clauses set for themselves. */
export function clauseBlocks(
  context: AgreementContext,
  facts: ClauseFacts,
  clause: Clause,
  level: HeadingLevel,
  own: Map<Block, SecondLevelNumbering>,
): readonly Block[] {
  const head = heading(level, words(clause.title).replace(ownNumber, ''));
  if (level === 1 && clause.numbering !== undefined) own.set(head, numberings[clause.numbering]);
  const inner = below(level);
  const content = clause.content.flatMap((id): readonly Block[] => {
    const nested = facts.clauses.get(id);
    if (nested !== undefined && id !== clause.id) return clauseBlocks(context, facts, nested, inner, own);
    return memberBlocks(context, facts, id, inner, clause.title);
  });
  const conventions = context.view.facts.defaults
    .filter(({ owner }) => owner === clause.id)
    .map((defaults) => conventionSentence(context, defaults, '本条各项任务'))
    .filter((text) => text !== '')
    .map((text) => item(inner, text));
  return [head, ...content, ...conventions];
}

/** A duty, duty table, responsibility list or prose as it stands at a level under a title. */
export function memberBlocks(
  context: AgreementContext,
  facts: ClauseFacts,
  id: string,
  level: HeadingLevel,
  title: string,
): readonly Block[] {
  const duty = facts.duties.get(id);
  if (duty !== undefined) return dutyBlocks(context, facts, duty, level);
  const table = facts.tables.get(id);
  if (table?.use === 'list') return plainTableBlocks(context, table);
  if (table !== undefined) return dutyTableBlocks(context, facts, table, level, title);
  const list = facts.lists.get(id);
  if (list !== undefined) return listBlocksAt(context, list, level);
  const event = facts.events.get(id);
  if (event !== undefined) {
    const text = eventText(context, event);
    return text === '' ? [] : [item(level, text)];
  }
  const prose = facts.prose.get(id);
  return prose === undefined ? [] : proseBlocks(context, prose);
}

function dutyBlocks(context: AgreementContext, facts: ClauseFacts, duty: Duty, level: HeadingLevel): readonly Block[] {
  return [...sentenceBlocks(context, facts, duty, level), ...ownProse(context, duty.prose)];
}

function sentenceBlocks(
  context: AgreementContext,
  facts: ClauseFacts,
  duty: Duty,
  level: HeadingLevel,
): readonly Block[] {
  const table = breakdownTable(facts, duty);
  const text = dutyText(context, table === undefined ? duty : { ...duty, breakdowns: [] });
  if (text === '' && table === undefined) return [];
  if (table === undefined) return [item(level, text)];
  const { see, blocks } = placeTable(context, table);
  return [item(level, `${text}任务分解见${see}。`), ...blocks];
}

/** A breakdown written as a table, or too long for a sentence. */
function breakdownTable(facts: ClauseFacts, duty: Duty) {
  const caption = `${words(duty.name)}任务分解表`;
  const written = [...facts.tables.values()].find(({ owner, use }) => owner === duty.id && use === 'breakdown');
  if (written !== undefined) return sourceTable(written, caption);
  const shares = duty.breakdowns.flatMap((breakdown) => breakdown.shares);
  if (shares.length <= sharesInSentence) return undefined;
  const timed = shares.some(({ deadline }) => deadline !== undefined);
  return tableBlock({
    caption,
    columns: [
      { label: duty.breakdowns[0]?.by === 'year' ? '年度' : '地区' },
      { label: '任务数' },
      ...(timed ? [{ label: '完成时限', align: 'center' as const }] : []),
    ],
    rows: shares.map(({ key, target, deadline }) => ({
      cells: [
        words(key),
        target === undefined ? '' : targetText(target),
        ...(timed ? [deadline === undefined ? '' : phraseText(deadline.phrase)] : []),
      ],
    })),
  });
}

function dutyTableBlocks(
  context: AgreementContext,
  facts: ClauseFacts,
  table: Table,
  level: HeadingLevel,
  title: string,
): readonly Block[] {
  const plain = words(title).replace(ownNumber, '');
  const caption = plain === '' ? '任务分解表' : `${plain}${/任务$/u.test(plain) ? '' : '任务'}分解表`;
  const { see, blocks } = placeTable(context, sourceTable(table, caption));
  const row = [...facts.duties.values()].find((duty) => duty.table === table.id);
  const own = new Set<string>(table.columns.map(({ kind }) => kind));
  return [item(level, dutyTableSentence(context, row, see, own)), ...blocks];
}

/** A table of figures under its title; one that is an annex by its size, or because the agreement lists it, is named in its place. */
function plainTableBlocks(context: AgreementContext, table: Table): readonly Block[] {
  const caption = words(table.title ?? table.name ?? '');
  const block = sourceTable(table, caption);
  const listed = context.agreement.annexes.some(({ text }) => {
    const annex = words(text).replace(/^《(.*)》$/u, '$1');
    return annex !== '' && [table.title, table.name].some((name) => name !== undefined && words(name) === annex);
  });
  const bare = caption === '' ? (({ caption: _, ...rest }) => rest)(block) : block;
  const { see, blocks } = placeTable(context, bare, listed || belongsInAnnex(block));
  return blocks.length > 0 ? blocks : [paragraph(`${caption === '' ? '数据' : caption}见${see}。`)];
}
