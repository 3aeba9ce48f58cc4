import { TemplateError } from './problem.ts';

/** Stands in a transplanted body where a section ends, until the template's own section is known. */
export const sectionMark = {
  portrait: '<w:sectPr w:duikou="portrait"/>',
  landscape: '<w:sectPr w:duikou="landscape"/>',
} as const;

/** Stands where a transplanted body begins. */
export const beginning = '<w:duikou/>';

const mark = /<w:sectPr w:duikou="(portrait|landscape)"\/>/g;
const last = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?(?:<\/w:sectPr>|\/>)(?=\s*<\/w:body>)/;

/**
 * Ends the sections of a filled document as the template's own section is: its headers, footers and margins, the page turned where a
 * wide table stands. Page numbers run on, and a first page of another look is the first of the whole.
 * @throws TemplateError where the whole text was put into a cell of a table
 */
export function settledSections(xml: string): string {
  if (opened(xml.slice(0, xml.indexOf(beginning))) > 0)
    throw new TemplateError([{ code: 'body-place', place: 'text', what: '{正文}' }]);
  const whole = xml.replace(beginning, '');
  if (whole.search(mark) < 0) return whole;
  const own = last.exec(whole)?.[0] ?? '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  let count = 0;
  const settled = whole
    .replace(last, () => continued(own))
    .replace(mark, (_, turn: string) => {
      const section = count++ === 0 ? own : continued(own);
      const next = section.replace(/<w:type [^>]*\/>/, '');
      return turn === 'landscape' ? turned(next) : next;
    });
  return withoutEmptyEnd(settled);
}

/** How many cells are open at the end of a piece of a document. */
function opened(xml: string): number {
  return (xml.match(/<w:tc[\s>]/g) ?? []).length - (xml.match(/<\/w:tc>/g) ?? []).length;
}

/** A section that goes on: no first page of its own, no numbers from the beginning. */
function continued(section: string): string {
  return section.replace(/<w:titlePg[^>]*\/>/, '').replace(/(<w:pgNumType[^>]*?) w:start="\d+"/, '$1');
}

/** The page turned, its margins with it: the binding edge comes to the top. */
function turned(section: string): string {
  const value = (element: string, name: string) =>
    new RegExp(`<w:${element}\\b[^>]* w:${name}="(\\d+)"`).exec(section)?.[1];
  const [width, height] = [value('pgSz', 'w') ?? '11906', value('pgSz', 'h') ?? '16838'];
  const margin = (from: string, fallback: string) => value('pgMar', from) ?? fallback;
  const margins = [
    ['top', margin('left', '1588')],
    ['right', margin('top', '2098')],
    ['bottom', margin('right', '1474')],
    ['left', margin('bottom', '1984')],
    ['header', margin('header', '851')],
    ['footer', margin('footer', '992')],
    ['gutter', '0'],
  ].map(([name, number]) => ` w:${name}="${number}"`);
  return section
    .replace(/<w:pgSz[^>]*\/>/, `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`)
    .replace(/<w:pgMar[^>]*\/>/, `<w:pgMar${margins.join('')}/>`);
}

/** A section that would be an empty page at the end is none: the one before it ends the document. */
function withoutEmptyEnd(xml: string): string {
  return xml.replace(
    /<w:p><w:pPr>(?:(?!<w:sectPr)(?!<\/w:pPr>)[\s\S])*(<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>)<\/w:pPr><\/w:p>\s*<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?(?:<\/w:sectPr>|\/>)(?=\s*<\/w:body>)/,
    (_, section: string) => `${emptyParagraph}${section}`,
  );
}

const emptyParagraph = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="14" w:lineRule="exact"/></w:pPr></w:p>';
