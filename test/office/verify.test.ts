import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editsBetween, generateDocuments, makerOf, readDocument, writeDocx } from '@duikou/documents';
import { afterAll, expect, test } from 'vitest';
import { ensureOffice } from '../../scripts/tools/office.ts';
import { source, viewOf } from '../unit/documents/layouts/reading.ts';
import { wholeAgreement } from './trees.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikou-saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as LibreOffice saves it again. */
function savedAgain(name: string, filter: string, bytes: Uint8Array): Uint8Array {
  ensureOffice();
  const path = join(folder, name);
  const out = join(folder, 'again');
  writeFileSync(path, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, path], {
    stdio: 'pipe',
    timeout: 150_000,
  });
  return readFileSync(join(out, name));
}

test('a DOCX that was opened and saved again reads as it was generated', async () => {
  const bytes = await writeDocx(wholeAgreement(true));
  const again = savedAgain('a.docx', 'docx:MS Word 2007 XML', bytes);
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(false);
  const { provenance, shown } = readDocument(again);
  expect(shown.lines.length).toBeGreaterThan(50);
  expect(editsBetween(provenance!, shown)).toEqual([]);
});

test('an XLSX that was opened and saved again reads as it was generated', async () => {
  const view = viewOf(source('annual'));
  const maker = makerOf('funds');
  const layout = { sourceHash: 'sha256:0', programVersion: '0' };
  const subject = maker.found(view)[0]!;
  const [made] = await generateDocuments({ view, kind: maker.kind, subject, formats: ['xlsx'], layout });
  const { provenance, shown } = readDocument(savedAgain('a.xlsx', 'xlsx:Calc MS Excel 2007 XML', made!.bytes));
  expect(shown.lines.length).toBeGreaterThan(10);
  expect(editsBetween(provenance!, shown)).toEqual([]);
});
