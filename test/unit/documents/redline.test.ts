import { type Block, type DocumentTree, type Run, redline, treeText, writeDocx, writeHtml } from '@duikou/documents';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { changedRuns, wordsOf } from '../../../packages/documents/src/redline/words.ts';

const by = { author: '甲省协作办', date: '2024-07-01T00:00:00Z' };
const meta = { sourceHash: 'sha256:0', programVersion: '0', language: 'zh-CN' };
const tree = (blocks: readonly Block[], title: readonly string[] = ['协作协议']): DocumentTree => ({
  kind: 'agreement',
  title,
  meta,
  blocks,
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const clause = (number: string, text: string): Block => ({
  kind: 'heading',
  level: 2,
  number,
  text: '',
  runIn: [{ text }],
});
const table = (rows: readonly (readonly string[])[], caption = '分配表'): Block => ({
  kind: 'table',
  caption,
  unit: '万元',
  columns: [{}, { numeric: true }, { numeric: true }],
  header: [{ cells: ['受援方', '2024年', '合计'].map((text) => ({ text })) }],
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
});

/** The document part of a DOCX. */
async function documentXml(of: DocumentTree): Promise<string> {
  return strFromU8(unzipSync(await writeDocx(of))['word/document.xml']!);
}

/**
 * What is left of the text of `w:body` when every tracked change is accepted or rejected (ISO/IEC 29500-1, 17.13.5): an entry a paragraph,
 * written without the writer's help.
 */
function settled(xml: string, accept: boolean): string[] {
  const [keep, drop] = accept ? ['ins', 'del'] : ['del', 'ins'];
  const rows = xml.replace(/<w:tr[ >](?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => {
    const properties = /<w:trPr>.*?<\/w:trPr>/s.exec(row)?.[0] ?? '';
    return properties.includes(`<w:${drop} `) ? '' : row;
  });
  const paragraphs: string[] = [];
  let open = '';
  for (const [whole] of rows.matchAll(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>/gs)) {
    const gone = new RegExp(`<w:rPr>(?:(?!</w:rPr>).)*<w:${drop} `, 's').test(
      /<w:pPr>.*?<\/w:pPr>/s.exec(whole)?.[0] ?? '',
    );
    const kept = whole
      .replace(new RegExp(`<w:${drop} [^>]*[^/]>.*?</w:${drop}>`, 'gs'), '')
      .replace(new RegExp(`<w:${keep} [^>]*/>`, 'g'), '');
    open += [...kept.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:br\/>/g)]
      .map(([, text]) => text ?? '\n')
      .join('');
    if (gone) continue;
    if (open !== '') paragraphs.push(open);
    open = '';
  }
  return [...paragraphs, ...(open === '' ? [] : [open])].map((text) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

async function expectBothTexts(before: DocumentTree, after: DocumentTree): Promise<string> {
  const xml = await documentXml(redline(before, after, by));
  expect(settled(xml, true)).toEqual(settled(await documentXml(after), true));
  expect(settled(xml, false)).toEqual(settled(await documentXml(before), true));
  return xml;
}

describe('words', () => {
  test('keep figures with their units, days and Latin words whole', () => {
    expect(wordsOf('不少于6.5亿元，2024年10月31日前')).toEqual([
      '不',
      '少',
      '于',
      '6.5亿元',
      '，',
      '2024年10月31日',
      '前',
    ]);
    expect(wordsOf('1,200 人次95%以上GB/T 9704')).toEqual([
      '1,200 人次',
      '95%',
      '以',
      '上',
      'GB',
      '/',
      'T',
      ' ',
      '9704',
    ]);
    expect(wordsOf('浉𠮷')).toEqual(['浉', '𠮷']);
  });

  test('joined are the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => wordsOf(text).join('') === text));
  });
});

describe('a changed sentence', () => {
  const marks = (before: string, after: string): string =>
    changedRuns([{ text: before }], [{ text: after }], by)
      .map(({ text, change }) => (change === undefined ? text : `${change.kind === 'inserted' ? '[+' : '[-'}${text}]`))
      .join('');

  test('shows figures replaced whole', () => {
    expect(marks('拨付资金不少于6.5亿元。', '拨付资金不少于7亿元。')).toBe('拨付资金不少于[-6.5亿元][+7亿元]。');
    expect(marks('2024年10月31日前', '2024年11月30日前')).toBe('[-2024年10月31日][+2024年11月30日]前');
  });

  test('is read in phrases: what is left between two changes is no island', () => {
    expect(marks('选派教师的人数', '派出医生的名单')).not.toMatch(/\](?:.)\[/);
  });

  test('holds both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '1', '0', '年', '元', 'a', ' ') });
    const runs = fc.array(fc.record({ text }), { maxLength: 3 });
    const side = (list: readonly Run[], kind: 'inserted' | 'deleted'): string =>
      list
        .filter(({ change }) => change === undefined || change.kind === kind)
        .map((run) => run.text)
        .join('');
    fc.assert(
      fc.property(runs, runs, (before, after) => {
        const both = changedRuns(before, after, by);
        expect(side(both, 'inserted')).toBe(after.map((run) => run.text).join(''));
        expect(side(both, 'deleted')).toBe(before.map((run) => run.text).join(''));
      }),
    );
  });
});

describe('a redline', () => {
  const before = tree([
    {
      kind: 'parties',
      parties: [
        { label: '甲方', name: '甲省' },
        { label: '乙方', name: '乙省' },
      ],
    },
    { kind: 'heading', level: 1, number: '一、', text: '资金支持' },
    clause('（一）', '甲方向乙方拨付资金不少于6.5亿元。'),
    clause('（二）', '乙方不得改变资金用途。'),
    table([
      ['乙一市', '26000', '26000'],
      ['乙二市', '39000', '39000'],
    ]),
    {
      kind: 'signature',
      sides: [
        { label: '甲方', name: '甲省', date: '2024年3月15日' },
        { label: '乙方', name: '乙省' },
      ],
    },
  ]);
  const after = tree(
    [
      {
        kind: 'parties',
        parties: [
          { label: '甲方', name: '甲省人民政府' },
          { label: '乙方', name: '乙省' },
        ],
      },
      { kind: 'heading', level: 1, number: '一、', text: '结对' },
      paragraph('双方结对关系见下表。'),
      { kind: 'heading', level: 1, number: '二、', text: '资金支持' },
      clause('（一）', '甲方向乙方拨付资金不少于7亿元。'),
      table([
        ['乙一市', '30000', '30000'],
        ['乙三市', '1000', '1000'],
        ['乙二市', '39000', '39000'],
      ]),
      { kind: 'note', of: 'table', text: '乙三市为新增。' },
      {
        kind: 'signature',
        sides: [
          { label: '甲方', name: '甲省', date: '2024年6月1日' },
          { label: '乙方', name: '乙省' },
        ],
      },
    ],
    ['协作', '补充协议'],
  );

  test('accepted is the new text, rejected the old one', async () => {
    const xml = await expectBothTexts(before, after);
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="甲省协作办" w:date="2024-07-01T00:00:00Z">/);
    expect(xml).toMatch(/<w:delText[^>]*>6\.5亿元<\/w:delText>/);
    expect(xml).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /s);
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('marks rows and paragraphs as wholes, and only what changed', () => {
    const { blocks } = redline(before, after, by);
    const marked = blocks.find((block) => block.kind === 'table')!;
    expect(marked.rows.map(({ change }) => change?.kind)).toEqual([undefined, 'inserted', undefined]);
    expect(marked.rows[2]!.cells.every(({ runs }) => runs === undefined)).toBe(true);
    expect(marked.rows[0]!.cells[1]!.runs?.map(({ text }) => text)).toEqual(['26000', '30000']);
    const gone = blocks.filter((block) => block.change?.kind === 'deleted');
    expect(gone.map((block) => (block.kind === 'heading' ? block.runIn![0]!.text : ''))).toEqual([
      '乙方不得改变资金用途。',
    ]);
  });

  test('of a text with itself marks nothing', async () => {
    expect(redline(after, after, by)).toEqual(after);
    expect(await documentXml(redline(after, after, by))).not.toMatch(/<w:(?:ins|del) /);
  });

  test('without a date leaves it out', async () => {
    expect(await documentXml(redline(before, after, { author: '对口' }))).not.toContain('w:date');
  });

  test('replaces a table whose columns differ as a whole', async () => {
    const wide = { ...table([['乙一市', '1', '2']]), columns: [{}, {}, {}, {}] } as Block;
    await expectBothTexts(tree([table([['乙一市', '1', '2']])]), tree([wide]));
  });

  test('shows in HTML what came and went, with no script and all text escaped', () => {
    const html = writeHtml(redline(tree([paragraph('甲<乙')]), tree([paragraph('甲&乙')]), by));
    expect(html).toContain('<del datetime="2024-07-01T00:00:00Z">&lt;</del>');
    expect(html).toContain('<ins datetime="2024-07-01T00:00:00Z">&amp;</ins>');
    expect(html).toContain('prefers-contrast');
    expect(writeHtml(tree([paragraph('甲')]))).not.toContain('prefers-contrast');
  });

  test('holds both texts of any two documents', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙省市资金2024年月亿元，。'), minLength: 1, maxLength: 12 });
    const block: fc.Arbitrary<Block> = fc.oneof(
      text.map(paragraph),
      fc.tuple(fc.constantFrom('（一）', '（二）'), text).map(([number, said]) => clause(number, said)),
      text.map((said): Block => ({ kind: 'heading', level: 1, number: '一、', text: said })),
      text.map((said): Block => ({ kind: 'note', of: 'document', text: said })),
      fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 }).map((rows) => table(rows)),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((titles): Block => ({ kind: 'annex-list', titles })),
    );
    const document = fc.tuple(fc.array(block, { maxLength: 6 }), fc.array(text, { minLength: 1, maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(document, document, async ([one, title], [other, titleAfter]) => {
        await expectBothTexts(tree([...one, paragraph('完')], title), tree([...other, paragraph('完')], titleAfter));
        expect(treeText(tree(one)).length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('clauses of a document', () => {
  test('are not taken for one another because their days and figures look alike', () => {
    const before = tree([clause('（一）', '甲方向乙方选派教师30名，于2024年6月30日前完成。')]);
    const after = tree([clause('（一）', '乙方于2024年12月30日前完成资金审计。')]);
    expect(redline(before, after, by).blocks.map((block) => block.change?.kind)).toEqual(['deleted', 'inserted']);
    const later = tree([clause('（一）', '甲方向乙方选派教师32名，于2025年7月31日前完成。')]);
    expect(redline(before, later, by).blocks.map((block) => block.change?.kind)).toEqual([undefined]);
  });
});
