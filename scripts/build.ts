import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle-node.ts';
import { bundleVscode } from './bundle-vscode.ts';
import { generateLibrary, generateParser } from './generate.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The command line as one file, `packages/cli/dist/main.js`. */
export async function bundleCli(): Promise<void> {
  await bundleForNode([join(root, 'packages/cli/src/main.ts')], join(root, 'packages/cli/dist'));
}

/** Parser, library module, command line, extension. */
export async function buildAll(options: { minify: boolean }): Promise<void> {
  generateParser();
  generateLibrary();
  await Promise.all([bundleCli(), bundleVscode(options)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll({ minify: process.argv.includes('--minify') });
