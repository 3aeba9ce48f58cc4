import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateDocuments, makerOf } from '@duikou/documents';
import { openWorkspace } from '@duikou/language';
import { nodeHost } from '../../packages/cli/src/host.ts';
import { pdfWriter } from '../../packages/cli/src/pdf/index.ts';

/**
 * One agreement as DOCX and as PDF, many times over, and the same agreement's DOCX and HTML turned into PDF by LibreOffice without a
 * window, many files in one start, so that its start counts once: `documents.ts EXAMPLE FONTS [TIMES]`. Prints milliseconds a document as JSON.
 */
const [example = '', fonts = '', times = '40'] = process.argv.slice(2);
const count = Number(times);
const workspace = await openWorkspace(nodeHost, pathToFileURL(example).href, { asOf: '2024-06-30' });
const uri = workspace.files().find((file) => decodeURI(file).endsWith('山河2024.duikou'))!;
const view = workspace.portfolio.view(uri)!;
const maker = makerOf('agreement');
const subject = maker.found(view)[0]!;
const pdf = pdfWriter({ folders: [fonts], env: process.env });

async function bytesOf(format: 'docx' | 'html' | 'pdf'): Promise<Uint8Array> {
  const layout = { sourceHash: 'sha256:0', programVersion: '0' };
  const [made] = await generateDocuments({ view, kind: maker.kind, subject, formats: [format], layout, pdf });
  return made!.bytes;
}

async function eachOf(format: 'docx' | 'pdf'): Promise<number> {
  for (let warm = 0; warm < 5; warm++) await bytesOf(format);
  const start = performance.now();
  for (let at = 0; at < count; at++) await bytesOf(format);
  return (performance.now() - start) / count;
}

/** What LibreOffice takes for one of ten files in one start, and for one in a start of its own. */
function officeFor(extension: 'docx' | 'html', bytes: Uint8Array): { each: number; alone: number } {
  const folder = mkdtempSync(join(tmpdir(), 'duikou-bench-'));
  try {
    const files = Array.from({ length: 10 }, (_, at) => join(folder, `${at}.${extension}`));
    writeFileSync(files[0]!, bytes);
    for (const file of files.slice(1)) cpSync(files[0]!, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (list: readonly string[]): number => {
      const start = performance.now();
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...list], {
        stdio: 'pipe',
      });
      return performance.now() - start;
    };
    convert(files.slice(0, 1));
    return { each: convert(files) / files.length, alone: convert(files.slice(0, 1)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds a document. */
export interface DocumentsMeasured {
  docx: number;
  pdf: number;
  officeDocx: number;
  officeHtml: number;
  /** A DOCX in a start of its own. */
  officeAlone: number;
}

const fromDocx = officeFor('docx', await bytesOf('docx'));

const measured: DocumentsMeasured = {
  docx: await eachOf('docx'),
  pdf: await eachOf('pdf'),
  officeDocx: fromDocx.each,
  officeHtml: officeFor('html', await bytesOf('html')).each,
  officeAlone: fromDocx.alone,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
