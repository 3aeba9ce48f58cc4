import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { bundleVscode } from './bundle-vscode.ts';
import { runOrThrow } from './tools/processes.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const LIMIT = 5_000_000;

/**
 * Builds the extension as `out/duikou-VERSION.vsix`.
 *
 * @returns its absolute path
 * @throws Error when it grows past 5 MB, holds sources, or names a folder of this machine
 */
export async function packageExtension(): Promise<string> {
  const folder = join(ROOT, 'packages/vscode');
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  await bundleVscode({ minify: true });
  const target = join(ROOT, 'out', `duikou-${version}.vsix`);
  await mkdir(dirname(target), { recursive: true });
  const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', target];
  await runOrThrow(process.execPath, [vsce, 'package', ...flags], { cwd: folder });
  await inspect(target);
  return target;
}

async function inspect(vsix: string): Promise<void> {
  const { size } = await stat(vsix);
  if (size >= LIMIT) throw new Error(`${vsix} has ${size} bytes, more than ${LIMIT}`);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(vsix)))) {
    if (/\.(?:ts|map)$/.test(name)) throw new Error(`${name} does not belong in the package`);
    if (Buffer.from(bytes).includes(ROOT)) throw new Error(`${name} names a folder of this machine`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(relative(process.cwd(), await packageExtension()));
}
