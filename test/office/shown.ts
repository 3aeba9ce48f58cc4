import type { DocumentTree } from '@duikou/documents';
import { treeText } from '@duikou/documents';
import { expect, test } from 'vitest';
import type { Line, Rendered, RenderedPage } from './render.ts';

const footer = /^—\d+—$/;
/** Where the text of a turned page begins is some points right of it. */
const leftMargin = 92;
const figures = (list: readonly string[]) => list.flatMap((text) => text.match(/\d[\d,.]*/g) ?? []).sort();
const characters = (list: readonly string[]) => [...list.join('').replace(/\s/g, '')].sort().join('');

/** Lines of a page without its number, which on a turned page stands upright, in the margin left of the text. */
function bodyLines({ width, height, lines }: RenderedPage): Line[] {
  if (width < height) return lines.filter((line) => !footer.test(line.text));
  const inside = lines.map((line) => ({ ...line, words: line.words.filter(({ left }) => left > leftMargin) }));
  return inside
    .filter(({ words }) => words.length > 0)
    .map((line) => ({ ...line, text: line.words.map(({ text }) => text).join('') }));
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

/** Tests that an office program shows what a document's tree says, on no empty page. */
export function showsWhatTheTreeSays(given: () => { tree: DocumentTree; rendered: Rendered }): void {
  const body = () => given().rendered.pages.map(bodyLines);

  test('has no empty page', () => {
    for (const lines of body()) expect(lines.length).toBeGreaterThan(0);
  });

  test('shows the text of the tree and keeps its figures whole', () => {
    const { tree } = given();
    const lines = body().flat();
    const texts = lines.map(({ text }) => text);
    const expected = [...treeText(tree), ...repeatedHeads(tree, texts)];
    expect(characters(texts)).toBe(characters(expected));
    expect(figures(lines.flatMap(({ words }) => words.map(({ text }) => text)))).toEqual(figures(expected));
  });
}
