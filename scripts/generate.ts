import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Parser tables and syntax tree types from `grammars/`, by the Langium command line. */
export function generateParser(): void {
  execFileSync(process.execPath, [join(root, 'node_modules/langium-cli/bin/langium.js'), 'generate'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The library's texts as a module, so that they stand in every bundle. */
export function generateLibrary(): void {
  const folder = join(root, 'packages/language/src/library');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.duikou'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const out = join(root, 'packages/language/src/library/generated/texts.ts');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    `// Made by scripts/generate.ts from packages/language/src/library/*.duikou.\nexport const libraryTexts: readonly { name: string; text: string }[] = ${JSON.stringify(texts, null, 2)};\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generateParser();
  generateLibrary();
}
