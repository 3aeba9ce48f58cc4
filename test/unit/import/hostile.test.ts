import { plainSheet } from '@duikou/import';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported, mistakes } from './drafts.ts';
import { line, middle, table, textFile, workbook } from './office-files.ts';

/** What files from anywhere may hold: signs of the language, marks that are not paired, characters that are not seen. */
const hostile = fc.constantFrom(
  '{',
  '}',
  '｛甲方｝',
  '"""',
  '“““',
  '”',
  '"',
  '“甲”“乙”',
  '|',
  '｜',
  '//',
  '/*',
  '*/',
  '；佐证：',
  '《',
  '》',
  '\u0000',
  '\u0007',
  '\u202e',
  '\ud800',
  '\n',
  '\t',
  '任务：',
  '协议 甲 {',
  '} 协议 乙 {',
  '，',
  '、',
  '：',
  '->',
  '=1+1',
  '\\',
  '$(x)',
  '&lt;',
  ']]>',
);
const plain = fc.constantFrom(
  '甲方应于2024年10月31日前向乙方拨付资金6.5亿元',
  '乙方不得改变用途',
  '一、',
  '（一）',
  '1.',
  '第一条',
  '甲方：',
  '乙方：甲省人民政府',
  '本协议期限为2024年1月1日至2024年12月31日。',
  '根据《办法》',
  '合计',
  '其中：',
  '2024年',
  '30名',
  '100%',
  '单位：万元',
  '附件1',
  '甲方（盖章）',
  '完成时限',
  '每年',
  '财政援助资金',
);
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: plain },
      { weight: 2, arbitrary: hostile },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** Runs of the property; each makes a whole draft. */
const runs = { numRuns: 40 };

describe('whatever a file holds, its draft has no mistake in its syntax', () => {
  it.each([
    ['responsibilities', ['序号', '目标任务', '目标值', '责任单位', '完成时限', '分值', '评分标准']],
    ['indicators', ['一级指标', '二级指标', '分值', '目标值', '单位', '评分标准', '数据来源']],
    [
      'projects',
      ['项目名称', '领域', '建设地点', '总投资（万元）', '援助资金（万元）', '实施单位', '起止年限', '建设内容'],
    ],
    ['funds', ['受援地区', '结对地区', '2024年', '产业协作', '合计']],
    ['table', ['x', 'y']],
  ])('a sheet: %s', (_, head) => {
    fc.assert(
      fc.property(text, fc.array(fc.array(text, { maxLength: 8 }), { minLength: 1, maxLength: 6 }), (title, rows) => {
        const sheet = plainSheet(title, [[title], head as string[], ...rows]);
        const draft = imported('x.csv', new Uint8Array([1]), { delimited: () => sheet });
        expect(mistakes(draft.text)).toEqual([]);
      }),
      runs,
    );
  });

  it('headings of any kind', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        fc.pre(rows.some((row) => row.some((cell) => cell.trim() !== '')));
        const draft = imported('x.csv', new Uint8Array([1]), { delimited: () => plainSheet('x', rows) });
        expect(mistakes(draft.text)).toEqual([]);
      }),
      runs,
    );
  });

  it('a text', async () => {
    const paragraph = text.map((one) => ({ kind: 'line' as const, one }));
    const centred = text.map((one) => ({ kind: 'middle' as const, one }));
    const grid = fc
      .array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => ({ kind: 'table' as const, rows }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, centred, grid), { minLength: 1, maxLength: 14 }),
        async (blocks) => {
          const bytes = await textFile([
            line('一、总则'),
            ...blocks.map((block) =>
              block.kind === 'table'
                ? table(block.rows.map((row) => row.map(inXml)))
                : { line, middle }[block.kind](inXml(block.one)),
            ),
          ]);
          expect(mistakes(imported('x.docx', bytes).text)).toEqual([]);
        },
      ),
      runs,
    );
  }, 120_000);

  it('cells that a spreadsheet program wrote', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const safe = rows.map((row) => row.map(inXml));
          fc.pre(safe.some((row) => row.some((cell) => cell.trim() !== '')));
          const bytes = await workbook({ 表: safe });
          expect(mistakes(imported('x.xlsx', bytes).text)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Characters that XML cannot hold are not in such a file. */
function inXml(written: string): string {
  return [...written]
    .filter((one) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|^[\ud800-\udfff]$/.test(one))
    .join('');
}

describe('nothing is lost', () => {
  it('every figure of a text stands in its draft', async () => {
    const sentence = fc
      .tuple(plain, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('万元', '名', '', '个村'))
      .map((parts) => `${parts.join('')}。`);
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 10 }), async (sentences) => {
        const bytes = await textFile([line('一、总则'), ...sentences.map((one) => line(one))]);
        const draft = imported('x.docx', bytes).text;
        for (const one of sentences) for (const figure of one.match(/\d{2,}/g) ?? []) expect(draft).toContain(figure);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
