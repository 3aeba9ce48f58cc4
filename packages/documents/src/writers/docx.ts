import { Document, Packer } from 'docx';
import { titleText } from '../tree/titles.ts';
import type { DocumentTree } from '../tree/types.ts';
import type { DocxContext } from './docx/context.ts';
import { part, repack, settingsXml } from './docx/package.ts';
import { sections } from './docx/sections.ts';
import { stylesXml } from './docx/styles.ts';
import { cleanText } from './escape.ts';
import type { DocumentFonts } from './fonts.ts';
import { standardFonts } from './fonts.ts';
import type { GridForm } from './geometry.ts';
import { grids, textWidth } from './geometry.ts';
import { coreXml } from './office-package.ts';

export interface DocxOptions {
  /** How 28 characters come onto a line; `libreoffice` unless said, the form whose rendering is proven. */
  readonly grid?: GridForm;
  /** Fonts to name instead of the standard's. */
  readonly fonts?: Partial<DocumentFonts>;
  /** Printed on both sides, so that the binding edge changes sides; true unless said, as the standard wants. */
  readonly duplex?: boolean;
  /**
   * Where 版记 stands: at the foot of the `last` page of the text, unless said; `even` gives it the next even page, for a text that ends on an odd
   * page and is printed on both sides. A file of flowing text does not know its last page.
   */
  readonly imprint?: 'last' | 'even';
  /** Moment of creation in seconds since 1970 (SOURCE_DATE_EPOCH); absent leaves the file undated. */
  readonly timestamp?: number;
}

/** Names of the custom properties that say where a document came from. */
export const provenanceProperties = {
  kind: 'DuikouKind',
  source: 'DuikouSource',
  version: 'DuikouVersion',
  grid: 'DuikouGrid',
} as const;

/**
 * Writes a DOCX in the geometry of GB/T 9704—2012: 22 lines of 28 characters, fonts by name, page numbers outside. The same tree and
 * options give the same bytes, in Node and in a browser.
 * @returns the bytes of the file
 * @throws RangeError when `timestamp` is not a moment a calendar can show
 */
export async function writeDocx(tree: DocumentTree, options: DocxOptions = {}): Promise<Uint8Array> {
  const form = options.grid ?? 'libreoffice';
  const grid = grids[form];
  const fonts = { ...standardFonts, ...options.fonts };
  const context: DocxContext = {
    fonts,
    grid,
    draft: tree.meta.draft === true,
    duplex: options.duplex ?? true,
    imprint: options.imprint ?? 'last',
    width: textWidth,
  };
  const document = new Document({
    title: cleanText(titleText(tree.title)),
    evenAndOddHeaderAndFooters: true,
    customProperties: [
      { name: provenanceProperties.kind, value: tree.kind },
      { name: provenanceProperties.source, value: cleanText(tree.meta.sourceHash) },
      { name: provenanceProperties.version, value: cleanText(tree.meta.programVersion) },
      { name: provenanceProperties.grid, value: form },
    ],
    sections: sections(tree, context),
  });
  const description = `版式依照 GB/T 9704—2012；每行 28 字的排法：${form}`;
  const bytes = await Packer.pack(document, 'uint8array', false, [
    part('docProps/core.xml', coreXml(tree, description, options.timestamp)),
    part('word/settings.xml', settingsXml(options.duplex ?? true)),
    part('word/styles.xml', stylesXml(fonts, grid, tree.meta.language)),
  ]);
  return repack(bytes, tree);
}
