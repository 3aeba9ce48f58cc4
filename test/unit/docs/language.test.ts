import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runExample } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { findingsOf, portfolioOf } from '../../support/portfolio.ts';

const folder = fileURLToPath(new URL('../../../docs/language/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** The ```duikou blocks of a page; `fails CODE …` after the language announces what a block is there to show. */
function blocksOf(page: string): { announced: string[]; text: string }[] {
  const text = readFileSync(join(folder, page), 'utf8');
  return [...text.matchAll(/^```duikou[ ]*(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', block = '']) => ({
    announced: info.startsWith('fails ') ? info.slice('fails '.length).trim().split(/\s+/) : [],
    text: block,
  }));
}

describe.each(pages)('docs/language/%s', (page) => {
  it('stands in both languages', () => {
    const other = page.endsWith('.zh-CN.md') ? page.replace('.zh-CN.md', '.md') : page.replace('.md', '.zh-CN.md');
    expect(existsSync(join(folder, other))).toBe(true);
    expect(blocksOf(other).map(({ announced }) => announced)).toEqual(blocksOf(page).map(({ announced }) => announced));
  });

  it('has examples that give what they announce, and no error but that', () => {
    for (const { announced, text } of blocksOf(page)) {
      const { findings } = findingsOf({ 'file:///page.duikou': text });
      const codes = new Set(findings.map(({ code }) => code));
      expect(announced.filter((code) => !codes.has(code))).toEqual([]);
      const others = findings.filter(({ code, severity }) => severity === 'error' && !announced.includes(code));
      expect(others.map(({ code }) => code)).toEqual([]);
    }
  });

  it('has worked examples (算例) that come out as they expect', () => {
    for (const { text } of blocksOf(page)) {
      const portfolio = portfolioOf({ 'file:///page.duikou': text });
      const examples = portfolio.summary('file:///page.duikou')?.facts.examples ?? [];
      const wrong = examples.map((one) => runExample(portfolio, 'file:///page.duikou', one)).filter(({ ok }) => !ok);
      expect(wrong.map(({ example, problem, outcomes }) => [example.name, problem, outcomes])).toEqual([]);
    }
  });
});
