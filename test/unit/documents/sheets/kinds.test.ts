import { documentMakers, type LayoutView, makerOf, type Workbook, writeXlsx } from '@duikou/documents';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../support/workbook.ts';
import { options, viewOf } from '../kinds/support.ts';

type Sheet = Workbook['sheets'][number];

function bookOf(kind: Parameters<typeof makerOf>[0], view: LayoutView, more: { locale?: 'en' } = {}): Workbook {
  const maker = makerOf(kind);
  return maker.workbook!(view, maker.found(view)[0]!, { ...options, ...more });
}

const sheet = (book: Workbook, name: string): Sheet => book.sheets.find((one) => one.name === name)!;

/** Rows as texts: figures as they are, a formula as `=…→value`, days as ISO. */
function shown({ rows }: Sheet): string[][] {
  return rows.map(({ cells }) =>
    cells.map(({ value }) => {
      if (value === undefined) return '';
      if (value.kind === 'formula') return `=${value.formula}→${value.value}`;
      return value.kind === 'text' ? value.text : value.kind === 'date' ? value.date : value.value;
    }),
  );
}

const agreement = (members: string): LayoutView =>
  viewOf(`主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
${members}
}`);

describe('workbooks by kind', () => {
  it('are there exactly where a kind comes as XLSX', () => {
    for (const { formats, workbook } of documentMakers) expect(workbook !== undefined).toBe(formats.includes('xlsx'));
  });

  it('funds: a total that its rows do not make stands as stated, with a note; attracted funds apart', () => {
    const book = bookOf(
      'funds',
      agreement(`    资金 援助 {
        来源：甲方
        分配表（单位：万元） {
            受援方 | 2023年 | 2024年
            乙一市 | 1      | 0.1
            乙二市 | 2      | 0.2
            合计   | 3      | 0.4
        }
    }
    资金 引进 { 来源：企业；引进资金：是；金额：2024年 5亿元 }`),
    );
    const table = sheet(book, '援助分配表');
    expect(shown(table).slice(2)).toEqual([
      ['受援方', '2023年', '2024年'],
      ['乙一市', '1', '0.1'],
      ['乙二市', '2', '0.2'],
      ['合计', '=SUM(B4:B5)→3', '0.4'],
    ]);
    expect(table.rows.at(-1)!.cells[2]!.note).toBe('原表所写为0.4，与各项之和0.3不符。');
    expect(table.columns[2]!.format).toBe('#,##0.0');
    const totals = shown(sheet(book, '资金总量')).slice(2);
    expect(totals[0]).toContain('2024年（万元）');
    expect(totals.slice(-2).map(([name, amount]) => [name, amount])).toEqual([
      ['合计', '=SUM(E4)→0.4'],
      ['引进资金合计', '=SUM(E5)→50000'],
    ]);
  });

  it('funds: figures too long for a spreadsheet are added here and not by a formula', () => {
    const book = bookOf(
      'funds',
      agreement(`    资金 援助 {
        来源：甲方
        分配表（单位：元） {
            受援方 | 2024年
            乙一市 | 1234567890123456.5
            乙二市 | 0.5
            合计   | 1234567890123457
        }
    }`),
    );
    expect(shown(sheet(book, '援助分配表')).at(-1)).toEqual(['合计', '1234567890123457']);
  });

  it('responsibilities: days are dates, progress is asked for in the term, what must not be done is asked nothing', () => {
    const book = bookOf(
      'responsibilities',
      agreement(`    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前
    任务 公示：乙方 公示结果 1次以上，每季度
    任务 印发：双方 共同 印发方案，2024年6月1日
    约定 用途：乙方 不得 改变资金用途`),
    );
    const list = sheet(book, '责任清单');
    const [head, ...rows] = shown(list).slice(list.frozenRows - 1);
    const at = (label: string) => head!.indexOf(label);
    expect(rows.map((row) => [row[at('目标值')], row[at('单位')], row[at('完成时限')], row[at('标识')]])).toEqual([
      ['5000', '万元', '2024-10-31', 'duty:山河2024.资金到位'],
      ['1', '次', '每季度', 'duty:山河2024.公示'],
      ['', '', '2024-06-01', 'duty:山河2024.印发'],
      ['', '', '', ''],
    ]);
    const cells = list.rows.slice(list.frozenRows).map((row) => row.cells);
    const rule = (row: number, label: string) => cells[row]![at(label)]!.validation;
    expect(cells[0]![at('完成时限')]!.format).toBe('yyyy"年"m"月"d"日前"');
    expect(rule(0, '实际值')).toMatchObject({ kind: 'number', least: '0' });
    expect(rule(0, '日期')).toMatchObject({ kind: 'date', from: '2024-01-01', to: '2024-12-31' });
    expect(rule(2, '实际值')).toMatchObject({ kind: 'list', values: ['已完成', '未完成'] });
    expect(cells[3]!.some(({ input }) => input)).toBe(false);
  });

  it('responsibilities: marks of a list are summed to its full mark', () => {
    const book = bookOf(
      'responsibilities',
      agreement(`    责任清单 重点任务 “重点任务”（签发：甲方，满分：100分） {
        序号 | 目标任务 | 目标值 | 责任单位 | 完成时限       | 分值
        1    | 选派干部 | 10名   | 甲方     | 2024年6月底前  | 40
        2    | 培训人员 | 500人次 | 乙方    | 2024年10月底前 | 60
    }`),
    );
    const rows = shown(sheet(book, '责任清单'));
    expect(rows.at(-1)).toContain(`=SUM(${cellUnder(sheet(book, '责任清单'), '分值（分）')})→100`);
  });

  it('indicators: weights are sums of what is below, instructions in English where asked', () => {
    const view = agreement(`    指标体系 考核 {
        满分：100分
        指标 组织：30分 {
            指标 会议：10分 { 单位：次；来源：纪要；评分：未完成不得分 }
            指标 自评：20分 { 单位：份；来源：记录；评分：未完成不得分 }
        }
        指标 到位率：60分 { 单位：%；来源：凭证；评分：按比例计分 }
        加分项 经验：5分 { 单位：项；来源：文件；评分：每获得一项加2分 }
    }`);
    const book = bookOf('indicators', view);
    const rows = shown(sheet(book, '指标表')).slice(2);
    expect(rows.map(([name, weight]) => [name, weight])).toEqual([
      ['指标', '分值（分）'],
      ['组织', '=SUM(B5:B6)→30'],
      ['　会议', '10'],
      ['　自评', '20'],
      ['到位率', '60'],
      ['经验（加分项）', '5'],
      ['满分', '100'],
    ]);
    expect(sheet(book, '指标表').rows.at(-1)!.cells[1]!.note).toContain('与各项之和90不符');
    const notes = (made: Workbook) => shown(sheet(made, '指标完成情况')).flat().join('');
    expect(notes(book)).not.toContain('How to fill in');
    expect(notes(bookOf('indicators', view, { locale: 'en' }))).toContain('How to fill in');
    const form = sheet(book, '指标完成情况');
    const percent = form.rows.find(({ cells }) =>
      cells.some(({ value }) => value?.kind === 'text' && value.text === '%'),
    );
    expect(percent!.cells.find(({ input }) => input)!.validation).toMatchObject({ kind: 'percent' });
  });

  it('carries where it came from', async () => {
    const view = agreement('    资金 援助 { 来源：甲方；金额：2024年 5亿元 }');
    const parts = partsOf(await writeXlsx(bookOf('funds', view)));
    expect(parts['customXml/item1.xml']).toContain(options.sourceHash);
    expect(shown(bookOf('funds', view).sheets.at(-1)!).flat()).toEqual(
      expect.arrayContaining([options.sourceHash, options.programVersion]),
    );
  });
});

/** The cells of a column that hold figures: `M5:M6`. */
function cellUnder({ rows, frozenRows }: Sheet, label: string): string {
  const head = rows[frozenRows - 1]!.cells;
  const at = head.findIndex(({ value }) => value?.kind === 'text' && value.text === label);
  const letter = String.fromCharCode(65 + at);
  return `${letter}${frozenRows + 1}:${letter}${rows.length - 1}`;
}
