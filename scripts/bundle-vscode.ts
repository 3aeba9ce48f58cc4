import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { textMateGrammar } from './textmate.ts';

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), '../packages/vscode');

/**
 * Bundles the extension and its language server into `packages/vscode/dist`: two CommonJS files for Node, nothing else beside
 * them is needed at run time. Writes the TextMate grammar into `packages/vscode/syntaxes`.
 *
 * @param options `minify` for a release; otherwise a source map is written beside each bundle
 */
export async function bundleVscode(options: { minify: boolean }): Promise<void> {
  const syntaxes = join(PACKAGE, 'syntaxes');
  await mkdir(syntaxes, { recursive: true });
  await writeFile(join(syntaxes, 'duikou.tmLanguage.json'), JSON.stringify(textMateGrammar()));
  await build({
    absWorkingDir: PACKAGE,
    entryPoints: { extension: 'src/extension/main.ts', server: 'src/server/main.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['vscode'],
    minify: options.minify,
    sourcemap: options.minify ? false : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    // Prefer the ES modules of dependencies: their UMD builds hide `require` from the bundler.
    mainFields: ['module', 'main'],
  });
}
