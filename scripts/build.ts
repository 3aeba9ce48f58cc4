import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleVscode } from './bundle-vscode.ts';
import { generateLibrary, generateParser } from './generate.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The command line as one file, `packages/cli/dist/main.js`. */
export async function bundleCli(): Promise<void> {
  await build({
    absWorkingDir: join(root, 'packages/cli'),
    entryPoints: { main: 'src/main.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    // Dependencies that are CommonJS ask for `require`, and one for its file's name.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);const __filename = import.meta.filename;",
    },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    mainFields: ['module', 'main'],
  });
}

/** Parser, library module, command line, extension. */
export async function buildAll(options: { minify: boolean }): Promise<void> {
  generateParser();
  generateLibrary();
  await Promise.all([bundleCli(), bundleVscode(options)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll({ minify: process.argv.includes('--minify') });
