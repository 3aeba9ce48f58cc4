import type { Block, TableBlock } from '../tree/types.ts';
import type { AgreementContext } from './context.ts';
import { belongsInAnnex } from './tables.ts';

/** Where a table came to stand: `see` is 下表 or 附件2, `blocks` what stands in the text. */
export interface Placed {
  readonly see: string;
  readonly blocks: readonly Block[];
}

/** Puts a table in the text, or, where it is wide or long, in an annex under its caption. */
export function placeTable(context: AgreementContext, table: TableBlock, annex = belongsInAnnex(table)): Placed {
  if (!annex) return { see: '下表', blocks: [table] };
  const { caption = '附表', ...rest } = table;
  return { see: context.annexes.add(caption, [rest]), blocks: [] };
}
