import { strFromU8, unzipSync } from 'fflate';
import { type Ink, readInk } from '../ink.ts';
import type { Line, Rendered, RenderedPage } from '../render.ts';

/** What a measurement found beside what the standard wants; numbers are millimetres unless `what` says otherwise. */
export type Finding =
  | { readonly what: string; readonly is: number; readonly should: number; readonly within: number }
  | { readonly what: string; readonly is: string | boolean; readonly should: string | boolean };

/** Measures one requirement on a sample; where nothing can be found to measure it throws. */
export type Measure = (sample: Sample) => readonly Finding[];

export const satisfied = (finding: Finding): boolean =>
  'within' in finding ? Math.abs(finding.is - finding.should) <= finding.within : finding.is === finding.should;

const dpi = 200;
const millimetre = 25.4 / 72;
/** One character of the text, and one line, of the type area's 28 × 22. */
export const character = 156 / 28;
export const pitch = (579 / 20) * millimetre;
const pageNumber = /^—\d+—$/;

/** A printed line in millimetres. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Head and foot of the box its font gives it, not of its ink. */
  readonly top: number;
  readonly bottom: number;
  readonly words: readonly PrintedWord[];
}

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** Lines of the text without the page number. */
  readonly body: readonly PrintedLine[];
  readonly ink: Ink;
}

/** A document as the office program prints it, and the parts of its file. */
export class Sample {
  readonly document: string;
  readonly styles: string;
  readonly settings: string;
  readonly pages: readonly PrintedPage[];

  constructor(bytes: Uint8Array, rendered: Rendered) {
    const parts = unzipSync(bytes);
    this.document = strFromU8(parts['word/document.xml']!);
    this.styles = strFromU8(parts['word/styles.xml']!);
    this.settings = strFromU8(parts['word/settings.xml']!);
    this.pages = rendered.pages.map((page, index) => printed(page, () => readInk(rendered.png(index + 1, dpi), dpi)));
  }

  get first(): PrintedPage {
    return this.pages[0]!;
  }

  get last(): PrintedPage {
    return this.pages.at(-1)!;
  }

  /** The first line that matches, and its page. @throws Error where there is none */
  find(pattern: RegExp): { readonly page: PrintedPage; readonly index: number; readonly line: PrintedLine } {
    for (const [index, page] of this.pages.entries()) {
      const line = page.lines.find(({ text }) => pattern.test(text));
      if (line !== undefined) return { page, index, line };
    }
    throw new Error(`no line ${pattern}`);
  }

  /** The line after another in the text of its page. @throws Error where it is the last */
  next(page: PrintedPage, line: PrintedLine, by = 1): PrintedLine {
    const found = page.body[page.body.indexOf(line) + by];
    if (found === undefined) throw new Error(`no line ${by} after ${line.text}`);
    return found;
  }

  /** A style's definition. @throws Error where there is none */
  style(id: string): string {
    const found = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(this.styles);
    if (found === null) throw new Error(`no style ${id}`);
    return found[0];
  }

  /** The paragraph of the file that holds a text. @throws Error where there is none */
  paragraph(text: string): string {
    const found = this.document.split('<w:p>').find((part) => part.includes(text));
    if (found === undefined) throw new Error(`no paragraph ${text}`);
    return found;
  }
}

function printed(page: RenderedPage, draw: () => Ink): PrintedPage {
  const lines = page.lines.map(toMillimetres);
  let ink: Ink | undefined;
  return {
    width: page.width * millimetre,
    height: page.height * millimetre,
    lines,
    body: lines.filter(({ text }) => !pageNumber.test(text)),
    get ink() {
      ink ??= draw();
      return ink;
    },
  };
}

function toMillimetres({ text, left, right, top, words }: Line): PrintedLine {
  const own = words.map((word) => ({
    text: word.text,
    left: word.left * millimetre,
    right: word.right * millimetre,
    top: word.top * millimetre,
    bottom: word.bottom * millimetre,
  }));
  return {
    text,
    left: left * millimetre,
    right: right * millimetre,
    top: top * millimetre,
    bottom: Math.max(...own.map((word) => word.bottom)),
    words: own,
  };
}

/** The box of a line’s ink. @throws Error where none is found */
export function inkOf({ ink }: PrintedPage, { left, top, right, bottom }: PrintedLine | PrintedWord, color?: 'red') {
  const found = ink.within({ left: left - 1, top, right: right + 1, bottom }, color);
  if (found === undefined) throw new Error('no ink');
  return found;
}

/** Left edge of the type area of a page printed on both sides; pages are counted from 0. */
export const typeAreaLeft = (index: number): number => (index % 2 === 0 ? 28 : 26);
export const typeAreaRight = (index: number): number => typeAreaLeft(index) + 156;

/** A number of a file’s attribute. @throws Error where it is not there */
export function attribute(xml: string, pattern: RegExp): number {
  const found = pattern.exec(xml);
  if (found === null) throw new Error(`no ${pattern}`);
  return Number(found[1]);
}

/** Half-points of type. */
export const sizeOf = (xml: string): number => attribute(xml, /<w:sz w:val="(\d+)"\/>/);
export const fontOf = (xml: string): string => /w:eastAsia="([^"]+)"/.exec(xml)?.[1] ?? '';
