import type { DocumentFonts } from '../fonts.ts';
import type { Grid } from '../geometry.ts';

/** What the pieces of the DOCX writer share. */
export interface DocxContext {
  readonly fonts: DocumentFonts;
  readonly grid: Grid;
  readonly draft: boolean;
  /** Width of the type area of the section being written, in twips. */
  readonly width: number;
}
