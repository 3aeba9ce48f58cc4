import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { nls } from '../packages/messages/src/index.ts';
import { configSchema } from '../packages/model/src/settings/schema.ts';
import { libraryRead } from './bundle-node.ts';
import { textMateGrammar } from './textmate.ts';

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), '../packages/vscode');

/**
 * Bundles the extension and its language server into `packages/vscode/dist`: two CommonJS files for Node, nothing else beside
 * them is needed at run time. Writes the manifest's texts, the TextMate grammar,
 * the schema of `duikou.json` and the pages on the checks beside them.
 *
 * @param options `minify` for a release; otherwise a source map is written beside each bundle
 */
export async function bundleVscode(options: { minify: boolean }): Promise<void> {
  await writeGenerated('package.nls.json', nls('en'));
  await writeGenerated('package.nls.zh-cn.json', nls('zh'));
  await writeGenerated('syntaxes/duikou.tmLanguage.json', textMateGrammar());
  await writeGenerated('schemas/duikou.schema.json', configSchema());
  const pages = join(PACKAGE, 'docs/checks');
  await rm(pages, { recursive: true, force: true });
  await cp(join(PACKAGE, '../../docs/checks'), pages, { recursive: true });
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
    // A CommonJS file has no `import.meta`: what asks for it would end the server at its start.
    logOverride: { 'empty-import-meta': 'error' },
    // Prefer the ES modules of dependencies: their UMD builds hide `require` from the bundler.
    mainFields: ['module', 'main'],
    plugins: [libraryRead],
  });
}

async function writeGenerated(path: string, content: unknown): Promise<void> {
  const file = join(PACKAGE, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
}
