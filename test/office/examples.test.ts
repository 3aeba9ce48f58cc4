import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentTree } from '@duikou/documents';
import { layoutAgreement, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames, root } from '../../scripts/examples.ts';
import { portfolioOf } from '../support/portfolio.ts';
import type { Rendered } from './render.ts';
import { renderDocx } from './render.ts';
import { showsWhatTheTreeSays } from './shown.ts';

const examples = join(root, 'examples');

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

  showsWhatTheTreeSays(() => ({ tree, rendered }));
});
