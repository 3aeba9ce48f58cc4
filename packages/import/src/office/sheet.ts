/** A sheet as rows of texts, whatever file it came from. */
export interface Sheet {
  /** The sheet's name; of a CSV file the file's. */
  readonly name: string;
  /** Cells as texts: figures as the file keeps them, `95%` where that is how a figure is shown, days as `2024-10-31`. */
  readonly rows: readonly (readonly string[])[];
  /** Ranges that are one cell: first row and column, last row and column, counted from 0. */
  readonly merged: readonly (readonly [row: number, column: number, lastRow: number, lastColumn: number])[];
  /** `Sheet1!B7`. Rows and columns count from 0. */
  placeOf(row: number, column: number): string;
}

/** Rows and columns past which a sheet is not read: no list of an office has them. */
export const mostRows = 20_000;
export const mostColumns = 256;

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A sheet of texts that has no merged cells. */
export function plainSheet(
  name: string,
  rows: readonly (readonly string[])[],
  placeOf: (row: number, column: number) => string = (row, column) => `${name}!${columnLetters(column)}${row + 1}`,
): Sheet {
  return { name, rows, merged: [], placeOf };
}
