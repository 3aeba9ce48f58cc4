import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is installed, built or generated. The extension's pages are copies of `docs/checks`. */
const left = /^(?:node_modules|dist|out|coverage|baselines|\..+)$/;

function markdownUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return left.test(entry.name) || relative(root, path) === 'packages/vscode/docs' ? [] : markdownUnder(path);
    }
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Targets of links and images outside code, with the line they stand in. */
function linksIn(text: string): { target: string; line: number }[] {
  const bare = text.replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/[^\n]/g, ''));
  return bare.split('\n').flatMap((row, index) => {
    const found = row
      .replace(/`[^`]*`(?!\]\()/g, '')
      .matchAll(/\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)|\b(?:src|href)="([^"]+)"/g);
    return [...found].map(([, link, attribute]) => ({ target: (link ?? attribute)!, line: index + 1 }));
  });
}

/** The anchors that headings of a page give. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function isBroken(page: string, target: string): boolean {
  if (/^[a-z][a-z+.-]*:/.test(target)) return false;
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
}

describe('links in Markdown files', () => {
  const pages = markdownUnder(root);

  it('lead somewhere', () => {
    expect(pages.map((page) => relative(root, page))).toContain('README.md');
    const broken = pages.flatMap((page) =>
      linksIn(readFileSync(page, 'utf8'))
        .filter(({ target }) => isBroken(page, target))
        .map(({ target, line }) => `${relative(root, page)}:${line} ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('are found with their lines, and not in code', () => {
    const text = 'a [b](c.md)\n```md\n[x](gone.md)\n```\n![p](<d.png>) `[y](gone.md)` [`z`](e.md)';
    expect(linksIn(text)).toEqual([
      { target: 'c.md', line: 1 },
      { target: 'd.png', line: 5 },
      { target: 'e.md', line: 5 },
    ]);
    expect(isBroken(join(root, 'README.md'), 'gone.md')).toBe(true);
    expect(isBroken(join(root, 'README.md'), '#gone')).toBe(true);
  });
});
