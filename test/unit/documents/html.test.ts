import type { Block, DocumentTree } from '@duikou/documents';
import { writeHtml } from '@duikou/documents';
import { expect, test } from 'vitest';
import { wholeAgreement } from '../../office/trees.ts';

const meta = { sourceHash: 'sha256:"ab', programVersion: '0.1.0', language: 'zh-CN' };
const tree = (...blocks: Block[]): DocumentTree => ({ kind: 'agreement', title: ['<题>', '二'], meta, blocks });

test('all text is escaped, in titles, cells and metadata', () => {
  const html = writeHtml(
    tree(
      { kind: 'paragraph', runs: [{ text: '<script>alert(1)</script> & “引”\u0000' }] },
      {
        kind: 'table',
        columns: [{}],
        header: [{ cells: [{ text: '<i>' }] }],
        rows: [{ cells: [{ text: '=1+"<b>"' }] }],
      },
    ),
  );
  expect(html).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; “引”</p>');
  expect(html).toContain('<th scope="col">&lt;i&gt;</th>');
  expect(html).toContain('<td>=1+&quot;&lt;b&gt;&quot;</td>');
  expect(html).toContain('<h1>&lt;题&gt;<br>二</h1>');
  expect(html).toContain('content="sha256:&quot;ab"');
  expect(html).not.toContain('<script');
});

test('the page is Chinese, self-contained and set as the standard wants', () => {
  const html = writeHtml(wholeAgreement(false));
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
  expect(html).not.toMatch(/(src|href)=|url\(|@import/);
  expect(html).toContain('@page { size: A4; margin: 104.9pt 73.7pt 99.2pt 79.4pt; }');
  expect(html).toContain('16pt/28.95pt "仿宋_GB2312"');
});

test('the structure is semantic', () => {
  const html = writeHtml(wholeAgreement(false));
  expect(html).toContain('<h2>一、目标任务</h2>');
  expect(html).toContain('<h3>（一）资金支援<span class="run-in">。');
  expect(html).toContain('<p class="clause"><span class="kai">（二）</span>甲方应当');
  expect(html).toContain('<caption>财政援助资金安排表<span class="unit">单位：万元</span></caption>');
  expect(html).toContain('<th scope="col" rowspan="2">序号</th>');
  expect(html).toContain('<tr class="total"><td colspan="2" class="center">合计</td><td class="right">65000</td>');
  expect(html.match(/<section class="annex/g)).toHaveLength(2);
  expect(html.match(/<section/g)?.length).toBe(html.match(/<\/section>/g)?.length);
  expect(html.match(/<div/g)?.length).toBe(html.match(/<\/div>/g)?.length);
});

test('only a draft is marked', () => {
  const draft = writeHtml(wholeAgreement(true));
  expect(draft).toContain('<div class="draft">草稿</div>');
  expect(draft).toMatch(/@page \{[^}]*@top-center \{[^}]*content: "草稿"/);
  expect(writeHtml(wholeAgreement(false))).not.toContain('草稿');
});

test('a small table is kept whole, and a smaller type is said', () => {
  const table = (rows: number, size?: number): Block => ({
    kind: 'table',
    columns: [{}],
    header: [{ cells: [{ text: '头' }] }],
    rows: Array.from({ length: rows }, () => ({ cells: [{ text: '1' }] })),
    ...(size === undefined ? {} : { size }),
  });
  expect(writeHtml(tree(table(11)))).toContain('<div class="table whole">\n<table>');
  expect(writeHtml(tree(table(12)))).toContain('<div class="table">\n<table>');
  expect(writeHtml(tree(table(2, 9)))).toContain('<table style="font-size: 9pt">');
});
