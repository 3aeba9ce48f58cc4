import { labels } from '../tree/labels.ts';
import { lines as grid, landscapePage, page, sizes } from '../writers/geometry.ts';
import { type FilledPage, type Placed, tableRule } from './fill.ts';
import type { FlowTable } from './flow.ts';
import { type BrokenLine, breakLines, type LineAlignment } from './lines.ts';
import { sizedPiece } from './pieces.ts';
import { textInset } from './tables.ts';
import type { PrintedCell, PrintedLine, PrintedPage, PrintedRule, PrintedSource } from './types.ts';

/** Twips as points, to the hundredth. */
export const points = (twips: number): number => Math.round(twips * 5) / 100;

/** The baseline of a line lies four fifths down, as office programs put it where the pitch is exact. */
const baselineShare = 0.8;

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly footer: number;
  readonly header: number;
}

/** The sheet of a page in twips; even pages of a duplex print are bound at the right. */
export function sheetOf(turned: boolean, number: number, duplex: boolean): Sheet {
  const sheet = turned ? landscapePage : page;
  return duplex && number % 2 === 0 ? { ...sheet, left: sheet.right, right: sheet.left } : sheet;
}

interface LinePlace {
  readonly x: number;
  readonly top: number;
  readonly pitch: number;
  readonly source: PrintedSource;
  readonly paragraph: number;
  readonly cell?: { readonly row: number; readonly column: number };
}

/** A line with its spans, its room and its baseline. */
export function printedLine(line: BrokenLine, { x, top, pitch, source, paragraph, cell }: LinePlace): PrintedLine {
  return {
    spans: line.stretches.map(({ piece, text, x: at, width, spacing }) => ({
      text,
      x: points(x + at),
      width: points(width),
      tracking: points(spacing),
      font: piece.font,
      size: points(piece.size),
      ...(piece.scale === undefined ? {} : { scale: piece.scale }),
      ...(piece.colour === undefined ? {} : { colour: piece.colour }),
      ...(piece.change === undefined ? {} : { change: piece.change }),
    })),
    top: points(top),
    height: points(pitch),
    baseline: points(top + pitch * baselineShare),
    justified: line.justified,
    source,
    paragraph,
    ...(cell === undefined ? {} : { cell }),
  };
}

export interface PrintSettings {
  readonly duplex: boolean;
  readonly draft: boolean;
  /** The first page bears no number (信函格式, GB/T 9704—2012, 10.1). */
  readonly unnumberedFirst: boolean;
}

/** A filled page with everything in its place. */
export function printPage(filled: FilledPage, number: number, settings: PrintSettings): PrintedPage {
  const sheet = sheetOf(filled.turned, number, settings.duplex);
  const lines: PrintedLine[] = [];
  const cells: PrintedCell[] = [];
  const rules: PrintedRule[] = [];
  for (const placed of filled.placed) {
    if (placed.item.kind === 'table') printTable(placed, placed.item, sheet, lines, cells);
    else printParagraph(placed, sheet, lines, rules);
  }
  const numbered = number > 1 || !settings.unnumberedFirst;
  return {
    number,
    width: points(sheet.width),
    height: points(sheet.height),
    turned: filled.turned,
    lines,
    cells,
    rules,
    ...(numbered
      ? { pageNumber: filled.turned ? turnedNumber(number, settings.duplex) : pageNumber(number, sheet) }
      : {}),
    ...(settings.draft ? { draft: draftMark(sheet) } : {}),
  };
}

function printParagraph(placed: Placed, sheet: Sheet, lines: PrintedLine[], rules: PrintedRule[]): void {
  const { item, from, to } = placed;
  if (item.kind !== 'paragraph') return;
  const { source, paragraph, pitch } = item;
  const top = sheet.top + placed.top;
  for (const rule of from === 0 ? (item.rules ?? []) : []) {
    rules.push({
      x: points(sheet.left + rule.x),
      y: points(top + rule.y),
      length: points(rule.length),
      thickness: points(rule.thickness),
      colour: rule.red ? 'red' : 'black',
    });
  }
  item.lines.slice(from, to).forEach((line, index) => {
    if (line.stretches.length === 0) return;
    lines.push(printedLine(line, { x: sheet.left, top: top + index * pitch, pitch, source, paragraph }));
  });
}

function printTable(placed: Placed, table: FlowTable, sheet: Sheet, lines: PrintedLine[], cells: PrintedCell[]): void {
  const repeated = placed.from >= table.header && placed.from > 0;
  const rows = Array.from({ length: placed.to - placed.from }, (_, index) => placed.from + index);
  let y = sheet.top + placed.top + tableRule;
  const shown = repeated ? [...Array(table.header).keys(), ...rows] : rows;
  shown.forEach((row, at) => {
    const { cells: inRow, height, index: own } = table.rows[row]!;
    for (const cell of inRow) {
      const tall = shown.slice(at, at + cell.rows).reduce((sum, each) => sum + table.rows[each]!.height, 0);
      cells.push({
        x: points(sheet.left + cell.x),
        y: points(y),
        width: points(cell.width),
        height: points(tall),
        source: table.source,
        row: own,
        column: cell.column,
        repeated: repeated && row < table.header,
      });
      const above = Math.max(0, tall - cell.lines.length * table.pitch) / 2;
      cell.lines.forEach((line, index) => {
        if (line.stretches.length === 0) return;
        lines.push(
          printedLine(line, {
            x: sheet.left + cell.x + textInset,
            top: y + above + index * table.pitch,
            pitch: table.pitch,
            source: table.source,
            paragraph: index,
            cell: { row: own, column: cell.column },
          }),
        );
      });
    }
    y += height;
  });
}

/** `— 1 —`, on odd pages at the right, on even pages at the left, one character in (GB/T 9704—2012, 7.5). */
function pageNumber(number: number, sheet: Sheet): PrintedLine {
  const pitch = sizes.small * 10;
  const width = sheet.width - sheet.left - sheet.right - 2 * pitch;
  const align: LineAlignment = number % 2 === 1 ? 'right' : 'left';
  const piece = sizedPiece(`— ${number} —`, 'pageNumber', sizes.small);
  const [line] = breakLines([piece], { width, first: 0, rest: 0, align });
  const top = sheet.height - sheet.footer - pitch;
  return printedLine(line!, { x: sheet.left + pitch, top, pitch, source: 'page-number', paragraph: 0 });
}

/** The same on a turned page, where it stands on an upright one: at the left edge, turned with the page (clause 8). */
function turnedNumber(number: number, duplex: boolean): PrintedLine {
  const pitch = sizes.small * 10;
  const piece = sizedPiece(`— ${number} —`, 'pageNumber', sizes.small);
  const end = page.width - page.right - pitch;
  const start = (duplex ? page.right : page.left) + pitch;
  const align: LineAlignment = number % 2 === 1 ? 'right' : 'left';
  const [line] = breakLines([piece], { width: end - start, first: 0, rest: 0, align });
  const printed = printedLine(line!, { x: 0, top: 0, pitch, source: 'page-number', paragraph: 0 });
  return { ...printed, turnedAt: { x: points(page.footer + pitch), y: points(start) } };
}

function draftMark(sheet: Sheet): PrintedLine {
  const width = sheet.width - sheet.left - sheet.right;
  const piece = { ...sizedPiece(labels.draft, 'black', sizes.title), colour: 'red' } as const;
  const [line] = breakLines([piece], { width, first: 0, rest: 0, align: 'center' });
  return printedLine(line!, { x: sheet.left, top: sheet.header, pitch: grid.pitch, source: 'draft', paragraph: 0 });
}
