/**
 * The page of GB/T 9704—2012, clause 5, as data. Lengths are twips (1/20 pt, 1/1440 inch) unless said.
 *
 * A4 with 37 mm above, 28 mm at the binding edge and a type area of 156 × 225 mm for 22 lines of 28 characters. The standard's
 * numbers do not meet in whole points: 28 × 16 pt = 448 pt is wider than 156 mm (442.2 pt), and 22 × 580 twips is higher than what
 * the margins leave (12756), so characters stand 15.75 pt apart and lines 28.95 pt.
 */
export const page = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  /** Binding edge. */
  left: 1588,
  right: 1474,
  /** From the foot of the page to the foot of the page number, so that its dash is 7 mm under the type area (7.5). */
  footer: 1447,
  /** From the head of the page to the draft mark. */
  header: 1000,
} as const;

/**
 * A turned page: the printed page rotated, so that the head of the table lies at the binding edge of odd pages and the cut edge of even ones
 * (clause 8). The edges that change places from page to page take the mean of both, which keeps within the millimetre that 5.2.1 allows.
 */
export const landscapePage = {
  width: page.height,
  height: page.width,
  top: (page.left + page.right) / 2,
  bottom: (page.left + page.right) / 2,
  left: (page.bottom + page.top) / 2,
  right: (page.bottom + page.top) / 2,
  footer: 720,
  header: 640,
} as const;

export const lines = { perPage: 22, perLine: 28, pitch: 579 } as const;

/** Width of the type area. */
export const textWidth = page.width - page.left - page.right;
export const landscapeTextWidth = landscapePage.width - landscapePage.left - landscapePage.right;

/** A table of so few rows, head included, moves to the next page rather than be torn. */
export const rowsKept = 12;

/** Sizes of type in half-points: 2号 22 pt, 3号 16 pt, 4号 14 pt, 小四 12 pt. */
export const sizes = { title: 44, body: 32, small: 28, table: 24 } as const;

/**
 * How 28 characters are brought onto a line. `libreoffice` tightens each character by 0.25 pt, which was measured in LibreOffice 7.4
 * and needs nothing of the grid but its lines; `word` uses the document grid with `charSpace`, the form of the book, which
 * LibreOffice renders wrongly and which could not be measured in Word.
 */
export type GridForm = 'libreoffice' | 'word';

export interface Grid {
  readonly type: 'lines' | 'linesAndChars';
  /** In 1/4096 pt of the character's pitch; absent where the grid has no characters. */
  readonly charSpace?: number;
  /** Added after each character of the body. */
  readonly runSpacing: number;
  /** Width of one body character. */
  readonly character: number;
}

export const grids: Readonly<Record<GridForm, Grid>> = {
  libreoffice: { type: 'lines', runSpacing: -5, character: 315 },
  word: { type: 'linesAndChars', charSpace: -848, runSpacing: 0, character: 316 },
};
