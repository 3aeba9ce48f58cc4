import { documentDate } from '../tree/dates.ts';
import type { Block } from '../tree/types.ts';
import { heading, paragraph } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { placeTable } from './placing.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { asWritten, bodyWord, named } from './wording/names.ts';
import { words } from './wording/text.ts';

/** The clause on recorded needs: a table of who asked for what and when. */
export function needBlocks(context: AgreementContext): readonly Block[] {
  const needs = own(context, context.view.facts.needs);
  if (needs.length === 0) return [];
  const placed = placeTable(
    context,
    tableBlock(
      filledColumns({
        caption: '需求清单',
        columns: [
          { label: '序号', align: 'center' },
          { label: '需求' },
          { label: '提出单位' },
          { label: '提出日期', align: 'center' },
          { label: '地点' },
          { label: '领域' },
          { label: '内容' },
          { label: '佐证' },
        ],
        rows: needs.map((need, index) => ({
          cells: [
            String(index + 1),
            words(need.title ?? need.name),
            need.raisedBy.map((ref) => bodyWord(context, ref)).join('、'),
            need.date === undefined ? '' : documentDate(need.date),
            need.place.map((ref) => bodyWord(context, ref)).join('、'),
            need.areas.map((ref) => named(context, ref, asWritten(ref))).join('、'),
            words(need.content?.text ?? ''),
            need.evidence.map(({ text }) => words(text)).join('、'),
          ],
        })),
      }),
    ),
  );
  return [heading(1, '需求'), paragraph(`${context.sides}对接的需求见${placed.see}。`), ...placed.blocks];
}
