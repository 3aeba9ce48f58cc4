import { globSync, readFileSync } from 'node:fs';
import { createReader, createReadingServices, libraryFiles } from '@duikou/language';
import fc from 'fast-check';
import type { AstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { Syntax } from '../../../../packages/language/src/syntax/index.ts';

const files = [...globSync('examples/**/*.duikou'), ...globSync('test/fixtures/**/*.duikou')].sort();
const texts = [
  ...files.map((file) => ({ name: file, text: readFileSync(file, 'utf8') })),
  ...libraryFiles().map(({ uri, text }) => ({ name: uri, text })),
].filter(({ text }) => !text.includes('\u0000'));

const { duikou } = createReadingServices();
const syntax = new Syntax();
const reader = createReader();

/** Type, place and properties of every element; Langium's links to containers left out. */
function plain(node: AstNode): unknown {
  const own = Object.entries(node).filter(([key]) => !key.startsWith('$'));
  const { offset, end } = node.$cstNode!;
  const value = (inner: unknown): unknown =>
    Array.isArray(inner)
      ? inner.map(value)
      : typeof inner === 'object' && inner !== null
        ? plain(inner as AstNode)
        : inner;
  return {
    type: node.$type,
    offset,
    end,
    ...Object.fromEntries(own.sort().map(([key, inner]) => [key, value(inner)])),
  };
}

const tokensOf = (list: readonly { tokenType: { name: string }; image: string; startOffset: number }[]) =>
  list.map(({ tokenType, image, startOffset }) => [tokenType.name, image, startOffset]);

function compare(text: string): boolean {
  const tokens = syntax.tokens(text);
  expect(tokensOf(tokens)).toEqual(tokensOf(duikou.parser.Lexer.tokenize(text).tokens));
  const fast = syntax.parse({ text, tokens });
  const { value, parserErrors } = duikou.parser.LangiumParser.parse(text);
  if (fast === undefined) return false;
  expect(parserErrors).toEqual([]);
  if (tokens.length > 0) expect(plain(fast)).toEqual(plain(value));
  expect(reader.read('file:///a.duikou', text)).toEqual(reader.parse('file:///a.duikou', text).summary);
  return true;
}

describe('the parser for texts without mistakes', () => {
  it('gives the tokens, the tree and the facts that Langium gives, for all examples, fixtures and library texts', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const { text } of texts) compare(text);
  });

  it('reads every example and library text that has no mistake itself', () => {
    for (const { name, text } of texts) {
      const sound = duikou.parser.LangiumParser.parse(text).parserErrors.length === 0;
      expect([name, compare(text)]).toEqual([name, sound]);
    }
  });

  it('never takes a text that Langium does not take, whatever is cut out of it, doubled or garbled', () => {
    const long = texts.filter(({ name }) => name.includes('sketch') || name.includes('annual-agreement'));
    const garble = fc.constantFrom(
      '',
      '；',
      '\n',
      '{',
      '}',
      '：',
      ':',
      '任务 ',
      '“',
      '"""',
      '《',
      '|',
      ' 2024年',
      '甲方',
      '、',
      '。',
      '£',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.nat(40),
        garble,
        fc.boolean(),
        ({ text }, at, length, put, twice) => {
          const from = at % text.length;
          const cut = text.slice(from, from + length);
          compare(text.slice(0, from) + put + (twice ? cut + cut : '') + text.slice(from + length));
        },
      ),
      { numRuns: 150 },
    );
  });
});
