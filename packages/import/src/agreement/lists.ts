import type { Draft, DraftKind, Part } from '../draft/draft.ts';
import { oneLine, remark } from '../draft/words.ts';
import type { TextDocument } from '../office/text-document.ts';
import { sheetParts } from '../sheets/index.ts';
import { headOf } from './head.ts';
import { sheetOf } from './tables.ts';

/** Whether a text is a list under its title and no agreement: tables, no parties, hardly a sentence. */
export function isList({ blocks }: TextDocument): boolean {
  const head = headOf(blocks);
  const agreed = /(?:协议|备忘录|意向书|议定书|责任书|合同|协定)(?:书)?$/u.test(head.title.join(''));
  const sentences = blocks.filter((block) => block.kind === 'paragraph' && /[。；]/u.test(block.text)).length;
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  return tables > 0 && head.sides.length === 0 && head.issuer === undefined && !agreed && sentences <= 2 * tables;
}

/** Its tables, each under the lines above it; other lines are kept as remarks. */
export function listParts(draft: Draft, { blocks }: TextDocument): { parts: Part[]; kinds: DraftKind[] } {
  const sheets = [];
  const parts: Part[] = [];
  let above: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      above.push(
        ...block.text
          .split('\n')
          .map(oneLine)
          .filter((text) => text !== ''),
      );
      continue;
    }
    const sheet = sheetOf(block, draft);
    const lines = above;
    above = [];
    sheets.push({
      ...sheet,
      rows: [...lines.map((text) => [text]), ...sheet.rows],
      merged: sheet.merged.map(
        ([top, left, bottom, right]) => [top + lines.length, left, bottom + lines.length, right] as const,
      ),
      placeOf: (row: number, column: number) => sheet.placeOf(Math.max(0, row - lines.length), column),
    });
  }
  const made = sheetParts(draft, sheets);
  if (above.length > 0) parts.push(above.map(remark));
  return { parts: [...made.parts, ...parts], kinds: made.kinds };
}
