/** Widths of the type area in points, upright and turned. */
const upright = 442.2;
const turned = 636;
/** Sizes of type in points: 小四, 五号, 小五. */
const sizes = [12, 10.5, 9] as const;
/** What a cell's margins take, in points. */
const cellMargins = 10.8;
/** Half-widths kept free beside a text: a rule's thickness, and what a program adds between Chinese characters and figures. */
const slack = 0.5;
/** A heading up to so many half-widths stays on one line, as does a text of words; longer ones may take several. */
const shortest = 8;
/** Half-widths a text would like to have at most, upright. */
const comfortable = 24;
/** Half-widths in 小四 beyond which a table of many columns is turned rather than pressed. */
const crowded = 90;
const manyColumns = 6;

const figure = /^[-+−]?[\d,，.]+(?:[-—~～–][\d,.]+)?%?$/u;

/** Whether a text is a figure, which is never broken. */
export function isFigure(text: string): boolean {
  return figure.test(text);
}

/** Width of a text in half-widths: a Chinese character is two, and half a one stands between it and a figure or letter. */
export function textWidth(text: string): number {
  const narrow = [...text].map((character) => character.charCodeAt(0) < 0x2000);
  const joints = narrow.filter((one, at) => at > 0 && one !== narrow[at - 1]).length;
  return narrow.reduce((sum, one) => sum + (one ? 1 : 2), 0) + joints / 2;
}

export interface ColumnTexts {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface ColumnWidths {
  /** In half-widths of the type; together no wider than the page, unless figures alone are. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Points; absent for 小四. */
  readonly size: number | undefined;
}

/**
 * Widths of a table's columns by what stands in them. Figures and headings of up to four characters are never broken: where they do
 * not fit the upright page the table is turned, and where not even then the type is smaller. What is left goes to words, each time to
 * the column where it spares the most.
 */
export function columnWidths(columns: readonly ColumnTexts[], mustTurn = false): ColumnWidths {
  const needs = columns.map(columnNeeds);
  const total = (which: 'least' | 'best', size: number) =>
    needs.reduce((sum, need) => sum + need[which] + margins(size), 0);
  const landscape =
    mustTurn ||
    total('least', 12) > halfWidths(upright, 12) ||
    (columns.length > manyColumns && total('best', 12) > crowded);
  const page = landscape ? turned : upright;
  const size = sizes.find((one) => total('least', one) <= halfWidths(page, one)) ?? sizes.at(-1)!;
  const spare = halfWidths(page, size) - total('least', size);
  const widths = share(needs, spare).map((width) => Math.round((width + margins(size)) * 10) / 10);
  return { widths, landscape, size: size === 12 ? undefined : size };
}

function halfWidths(points: number, size: number): number {
  return points / (size / 2);
}

function margins(size: number): number {
  return halfWidths(cellMargins, size) + slack;
}

/** Half-widths without margins. */
interface Needs {
  readonly least: number;
  readonly best: number;
  /** Widths of all texts, heading included, to count lines by. */
  readonly texts: readonly number[];
}

function columnNeeds({ label, texts }: ColumnTexts): Needs {
  const head = textWidth(label);
  const figures = texts.filter(isFigure).map(textWidth);
  const others = texts.filter((text) => !isFigure(text)).map(textWidth);
  const fixed = Math.max(head <= shortest + slack ? head : shortest, 4, ...figures);
  const longest = Math.max(0, ...others);
  return {
    least: Math.max(fixed, Math.min(longest, shortest)),
    best: Math.max(fixed, Math.min(longest, comfortable)),
    texts: [head, ...others],
  };
}

/** How bad the lines of a column are; a cell of many lines is far worse than many cells of two, as it makes its row high. */
function cost(texts: readonly number[], width: number): number {
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text / width)) ** 4, 0);
}

/** Widths up to a limit at which some text takes fewer lines. */
function steps(texts: readonly number[], width: number, limit: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of texts) {
    for (let lines = Math.ceil(text / width) - 1; lines > 0; lines--) {
      const step = 2 * Math.ceil(text / lines / 2);
      if (step > limit) break;
      if (step > width) found.add(step);
    }
  }
  return found;
}

/** Gives what is left, step by step, to the column whose texts gain the most by it. */
function share(needs: readonly Needs[], spare: number): readonly number[] {
  const widths = needs.map(({ least }) => least);
  let rest = spare;
  for (;;) {
    const choices = needs.flatMap(({ texts }, at) => {
      const width = widths[at]!;
      const now = cost(texts, width);
      return [...steps(texts, width, width + rest)].map((step) => {
        const more = step - width;
        return { at, more, gain: (now - cost(texts, step)) / more };
      });
    });
    const [first, ...others] = choices;
    if (first === undefined) return widths;
    const best = others.reduce((top, one) => (one.gain > top.gain ? one : top), first);
    widths[best.at]! += best.more;
    rest -= best.more;
  }
}
