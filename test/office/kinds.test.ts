import type { DocumentKind, DocumentTree } from '@duikou/documents';
import { makerOf, writeDocx } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewsOfExample } from '../support/example-views.ts';
import type { Rendered } from './render.ts';
import { renderDocx } from './render.ts';
import { showsWhatTheTreeSays } from './shown.ts';

const wanted: readonly (readonly [DocumentKind, example: string, name: string])[] = [
  ['responsibilities', 'annual-agreement', '山河2024'],
  ['projects', 'annual-agreement', '山河2024'],
  ['negative-list', 'annual-agreement', '山河2024'],
  ['funds', 'annual-agreement', '山河2024'],
  ['indicators', 'annual-agreement', '山河2024-山河考核'],
  ['score', 'annual-agreement', '山河2024'],
  ['minutes', 'four-level-organization', '协作组织-第一次联席会议'],
];

function treeOf([kind, example, name]: (typeof wanted)[number]): DocumentTree {
  const maker = makerOf(kind);
  const found = viewsOfExample(example).flatMap((view) => maker.found(view).map((subject) => ({ view, subject })));
  const { view, subject } = found.find((one) => one.subject.name === name)!;
  return maker.layout(view, subject, { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' });
}

describe.each(wanted.map((one) => ({ kind: one[0], tree: treeOf(one) })))('$kind', ({ tree }) => {
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = renderDocx(await writeDocx(tree));
  });
  afterAll(() => rendered.dispose());

  showsWhatTheTreeSays(() => ({ tree, rendered }));

  test('has its title on the page where its table begins', () => {
    const table = tree.blocks.findIndex(({ kind }) => kind === 'table');
    const { width, height, lines } = rendered.pages[0]!;
    expect(lines.map(({ text }) => text).join('')).toContain(tree.title.at(-1)!.replace(/\s/g, ''));
    const turned = tree.blocks[0]?.kind === 'table' && tree.blocks[0].landscape === true;
    expect(width > height).toBe(turned);
    if (table === 0) expect(lines.length).toBeGreaterThan(tree.title.length + 3);
  });
});
