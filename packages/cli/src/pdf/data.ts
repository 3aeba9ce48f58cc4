import type { DocumentTree, FontRole, PrintedLine, PrintedSpan } from '@duikou/documents';
import {
  characterWidth,
  type FlowedCell,
  type FlowedLine,
  type FlowedParagraph,
  type FlowedTable,
  flowDocument,
  sheetOf,
  textHeight,
  titleText,
} from '@duikou/documents';

/** A font as the typesetter is to look for it: families, the wanted first, and how heavy. */
export interface RoleFont {
  readonly families: readonly string[];
  readonly weight: number;
}

export interface TypesetData {
  readonly title: string;
  readonly author: readonly string[];
  readonly keywords: readonly string[];
  /** Year, month, day. */
  readonly date: readonly [number, number, number] | null;
  readonly language: readonly [string, string | null];
  /** The text it was made from, carried along as an attached file. */
  readonly source: string | null;
  readonly fonts: Readonly<Record<FontRole, RoleFont>>;
  readonly sheets: readonly object[];
  /** What stands on each page apart from the text: its number, 草稿. */
  readonly pages: readonly (readonly object[])[];
}

export interface TypesetDetails {
  readonly fonts: Readonly<Record<FontRole, RoleFont>>;
  readonly date: readonly [number, number, number] | null;
}

/** The document as the typesetter's program reads it, its pages as `paginate` makes them. Lengths are points. */
export function typesetData(tree: DocumentTree, { fonts, date }: TypesetDetails): TypesetData {
  const { pages, parts } = flowDocument(tree);
  const sheets: { turned: boolean; parts: object[] }[] = [];
  for (const part of parts) {
    if (sheets.at(-1)?.turned !== part.turned) sheets.push({ turned: part.turned, parts: [] });
    sheets.at(-1)!.parts.push(part.kind === 'table' ? tableData(part) : paragraphData(part));
  }
  const [language = 'zh', region] = tree.meta.language.toLowerCase().split('-');
  const { author, sourceHash, programVersion } = tree.meta;
  return {
    title: titleText(tree.title),
    author: author === undefined ? [] : [author],
    keywords: [`DuikouSource=${sourceHash}`, `DuikouKind=${tree.kind}`, `DuikouVersion=${programVersion}`],
    date,
    language: [language, region ?? null],
    source: tree.meta.source ?? null,
    fonts,
    sheets: sheets.map(({ turned, parts: inside }) => ({ ...sheetData(turned), parts: inside })),
    pages: pages.map((page) => [page.pageNumber, page.draft].filter((one) => one !== undefined).map(markData)),
  };
}

/** A hair under the text, so that rounding turns no full page into two. */
const slack = 0.05;

function sheetData(turned: boolean): object {
  const { width, height, top, left, right } = sheetOf(turned, 1, true);
  return {
    width: width / 20,
    height: height / 20,
    top: top / 20,
    bottom: (height - top - textHeight(turned)) / 20 - slack,
    inside: left / 20,
    outside: right / 20,
  };
}

const levels: Readonly<Record<string, number>> = { heading1: 1, heading2: 2, heading3: 3, heading4: 4 };

function paragraphData({ newPage, gap, pitch, lines, rules, bookmark, role }: FlowedParagraph): object {
  return {
    kind: 'paragraph',
    newPage,
    gap,
    pitch,
    rules,
    bookmark: bookmark ?? null,
    level: levels[role] ?? 1,
    lines: lines.map(lineData),
  };
}

function tableData({ newPage, gap, widths, heights, header, pitch, rows }: FlowedTable): object {
  const cells = (row: readonly FlowedCell[]): object[] =>
    row.map(({ columns, rows: tall, above, lines }) => ({ columns, rows: tall, above, lines: lines.map(lineData) }));
  return { kind: 'table', newPage, gap, widths, heights, header, pitch, rows: rows.map(cells) };
}

function markData({ spans, top, height, turnedAt }: PrintedLine): object {
  const x = spans[0]?.x ?? 0;
  const shifted = spans.map((span) => ({ ...span, x: span.x - x }));
  const place = turnedAt === undefined ? { x, y: top, turn: 0 } : { x: turnedAt.x, y: turnedAt.y + x, turn: 90 };
  return { ...place, pitch: height, spans: lineData(shifted) };
}

/** The spans of a line with the space before each. */
function lineData(line: FlowedLine): object[] {
  let end = 0;
  return line.map((span) => {
    const { x, width, font, size, colour, change, scale } = span;
    const before = x - end;
    end = x + width;
    return {
      h: rounded(before),
      font,
      size,
      colour: colour ?? 'black',
      change: change ?? null,
      scale: scale ?? 1,
      pieces: pieces(span),
    };
  });
}

interface Piece {
  /** Text. */
  readonly t: string;
  /** Width in points. */
  readonly w: number;
  /** Tracking, where the width is that of full characters. */
  readonly k: number;
  /** How many characters there are to share what a font is wider or narrower. */
  readonly m?: number;
  /** Space after it. */
  readonly g: number;
}

const full = /[\u2e80-\u3000\u3003-\u3007\u3021-\uff00\u{20000}-\u{3ffff}]/u;
/** Each is measured by itself: fonts differ in whether they are full-width. */
const quotes = new Set('“”‘’');
const mark = /[\u3001-\u3002\u3008-\u301f\uff01-\uff60]/u;

/**
 * A span as pieces: Chinese characters as wide as the type is high, a mark and its neighbour mark apart (the typesetter would press two of
 * them together), everything else to be measured in the font that is there.
 */
function pieces({ text, tracking, size, font }: PrintedSpan): Piece[] {
  const groups: { text: string; isFull: boolean; ends: 'mark' | 'quote' | 'other' }[] = [];
  for (const character of text) {
    const isMark = mark.test(character);
    const isQuote = quotes.has(character);
    const isFull = isMark || full.test(character);
    const ends = isMark ? 'mark' : isQuote ? 'quote' : 'other';
    const last = groups.at(-1);
    const alone = isQuote || last?.ends === 'quote' || (last?.ends === 'mark' && isMark);
    if (last === undefined || last.isFull !== isFull || alone) groups.push({ text: character, isFull, ends });
    else Object.assign(last, { text: last.text + character, ends });
  }
  return groups.map((group, index) => {
    const characters = [...group.text];
    const width = characters.reduce((sum, one) => sum + characterWidth(one, font, size * 20) / 20, 0);
    return {
      t: group.text,
      w: rounded(width + (characters.length - 1) * tracking),
      k: rounded(tracking),
      ...(group.isFull ? {} : { m: characters.length }),
      g: index === groups.length - 1 ? 0 : rounded(tracking),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
