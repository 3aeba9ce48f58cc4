import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { type FrontLine, frontLines } from '../../letterhead/front.ts';
import { type Mark, type MarkName, markOf, markPitch } from '../../letterhead/mark.ts';
import { textCharacters, twips } from '../../letterhead/measure.ts';
import { positions, red } from '../../letterhead/positions.ts';
import { type SignerLine, signerLines } from '../../letterhead/signers.ts';
import type { Masthead } from '../../tree/types.ts';
import { cleanText } from '../escape.ts';
import { lines, sizes } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { textRun } from './paragraphs.ts';
import { styleIds } from './styles.ts';

/** Where the ink of a character lies about its baseline, and the baseline in a line of exact height, as parts. */
const ink = { above: 0.85, below: 0.08 } as const;
/** The box of a character reaches lower than its ink. */
const boxBelow = 0.14;
const baseline = 0.8;
/** Line height of a mark that stands alone, in its size. */
const alone = 1.15;

/** Twips from the head of an exact line to the upper edge of the ink of type in it; both in twips. */
export function inkTop(line: number, size: number): number {
  return Math.round(baseline * line - ink.above * size);
}

/** Twips from the lower edge of the ink to the foot of an exact line. */
export function inkFoot(line: number, size: number): number {
  return Math.round((1 - baseline) * line - ink.below * size);
}

/** 版头 of the ordinary form and of minutes (GB/T 9704—2012, 7.2 and 10.3), from the first line of the type area to the red line. */
export function mastheadParagraphs(masthead: Masthead, context: DocxContext): (Paragraph | Table)[] {
  const front = frontLines(masthead);
  const mark = markOf(masthead);
  const { paragraphs, foot } = markParagraphs(
    mark,
    twips(positions.markBelowTypeArea) - front.length * lines.pitch,
    context,
  );
  const numbered = masthead.number !== undefined || (masthead.signers ?? []).length > 0;
  const above = positions.emptyLines * lines.pitch - foot;
  return [
    ...front.map((line) => frontParagraph(line, context)),
    ...paragraphs,
    ...numberParagraphs(masthead, context, above),
    rule(numbered ? 0 : above),
  ];
}

function frontParagraph({ text, black }: FrontLine, context: DocxContext): Paragraph {
  return new Paragraph({
    style: styleIds.front,
    children: text === '' ? [] : [textRun(text, black ? context.fonts.black : undefined)],
  });
}

/** A name of the mark: all its characters but the last are followed by what spreads the name. */
export function nameRuns({ text, spread }: MarkName, { size, scale }: Mark): TextRun[] {
  const run = (part: string, spacing: number): TextRun =>
    new TextRun({
      text: cleanText(part),
      size: size * 2,
      scale: scale === 100 ? undefined : scale,
      characterSpacing: spacing === 0 ? undefined : spacing,
    });
  const spacing = Math.round(spread * 20);
  if (spacing === 0) return [run(text, 0)];
  const last = [...text].at(-1)!;
  return [run(text.slice(0, -last.length), spacing), run(last, 0)];
}

