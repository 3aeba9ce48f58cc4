import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { signatoryLines } from '../../tree/text.ts';
import type { Signatory, SignatureBlock } from '../../tree/types.ts';
import { lines } from '../geometry.ts';
import { changedLine, trackedMark } from './changes.ts';
import type { DocxContext } from './context.ts';
import { styled } from './paragraphs.ts';
import { styleIds } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };
/** Space above whose seal, the name, who signs and when. */
const spaceAbove = [2 * lines.pitch, 0, lines.pitch, lines.pitch] as const;

/**
 * The sides in two columns without rules: the seal, the body, who signs, the date. Each line of a pair is a row, so that the sides stay
 * level when a long name wraps; every row keeps with the next, so that the block never straddles two pages.
 */
export function signatureTable(block: SignatureBlock, context: DocxContext): Table {
  const half = Math.floor(context.width / 2);
  const widths = [half, context.width - half];
  const pairs: (readonly Signatory[])[] = [];
  for (let index = 0; index < block.sides.length; index += 2) pairs.push(block.sides.slice(index, index + 2));
  const rows = pairs.flatMap((pair) => spaceAbove.map((before, line) => ({ pair, before, line })));
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ({ pair, before, line }, index) =>
        new TableRow({
          cantSplit: true,
          ...trackedMark(block.change),
          children: widths.map((width, column) => {
            const side = pair[column];
            const text = side === undefined ? '' : signatoryLines(side)[line]!;
            const changed =
              side === undefined ? undefined : block.lines?.[block.sides.indexOf(side) * spaceAbove.length + line];
            const keepNext = index < rows.length - 1 || undefined;
            const options = { keepNext, spacing: { before } };
            return new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: noBorders,
              children: [
                changed === undefined
                  ? styled(styleIds.signature, text, options)
                  : changedLine(styleIds.signature, changed, options),
              ],
            });
          }),
        }),
    ),
  });
}
