import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './tools/browser.ts';
import { ensureCodeServer } from './tools/code-server.ts';
import { ensureFandol } from './tools/fonts.ts';
import { ensureOffice } from './tools/office.ts';

/**
 * Every check of the house: lint and types, then the unit, office and editor suites. Finds or installs what the last two need
 * (Debian packages as root; elsewhere the line to run is printed and this fails). `--unit` leaves these two out.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function run(title: string, command: string, args: string[]): void {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stdout.write(`\n${title}: failed\n`);
    process.exit(status ?? 1);
  }
}

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const unitOnly = process.argv.includes('--unit');
if (!unitOnly) {
  await ensureOffice();
  await ensureFandol();
  await ensureBrowser();
  await ensureCodeServer();
}
run('lint', bin('biome'), ['check', '.']);
run('types', bin('tsc'), ['--build']);
run('unit', bin('vitest'), ['run', '--project', 'unit']);
if (!process.env.DUIKOU_SCHEMAS)
  process.stdout.write(
    'left out: exports against the official schemas (DUIKOU_SCHEMAS names no folder; see docs/exports.md)\n',
  );
if (!unitOnly) {
  run('office', bin('vitest'), ['run', '--project', 'office']);
  run('editor', bin('vitest'), ['run', '--project', 'editor']);
}
