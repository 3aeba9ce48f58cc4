import type { DocumentFonts } from '../fonts.ts';
import type { Grid } from '../geometry.ts';

/** What the pieces of the DOCX writer share. */
export interface DocxContext {
  readonly fonts: DocumentFonts;
  readonly grid: Grid;
  readonly draft: boolean;
  /** Printed on both sides: even pages have their margins the other way round. */
  readonly duplex: boolean;
  /** Where 版记 stands: at the foot of the last page, or of the next even one. */
  readonly imprint: 'last' | 'even';
  /** Width of the type area of the section being written, in twips. */
  readonly width: number;
}
