import type { Run } from '../tree/types.ts';
import { grids, sizes } from '../writers/geometry.ts';
import type { Piece } from './lines.ts';
import type { FontRole } from './types.ts';

/** One character of the text, in twips. */
export const character = grids.libreoffice.character;
const spacing = grids.libreoffice.runSpacing;
export const tablePitch = 360;

/** The text's own type: 3号, tightened so that 28 characters come onto a line. */
export function bodyPiece(text: string, font: FontRole = 'body', change?: Run['change']): Piece {
  return { text, font, size: sizes.body * 10, spacing, ...(change === undefined ? {} : { change: change.kind }) };
}

/** Type of another size, in half-points, not tightened. */
export function sizedPiece(text: string, font: FontRole, halfPoints: number): Piece {
  return { text, font, size: halfPoints * 10, spacing: 0 };
}
