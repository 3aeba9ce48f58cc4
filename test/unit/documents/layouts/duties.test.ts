import { treeText } from '@duikou/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from './reading.ts';

const around = (line: string) =>
  `协议 山河 {\n甲方：甲省人民政府\n乙方：乙州\n资金 帮扶资金 { 金额：2024年 65000万元 }\n条款 “任务” {\n${line}\n}\n}\n`;

/** The clause that a line of source becomes, without its number. */
function clause(line: string): string {
  const tree = layout(around(line));
  const blocks = tree.blocks.slice(
    tree.blocks.findIndex((block) => block.kind === 'heading' && block.text === '任务') + 1,
  );
  const text = treeText({ ...tree, title: [], blocks: blocks.filter((block) => block.kind === 'heading') });
  return text.join('').replace(/^（一）/, '');
}

describe('the sentence of a duty', () => {
  test.each([
    [
      '任务：甲方 向 乙方 拨付资金 不少于6.5亿元，2024年10月31日前',
      '甲方向乙方拨付资金不少于6.5亿元，于2024年10月31日前完成。',
    ],
    ['任务：甲方应当向乙方拨付资金 6.5亿元', '甲方应当向乙方拨付资金6.5亿元。'],
    ['任务：甲方 拨付资金 不少于 帮扶资金.2024年', '甲方拨付资金不少于65000万元。'],
    ['任务：甲方 拨付资金 不低于 帮扶资金.2024年', '甲方拨付资金不低于65000万元。'],
    ['任务：甲方 拨付资金 不少于 没有的资金.2024年', '甲方拨付资金不少于没有的资金.2024年。'],
    ['任务：甲方 拨付 不少于 帮扶资金.2024年 的资金', '甲方拨付不少于65000万元的资金。'],
    ['任务：甲方 选派 10名 年轻干部，2024-06-05前', '甲方选派10名年轻干部，于2024年6月5日前完成。'],
    ['任务：甲方 组织专家 20人次，赴乙方义诊，2024年底前', '甲方组织专家20人次，赴乙方义诊，于2024年底前完成。'],
    ['任务：甲方 组织专家，赴乙方义诊 3次', '甲方组织专家，赴乙方义诊3次。'],
    ['任务：双方 各 选派干部 10名', '双方各选派干部10名。'],
    ['任务：双方 共同 召开会议 1次以上，协议期内', '双方在协议期内共同召开会议1次以上。'],
    ['任务：双方 每年 召开联席会议 2次以上', '双方每年召开联席会议2次以上。'],
    ['任务：甲方 每年9月底前 向 乙方 拨付资金 ≥65000万元', '甲方于每年9月底前向乙方拨付资金不少于65000万元。'],
    ['任务：乙方 支出资金 ≥95%', '乙方支出资金不低于95%。'],
    ['任务：甲方 完成园区建设 3个，2024年12月31日前', '甲方于2024年12月31日前完成园区建设3个。'],
    ['任务：甲方 帮助就业 6000人，签订后30日内', '甲方帮助就业6000人，于本协议签订后30日内完成。'],
    ['任务：甲方 力争 引进企业 3-5家', '甲方力争引进企业3—5家。'],
    ['约定：乙方 不得 改变用途，2024年底前，除非 双方书面同意', '乙方于2024年底前不得改变用途，双方书面同意的除外。'],
    ['约定：甲方 可以 抽查项目，当 乙方逾期报送材料', '当乙方逾期报送材料时，甲方可以抽查项目。'],
    ['约定：甲方 有权 检查资金使用', '甲方有权检查资金使用。'],
    ['约定：甲方 有权 中止 拨付，当 资金用途 被违反', '当资金用途被违反时，甲方有权中止拨付。'],
    [
      '任务：甲方 拨付资金 6.5亿元，收到请款函 后 10个工作日内\n事件 收到请款函：乙方 书面通知 甲方，佐证 请款函回执',
      expect.stringContaining('收到请款函，是指乙方书面通知甲方，以请款函回执为凭。'),
    ],
    ['任务：甲方 选派干部 10名 {\n配合：乙方\n地点：乙州\n}', '甲方选派干部10名。适用地点为乙州。由乙方予以配合。'],
    ['任务 甲任务：甲方 选派干部 10名 {\n优先于：乙约定\n}', '甲方选派干部10名。与“乙约定”不一致的，以本项为准。'],
  ])('%s', (line, expected) => {
    expect(clause(line)).toEqual(expected);
  });

  test('an English duty has its figures and fixed words in Chinese', () => {
    expect(clause('duty: party-a must transfer funds at least CNY 650 million')).toContain('甲方应当transfer funds');
    expect(clause('duty: party-a transfer funds at least CNY 650 million, by 2024-10-31')).toMatch(
      /，于2024年10月31日前完成。$/u,
    );
    expect(clause('duty meet: both jointly hold a meeting at least 2 times, every year')).toBe(
      '双方每年共同hold a meeting不少于2次。',
    );
  });
});

