import { zipSync } from 'fflate';
import { titleText } from '../tree/titles.ts';
import type { DocumentTree } from '../tree/types.ts';
import { escapeMarkup } from './escape.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * `docProps/core.xml` without the clock: the dates are the given moment, or absent.
 * @param timestamp seconds since 1970-01-01T00:00:00Z, as in SOURCE_DATE_EPOCH
 * @throws RangeError when the moment is not one a calendar can show
 */
export function coreXml(
  { title, meta }: Pick<DocumentTree, 'title' | 'meta'>,
  description: string,
  timestamp: number | undefined,
): string {
  const element = (name: string, text: string | undefined, attributes = ''): string =>
    text === undefined ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
  const moment = timestamp === undefined ? undefined : `${new Date(timestamp * 1000).toISOString().slice(0, 19)}Z`;
  const dated = ' xsi:type="dcterms:W3CDTF"';
  return [
    xmlDeclaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', titleText(title)),
    element('dc:creator', meta.author),
    element('dc:description', description),
    element('dc:language', meta.language),
    element('dcterms:created', moment, dated),
    element('dcterms:modified', moment, dated),
    '</cp:coreProperties>',
  ].join('');
}

/**
 * The parts of an office file as its bytes, the same for the same parts: in a fixed order, and with one date for all, which is written in
 * local time and therefore built from local parts.
 */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const paths = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(paths.map((path) => [path, parts[path]!])), {
    mtime: new Date(1980, 0, 1, 12),
    level: 6,
  });
}
