import { strFromU8, strToU8, unzipSync } from 'fflate';
import { docxText } from '../../provenance/docx-text.ts';
import { provenanceOf, withProvenance } from '../../provenance/record.ts';
import type { DocumentTree } from '../../tree/types.ts';
import { packed, xmlDeclaration } from '../office-package.ts';
import { numberedChanges } from './changes.ts';

/**
 * `word/settings.xml`: pages printed on both sides, with the binding edge at the right of even pages; odd and even footers; full-width
 * punctuation keeps its width; the layout rules of current Word.
 */
export function settingsXml(duplex: boolean): string {
  return [
    xmlDeclaration,
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
 * Packs a DOCX again so that the same parts give the same bytes. It then carries what the tree's meta says of where it came from.
 */
export function repack(bytes: Uint8Array, { kind, meta }: DocumentTree): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, strFromU8(data)]));
  texts[documentPath] = numberedChanges(thinBreaks(texts[documentPath]!));
  const provenance = provenanceOf(kind, meta, docxText(texts).lines);
  for (const [path, text] of Object.entries(withProvenance(texts, relationsPath, provenance)))
    if (text !== undefined) parts[path] = strToU8(text);
  return packed(parts);
}

/** A part of the package as the library's packer takes it. */
export function part(path: string, xml: string): { readonly path: string; readonly data: string } {
  return { path, data: xml };
}
