import { describe, expect, test } from 'vitest';
import { namesOf, rowsOf, tablesOf, textOf, treeOf, viewOf } from './support.ts';

const view = viewOf(`主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 甲乙 {
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
    联席会议 首次 “两省首次联席会议” {
        级别：省
        日期：2024年3月18日
        地点：甲首府市
        主持：张某
        参会：甲省人民政府、乙省人民政府
        议题：年度计划、项目进度
        文号：甲乙纪〔2024〕1号
        议定事项 计划：甲方 提出年度工作清单，2024年4月底前
        议定事项 对接：乙方 报送用地清单，2024年5月底前
    }
    联席会议 二次 { 日期：2024年9月1日 }
}
`);

describe('the minutes of a joint meeting', () => {
  const tree = treeOf('minutes', view, '甲乙-首次');

  test('are one document for each meeting', () => {
    expect(namesOf('minutes', view)).toEqual(['甲乙-首次', '甲乙-二次']);
    expect(tree.title).toEqual(['两省首次联席会议纪要']);
    expect(tree.masthead).toEqual({
      form: 'minutes',
      issuers: ['联席会议'],
      suffix: '纪要',
      number: '甲乙纪〔2024〕1号',
    });
  });

  test('say when, where and who, what was spoken of and decided, and who was there', () => {
    expect(textOf(tree)).toContain(
      [
        '2024年3月18日，张某在甲首府市主持召开两省首次联席会议（省级）。',
        '一、会议议题',
        '（一）年度计划。',
        '（二）项目进度。',
        '二、议定事项',
        '（一）计划：甲方提出年度工作清单，于2024年4月底前完成。',
        '（二）对接：乙方报送用地清单，于2024年5月底前完成。',
        '附件：议定事项清单',
        '出席：甲省人民政府、乙省人民政府',
      ].join('\n'),
    );
  });

  test('of a meeting of which only the day is told say just that', () => {
    expect(textOf(treeOf('minutes', view, '甲乙-二次'))).toContain('2024年9月1日，二次召开。');
  });

  test('have the decisions as a work list', () => {
    expect(rowsOf(tablesOf(tree)[0]!)).toEqual([
      '序号|事项|内容|责任单位|完成时限',
      '1|计划|提出年度工作清单|甲方|2024年4月底前',
      '2|对接|报送用地清单|乙方|2024年5月底前',
    ]);
    expect(tablesOf(treeOf('minutes', view, '甲乙-二次'))).toEqual([]);
  });
});
