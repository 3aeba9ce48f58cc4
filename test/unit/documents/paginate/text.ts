import type { Block, DocumentTree, PrintedLine, PrintedPage } from '@duikou/documents';
import fc from 'fast-check';

export const meta = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', language: 'zh-CN' };

export function treeOf(blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree {
  return { kind: 'agreement', title: ['标题'], meta, blocks, ...more };
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

export function lineText(line: PrintedLine): string {
  return line.spans.map(({ text }) => text).join('');
}

/** Texts of the lines that come from blocks, in reading order. */
export function printed(pages: readonly PrintedPage[]): string[] {
  return pages.flatMap(({ lines }) => lines.filter(({ source }) => typeof source === 'number').map(lineText));
}

/** Chinese text with what is hard in it: marks in rows, quotes, dashes, figures, amounts, words, characters beyond U+FFFF. */
export const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'甲乙丙丁省市县在的和财政援助资金项目浉硚猇鄠漷𠮷') },
      { weight: 2, arbitrary: fc.constantFrom(...'，。、；：？！') },
      { weight: 1, arbitrary: fc.constantFrom('（一）', '《意见》', '“十四五”', '——', '……', '〔2024〕', '』') },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map(String) },
      { weight: 1, arbitrary: fc.constantFrom('0.01', '9,999,999,999,999.99', '63%', '2024年1月5日', '-3.5%') },
      { weight: 1, arbitrary: fc.constantFrom(' aid ', 'GDP', 'zhang@example.com', 'A'.repeat(80)) },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
