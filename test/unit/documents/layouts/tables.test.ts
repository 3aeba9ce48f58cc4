import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledColumns, tableBlock } from '../../../../packages/documents/src/layouts/tables.ts';
import { titleOf } from '../../../../packages/documents/src/layouts/title.ts';
import { longAgreement } from './long.ts';
import { layout } from './reading.ts';

const wide = (columns: number, text: string) =>
  tableBlock({
    columns: Array.from({ length: columns }, (_, index) => ({ label: `第${index + 1}列` })),
    rows: [{ cells: Array.from({ length: columns }, () => text) }],
  });

describe('columns', () => {
  test('of figures are numeric, of words are not, dashes are nothing', () => {
    const table = tableBlock({
      columns: [{ label: '地区' }, { label: '资金' }, { label: '备注' }],
      rows: [{ cells: ['甲', '1,200.5', '—'] }, { cells: ['乙', '—', ''] }],
    });
    expect(table.columns.map(({ numeric }) => numeric === true)).toEqual([false, true, false]);
    expect(table.rows[1]!.cells[1]).toEqual({ text: '—', align: 'center' });
  });

  test('keep figures and short heads on one line when words must give way', () => {
    const table = tableBlock({
      columns: [{ label: '序号' }, { label: '说明' }, { label: '说明二' }, { label: '金额' }],
      rows: [{ cells: ['1', '很长的说明'.repeat(20), '也很长的说明'.repeat(20), '123456.78'] }],
    });
    const widths = table.columns.map(({ width }) => width!);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(73.8);
    expect(widths[0]).toBeGreaterThanOrEqual(5.8);
    expect(widths[3]).toBeGreaterThanOrEqual(10.8);
  });

  test.each([3, 4, 5, 6, 7, 8, 9])('%i of them hold the longest figure in whole', (count) => {
    const long = '9,999,999,999,999.99';
    const label = '合计资金';
    const figures = ['14000', '8.5', long, '—', '1200', '65000', '300', '12'].slice(0, count - 1);
    const table = tableBlock({
      columns: Array.from({ length: count }, (_, at) => ({ label: at === 0 ? '任务' : label })),
      rows: [{ cells: ['采购和帮助销售脱贫地区农产品及手工业产品', ...figures] }],
    });
    const page = table.landscape ? 636 : 442.2;
    const points = table.columns.map(({ width }) => width! * 6);
    const total = points.reduce((sum, width) => sum + width, 0);
    expect(total).toBeLessThanOrEqual(page + 1);
    expect(table.size).toBeUndefined();
    figures.forEach((text, at) => {
      // Margins of a cell are 10.8 points, a digit is 6 wide, a Chinese character 12; a rule takes half a point.
      expect(points[at + 1]).toBeGreaterThanOrEqual(Math.max(text.length * 6, 48) + 11.3);
    });
  });

  test('of long figures turn the page, then are set smaller', () => {
    const long = '9,999,999,999,999.99';
    const table = (count: number) =>
      tableBlock({
        columns: Array.from({ length: count }, (_, at) => ({ label: `第${at + 1}年` })),
        rows: [{ cells: Array.from({ length: count }, () => long) }],
      });
    expect(table(3)).toMatchObject({ kind: 'table' });
    expect(table(3).landscape).toBeUndefined();
    expect(table(4)).toMatchObject({ landscape: true });
    expect(table(4).size).toBeUndefined();
    expect(table(5)).toMatchObject({ landscape: true, size: 10.5 });
    expect(table(6)).toMatchObject({ landscape: true, size: 9 });
  });

  test('of words share what figures leave, so that rows take few lines', () => {
    const table = tableBlock({
      columns: [{ label: '任务' }, { label: '单位' }, { label: '数量' }, { label: '说明' }],
      rows: [{ cells: ['帮助就业', '人', '14000', '说明'.repeat(60)] }],
    });
    const widths = table.columns.map(({ width }) => width!);
    expect(widths[3]).toBeGreaterThan(35);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(73.8);
  });

  test('of nothing are left out', () => {
    const table = filledColumns({
      columns: [{ label: '甲' }, { label: '乙' }],
      rows: [{ cells: ['', '1'] }, { cells: ['', ''] }],
    });
    expect(table.columns).toEqual([{ label: '乙' }]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['1'], ['']]);
  });

  test('too many for the upright page turn it', () => {
    expect(wide(6, '财政援助资金').landscape).toBeUndefined();
    expect(wide(10, '财政援助资金').landscape).toBe(true);
  });
});

