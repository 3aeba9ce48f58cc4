/** The letters of a column counted from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A cell by row and column counted from 0: `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Days since the last of 1899, as spreadsheets keep a day; right from 1 March 1900 on. */
export function daySerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A sheet's name as formulas have it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A spreadsheet keeps so many digits of a number and no more. */
export const digitsKept = 15;

/** Digits of a plain decimal from the first to the last that is not nought. */
export function significantDigits(decimal: string): number {
  return decimal
    .replace(/^-?[0.]*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}
