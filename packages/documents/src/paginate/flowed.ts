import type { DocumentTree } from '../tree/types.ts';
import type { Placed } from './fill.ts';
import type { FlowItem, FlowParagraph, FlowTable, ParagraphRole } from './flow.ts';
import type { BrokenLine } from './lines.ts';
import { fillTree, printPages } from './paginate.ts';
import { points, printedLine } from './print.ts';
import { textInset } from './tables.ts';
import type { PaginateOptions, PrintedPage, PrintedRule, PrintedSpan } from './types.ts';

/** A line's spans, each at its x from the left edge of the text area or of the cell. Lengths are points, here and below. */
export type FlowedLine = readonly PrintedSpan[];

interface FlowedPart {
  /** Begins a page; otherwise it stands `gap` under what is before it. */
  readonly newPage: boolean;
  readonly turned: boolean;
  /** Space above, from the end of what is before it or from the upper edge of the text area. */
  readonly gap: number;
}

export interface FlowedParagraph extends FlowedPart {
  readonly kind: 'paragraph';
  readonly role: ParagraphRole;
  /** Name in the outline. */
  readonly bookmark?: string;
  readonly pitch: number;
  readonly lines: readonly FlowedLine[];
  /** From the left edge of the text area and the top of the first line. */
  readonly rules: readonly PrintedRule[];
}

export interface FlowedCell {
  readonly columns: number;
  readonly rows: number;
  /** Space over the first line. */
  readonly above: number;
  readonly lines: readonly FlowedLine[];
}

export interface FlowedTable extends FlowedPart {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** How many of the rows head each page. */
  readonly header: number;
  readonly pitch: number;
  readonly rows: readonly (readonly FlowedCell[])[];
}

export interface FlowedDocument {
  /** What `paginate` gives. */
  readonly pages: readonly PrintedPage[];
  /** The same as paragraphs and tables that go on over pages, for writers that make real ones. */
  readonly parts: readonly (FlowedParagraph | FlowedTable)[];
}

/** The document as whole paragraphs and tables with their lines fixed and the places where pages begin. */
export function flowDocument(tree: DocumentTree, options: PaginateOptions = {}): FlowedDocument {
  const filled = fillTree(tree);
  const parts: (FlowedParagraph | FlowedTable)[] = [];
  let page = 0;
  let end = 0;
  let open: FlowItem | undefined;
  filled.forEach(({ turned, placed }, index) => {
    for (const place of placed) {
      const { item } = place;
      const bottom = place.top + heightOf(place);
      if (item === open) {
        page = index;
        end = bottom;
      } else if (isPrinted(item)) {
        const newPage = parts.length === 0 || index !== page;
        const part = { newPage, turned, gap: points(place.top - (newPage ? 0 : end)) };
        parts.push(item.kind === 'table' ? flowedTable(item, part) : flowedParagraph(item, part));
        open = item;
        page = index;
        end = bottom;
      }
    }
  });
  return { pages: printPages(tree, filled, options), parts };
}

function isPrinted(item: FlowItem): boolean {
  if (item.kind === 'table') return item.rows.length > 0;
  return (item.rules ?? []).length > 0 || item.lines.some((line) => line.stretches.length > 0);
}

/** What the item takes on the page without the space after it. */
function heightOf({ item, from, to }: Placed): number {
  if (item.kind === 'paragraph') return (to - from) * item.pitch;
  const repeated = from > 0 ? item.rows.slice(0, item.header) : [];
  return [...repeated, ...item.rows.slice(from, to)].reduce((sum, { height }) => sum + height, 0);
}

function spansOf(line: BrokenLine, x: number): FlowedLine {
  return printedLine(line, { x, top: 0, pitch: 0, source: 0, paragraph: 0 }).spans;
}

function flowedParagraph(item: FlowParagraph, part: FlowedPart): FlowedParagraph {
  return {
    ...part,
    kind: 'paragraph',
    role: item.role,
    ...(item.bookmark === undefined ? {} : { bookmark: item.bookmark }),
    pitch: points(item.pitch),
    lines: item.lines.map((line) => spansOf(line, 0)),
    rules: (item.rules ?? []).map((rule) => ({
      x: points(rule.x),
      y: points(rule.y),
      length: points(rule.length),
      thickness: points(rule.thickness),
      colour: rule.red ? 'red' : 'black',
    })),
  };
}

function flowedTable(table: FlowTable, part: FlowedPart): FlowedTable {
  return {
    ...part,
    kind: 'table',
    widths: table.widths.map(points),
    heights: table.rows.map(({ height }) => points(height)),
    header: table.header,
    pitch: points(table.pitch),
    rows: table.rows.map((row, index) =>
      row.cells.map((cell) => {
        const tall = table.rows.slice(index, index + cell.rows).reduce((sum, { height }) => sum + height, 0);
        return {
          columns: cell.columns,
          rows: cell.rows,
          above: points(Math.max(0, tall - cell.lines.length * table.pitch) / 2),
          lines: cell.lines.map((line) => spansOf(line, textInset)),
        };
      }),
    ),
  };
}
