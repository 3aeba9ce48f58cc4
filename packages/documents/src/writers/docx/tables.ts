import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { labels } from '../../tree/labels.ts';
import type { PlacedCell } from '../../tree/text.ts';
import { placeCells } from '../../tree/text.ts';
import type { ChangeMark, TableBlock, TableColumn } from '../../tree/types.ts';
import { cellAlignment } from '../alignment.ts';
import { rowsKept } from '../geometry.ts';
import { changedLine, changedRuns, paragraphChange, trackedMark } from './changes.ts';
import type { DocxContext } from './context.ts';
import { styled, textRun } from './paragraphs.ts';
import { styleIds } from './styles.ts';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const rowHeight = 440;

/** Shares a width among columns by their relative widths; the last takes what rounding leaves, so that the sum is exact. */
export function columnWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const shares = columns.map((column) => Math.floor(((column.width ?? 1) / total) * width));
  const rest = width - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => (index === shares.length - 1 ? share + rest : share));
}

/** A bordered table with its caption and unit line; the header repeats on each page and no row is torn by a page's end. */
export function tableParagraphs(block: TableBlock, context: DocxContext): (Paragraph | Table)[] {
  const widths = columnWidths(block.columns, context.width);
  const rows = [...block.header, ...block.rows];
  const placed = placeCells(rows, block.columns.length);
  const table = new Table({
    style: styleIds.table,
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: rows.map((row, index) => {
      const head = index < block.header.length;
      return new TableRow({
        tableHeader: head || undefined,
        cantSplit: true,
        ...trackedMark(row.change),
        height: { value: rowHeight, rule: HeightRule.ATLEAST },
        children: placed[index]!.map((place) => {
          const strong = head || row.role !== undefined;
          const keepNext = head || (rows.length <= rowsKept && index < rows.length - 1);
          return tableCell(
            place,
            block.columns,
            widths,
            { head, keepNext, size: block.size, change: row.change },
            strong ? context.fonts.black : undefined,
          );
        }),
      });
    }),
  });
  if (block.lines !== undefined) {
    const styles = block.caption === undefined ? [styleIds.unit] : [styleIds.caption, styleIds.unit];
    return [...block.lines.map((line, index) => changedLine(styles[index]!, line)), table];
  }
  return [
    ...(block.caption === undefined ? [] : [styled(styleIds.caption, block.caption)]),
    ...(block.unit === undefined ? [] : [styled(styleIds.unit, labels.unit + block.unit)]),
    table,
  ];
}

function tableCell(
  { cell, column }: PlacedCell,
  columns: readonly TableColumn[],
  widths: readonly number[],
  {
    head,
    keepNext,
    size,
    change,
  }: {
    readonly head: boolean;
    readonly keepNext: boolean;
    readonly size: number | undefined;
    readonly change: ChangeMark | undefined;
  },
  font: string | undefined,
): TableCell {
  const span = Math.min(cell.columnSpan ?? 1, columns.length - column);
  const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span > 1 ? span : undefined,
    rowSpan: cell.rowSpan !== undefined && cell.rowSpan > 1 ? cell.rowSpan : undefined,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: head ? styleIds.headCell : styleIds.cell,
        keepNext: keepNext || undefined,
        alignment: alignments[cellAlignment(cell.align, columns[column]!, head)],
        children:
          cell.runs === undefined ? [textRun(cell.text, font, undefined, size)] : changedRuns(cell.runs, font, size),
        ...paragraphChange(change),
      }),
    ],
  });
}
