import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { ensureOffice } from '../../scripts/tools/office.ts';

/** A character run as it stands on a page; lengths in points from the page's upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed line: the words whose boxes share a height, from left to right. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface Rendered {
  /** Path of the PDF; gone after `dispose`. */
  readonly pdf: string;
  readonly pages: readonly RenderedPage[];
  /** Draws one page, counted from 1, and returns the picture's path. */
  png(page: number, dpi?: number): string;
  dispose(): void;
}

/**
 * Opens a DOCX in LibreOffice, prints it to PDF with the stand-in fonts and reads where each line fell.
 * @throws Error when LibreOffice cannot open the file
 */
export function renderDocx(bytes: Uint8Array): Rendered {
  return renderAll([bytes])[0]!;
}

/** As `renderDocx` for several files at once: the program starts but once. The files lie together until the last is disposed of. */
export function renderAll(files: readonly Uint8Array[]): Rendered[] {
  ensureOffice();
  const fontconfig = ensureFandol();
  const folder = mkdtempSync(join(tmpdir(), 'duikou-office-'));
  const stems = files.map((_, index) => join(folder, `document-${index}`));
  for (const [index, bytes] of files.entries()) writeFileSync(`${stems[index]}.docx`, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const sources = stems.map((stem) => `${stem}.docx`);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources],
    { env: { ...process.env, FONTCONFIG_FILE: fontconfig }, stdio: 'pipe', timeout: 150_000 },
  );
  const open = new Set(stems);
  return stems.map((stem) =>
    printedFile(stem, () => {
      open.delete(stem);
      if (open.size === 0) rmSync(folder, { recursive: true, force: true });
    }),
  );
}

function printedFile(stem: string, dispose: () => void): Rendered {
  const pdf = `${stem}.pdf`;
  const boxes = `${stem}.html`;
  execFileSync('pdftotext', ['-bbox', pdf, boxes]);
  return {
    pdf,
    pages: readBoxes(readFileSync(boxes, 'utf8')),
    png(page, dpi = 80) {
      const picture = `${stem}-page-${page}`;
      const one = ['-singlefile', '-f', String(page), '-l', String(page)];
      execFileSync('pdftoppm', ['-r', String(dpi), '-png', ...one, pdf, picture]);
      return `${picture}.png`;
    },
    dispose,
  };
}

/** Reads what `pdftotext -bbox` writes. */
export function readBoxes(markup: string): readonly RenderedPage[] {
  return [...markup.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, inner]) => toPage(Number(width), Number(height), readWords(inner!)),
  );
}

/** Left edge of the type area of a turned page: what stands before it is the page number, which runs from above to below. */
const turnedEdge = 99;

function toPage(width: number, height: number, words: readonly Word[]): RenderedPage {
  const beside = width > height ? words.filter((word) => word.right < turnedEdge) : [];
  const lines = toLines(words.filter((word) => !beside.includes(word)));
  return { width, height, lines: beside.length === 0 ? lines : [...lines, toLine(beside, (a, b) => a.top - b.top)] };
}

function readWords(markup: string): readonly Word[] {
  const pattern = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([\s\S]*?)<\/word>/g;
  return [...markup.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
    text: unescapeMarkup(text!),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

function unescapeMarkup(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function toLines(words: readonly Word[]): readonly Line[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const group = groups.at(-1);
    if (group !== undefined && Math.abs(middle(group[0]!) - middle(word)) < 6) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => toLine(group, (a, b) => a.left - b.left));
}

function toLine(words: readonly Word[], order: (a: Word, b: Word) => number): Line {
  const ordered = [...words].sort(order);
  return {
    text: ordered.map((word) => word.text).join(''),
    words: ordered,
    left: Math.min(...ordered.map((word) => word.left)),
    right: Math.max(...ordered.map((word) => word.right)),
    top: Math.min(...ordered.map((word) => word.top)),
  };
}

function middle(word: Word): number {
  return (word.top + word.bottom) / 2;
}
