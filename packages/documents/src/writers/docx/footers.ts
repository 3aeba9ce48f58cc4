import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { labels } from '../../tree/labels.ts';
import { sizes } from '../geometry.ts';
import type { DocxContext } from './context.ts';
import { styled } from './paragraphs.ts';
import { styleIds } from './styles.ts';
import { turnedNumber } from './turned-number.ts';

/** One character of 4号 type, in twips. */
const characterWidth = sizes.small * 10;

/** `— 1 —`: on odd pages at the right, on even pages at the left, one character in (GB/T 9704—2012, 7.5). */
function pageNumber(side: 'right' | 'left', context: DocxContext): Footer {
  const font = { name: context.fonts.pageNumber, hint: 'eastAsia' };
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: characterWidth, firstLine: 0 } : { left: characterWidth, firstLine: 0 },
        children: [new TextRun({ font, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

export interface FooterForm {
  /** The page is turned: its number stands where it does on an upright page. */
  readonly turned: boolean;
  /** The first page bears no number (GB/T 9704—2012, 10.1). */
  readonly letter: boolean;
}

interface Sides<T> {
  readonly default: T;
  readonly even: T;
  readonly first?: T;
}

export function footers(context: DocxContext, { turned, letter }: FooterForm): Sides<Footer> {
  if (turned) return { default: turnedNumber('right', context), even: turnedNumber('left', context) };
  return {
    default: pageNumber('right', context),
    even: pageNumber('left', context),
    ...(letter ? { first: new Footer({ children: [new Paragraph({ style: styleIds.footer, children: [] })] }) } : {}),
  };
}

/** 草稿 at the head of every page of a draft. */
export function headers(context: DocxContext, letter: boolean): Sides<Header> | undefined {
  if (!context.draft) return undefined;
  const mark = () => new Header({ children: [styled(styleIds.header, labels.draft)] });
  return { default: mark(), even: mark(), ...(letter ? { first: mark() } : {}) };
}
