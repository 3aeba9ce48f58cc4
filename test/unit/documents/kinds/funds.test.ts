import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf, rowsOf, tablesOf, textOf, treeOf, viewOf } from './support.ts';

const bodies = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
`;
const agreement = (term: string, ...funds: string[]) => `${bodies}协议 甲乙 “甲乙协议” {
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
    适用：七大领域
    期限：${term}
${funds.map((one) => `    资金 ${one}`).join('\n')}
}
`;
const year = '2024年1月1日至2024年12月31日';

describe('a fund plan', () => {
  test('is there for an agreement with funds', () => {
    expect(namesOf('funds', viewOf(agreement(year, '援助 { 金额：2024年 5万元 }')))).toEqual(['甲乙']);
    expect(namesOf('funds', viewOf(agreement(year)))).toEqual([]);
  });

  test('adds up by source, recipient and area, in the years of the term', () => {
    const tree = treeOf(
      'funds',
      viewOf(
        agreement(
          year,
          `援助 {
        来源：甲方
        拨付：省级国库
        分配表（单位：万元） {
            受援方 | 2023年 | 2024年 | 产业协作 | 劳务协作
            乙一市 | 1      | 0.1    | 0.1      | 0
            乙二市 | 2      | 0.2    | 0.1      | 0.1
            合计   | 3      | 0.3    | 0.2      | 0.1
        }
    }`,
          '社会 { 来源：甲方；金额：2024年 7万元；不得用于：无 }',
        ),
      ),
    );
    const [all, recipients, areas] = tablesOf(tree);
    expect(all!.unit).toBe('万元');
    expect(rowsOf(all!)).toEqual(['资金|来源|拨付渠道|2024年', '援助|甲方|省级国库|0.3', '社会|甲方||7', '合计|||7.3']);
    expect(rowsOf(recipients!)).toEqual(['地区|援助', '乙一市|0.1', '乙二市|0.2', '合计|0.3']);
    expect(rowsOf(areas!)).toEqual(['领域|援助', '产业协作|0.2', '劳务协作|0.1', '合计|0.3']);
    expect(textOf(tree)).toContain('本计划所称甲方为甲省人民政府，乙方为乙省人民政府。');
  });

  test('has a column for each of several years, and no sum where an amount is no exact figure', () => {
    const several = agreement(
      '2024年1月1日至2025年12月31日',
      '援助 { 金额：2024年 5万元、2025年 6万元 }',
      '社会 { 金额：2024年 不少于 1万元、2025年 1万元 }',
    );
    expect(rowsOf(tablesOf(treeOf('funds', viewOf(several)))[0]!)).toEqual([
      '资金|2024年|2025年|合计',
      '援助|5|6|11',
      '社会|不少于1万元|1|',
      '合计||7|',
    ]);
  });

  test('sums are exact, however many decimals there are', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const written = (value: number) => (value / 10_000).toFixed(4).replace(/\.?0+$/, '');
        const funds = amounts.map((value, at) => `资金${at} { 金额：2024年 ${written(value)}万元 }`);
        const rows = rowsOf(tablesOf(treeOf('funds', viewOf(agreement(year, ...funds))))[0]!);
        expect(rows.at(-1)).toBe(`合计|${written(amounts.reduce((sum, value) => sum + value, 0))}`);
      }),
      { numRuns: 15 },
    );
  });
});
