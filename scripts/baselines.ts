import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatText } from '@duikou/language';
import { comparableFacts, type Facts } from '@duikou/model';
import { duikou, exampleNames, root } from './examples.ts';

/**
 * What each example gives today: findings in both languages, facts, formatted text, and the text of every document. `npm run
 * baselines` writes them under `test/baselines/`; a test compares. A change shows in review.
 */
export const folder = join(root, 'test/baselines');

/** They change with every line and say nothing to a reviewer. */
const fingerprints = /; text [0-9a-f ]+(?= -->)/g;

function run(...args: string[]): string {
  const { status, stdout, stderr } = duikou(...args);
  if (status === null || status > 1) throw new Error(`duikou ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Files below a folder that end so, relative to it, sorted by code unit. */
export function filesBelow(from: string, ending: string): string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The texts of an example; a folder below it with a `duikou.json` of its own is another workspace. */
function ownTexts(example: string): string[] {
  const place = join(root, 'examples', example);
  const nested = filesBelow(place, '/duikou.json').map((name) => dirname(name));
  return filesBelow(place, '.duikou').filter((name) => !nested.some((other) => name.startsWith(`${other}/`)));
}

/** Every baseline of one example by its path under {@link folder}. */
export function baselinesOf(example: string): Map<string, string> {
  const place = `examples/${example}`;
  const texts = ownTexts(example);
  const paths = texts.map((name) => `${place}/${name}`);
  const made = new Map<string, string>();
  for (const locale of ['zh', 'en'])
    made.set(`${example}/findings.${locale}.txt`, run('check', ...paths, '--locale', locale, '--as-of', '2024-12-31'));
  const { files } = JSON.parse(run('facts', ...paths)) as { files: { file: string; facts: Facts }[] };
  for (const { file, facts } of files) {
    const name = relative(place, file).replaceAll('\\', '/');
    made.set(`${example}/facts/${name}.json`, `${JSON.stringify(comparableFacts(facts), null, 1)}\n`);
  }
  for (const file of texts) {
    made.set(
      `${example}/formatted/${file}`,
      formatText(readFileSync(join(root, place, file), 'utf8'), { keywords: 'keep' }),
    );
  }
  if (files.every(({ facts }) => facts.agreements.length === 0)) return made;
  const out = mkdtempSync(join(tmpdir(), 'duikou-baselines-'));
  try {
    const { status, stderr } = duikou('generate', ...paths, '--kind', 'all', '--to', 'md', '--out', out, '--draft');
    if (status === null || status > 1) throw new Error(`duikou generate ${place}: ${stderr}`);
    for (const file of filesBelow(out, '.md'))
      made.set(`${example}/documents/${file}`, readFileSync(join(out, file), 'utf8').replace(fingerprints, ''));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(folder, { recursive: true, force: true });
  for (const example of exampleNames()) {
    for (const [name, text] of baselinesOf(example)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
}
