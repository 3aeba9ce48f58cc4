import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DocumentTree } from '@duikou/documents';
import { pdfWriter } from '../../packages/cli/src/pdf/index.ts';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { ensureOffice } from '../../scripts/tools/office.ts';
import { type RenderedPage, readBoxes } from './render.ts';

/** A PDF of ours on the disk, read by programs that are not ours (Poppler). */
export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly pages: readonly RenderedPage[];
  /** What `pdfinfo` says, by its labels. */
  readonly info: ReadonlyMap<string, string>;
  /** Fonts with whether they are embedded, as `pdffonts` says. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** The structure as `pdfinfo -struct` says. */
  readonly structure: string;
  /** Files attached, as `pdfdetach` says. */
  readonly attached: readonly string[];
  /** Draws one page, counted from 1, and returns the picture's path. */
  png(page: number, dpi?: number): string;
  dispose(): void;
}

/** Typesets with the stand-in fonts and those of the system. */
export function testWriter() {
  ensureOffice();
  const folders = [join(dirname(ensureFandol()), 'fandol')];
  return pdfWriter({ folders, env: process.env });
}

export async function writePdf(tree: DocumentTree, timestamp?: number): Promise<ReadPdf> {
  return readPdf(await testWriter()(tree, timestamp === undefined ? {} : { timestamp }));
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'duikou-pdf-'));
  const path = join(folder, 'document.pdf');
  writeFileSync(path, bytes);
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  const info = run('pdfinfo', path)
    .split('\n')
    .map((line) => /^([^:]+):\s*(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, label, value]) => [label!, value!] as const);
  const fonts = run('pdffonts', path).trim().split('\n').slice(2);
  return {
    bytes,
    pages: readBoxes(run('pdftotext', '-bbox', path, '-')),
    info: new Map(info),
    fonts: fonts.map((line) => ({ name: line.split(/\s+/)[0]!, embedded: / yes (?:yes|no) +(?:yes|no) /.test(line) })),
    structure: run('pdfinfo', '-struct-text', path),
    attached: run('pdfdetach', '-list', path)
      .split('\n')
      .slice(1)
      .filter((line) => line !== ''),
    png(page, dpi = 50) {
      const stem = join(folder, `page-${page}`);
      run('pdftoppm', '-r', String(dpi), '-png', '-singlefile', '-f', String(page), '-l', String(page), path, stem);
      return `${stem}.png`;
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
