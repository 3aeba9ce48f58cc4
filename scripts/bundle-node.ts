import { build, type Plugin } from 'esbuild';

/** Puts the summaries of the library's texts in place of the module that holds none, so that programs start without reading them. */
export const libraryRead: Plugin = {
  name: 'library read',
  setup({ onLoad }) {
    onLoad({ filter: /language[/\\]src[/\\]library[/\\]made\.ts$/ }, async () => {
      const { createReader, librarySummaries } = await import('../packages/language/src/index.ts');
      const json = JSON.stringify(librarySummaries(createReader()));
      return { loader: 'js', contents: `export const made = JSON.parse(${JSON.stringify(json)});` };
    });
  },
};

/** Bundles programs for Node, each as one file with all it needs. */
export async function bundleForNode(entryPoints: string[], outdir: string): Promise<void> {
  await build({
    entryPoints,
    outdir,
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
    plugins: [libraryRead],
  });
}
