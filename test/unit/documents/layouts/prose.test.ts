import { treeText } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { layout } from './reading.ts';

const around = (prose: string) => `
协议 框架 “甲乙｜框架协议” { 期限：2021年1月1日至2025年12月31日 }
协议 山河 “甲乙｜年度协议” {
    甲方：甲省人民政府
    乙方：乙州
    期限：2024年1月1日至2025年12月31日
    签订：2024年3月5日
    资金 帮扶资金 { 金额：2024年 65000万元、2025年 6.6亿元 }
    资金 表列资金 {
        分配表（单位：万元） {
            受援方 | 2024年 | 2025年
            乙一县 | 100    | 200
            乙二县 | 300    | 400
        }
    }
    条款 “说明” {
        任务 到位：甲方 拨付资金 95%以上，2024年10月31日前 { 分解：乙一县 2.6亿元、乙二县 3亿元 }
        """
        ${prose}
        """
    }
    项目 园区 “山河产业园” { 投资：3200万元；进度：批复 2024年5月20日 }
}
`;

/** The paragraphs that the prose becomes. */
function paragraphs(prose: string): readonly string[] {
  const tree = layout(around(prose));
  const from = tree.blocks.findIndex((block) => block.kind === 'heading' && block.text === '说明');
  const to = tree.blocks.findIndex((block) => block.kind === 'heading' && block.text === '项目安排');
  const blocks = tree.blocks.slice(from, to).filter((block) => block.kind === 'paragraph');
  return treeText({ ...tree, title: [], blocks });
}

describe('interpolation', () => {
  test.each([
    ['到位.目标', '95%以上'],
    ['到位.数值', '95%'],
    ['到位.时限', '2024年10月31日前'],
    ['到位.乙一县', '2.6亿元'],
    ['帮扶资金.总额', '131000万元'],
    ['帮扶资金.2024年', '65000万元'],
    ['帮扶资金.2025年', '6.6亿元'],
    ['表列资金.2024年', '400万元'],
    ['表列资金.总额', '1000万元'],
    ['帮扶资金', '帮扶资金'],
    ['园区', '山河产业园'],
    ['园区.投资', '3200万元'],
    ['框架', '《甲乙框架协议》'],
    ['山河.签订', '2024年3月5日'],
    ['甲方', '甲方'],
    ['没有.这个', '没有.这个'],
  ])('{%s}', (name, expected) => {
    expect(paragraphs(`前{${name}}后。`)).toEqual([`前${expected}后。`]);
  });
});

test('each line is a paragraph, without the blanks of the source, in full-width punctuation', () => {
  expect(paragraphs('资金 专账核算,\n\n        接受(双方)审计:每年1次。')).toEqual([
    '资金专账核算，',
    '接受（双方）审计：每年1次。',
  ]);
});

test('a target that is a name keeps the comparator of its clause', () => {
  const clause = '任务 落实：甲方 拨付资金 不低于 帮扶资金.2024年，2024年10月31日前';
  const tree = layout(
    `${around('前{落实.目标}后，{落实.数值}。')}`.replace('条款 “说明” {', `条款 “说明” {\n${clause}\n`),
  );
  expect(treeText(tree).join('\n')).toContain('前不低于65000万元后，65000万元。');
});

test('prose in the braces of a duty, a fund or a project stands in the document', () => {
  const prose = (text: string) => `\n"""\n${text}\n"""\n`;
  const tree = layout(`协议 山河 “甲乙｜年度协议” {
    甲方：甲省人民政府
    乙方：乙州
    资金 帮扶资金 { 金额：2024年 65000万元${prose('资金专户管理。')}}
    条款 “说明” { 任务 到位：甲方 拨付资金 95%以上，2024年10月31日前 {${prose('到位以入账为准。')}} }
    项目 园区 { 投资：3200万元${prose('园区分两期建设。')}}
}`);
  const text = treeText(tree).join('\n');
  expect(text).toMatch(/资金专户管理。[\s\S]*到位以入账为准。[\s\S]*园区分两期建设。/);
});
