import type { Block, DocumentTree } from '@duikou/documents';
import { writeMarkdown } from '@duikou/documents';
import { expect, test } from 'vitest';
import { wholeAgreement } from '../../office/trees.ts';

const meta = { sourceHash: 'sha256:ab-->cd', programVersion: '0.1.0', language: 'zh-CN' };
const tree = (...blocks: Block[]): DocumentTree => ({ kind: 'agreement', title: ['题'], meta, blocks });

test('a table is a GitHub table: joined heads, empty places under spans, escaped pipes', () => {
  const text = writeMarkdown(
    tree({
      kind: 'table',
      caption: '资金表',
      unit: '万元',
      columns: [{}, { numeric: true }, { align: 'center' }],
      header: [
        {
          cells: [
            { text: '项目', rowSpan: 2 },
            { text: '资金', columnSpan: 2 },
          ],
        },
        { cells: [{ text: '2024年' }, { text: '2025年' }] },
      ],
      rows: [
        { cells: [{ text: '甲|乙\n丙' }, { text: '1' }, { text: '=2' }] },
        { cells: [{ text: '合计', columnSpan: 2 }, { text: '3' }] },
      ],
    }),
  );
  expect(text).toContain(
    [
      '**资金表**',
      '',
      '单位：万元',
      '',
      '| 项目 | 资金／2024年 | 资金／2025年 |',
      '| :--- | ---: | :---: |',
      '| 甲\\|乙 丙 | 1 | =2 |',
      '| 合计 |  | 3 |',
    ].join('\n'),
  );
});

test('no text becomes markup', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
  const text = writeMarkdown(
    tree(paragraph('# 甲'), paragraph('1. 乙'), paragraph('- 丙'), paragraph('    <b>*丁*</b> [戊](x) `己` &amp;')),
  );
  expect(text).toContain('\n\\# 甲\n\n1\\. 乙\n\n\\- 丙\n\n\\<b\\>\\*丁\\*\\</b\\> \\[戊\\](x) \\`己\\` \\&amp;\n');
});

test('headings keep their numbers, clauses stay paragraphs', () => {
  const text = writeMarkdown(wholeAgreement(false));
  expect(text).toMatch(/^# 甲省人民政府乙自治区人民政府东西部协作框架协议\n/);
  expect(text).toContain('\n## 一、目标任务\n');
  expect(text).toContain('\n（二）甲方应当在2024年9月底前拨付财政援助资金6.5亿元。\n');
  expect(text).toContain('\n#### 1.产业合作项目\n');
  expect(text).toContain('**重点任务**');
  expect(text).toContain('\n---\n\n附件2\n\n## 任务分解表\n');
});

test('a draft says so first; the comment of provenance cannot be closed early', () => {
  expect(writeMarkdown(wholeAgreement(true))).toMatch(/^> 草稿\n/);
  expect(writeMarkdown(tree())).toMatch(/<!-- duikou 0\.1\.0; agreement; sha256:ab {2}cd; text 058c1fe6 -->\n$/);
});
