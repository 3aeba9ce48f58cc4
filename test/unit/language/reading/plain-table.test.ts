import { createReader } from '@duikou/language';
import { comparableFacts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const read = (text: string) => createReader().read('file:///a.duikou', text);

const chinese = `表 投入 “财政投入”（单位：亿元） {
    年份   | 中央    | 省级   | 合计
    2018年 | 1060.95 | 900.50 | 1961.45
    合计   | 1060.95 | 900.50 | 1961.45
}
协议 山河2024 {
    条款 “投入” {
        表 {
            年份   | 人数
            2018年 | 12
        }
        """
        共{投入.合计}，中央{投入.中央：1060.95亿元}，占{投入.中央 占 投入.合计：54%}，
        {年均增加 投入.2018年 至 投入.2018年：约2亿元}，{甲方：甲省}，{山河2024.签订：2024年3月15日}。
        """
    }
}
`;

const english = chinese
  .replace('表 投入 “财政投入”（单位：亿元）', 'table 投入 "财政投入" (unit: 亿元)')
  .replace('协议', 'agreement')
  .replace('条款', 'clause')
  .replace('        表 {', '        table {')
  .replace(' 占 投入', ' share of 投入')
  .replace('年均增加 ', 'growth ')
  .replace(' 至 ', ' to ');

describe('plain tables and claims', () => {
  it('have one meaning in both spellings', () => {
    const [zh, en] = [read(chinese), read(english)];
    expect([zh.problems, en.problems]).toEqual([[], []]);
    expect(comparableFacts(en.facts)).toEqual(comparableFacts(zh.facts));
  });

  it('stand at the top level, in agreements and in clauses, with a name or without', () => {
    const { facts, declarations } = read(chinese);
    expect(facts.tables.map(({ id, name, title, owner, use, unit }) => [id, name, title, owner, use, unit])).toEqual([
      ['table:投入', '投入', '财政投入', '', 'list', '亿元'],
      ['table:山河2024.表', undefined, undefined, 'clause:山河2024.投入', 'list', undefined],
    ]);
    expect(facts.clauses[0]!.content).toEqual(['table:山河2024.表', 'prose:山河2024.投入']);
    expect(declarations.filter(({ kind }) => kind === 'table').map(({ path }) => path)).toEqual([['投入']]);
  });

  it.each(['1005亿元', '1005亿多元', '1005多亿元', '1005余亿元'])('read %s as that figure, as written', (written) => {
    const { facts, problems } = read(`协议 甲 { """\n共{甲.投入：${written}}。\n""" }\n`);
    const claim = facts.prose[0]!.parts.flatMap((part) => ('claim' in part ? [part.claim] : []))[0]!;
    expect(problems).toEqual([]);
    expect(claim.target).toMatchObject({ written, low: { value: '100500000000', dimension: 'money' } });
  });

  it('read what prose claims', () => {
    const claims = read(chinese).facts.prose[0]!.parts.flatMap((part) => ('claim' in part ? [part] : []));
    expect(claims.map(({ text, claim }) => [text, claim.kind, claim.terms.length, claim.of?.length])).toEqual([
      ['1060.95亿元', 'value', 1, undefined],
      ['54%', 'share', 1, 1],
      ['约2亿元', 'growth', 2, undefined],
      ['甲省', 'value', 1, undefined],
      ['2024年3月15日', 'value', 1, undefined],
    ]);
    expect(claims[3]!.claim.name?.path).toEqual(['甲省']);
    expect(claims[4]!.claim.date).toBe('2024-03-15');
  });

  it.each([
    ['{投入.合计：很多亿元1}', 'syntax/figure'],
    ['{投入. ：1亿元}', 'syntax/name-expected'],
    ['{投入.合计 至 投入.中央：1亿元}', 'syntax/name-expected'],
    ['{投入.合计：}', 'syntax/name-expected'],
    ['{山河2024.签订：2024年2月30日}', 'time/date-impossible'],
  ])('say what is wrong with %s', (claim, code) => {
    const { problems } = read(`协议 山河2024 {\n    """\n    ${claim}\n    """\n}\n`);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
