import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasRoomForTwo } from '../../packages/cli/src/second-thread.ts';
import { bundleForNode } from '../../scripts/bundle-node.ts';
import { ensureFandol } from '../../scripts/tools/fonts.ts';
import { ensureOffice } from '../../scripts/tools/office.ts';
import type { DocumentsMeasured } from './documents.ts';
import { type Measured, median } from './measure.ts';

/**
 * `npm run bench [-- --count 2000 --rounds 3 --threads 2]`: Duikou and stock Langium in turn, bundled as the command line is, each in
 * a process of its own, on the same made-up agreements. Prints medians and the median of the ratios round by round; machines drift, ratios of neighbours hold. Never fails on a
 * time: with `--budget` it fails on a ratio above the first targets (cold 1.0, heap 0.5, edit 0.2).
 */
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const count = option('count', 2000);
const rounds = option('rounds', 3);
const threads = option('threads', hasRoomForTwo ? 2 : 1);
const out = fileURLToPath(new URL('../../out/bench', import.meta.url));
await bundleForNode(
  ['ours.ts', 'stock.ts', 'documents.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
  out,
);

function run(program: string): Measured {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', join(out, program), String(count), String(threads)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`${program} ended with status ${status}.`);
  return JSON.parse(stdout) as Measured;
}

const ours: Measured[] = [];
const stock: Measured[] = [];
for (let round = 1; round <= rounds; round++) {
  process.stderr.write(`round ${round} of ${rounds}\n`);
  ours.push(run('ours.js'));
  stock.push(run('stock.js'));
}

const rows = [
  { what: 'cold check', unit: 'ms', key: 'cold', target: 1 },
  { what: 'its processor time', unit: 'ms', key: 'processor', target: 1 },
  { what: 'heap after it', unit: 'MB', key: 'heap', target: 0.5 },
  { what: 'one edit to findings', unit: 'ms', key: 'edit', target: 0.2 },
] as const;
const table = rows.map(({ what, unit, key, target }) => {
  const ratio = median(ours.map((measured, i) => measured[key] / stock[i]![key]));
  const figure = (list: Measured[]) => median(list.map((measured) => measured[key])).toFixed(key === 'edit' ? 1 : 0);
  return { what, duikou: `${figure(ours)} ${unit}`, stock: `${figure(stock)} ${unit}`, ratio, target };
});
process.stdout.write(`${count} agreements, ${rounds} rounds, Node ${process.version}\n\n`);
process.stdout.write('| | Duikou | stock Langium | ratio | target |\n|---|---:|---:|---:|---:|\n');
for (const { what, duikou, stock: other, ratio, target } of table) {
  process.stdout.write(`| ${what} | ${duikou} | ${other} | ${ratio.toFixed(2)} | ≤ ${target} |\n`);
}
documentRows();
if (process.argv.includes('--budget') && table.some(({ ratio, target }) => ratio > target)) process.exitCode = 1;

/** The annual agreement as DOCX and PDF, beside LibreOffice turning the same DOCX and HTML into PDF. */
function documentRows(): void {
  let fontconfig: string;
  try {
    ensureOffice();
    fontconfig = ensureFandol();
  } catch (error) {
    process.stdout.write(`\nDocuments were not measured: ${error instanceof Error ? error.message : error}\n`);
    return;
  }
  const example = fileURLToPath(new URL('../../examples/annual-agreement', import.meta.url));
  const measured = Array.from({ length: rounds }, (): DocumentsMeasured => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(out, 'documents.js'), example, dirname(fontconfig), '40'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, FONTCONFIG_FILE: fontconfig } },
    );
    if (status !== 0) throw new Error(`documents.js ended with status ${status}.`);
    return JSON.parse(stdout) as DocumentsMeasured;
  });
  process.stdout.write(
    '\n| | a document | a second | LibreOffice, DOCX to PDF | HTML to PDF | one alone | times faster | target |\n',
  );
  process.stdout.write('|---|---:|---:|---:|---:|---:|---:|---|\n');
  const figure = (of: (one: DocumentsMeasured) => number, digits = 0) => median(measured.map(of)).toFixed(digits);
  for (const key of ['docx', 'pdf'] as const) {
    const own = figure((one) => one[key], 1);
    const each = figure((one) => 1000 / one[key]);
    const docx = figure((one) => one.officeDocx);
    const html = figure((one) => one.officeHtml);
    const alone = figure((one) => one.officeAlone);
    const times = figure((one) => Math.min(one.officeDocx, one.officeHtml) / one[key], 1);
    process.stdout.write(
      `| ${key.toUpperCase()} | ${own} ms | ${each} | ${docx} ms | ${html} ms | ${alone} ms | ${times} | ≥ 20 |\n`,
    );
  }
}
