import { htmlText } from '../provenance/markup-text.ts';
import { printsOf } from '../provenance/read.ts';
import { hasChanges } from '../redline/redline.ts';
import { labels } from '../tree/labels.ts';
import { titleText } from '../tree/titles.ts';
import type { DocumentTree } from '../tree/types.ts';
import { escapeMarkup } from './escape.ts';
import type { DocumentFonts } from './fonts.ts';
import { standardFonts } from './fonts.ts';
import { blocksMarkup, titleMarkup } from './html/blocks.ts';
import { changedMarkup, changeStyle } from './html/changes.ts';
import { imprintMarkup, mastheadMarkup } from './html/letter.ts';
import { styleSheet } from './html/style.ts';

export interface HtmlOptions {
  /** Fonts to name instead of the standard's. */
  readonly fonts?: Partial<DocumentFonts>;
}

/**
 * Writes one self-contained HTML page: nothing is fetched, no script is in it (and its policy allows none), all text is escaped; printed, it
 * has the geometry of GB/T 9704—2012.
 */
export function writeHtml(tree: DocumentTree, options: HtmlOptions = {}): string {
  const { meta } = tree;
  const property = (name: string, content: string | undefined): string =>
    content === undefined ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`;
  const body = [
    '<body>',
    meta.draft ? `<div class="draft">${labels.draft}</div>` : '',
    '<main>',
    tree.masthead === undefined ? '' : mastheadMarkup(tree.masthead),
    `<h1>${tree.titleRuns ? changedMarkup(tree.titleRuns) : titleMarkup(tree.title)}</h1>`,
    blocksMarkup(tree.blocks),
    tree.imprint === undefined ? '' : imprintMarkup(tree.imprint, tree.masthead?.form),
    '</main>',
    '</body>',
  ]
    .filter((line) => line !== '')
    .join('\n');
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeMarkup(meta.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(titleText(tree.title))}</title>`,
    property('author', meta.author),
    property('generator', `duikou ${meta.programVersion}`),
    property('duikou-kind', tree.kind),
    property('duikou-source', meta.sourceHash),
    property('duikou-text', printsOf(htmlText(body))),
    `<style>\n${styleSheet({ ...standardFonts, ...options.fonts }, meta.draft === true)}${hasChanges(tree) ? `\n${changeStyle}` : ''}\n</style>`,
    '</head>',
    body,
    '</html>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}
