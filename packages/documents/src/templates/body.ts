import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../tree/types.ts';
import { writeDocx } from '../writers/docx.ts';
import { beginning, sectionMark } from './sections.ts';

/** The text of a document as paragraphs and tables of another, with the styles they need. */
export interface TransplantedBody {
  /** Content of `w:body`, with marks where sections end. */
  readonly xml: string;
  /** `w:style` elements, under ids and names that no template has. */
  readonly styles: string;
}

const prefix = 'Duikou';

/**
 * The body of a document for a place in a template: paragraphs and tables as our own DOCX has them, under styles of our own, so that
 * neither the template's Normal nor its headings change them. Where a page turns stands a mark for the template's own section.
 */
export async function transplantedBody(tree: DocumentTree): Promise<TransplantedBody> {
  const parts = unzipSync(await writeDocx({ ...tree, title: [] }));
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(strFromU8(parts['word/document.xml']!))?.[1] ?? '';
  const styles = strFromU8(parts['word/styles.xml']!);
  return { xml: beginning + renamed(withMarks(withoutTitle(body))), styles: renamed(ownStyles(styles)) };
}

const section = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>/g;

/** Each section's end as a mark; the last one only where its page is turned. */
function withMarks(xml: string): string {
  const end = xml.lastIndexOf('<w:sectPr');
  const marked = (text: string) =>
    text.replace(section, (one) =>
      one.includes('w:orient="landscape"') ? sectionMark.landscape : sectionMark.portrait,
    );
  const final = marked(xml.slice(end));
  const closing = final === sectionMark.landscape ? `<w:p><w:pPr>${final}</w:pPr></w:p>` : '';
  return marked(xml.slice(0, end)) + closing;
}

/** The title is left to the template: its paragraph is empty here. */
function withoutTitle(xml: string): string {
  return xml.replace(/^<w:p>(?:(?!<\/w:p>)[\s\S])*<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/, '');
}

/** All styles but the defaults, which are put into one that the others rest on. */
function ownStyles(xml: string): string {
  const inside = (name: string) =>
    new RegExp(`<w:${name}><w:[pr]Pr>([\\s\\S]*?)</w:[pr]Pr></w:${name}>`).exec(xml)?.[1] ?? '';
  const normal = /<w:style [^>]*w:styleId="Normal">[\s\S]*?<w:pPr>([\s\S]*?)<\/w:pPr><\/w:style>/.exec(xml)?.[1] ?? '';
  const margins = /<w:tblCellMar>[\s\S]*?<\/w:tblCellMar>/.exec(xml)?.[0] ?? '';
  const base =
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
    `<w:pPr>${normal}${inside('pPrDefault')}</w:pPr><w:rPr>${inside('rPrDefault')}</w:rPr></w:style>`;
  const others = [...xml.matchAll(/<w:style (?![^>]*w:default="1")[\s\S]*?<\/w:style>/g)].map(([style]) =>
    style
      .replace(/(<w:style w:type="\w+")(?! w:customStyle)/, '$1 w:customStyle="1"')
      .replace('<w:basedOn w:val="TableNormal"/>', '')
      .replace('</w:tblBorders></w:tblPr>', `</w:tblBorders>${margins}</w:tblPr>`),
  );
  return base + others.join('');
}

function renamed(xml: string): string {
  return xml
    .replace(/(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")/g, `$1${prefix}`)
    .replace(/( w:styleId=")/g, `$1${prefix}`)
    .replace(/(<w:name w:val=")/g, `$1${prefix} `);
}
