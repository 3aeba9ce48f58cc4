import { describe, expect, it } from 'vitest';
import { reader } from '../../../support/portfolio.ts';

const inside = (text: string) => `协议 山河 {\n${text}\n}`;
const tables: Readonly<Record<string, (head: string) => string>> = {
  分配表: (head) => inside(`资金 甲 {\n分配表（${head}） {\n受援方 | 2024年\n乙市 | 5\n}\n}`),
  分解: (head) => inside(`任务 甲：甲方 拨付 5亿元 {\n分解（${head}） {\n地区 | 数\n乙市 | 5\n}\n}`),
  完成表: (head) => `完成情况 年终 {\n完成表（${head}） {\n任务 | 完成值\n到位 | 5\n}\n}`,
  成员表: (head) => inside(`团队 甲 {\n成员表（${head}） {\n姓名 | 岗位\n张某 | 医生\n}\n}`),
  责任清单: (head) => inside(`责任清单 甲 {\n表（${head}） {\n任务 | 目标\n到位 | 5\n}\n}`),
};

describe('what stands before the rows of a table', () => {
  it.each(Object.entries(tables))('%s: words that are no unit are said', (_, table) => {
    const { problems } = reader.read('file:///a.duikou', table('单位：亿元，另有说明'));
    expect(problems).toMatchObject([{ code: 'syntax/unexpected-words', params: { found: '另有说明' } }]);
  });

  it('gives figures of a table of values their unit', () => {
    const { facts } = reader.read('file:///a.duikou', tables.完成表!('单位：亿元'));
    expect(facts.actuals[0]!.values[0]!.target?.low).toMatchObject({ value: '500000000', dimension: 'money' });
  });

  it('and words behind what a rule says otherwise are said', () => {
    const { problems } = reader.read('file:///a.duikou', '规则 甲：投资 不低于 5万元，否则 提醒 “少” 另有说明');
    expect(problems).toMatchObject([{ code: 'syntax/unexpected-words', params: { found: '另有说明' } }]);
  });
});
