/** Lengths of GB/T 9704—2012 are millimetres; files count in points (1/72 inch) and twips (1/20 pt). */
export const pointsPerMillimetre = 72 / 25.4;

/** Millimetres as whole twips. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * pointsPerMillimetre * 20);
}

/** Millimetres as points. */
export function points(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

/**
 * The width of a text in characters of its own size: letters, figures and signs of ASCII are half as wide as the rest, as they are in the
 * fonts of official documents.
 */
export function textCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '~' ? 0.5 : 1;
  return width;
}
