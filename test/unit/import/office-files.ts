import {
  AlignmentType,
  Document,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import writeExcelFile from 'write-excel-file/node';

/** A cell of a test sheet: text, a number, a day, or a figure shown as a percentage; `span` merges to the right, `rows` downward. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly text?: string;
      readonly value?: number | Date;
      readonly format?: string;
      readonly span?: number;
      readonly rows?: number;
    };

/** A workbook as an office makes it, by a library that is not ours. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const given = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }));
  return new Uint8Array(await writeExcelFile(given as never).toBuffer());
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number };
  const { text, value, format, span, rows } = cell;
  const type = text !== undefined ? String : value instanceof Date ? Date : Number;
  return {
    value: text ?? value,
    type,
    ...(format !== undefined && { format }),
    ...(span !== undefined && { columnSpan: span }),
    ...(rows !== undefined && { rowSpan: rows }),
  };
}

const centred = { alignment: AlignmentType.CENTER };

export const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
export const middle = (text: string): Paragraph =>
  new Paragraph({ ...centred, children: [new TextRun({ text, size: 44 })] });
export const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
/** A paragraph whose number the word processor draws: level 0 is 一、, level 1 （一）. */
export const automatic = (text: string, level = 0): Paragraph =>
  new Paragraph({ numbering: { reference: 'chinese', level }, children: [new TextRun(text)] });

/** A table of texts; a text that begins with `^` goes on the cell above. */
export function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (row, at) =>
        new TableRow({
          children: row.map((text, column) => {
            const goes = text === '^';
            const begins = rows[at + 1]?.[column] === '^';
            return new TableCell({
              children: [line(goes ? '' : text)],
              ...(goes
                ? { verticalMerge: VerticalMergeType.CONTINUE }
                : begins
                  ? { verticalMerge: VerticalMergeType.RESTART }
                  : {}),
            });
          }),
        }),
    ),
  });
}

/** A text as an office writes it, by a library and not by our writer. */
export async function textFile(
  children: ISectionOptions['children'],
  more: Partial<ISectionOptions> = {},
): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'chinese',
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
            { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
            { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
          ],
        },
      ],
    },
    sections: [{ ...more, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
