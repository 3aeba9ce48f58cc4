import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentTree } from '@duikou/documents';
import { layoutAgreement, treeText, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames, root } from '../../scripts/examples.ts';
import { portfolioOf } from '../support/portfolio.ts';
import type { Rendered } from './render.ts';
import { renderDocx } from './render.ts';

const examples = join(root, 'examples');
const footer = /^—\d+—$/;
const figures = (list: readonly string[]) => list.flatMap((text) => text.match(/\d[\d,.]*/g) ?? []).sort();
const characters = (list: readonly string[]) => [...list.join('').replace(/\s/g, '')].sort().join('');

/** The agreements of an example; a folder in it with a `duikou.json` is a workspace of its own. */
function agreementsOf(folder: string): { name: string; tree: DocumentTree }[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.duikou$|^duikou\.json$/.test(entry.name));
  const texts = Object.fromEntries(
    files.map(({ name }) => {
      const path = join(folder, name);
      return [pathToFileURL(path).href, readFileSync(path, 'utf8')];
    }),
  );
  const portfolio = portfolioOf(texts);
  const own = Object.keys(texts).flatMap((uri) =>
    (portfolio.summary(uri)?.facts.agreements ?? []).map(({ id, name }) => ({
      name: `${relative(examples, folder)}/${name}`,
      tree: layoutAgreement(portfolio.view(uri)!, id, { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' }),
    })),
  );
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => agreementsOf(join(folder, name)));
  return [...own, ...inner];
}

/** Heads of tables that stand again on further pages. */
function repeatedHeads(tree: DocumentTree, lines: readonly string[]): string[] {
  const heads = tree.blocks.flatMap((block) => (block.kind === 'table' ? block.header : []));
  const texts = heads.map((row) => row.cells.map((cell) => cell.text));
  const own = new Map<string, number>();
  for (const cells of texts) own.set(cells.join(''), (own.get(cells.join('')) ?? 0) + 1);
  const seen = new Set<string>();
  return texts.flatMap((cells) => {
    const line = cells.join('');
    if (seen.has(line)) return [];
    seen.add(line);
    const times = lines.filter((text) => text === line).length - own.get(line)!;
    return Array.from({ length: Math.max(0, times) }, () => cells).flat();
  });
}

const agreements = exampleNames().flatMap((name) => agreementsOf(join(examples, name)));

test('the examples hold agreements', () => {
  expect(agreements.map(({ name }) => name)).toContain('annual-agreement/山河2024');
  expect(agreements.length).toBeGreaterThan(10);
});

describe.each(agreements)('$name', ({ tree }) => {
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(tree));
  });
  afterAll(() => rendered.dispose());

  const body = () => rendered.pages.map((page) => page.lines.filter((line) => !footer.test(line.text)));

  test('has no empty page', () => {
    for (const lines of body()) expect(lines.length).toBeGreaterThan(0);
  });

  test('shows the text of the tree and keeps its figures whole', () => {
    const lines = body().flat();
    const texts = lines.map(({ text }) => text);
    const expected = [...treeText(tree), ...repeatedHeads(tree, texts)];
    expect(characters(texts)).toBe(characters(expected));
    expect(figures(lines.flatMap(({ words }) => words.map(({ text }) => text)))).toEqual(figures(expected));
  });
});
