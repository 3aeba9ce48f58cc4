import type { DocumentTree } from '../tree/types.ts';
import { type FilledPage, fillPages } from './fill.ts';
import { textHeight } from './height.ts';
import { printPage } from './print.ts';
import { flowOf } from './sections.ts';
import { withCutSpans } from './spans.ts';
import type { PaginateOptions, PrintedPage } from './types.ts';

/** The document as flow put on pages: what a writer needs that makes real paragraphs and tables of it. */
export function fillTree(tree: DocumentTree): readonly FilledPage[] {
  return withCutSpans(fillPages(flowOf(tree), textHeight));
}

/**
 * Breaks a document into lines and pages, as the DOCX is broken where it was measured: 22 lines of 28 characters (GB/T 9704—2012, clause
 * 5), no line beginning or ending with a mark that may not, figures and words whole, tables with repeated heads and whole rows. Pure and
 * fast enough to run on each change of the text. The same tree gives the same pages.
 */
export function paginate(tree: DocumentTree, options: PaginateOptions = {}): readonly PrintedPage[] {
  return printPages(tree, fillTree(tree), options);
}

/** Filled pages with everything in its place. */
export function printPages(
  tree: DocumentTree,
  pages: readonly FilledPage[],
  options: PaginateOptions,
): readonly PrintedPage[] {
  const settings = {
    duplex: options.duplex ?? true,
    draft: tree.meta.draft === true,
    unnumberedFirst: tree.masthead?.form === 'letter',
  };
  return pages.map((filled, index) => printPage(filled, index + 1, settings));
}
