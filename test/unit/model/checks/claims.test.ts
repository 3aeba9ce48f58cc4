import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../support/portfolio.ts';

/** Findings on one claim over tables with figures of the seed papers (王禹澔 2022, tables 3 to 6 and its text). */
function found(claim: string): string[] {
  const text = `表 投入（单位：亿元） {
    年份   | 中央    | 省级    | 合计
    2012年 | 300.00  | 100.00  | 400.00
    2016年 | 1200.00 | 300.02  | 1500.02
    2020年 | 4000.00 | 1037.62 | 5037.62
    合计   | 5500.00 | 1437.64 | 6937.64
}
表 引进（单位：亿元） {
    年份   | 引进
    2016年 | 300.10
    2017年 | 774.65
    2018年 | 766.29
    合计   | 1841.04
}
表 挂职（单位：名） {
    去向   | 人数
    中西部 | 7643
    其他   | 3963
    合计   | 11606
}
表 单位（单位：亿元） {
    类别 | 金额
    引进 | 1931.38
    直接 | 389.62
}
表 陕西（单位：亿元） {
    渠道     | 金额
    中央     | 600.10
    省级专项 | 108.37
    定点     | 300.64
    东西     | 339.00
    合计     | 1348.11
}
协议 说明 {
    条款 “说明” {
        """
        ${claim}
        """
    }
}
`;
  return findingsOf({ 'file:///a.duikou': text }).findings.map(({ code, message, params }) =>
    [message ?? code, params.row ?? ''].join(' ').trim(),
  );
}

describe('claims of the seed papers', () => {
  it.each([
    // the text says 6937.69, the table 6937.64
    ['{投入.合计：6937.69亿元}', ['text/figure-contradicts']],
    ['{投入.合计：6937.64亿元}', []],
    ['{投入.合计：6937.6亿元}', []],
    // 7643 of 11606 are 65.9 per cent and not 67
    ['{挂职.中西部 占 挂职.合计：67%}', ['quantity/rate-mismatch']],
    ['{挂职.中西部 占 挂职.合计：65.9%}', []],
    ['{挂职.中西部 占 挂职.合计：66%}', []],
    // 4.957 was cut off, not rounded
    ['{单位.引进 比 单位.直接：4.95倍}', ['quantity/rate-mismatch.multiple']],
    ['{单位.引进 比 单位.直接：4.96倍}', []],
    // the gap is the figure of one year
    ['{引进.合计：1066.4亿元}', ['text/figure-contradicts.equals-row 2017年']],
    // the listed parts leave one out
    ['{陕西.中央 + 陕西.定点 + 陕西.东西：1348.11亿元}', ['text/figure-contradicts.equals-row 省级专项']],
    ['{陕西.中央 + 陕西.定点 + 陕西.东西：1239.74亿元}', []],
    // about, and more
    ['{投入.2016年：约1500亿元}', []],
    ['{投入.2016年：1500余亿元}', []],
    ['{投入.2016年：约1700亿元}', ['text/figure-contradicts']],
    ['{投入.2016年：超过1500亿元}', []],
    ['{投入.2016年：不少于1600亿元}', ['text/figure-contradicts']],
    // means and increases
    ['{平均 投入.2012年.中央 至 投入.2020年.中央：1833.3亿元}', []],
    ['{平均 投入.2012年.中央 至 投入.2020年.中央：1833.4亿元}', ['quantity/rate-mismatch.mean']],
    ['{年均增加 投入.2012年.中央 至 投入.2020年.中央：1850亿元}', []],
    ['{年均增加 投入.2012年.中央 至 投入.2020年.中央：约200亿元}', ['quantity/rate-mismatch.growth']],
    ['{合计 投入.2012年.中央 至 投入.2016年.中央：1500亿元}', []],
    ['{投入.2020年.中央 - 投入.2012年.中央：3700亿元}', []],
    // another unit, another kind of figure
    ['{投入.2012年.中央：3000000万元}', []],
    ['{投入.2012年.中央：300人}', ['text/figure-contradicts']],
  ])('%s', (claim, expected) => {
    expect(found(claim)).toEqual(expected);
  });

  it('cannot be told of what names no figure', () => {
    expect(found('{投入.2013年：1亿元}')).toEqual(['reference/unknown']);
  });
});