test('English heads and sums are Chinese in the document', () => {
  const tree = layout(
    'agreement a {\n  fund aid {\n    allocation-table (unit: 万元) {\n      recipient | 2024年\n      乙一市 | 10\n      total | 10\n    }\n  }\n}\n',
  );
  const table = tree.blocks.find((block) => block.kind === 'table')!;
  expect(table.header[0]!.cells[0]!.text).toBe('受援方');
  expect(table.rows.at(-1)!.cells[0]!.text).toBe('合计');
});

describe('annexes', () => {
  test('one bears no number, and a long table is one', () => {
    const tree = layout(longAgreement(1, 100));
    const at = tree.blocks.findIndex((block) => block.kind === 'annex');
    expect(tree.blocks[at]).toEqual({ kind: 'annex', title: ['财政援助资金分配表'] });
    expect(tree.blocks[at + 1]).toMatchObject({ kind: 'table', unit: '万元' });
    expect(tree.blocks[at - 1]!.kind).toBe('signature');
  });

  test('a short table stands in the text', () => {
    expect(layout(longAgreement(1, 5)).blocks.some((block) => block.kind === 'annex')).toBe(false);
  });

  test('those named by the agreement are listed once', () => {
    const tree = layout('协议 甲 { 附件：项目清单、名单 ; \n 项目 园区 { 投资：3200万元 } }');
    expect(tree.blocks.find((block) => block.kind === 'annex-list')).toEqual({
      kind: 'annex-list',
      titles: ['项目清单', '名单'],
    });
    expect(tree.blocks.filter((block) => block.kind === 'annex')).toHaveLength(1);
  });
});

describe('titles', () => {
  test('break where their author says', () => {
    expect(titleOf('甲省 乙自治区｜2024年度东西部协作协议')).toEqual(['甲省 乙自治区', '2024年度东西部协作协议']);
  });

  test('too long for a line break after a body, in no word, and lose nothing', () => {
    const title = '甲省人民政府关于深化与乙自治区人民政府教育医疗卫生人才交流对口支援合作二〇二四年度协议书';
    const lines = titleOf(title);
    expect(lines).toEqual([
      '甲省人民政府关于深化与乙自治区人民政府',
      '教育医疗卫生人才交流对口支援',
      '合作二〇二四年度协议书',
    ]);
    expect(titleOf('国'.repeat(41)).map((line) => line.length)).toEqual([14, 14, 13]);
  });

  test.each([
    [
      '甲省对口支援办公室 甲省发展和改革委员会关于报送《甲省乙自治区2024年度东西部协作协议》的报告',
      ['甲省对口支援办公室 甲省发展和改革委员会', '关于报送《甲省乙自治区2024年度', '东西部协作协议》的报告'],
    ],
    ['国'.repeat(20), ['国'.repeat(20)]],
  ])('make a trapezium or diamond: %s', (title, lines) => {
    expect(titleOf(title)).toEqual(lines);
  });

  test('make no rectangle and no hourglass, whatever their length', () => {
    const word = fc.constantFrom(
      '甲',
      '东西部协作',
      '2024年度',
      '人民政府',
      '《',
      '》',
      '关于',
      '的',
      '乙自治区',
      '国',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const title = words.join('').slice(0, 100);
        const lines = titleOf(title);
        const lengths = lines.map((line) => [...line].length);
        expect(lines.join('')).toBe(title);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
        const rises = lengths.slice(1).map((length, at) => Math.sign(length - lengths[at]!));
        const falls = rises.findIndex((rise) => rise < 0);
        expect(falls < 0 || !rises.slice(falls).some((rise) => rise > 0), lengths.join(' ')).toBe(true);
        if (lengths.length > 1) expect(new Set(lengths).size, lengths.join(' ')).toBeGreaterThan(1);
      }),
    );
  });
});