/** The mark, its upper edge `below` twips under where it begins; `foot`: from the mark's lower edge to the end of its last line. */
function markParagraphs(
  mark: Mark,
  below: number,
  context: DocxContext,
): { readonly paragraphs: (Paragraph | Table)[]; readonly foot: number } {
  const size = mark.size * 20;
  const joint = mark.names.length > 1;
  const line = Math.round(size * (joint ? markPitch : alone));
  const before = below - inkTop(line, size);
  const foot = inkFoot(line, size);
  if (mark.suffix !== undefined) return { paragraphs: [space(before), jointTable(mark, line, context)], foot };
  const paragraphs = mark.names.map(
    (name, index) =>
      new Paragraph({
        style: styleIds.mark,
        spacing: { before: index === 0 ? before : 0, line, lineRule: 'exact' },
        children: nameRuns(name, mark),
      }),
  );
  return { paragraphs, foot };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** The names of a joint mark one above the other, the word beside them half-way up (GB/T 9704—2012, 7.2.4). */
function jointTable(mark: Mark, line: number, context: DocxContext): Table {
  const suffix = mark.suffix!;
  const names = Math.ceil(mark.width * 20) + 20;
  const widths = [names, Math.ceil(suffix.width * 20) + 20];
  const width = widths[0]! + widths[1]!;
  const cell = (column: number, child: Paragraph, options: object = {}): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      borders: noBorders,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [child],
      ...options,
    });
  const word = new Paragraph({
    style: styleIds.mark,
    alignment: AlignmentType.RIGHT,
    spacing: { line: Math.round(suffix.size * 20 * alone), lineRule: 'exact' },
    children: [new TextRun({ text: cleanText(suffix.text), size: suffix.size * 2 })],
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    indent: { size: Math.floor((context.width - width) / 2), type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: mark.names.map(
      (name, index) =>
        new TableRow({
          cantSplit: true,
          height: { value: line, rule: HeightRule.EXACT },
          children: [
            cell(
              0,
              new Paragraph({
                style: styleIds.mark,
                alignment: AlignmentType.LEFT,
                spacing: { line, lineRule: 'exact' },
                children: nameRuns(name, mark),
              }),
            ),
            index === 0
              ? cell(1, word, { verticalMerge: VerticalMergeType.RESTART })
              : cell(1, new Paragraph({ style: styleIds.mark }), { verticalMerge: VerticalMergeType.CONTINUE }),
          ],
        }),
    ),
  });
}

/** 发文字号 in the middle; with 签发人 at the left, the names at the right of the same line (GB/T 9704—2012, 7.2.5 and 7.2.6). */
function numberParagraphs(masthead: Masthead, context: DocxContext, above: number): Paragraph[] {
  const { number, signers = [] } = masthead;
  const spacing = (index: number) => ({ before: index === 0 ? above : 0 });
  if (signers.length === 0) {
    if (number === undefined) return [];
    return [
      new Paragraph({
        style: styleIds.number,
        alignment: AlignmentType.CENTER,
        spacing: spacing(0),
        children: [textRun(number)],
      }),
    ];
  }
  const character = context.grid.character;
  const rows = signerLines(signers, textCharacters(number ?? ''));
  return rows.map((row, index) => {
    const last = index === rows.length - 1;
    return new Paragraph({
      style: styleIds.number,
      alignment: AlignmentType.LEFT,
      spacing: spacing(index),
      indent: { left: character, firstLine: 0 },
      tabStops: tabs(row).map((at) => ({ type: TabStopType.LEFT, position: Math.round(at * character) })),
      children: [...(last && number !== undefined ? [textRun(number)] : []), ...signerRuns(row, context)],
    });
  });
}

function tabs({ label, names }: SignerLine): number[] {
  return [...(label === undefined ? [] : [label.at]), ...names.slice(label === undefined ? 0 : 1).map(({ at }) => at)];
}

/** The first name stands right behind its label; all others at a tab stop. */
function signerRuns({ label, names }: SignerLine, context: DocxContext): ParagraphChild[] {
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return [
    ...(label === undefined ? [] : [tab(), textRun(label.text)]),
    ...names.flatMap(({ text }, index) => [
      ...(label !== undefined && index === 0 ? [] : [tab()]),
      textRun(text, context.fonts.kai),
    ]),
  ];
}

/** The red line over the whole type area, 4 mm under the number (GB/T 9704—2012, 7.2.7). */
function rule(above: number): Paragraph {
  const under = (1 - baseline) * lines.pitch - boxBelow * sizes.body * 10;
  const line = Math.round(twips(positions.ruleBelow) - under);
  return new Paragraph({
    style: styleIds.space,
    spacing: { before: Math.max(0, above), line, lineRule: 'exact' },
    border: {
      bottom: { style: BorderStyle.SINGLE, size: Math.round(twips(positions.redRule) * 0.4), color: red, space: 0 },
    },
    children: [],
  });
}

/** An empty line of a given height. */
export function space(height: number): Paragraph {
  return new Paragraph({
    style: styleIds.space,
    spacing: { line: Math.max(20, height), lineRule: 'exact' },
    children: [],
  });
}
