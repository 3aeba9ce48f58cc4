import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasRoomForTwo } from '../../packages/cli/src/second-thread.ts';
import { bundleForNode } from '../../scripts/bundle-node.ts';
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
  ['ours.ts', 'stock.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
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
if (process.argv.includes('--budget') && table.some(({ ratio, target }) => ratio > target)) process.exitCode = 1;
