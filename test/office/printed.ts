import type { PrintedLine, PrintedPage } from '@duikou/documents';
import type { RenderedPage, Word } from './render.ts';

/** Lines of a page as a reader sees them, from above, what stands at one height together; without blanks. */
export type PageLines = readonly string[];

interface Piece {
  readonly text: string;
  readonly middle: number;
  readonly left: number;
}

const sameHeight = 6;

function rows(pieces: readonly Piece[]): PageLines {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.middle - b.middle)) {
    const group = groups.at(-1);
    if (group !== undefined && piece.middle - group[0]!.middle < sameHeight) group.push(piece);
    else groups.push([piece]);
  }
  const joined = groups.map((group) => group.sort((a, b) => a.left - b.left).map(({ text }) => text));
  return joined.map((texts) => texts.join('').replace(/\s/gu, '')).filter((text) => text !== '');
}

const text = ({ spans }: PrintedLine): string => spans.map((span) => span.text).join('');

/** Our own lines. The number of a turned page stands upright beside the text and is left out. */
export function printedLines(page: PrintedPage): PageLines {
  const own = [...page.lines, ...[page.pageNumber, page.draft].filter((line) => line !== undefined)];
  const level = own.filter((line) => line.turnedAt === undefined);
  return rows(
    level.map((line) => ({ text: text(line), middle: line.top + line.height / 2, left: line.spans[0]?.x ?? 0 })),
  );
}

/** The lines a PDF reader finds, without the number of a turned page. */
export function renderedLines(page: RenderedPage): PageLines {
  const isTurned = page.width > page.height;
  const words = page.lines.flatMap((line) => line.words).filter((word) => !isTurned || word.left > 92);
  const piece = (word: Word): Piece => ({ text: word.text, middle: (word.top + word.bottom) / 2, left: word.left });
  return rows(words.map(piece));
}

/** What two printings have in common. */
export interface Agreement {
  readonly pages: readonly [number, number];
  /** Pages that begin with different lines. */
  readonly otherBeginnings: readonly number[];
  /** Lines of the first that stand at the same place of the same page in the second, and all of them. */
  readonly same: number;
  readonly all: number;
  /** Differing lines side by side. */
  readonly differing: readonly (readonly [string | undefined, string | undefined])[];
}

/** Compares line by line: a line counts as the same if its page, its place from above and its text are. */
export function compareLines(first: readonly PageLines[], second: readonly PageLines[]): Agreement {
  const pairs = Array.from({ length: Math.max(first.length, second.length) }, (_, page) => {
    const [one = [], other = []] = [first[page], second[page]];
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]] as const);
  });
  const differing = pairs.flat().filter(([one, other]) => one !== other);
  return {
    pages: [first.length, second.length],
    otherBeginnings: pairs.flatMap(([head], page) => (head?.[0] === head?.[1] ? [] : [page + 1])),
    same: pairs.flat().length - differing.length,
    all: pairs.flat().length,
    differing,
  };
}
