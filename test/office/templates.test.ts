import { fillTemplate } from '@duikou/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleAgreements } from '../support/examples.ts';
import { linesOf, sample } from '../unit/documents/templates/docx.ts';
import { type Rendered, renderAll } from './render.ts';

const names = ['letterhead', 'task-list'] as const;
const { portfolio, id, uri } = exampleAgreements().find(({ name }) => name === 'annual-agreement/山河2024')!;
const layout = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', asOf: '2024-12-31' };
const footer = /^第\d+页共\d+页$/;
const characters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort();

let files: readonly Uint8Array[] = [];
let rendered: readonly Rendered[] = [];
beforeAll(async () => {
  const view = portfolio.view(uri)!;
  files = await Promise.all(names.map((name) => fillTemplate(sample(name), { view, agreement: id, layout })));
  rendered = renderAll(files);
});
afterAll(() => {
  for (const one of rendered) one.dispose();
});

const pages = (at: number) =>
  rendered[at]!.pages.map(({ lines }) =>
    lines.map(({ text }) => text.replace(/\s/g, '')).filter((text) => text !== ''),
  );

describe.each(names.map((name, at) => ({ name, at })))('$name', ({ at }) => {
  test('opens, with the office’s foot on every page and none empty', () => {
    for (const lines of pages(at)) {
      expect(lines.filter((text) => footer.test(text))).toHaveLength(1);
      expect(lines.length).toBeGreaterThan(1);
    }
  });

  test('shows all that was put in', () => {
    const shown = characters(pages(at).flat());
    let next = 0;
    for (const character of characters(linesOf(files[at]!))) {
      next = shown.indexOf(character, next) + 1;
      expect(next).toBeGreaterThan(0);
    }
  });
});

test('pages with wide tables are turned, the others are not', () => {
  const turned = rendered[0]!.pages.map(({ width, height }) => width > height);
  expect(turned[0]).toBe(false);
  expect(turned.at(-1)).toBe(true);
});