describe('what follows the sentence', () => {
  test.each([
    ['未完成：并应 30日内补足', '未完成的，甲方还应当在30日内补足。'],
    ['未完成：并应 30日内补足 { 承担：乙方 }', '未完成的，乙方还应当在30日内补足。'],
    ['未完成：书面说明原因，30日内补足', '未完成的，甲方应当书面说明原因，并在30日内补足。'],
    ['逾期：改为 一次拨付全部款项', '逾期的，甲方应当改为一次拨付全部款项。'],
    ['逾期：改为 一次拨付全部款项 { 承担：乙方 }', '逾期的，改由乙方一次拨付全部款项。'],
    ['违反：书面说明', '违反的，甲方应当书面说明。'],
    ['考核：资金到位率；佐证：拨款凭证', '考核指标为资金到位率，佐证材料为拨款凭证。'],
    ['资金：帮扶资金', '所需资金从帮扶资金中列支。'],
    ['口径：到账资金', '统计口径为到账资金。'],
    ['分解：乙一市 200万元、乙二市 300万元', '其中：乙一市200万元、乙二市300万元。'],
  ])('%s', (slot, expected) => {
    expect(clause(`任务：甲方 编制规划，2024年底前 { ${slot} }`)).toBe(`甲方编制规划，于2024年底前完成。${expected}`);
  });

  test('the fund is not named again where the act names it', () => {
    expect(clause('任务：甲方 拨付帮扶资金 { 资金：帮扶资金 }')).toBe('甲方拨付帮扶资金。');
  });

  test('a reason for not being assessed stays in the source', () => {
    expect(clause('任务：甲方 编制规划 { 不考核：已由到位率反映 }')).toBe('甲方编制规划。');
  });
});

test('a breakdown of many shares is a table under its clause', () => {
  const shares = Array.from({ length: 9 }, (_, index) => `乙${index + 1}县 ${index + 1}名`).join('\n');
  const tree = layout(around(`任务 选派：甲方 选派教师 45名 {\n分解 {\n${shares}\n}\n}`));
  const table = tree.blocks.find((block) => block.kind === 'table');
  expect(table?.caption).toBe('选派任务分解表');
  expect(table?.rows.map((row) => row.cells.map((cell) => cell.text)).at(-1)).toEqual(['乙9县', '9名']);
  expect(treeText(tree)).toContain('（一）甲方选派教师45名。任务分解见下表。');
});

test('no line of a duty leaves a hole or doubled marks in its sentence', () => {
  const one = <T>(...list: T[]) => fc.constantFrom(...list);
  const line = fc
    .tuple(
      one('甲方', '双方', '甲一市、甲二市'),
      one('', ' 应当', ' 不得', ' 可以', ' 力争'),
      one('', ' 各', ' 共同'),
      one('', ' 向 乙方'),
      one(' 拨付资金', ' 开展培训，赴乙方指导'),
      one('', ' 不少于6.5亿元', ' 95%以上', ' 3—5家', ' 不超过 帮扶资金.2024年', ' 不少于 无此名'),
      one('', '，2024年10月31日前', '，协议期内', '，每季度', '，签订后30日内', '，每年9月底前'),
      one('', '，除非 双方同意', '，当 资金到位'),
    )
    .map((parts) => `任务：${parts.join('')}`);
  fc.assert(
    fc.property(line, (text) => {
      const sentence = clause(text);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[，。；]{2}|\s/u);
      expect(sentence).toMatch(/^[^。]+。$/u);
    }),
    { numRuns: 60 },
  );
});
