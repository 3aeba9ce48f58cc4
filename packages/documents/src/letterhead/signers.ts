import { textCharacters } from './measure.ts';

export const signersLabel = '签发人：';

/** One line of 签发人: where its names begin, in characters from the left edge of the type area. */
export interface SignerLine {
  readonly names: readonly { readonly text: string; readonly at: number }[];
  /** The label, on the first line only. */
  readonly label?: { readonly text: string; readonly at: number };
}

const lineCharacters = 28;
const rightMargin = 1;
const between = 1;
/** A name of two characters is set in the width of three. */
const shortName = 3;

/**
 * 签发人 of a document that goes upward: two names to a line in the bodies' order, further lines under the first name, all one character
 * from the right edge (GB/T 9704—2012, 7.2.6). The last line is the number's, which begins one character in and is `number` characters
 * long; where it leaves no room for two names, each name has a line.
 */
export function signerLines(signers: readonly string[], number: number): readonly SignerLine[] {
  const width = Math.max(shortName, ...signers.map(textCharacters));
  const label = textCharacters(signersLabel);
  const start = (columns: number): number => lineCharacters - rightMargin - columns * width - (columns - 1) * between;
  const left = start(2) - (signers.length <= 2 ? label : 0);
  const columns = signers.length > 1 && left >= 1 + number + between ? 2 : 1;
  const first = Math.max(label, start(columns));
  const rows: string[][] = [];
  for (let index = 0; index < signers.length; index += columns) rows.push(signers.slice(index, index + columns));
  return rows.map((row, index) => ({
    names: row.map((text, column) => ({ text, at: first + column * (width + between) })),
    ...(index === 0 ? { label: { text: signersLabel, at: first - label } } : {}),
  }));
}
