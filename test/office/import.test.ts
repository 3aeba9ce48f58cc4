import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ensureOffice } from '../../scripts/tools/office.ts';
import { imported } from '../unit/import/drafts.ts';
import { officeBook, officeText } from '../unit/import/samples.ts';

/** A file opened and saved again by LibreOffice, which writes styles, numbers and merged cells in its own way. */
function savedAgain(name: string, bytes: Uint8Array): Uint8Array {
  ensureOffice();
  const folder = mkdtempSync(join(tmpdir(), 'duikou-import-'));
  try {
    const [, extension] = name.split('.');
    writeFileSync(join(folder, name), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      extension!,
      '--outdir',
      join(folder, 'out'),
    ];
    execFileSync('soffice', [...args, join(folder, name)], { stdio: 'ignore', timeout: 240_000 });
    return readFileSync(join(folder, 'out', name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.each([
  ['text.docx', officeText],
  ['book.xlsx', officeBook],
])(
  '%s gives the same draft when another program has saved it',
  async (name, make) => {
    const bytes = await make();
    const again = savedAgain(name, bytes);
    expect(again).not.toEqual(bytes);
    expect(imported(name, again).text).toBe(imported(name, bytes).text);
  },
  300_000,
);
