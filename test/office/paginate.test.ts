import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DocumentTree, layoutAgreement, paginate, writeDocx } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/examples.ts';
import { portfolioOf } from '../support/portfolio.ts';
import { longAgreement } from '../unit/documents/layouts/long.ts';
import { layout, source } from '../unit/documents/layouts/reading.ts';
import { writePdf } from './pdf.ts';
import { compareLines, printedLines, renderedLines } from './printed.ts';
import { renderDocx } from './render.ts';
import { longText, wholeAgreement } from './trees.ts';

/** An agreement of an example. */
function example(folder: string, name: string): DocumentTree {
  const at = join(root, 'examples', folder);
  const texts = Object.fromEntries(
    readdirSync(at, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.duikou$|^duikou\.json$/.test(entry.name))
      .map((entry) => [pathToFileURL(join(at, entry.name)).href, readFileSync(join(at, entry.name), 'utf8')]),
  );
  const portfolio = portfolioOf(texts);
  for (const uri of Object.keys(texts)) {
    const found = portfolio.summary(uri)?.facts.agreements.find((one) => one.name === name);
    if (found !== undefined)
      return layoutAgreement(portfolio.view(uri)!, found.id, { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' });
  }
  throw new Error(`no agreement ${name} in ${folder}`);
}

const trees: readonly (readonly [string, () => DocumentTree])[] = [
  ['the annual agreement', () => layout(source('annual'))],
  ['an agreement that uses every part', () => layout(source('full'))],
  ['60 clauses and a table of 400 rows', () => layout(longAgreement(60, 400))],
  ['the example of an annual agreement', () => example('annual-agreement', '山河2024')],
  ['the example of a framework', () => example('annual-agreement', '山河框架')],
  ['running text', () => longText(12)],
  ['all that a tree can hold', () => wholeAgreement(true)],
];

describe.each(trees)('%s', (_, make) => {
  const tree = make();
  const own = paginate(tree).map(printedLines);

  test('has the pages and lines of the DOCX as LibreOffice prints it', async () => {
    const rendered = renderDocx(await writeDocx(tree));
    const { pages, otherBeginnings, same, all, differing } = compareLines(own, rendered.pages.map(renderedLines));
    rendered.dispose();
    expect(pages[0]).toBe(pages[1]);
    expect(otherBeginnings).toEqual([]);
    expect(same / all, JSON.stringify(differing)).toBeGreaterThanOrEqual(0.99);
  });

  test('has them in the PDF, every line', async () => {
    const pdf = await writePdf(tree);
    const { pages, differing } = compareLines(own, pdf.pages.map(renderedLines));
    pdf.dispose();
    expect(pages[0]).toBe(pages[1]);
    expect(differing).toEqual([]);
  });
});
