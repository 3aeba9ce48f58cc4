import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of pages on checks. */
export const pageRoot = fileURLToPath(new URL('../../docs/checks/', import.meta.url));

/** An example on a page: it `fails` by giving the page's code, or `passes` without it. */
export interface PageExample {
  outcome: string;
  text: string;
}

/** The pages of a code: English, Chinese. */
export function pagesOf(code: string): { en: string; zh: string } {
  return { en: join(pageRoot, `${code}.md`), zh: join(pageRoot, `${code}.zh-CN.md`) };
}

/** The ```duikou blocks of a page, with what stands after the language: `fails` or `passes`. */
export function examplesOf(page: string): PageExample[] {
  if (!existsSync(page)) return [];
  const blocks = readFileSync(page, 'utf8').matchAll(/^```duikou[ ]*(.*)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, outcome = '', text = '']) => ({ outcome: outcome.trim(), text }));
}
