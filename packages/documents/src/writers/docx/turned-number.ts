import { Footer, Paragraph } from 'docx';
import { escapeMarkup } from '../escape.ts';
import { page, sizes } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { textBox } from './shapes.ts';
import { styleIds } from './styles.ts';

/** One character of 4号 type, in points. */
const character = sizes.small / 2;
/** Room for the number along its line. */
const length = 90;

/**
 * The page number of a turned page, where it stands on an upright one: the foot of the upright page is the left edge of the turned page, its
 * right side the turned page's foot; the number is turned with it (GB/T 9704—2012, clause 8).
 */
export function turnedNumber(side: 'right' | 'left', context: DocxContext): Footer {
  const font = escapeMarkup(context.fonts.pageNumber);
  const run = (content: string): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}" w:hint="eastAsia"/></w:rPr>${content}</w:r>`;
  const text = [
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.footer}"/><w:jc w:val="${side}"/></w:pPr>`,
    run('<w:t xml:space="preserve">— </w:t>'),
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve">PAGE</w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    run('<w:t>1</w:t>'),
    run('<w:fldChar w:fldCharType="end"/>'),
    run('<w:t xml:space="preserve"> —</w:t>'),
    '</w:p>',
  ].join('');
  const line = sizes.small * 10;
  const pageWidth = page.width / 20;
  const outer = context.duplex ? page.right : page.left;
  const place = {
    x: page.footer / 20,
    y: side === 'right' ? pageWidth - page.right / 20 - character - length : outer / 20 + character,
    width: line / 20,
    height: length,
  };
  return new Footer({
    children: [
      new Paragraph({ style: styleIds.footer, children: [textBox(11, '页码', place, text, { turned: true })] }),
    ],
  });
}
