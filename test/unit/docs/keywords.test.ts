import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keywords, spellings } from '../../../packages/language/src/lexing/keywords.ts';
import { keywordPages } from '../../../scripts/keyword-table.ts';

const folder = fileURLToPath(new URL('../../../docs/language/', import.meta.url));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const declarations = keywords.filter(({ category }) => category === 'declaration');
const made = new Set([...keywordPages().keys(), 'README.md', 'README.zh-CN.md']);

describe('the table of keywords', () => {
  it.each([...keywordPages()])('%s is what `node scripts/keyword-table.ts` writes', (name, text) => {
    expect(read(name)).toBe(text);
  });
});

/** Pages of the index with the keys of the declarations each tells. */
function pagesIn(index: string): Map<string, string[]> {
  const rows = [...read(index).matchAll(/^\| \[[^\]]+\]\(([\w.-]+)\) \|[^|]*\|(.*)\|$/gm)];
  return new Map(rows.map(([, page, told]) => [page!, [...told!.matchAll(/`([\w-]+)`/g)].map(([, key]) => key!)]));
}

/** The examples of a page, without text between quotation marks. */
function examplesOf(page: string): string {
  return [...read(page).matchAll(/^```duikou.*\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
}

describe.each(['.md', '.zh-CN.md'])('the pages *%s', (ending) => {
  const text = readdirSync(folder)
    .filter((name) => !made.has(name) && name.endsWith(ending) && name.includes('.zh-CN') === ending.includes('.zh-CN'))
    .map(read)
    .join('\n');

  it('speak of every slot, modality and word', () => {
    const rest = keywords.filter(({ category }) => category !== 'declaration' && category !== 'punctuation');
    const unspoken = rest.filter(
      ({ key, zh }) => !text.includes(zh) && !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text),
    );
    expect(unspoken.map(({ key }) => key)).toEqual([]);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('the index docs/language/%s', (index) => {
  const pages = pagesIn(index);
  const ending = index.replace('README', '');

  it('has every page', () => {
    const all = readdirSync(folder).filter(
      (name) => !made.has(name) && name.endsWith(ending) && name.endsWith('.zh-CN.md') === ending.endsWith('.zh-CN.md'),
    );
    expect([...pages.keys()].sort()).toEqual(all.sort());
  });

  it('has every declaration once, on a page that shows it in an example', () => {
    expect([...pages.values()].flat().sort()).toEqual(declarations.map(({ key }) => key).sort());
    const unseen = [...pages].flatMap(([page, keys]) => {
      const examples = examplesOf(page);
      return keys.filter((key) => {
        const words = spellings(declarations.find((keyword) => keyword.key === key)!);
        return !words.some((word) =>
          new RegExp(`(?:^|[\\s{｛；;])${word}(?=[\\s：:（({｛“"《]|$)`, 'm').test(examples),
        );
      });
    });
    expect(unseen).toEqual([]);
  });
});
