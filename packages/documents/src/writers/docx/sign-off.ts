import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { twips } from '../../letterhead/measure.ts';
import { type Placing, type SealRow, sealedPlacing, sealRows, unsealedPlacing } from '../../letterhead/sign-off.ts';
import { labels } from '../../tree/labels.ts';
import type { SignOffBlock } from '../../tree/types.ts';
import { lines } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { styled } from './paragraphs.ts';
import { styleIds } from './styles.ts';

/** Empty lines above a name under a seal of 42 mm, so that its top comes within one line of the text. */
const sealLines = 2;
/** From one row of seals to the next, which leaves 3 mm between seals of 42 mm. */
const rowPitch = 45;

/** 发文机关署名 and 成文日期, with room for the seals or without (GB/T 9704—2012, 7.3.5.1 and 7.3.5.2). Kept on one page. */
export function signOffParagraphs(block: SignOffBlock, context: DocxContext): (Paragraph | Table)[] {
  const date = block.date ?? labels.blankDate;
  if (!block.seal) return unsealed(block.bodies, date, context);
  if (block.bodies.length > 1) return [sealTable(sealRows(block.bodies, date), date)];
  const placing = sealedPlacing(block.bodies[0] ?? '', date);
  return [
    placed(block.bodies[0] ?? '', placing.name, context, {
      before: sealLines * lines.pitch,
      align: 'center',
      keepNext: true,
    }),
    placed(date, placing.date, context, { align: 'center' }),
  ];
}

function unsealed(bodies: readonly string[], date: string, context: DocxContext): Paragraph[] {
  const last = unsealedPlacing(bodies.at(-1) ?? '', date);
  return [
    ...bodies.map((name, index) =>
      placed(name, (index === bodies.length - 1 ? last : unsealedPlacing(name, '')).name, context, {
        before: index === 0 ? lines.pitch : 0,
        align: 'left',
        keepNext: true,
      }),
    ),
    placed(date, last.date, context, { align: 'left' }),
  ];
}

interface Setting {
  readonly before?: number;
  readonly align: 'left' | 'center';
  readonly keepNext?: boolean;
}

function placed(text: string, { left, right }: Placing, context: DocxContext, setting: Setting): Paragraph {
  const character = context.grid.character;
  // A hair of the right side is left to rounding, so that a line as long as its room is not broken.
  const slack = setting.align === 'left' ? Math.min(right, 1) : Math.min(left, right, 0.5);
  return styled(styleIds.signOff, text, {
    alignment: setting.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    keepNext: setting.keepNext || undefined,
    spacing: setting.before === undefined ? undefined : { before: setting.before },
    indent: {
      left: Math.round((setting.align === 'left' ? left : left - slack) * character),
      right: Math.round((right - slack) * character),
      firstLine: 0,
    },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Names of a joint document in rows of seals, the date under the last name. */
function sealTable(rows: readonly SealRow[], date: string): Table {
  const widest = rows[0]!;
  const column = twips(widest.column);
  const first = twips(widest.middles[0]! - widest.column / 2);
  const count = widest.middles.length;
  const widths = [...Array.from({ length: count }, () => column)];
  const cell = (text: string, before: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: column, type: WidthType.DXA },
      borders: noBorders,
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [
        styled(styleIds.signOff, text, {
          alignment: AlignmentType.CENTER,
          keepNext: keepNext || undefined,
          spacing: { before },
        }),
      ],
    });
  const padded = (texts: readonly string[]): readonly string[] => [
    ...Array.from({ length: count - texts.length }, () => ''),
    ...texts,
  ];
  const row = (texts: readonly string[], height: number, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      height: { value: height, rule: HeightRule.ATLEAST },
      children: padded(texts).map((text) => cell(text, 0, keepNext)),
    });
  return new Table({
    width: { size: column * count, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    indent: { size: Math.max(0, first), type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      ...rows.map(({ bodies }, index) =>
        row(bodies, index === 0 ? (sealLines + 1) * lines.pitch : twips(rowPitch), true),
      ),
      row([date], lines.pitch, false),
    ],
  });
}
