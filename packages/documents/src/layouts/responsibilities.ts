import type { Block, DocumentTree } from '../tree/types.ts';
import { type AgreementContext, type AgreementOptions, type LayoutView, own } from './context.ts';
import { conventionSentence } from './conventions.ts';
import { contextNamed, derivedDocument, titleWith } from './derived.ts';
import { type DutyRow, dutyGroups } from './duty-rows.ts';
import { noteBlocks } from './notes.ts';
import { sidesSentence } from './parties.ts';
import { filledColumns, type RowSpec, tableBlock } from './tables.ts';
import { bodyWord } from './wording/names.ts';
import { words } from './wording/text.ts';

/**
 * The list of responsibilities of an agreement: every duty of its clauses and of its 责任清单, who owes it, by when, how it is proven
 * and counted, and what follows a failure.
 * @throws RangeError when the file has no agreement of that name
 */
export function layoutResponsibilities(view: LayoutView, agreement: string, options: AgreementOptions): DocumentTree {
  const context = contextNamed(view, agreement, options);
  const table = tableBlock(
    filledColumns({
      columns: [
        { label: '序号', align: 'center' },
        { label: '任务' },
        { label: '目标' },
        { label: '责任单位' },
        { label: '对方单位' },
        { label: '配合单位' },
        { label: '完成时限' },
        { label: '佐证材料' },
        { label: '考核指标' },
        { label: '分值' },
        { label: '评分标准' },
        { label: '评分单位' },
        { label: '补救措施' },
      ],
      rows: rowsOf(context),
    }),
  );
  const blocks: readonly Block[] = [table, ...noteBlocks(notes(context))];
  return derivedDocument('responsibilities', titleWith(context, '责任清单'), context, blocks);
}

function rowsOf(context: AgreementContext): readonly RowSpec[] {
  const groups = dutyGroups(context);
  const named = groups.length > 1 || groups.some(({ title }) => title !== '');
  return groups.flatMap(({ title, rows }) => [
    ...(named ? [{ cells: [title === '' ? '其他事项' : title], group: true }] : []),
    ...rows.map((row) => ({ cells: cellsOf(row) })),
  ]);
}

function cellsOf(row: DutyRow): readonly string[] {
  return [
    row.number === undefined ? '' : String(row.number),
    row.task,
    row.targetText,
    row.bearer,
    row.counterpart,
    row.support,
    row.deadline,
    row.evidence,
    row.indicator,
    row.score,
    row.scoring,
    row.rater,
    row.remedy,
  ];
}

/** What holds for all rows, and who issued the lists. */
function notes(context: AgreementContext): readonly string[] {
  const { facts } = context.view;
  const common = facts.defaults.filter(({ owner }) => owner === context.agreement.id);
  const lists = own(context, facts.responsibilityLists);
  return [
    sidesSentence(context),
    ...common.map((defaults) => conventionSentence(context, { ...defaults, evidence: [], deadlines: [] }, '各项任务')),
    ...lists.flatMap(({ title, name, issuer, fullMark }) => {
      const by = issuer.map((ref) => bodyWord(context, ref)).join('、');
      const said = [by === '' ? '' : `由${by}签发`, fullMark === undefined ? '' : `满分${fullMark.value}分`];
      const text = said.filter((part) => part !== '').join('，');
      return text === '' ? [] : [`${words(title ?? name) || '责任清单'}${text}。`];
    }),
  ];
}
