import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxText } from '../../provenance/docx-text.ts';
import { provenanceOf, withProvenance } from '../../provenance/record.ts';
import { titleText } from '../../tree/titles.ts';
import type { DocumentTree } from '../../tree/types.ts';
import { escapeMarkup } from '../escape.ts';
import { numberedChanges } from './changes.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * `docProps/core.xml` without the clock: the dates are the given moment, or absent.
 * @param timestamp seconds since 1970-01-01T00:00:00Z, as in SOURCE_DATE_EPOCH
 * @throws RangeError when the moment is not one a calendar can show
 */
export function coreXml(tree: DocumentTree, description: string, timestamp: number | undefined): string {
  const element = (name: string, text: string | undefined, attributes = ''): string =>
    text === undefined ? '' : `<${name}${attributes}>${escapeMarkup(text)}</${name}>`;
  const moment = timestamp === undefined ? undefined : `${new Date(timestamp * 1000).toISOString().slice(0, 19)}Z`;
  const dated = ' xsi:type="dcterms:W3CDTF"';
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', titleText(tree.title)),
    element('dc:creator', tree.meta.author),
    element('dc:description', description),
    element('dc:language', tree.meta.language),
    element('dcterms:created', moment, dated),
    element('dcterms:modified', moment, dated),
    '</cp:coreProperties>',
  ].join('');
}

/**
 * `word/settings.xml`: pages printed on both sides, with the binding edge at the right of even pages; odd and even footers; full-width
 * punctuation keeps its width; the layout rules of current Word.
 */
export function settingsXml(duplex: boolean): string {
  return [
    declaration,
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>',
    duplex ? '<w:mirrorMargins/>' : '',
    '<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>',
    '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
    '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>',
  ].join('');
}

const documentPath = 'word/document.xml';
const relationsPath = 'word/_rels/document.xml.rels';
/** Thinner than what 22 lines leave of a page (18 twips), and no thinner than Word allows. */
const thin =
  '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="14" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

/**
 * Makes the empty paragraphs thin that end a section and that must stand after a last table: under a full page, one of a line's height
 * would be a page of its own.
 */
export function thinBreaks(xml: string): string {
  return xml
    .replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr>${thin}<w:sectPr>`)
    .replace('</w:tbl><w:sectPr>', `</w:tbl><w:p><w:pPr>${thin}</w:pPr></w:p><w:sectPr>`);
}

/**
 * Packs a DOCX again so that the same parts give the same bytes: parts in a fixed order, and one date for all, which is written in
 * local time and therefore built from local parts. It then carries what the tree's meta says of where it came from.
 */
export function repack(bytes: Uint8Array, { kind, meta }: DocumentTree): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, strFromU8(data)]));
  texts[documentPath] = numberedChanges(thinBreaks(texts[documentPath]!));
  const provenance = provenanceOf(kind, meta, docxText(texts).lines);
  for (const [path, text] of Object.entries(withProvenance(texts, relationsPath, provenance)))
    if (text !== undefined) parts[path] = strToU8(text);
  const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  const paths = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(paths.map((path) => [path, parts[path]!])), {
    mtime: new Date(1980, 0, 1, 12),
    level: 6,
  });
}

/** A part of the package as the library's packer takes it. */
export function part(path: string, xml: string): { readonly path: string; readonly data: string } {
  return { path, data: xml };
}
