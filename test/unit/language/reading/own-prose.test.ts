import { describe, expect, it } from 'vitest';
import { reader } from '../../../support/portfolio.ts';

const prose = '"""\n按年度计划执行。\n"""';
const blocks: Readonly<Record<string, string>> = {
  任务: `协议 山河 {\n任务 到位：甲方 拨付资金 5亿元 {\n${prose}\n}\n}`,
  资金: `协议 山河 {\n资金 援助 {\n${prose}\n}\n}`,
  项目: `协议 山河 {\n项目 园区 {\n${prose}\n}\n}`,
  条款: `协议 山河 {\n条款 一 {\n${prose}\n}\n}`,
  联席会议: `协议 山河 {\n联席会议 首次 {\n${prose}\n}\n}`,
  团队: `协议 山河 {\n团队 医疗队 {\n${prose}\n}\n}`,
  需求: `协议 山河 {\n需求 就业 {\n${prose}\n}\n}`,
  责任清单: `协议 山河 {\n责任清单 年度 {\n${prose}\n}\n}`,
  完成情况: `完成情况 年度 {\n${prose}\n}`,
  算例: `算例 一 {\n${prose}\n}`,
  补充协议: `补充协议 一 {\n修改：山河\n${prose}\n}`,
};

describe('prose in a block', () => {
  it.each(Object.entries(blocks))('of %s reaches the facts', (_, text) => {
    const { facts, problems } = reader.read('file:///a.duikou', text);
    expect(problems).toEqual([]);
    expect(facts.prose.map(({ parts }) => parts)).toEqual([[{ text: '\n按年度计划执行。\n' }]]);
  });
});
