import type { Pairing } from '@duikou/model';
import type { Block } from '../tree/types.ts';
import { heading, paragraph } from './blocks.ts';
import { type AgreementContext, own } from './context.ts';
import { placeTable } from './placing.ts';
import { filledColumns, tableBlock } from './tables.ts';
import { bodyWord } from './wording/names.ts';
import { words } from './wording/text.ts';

interface Row {
  readonly donor: string;
  readonly recipients: string[];
  readonly mainly: string;
  readonly basis: string;
}

/** Who is paired with whom: one row for the edges of one body that agree in all else. */
export function pairingBlocks(context: AgreementContext): readonly Block[] {
  const edges = own(context, context.view.facts.pairings);
  if (edges.length === 0) return [];
  const rows = rowsOf(context, edges);
  const aid = context.agreement.parties.some(({ capacity }) => capacity !== undefined);
  const placed = placeTable(
    context,
    tableBlock(
      filledColumns({
        caption: '结对关系表',
        columns: [
          { label: '序号', align: 'center' },
          { label: aid ? '支援地区' : '甲方地区', align: 'center' },
          { label: aid ? '受援地区' : '乙方地区' },
          { label: '主要承担' },
          { label: '结对依据' },
        ],
        rows: rows.map(({ donor, recipients, mainly, basis }, index) => ({
          cells: [String(index + 1), donor, recipients.join('、'), mainly, basis],
        })),
      }),
    ),
  );
  return [heading(1, '结对关系'), paragraph(`${context.sides}确定的结对关系见${placed.see}。`), ...placed.blocks];
}

function rowsOf(context: AgreementContext, edges: readonly Pairing[]): readonly Row[] {
  const rows: Row[] = [];
  for (const edge of edges) {
    const donor = bodyWord(context, edge.donor);
    const mainly = edge.mainly === undefined ? '' : bodyWord(context, edge.mainly);
    const basis = words(edge.basis?.text ?? '');
    const recipient = bodyWord(context, edge.recipient);
    const last = rows.at(-1);
    if (last?.donor === donor && last.mainly === mainly && last.basis === basis) last.recipients.push(recipient);
    else rows.push({ donor, recipients: [recipient], mainly, basis });
  }
  return rows;
}
