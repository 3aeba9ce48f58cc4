import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string) => {
  const { facts, problems } = reader.read('a.duikou', text);
  expect(problems).toEqual([]);
  return facts;
};

describe('parts of a whole', () => {
  it('who holds the rest, and where the rule is said', () => {
    const { duties } = read(
      '协议 甲 {\n任务 乙：甲方 拨付资金 6亿元 {\n分解 {\n汇总规则：各\n乙一市 3亿元\n其余：省本级统筹\n}\n}\n}\n',
    );
    const [breakdown] = duties[0]!.breakdowns;
    expect(breakdown).toMatchObject({ rule: 'each', ruleAt: 'duty:甲.乙#sum-rule' });
    expect(breakdown!.shares[1]).toMatchObject({ rest: true, held: { text: '省本级统筹' } });
  });

  it('the level of 县级及以下', () => {
    const { funds } = read('协议 甲 {\n资金 乙 { 投向：县级及以下 不低于80%；产业协作 不低于60% }\n}\n');
    expect(funds[0]!.uses.map(({ level, area }) => [level, area?.path[0]])).toEqual([
      ['county', undefined],
      [undefined, '产业协作'],
    ]);
  });

  it('columns of 小计 and 其中', () => {
    const { tables } = read(
      '协议 甲 {\n资金 乙 {\n分配表（单位：万元） {\n受援方 | 2024年 | 其中：产业协作 | 小计\n乙一市 | 5 | 3 | 5\n}\n}\n}\n',
    );
    expect(tables[0]!.columns.map(({ kind }) => kind)).toEqual(['key', 'year', 'part', 'subtotal']);
    expect(tables[0]!.rows[0]!.cells[2]!.target?.low?.value).toBe('30000');
  });
});
