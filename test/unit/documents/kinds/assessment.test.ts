import type { LayoutView } from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import { actualsOf, scoreAgreement, toldBy } from '@duikou/model';
import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../../support/portfolio.ts';
import { namesOf, notesOf, rowsOf, tablesOf, textOf, treeOf, viewOf } from './support.ts';

const uri = 'file:///test/agreement.duikou';
const text = `主体 乙县 { 级别：县 }
协议 甲 “甲乙协议” {
    任务 到位：乙县 拨付资金 100万元，2024年6月30日前 { 考核：到位率 }
    指标体系 考核 “年度考核” {
        满分：100分
        等次：优秀 90分以上；合格 60分以上不满90分；不合格 不满60分
        舍入：保留1位小数，四舍五入
        指标 资金：70分 {
            指标 到位率：50分 { 单位：%；口径：到账占协议数；目标：100%；基期值：80%；汇总：比率；方向：越高越好；来源：凭证；评分：按比例计分；评分单位：财政厅 }
            指标 培训：20分 { 单位：人；目标：300人；评分：按比例计分 }
        }
        指标 自评：30分 { 单位：份；目标：1份；评分：未完成不得分 }
        加分项 经验：5分 { 单位：个；上限：3分；评分：每项加1分 }
    }
}
`;
const actuals = `完成情况 年终 {
    协议：甲
    截至：2024年12月31日
    填报：乙县
    到位：90万元，2024年6月1日
    培训：100人
    自评：1份
    经验：2个
}
`;

/** The view with the scores of its agreement by what the text itself tells. */
function scored(whole: string): LayoutView {
  const portfolio = portfolioOf({ [uri]: whole });
  const view = portfolio.view(uri)!;
  const agreement = view.facts.agreements[0]!;
  const told = actualsOf(portfolio, { uri, agreement }).flatMap((one) => toldBy(one));
  const { systems } = scoreAgreement(portfolio, { uri, agreement }, { told, asOf: '2024-12-31' });
  const say = ({ key, params }: { key: string; params: Parameters<typeof formatKey>[2] }) =>
    formatKey('zh', key, params);
  return { ...view, scored: [{ agreement: agreement.id, asOf: '2024-12-31', systems, reporters: ['乙县'], say }] };
}

describe('the table of an indicator system', () => {
  const view = viewOf(text);
  const tree = treeOf('indicators', view);

  test('has weights, baseline, target, definition, scoring and rater', () => {
    expect(tree.title).toEqual(['年度考核', '指标体系表']);
    expect(rowsOf(tablesOf(tree)[0]!)).toEqual([
      '类别|指标|分值|单位|基期值|目标值|口径|汇总和方向|数据来源|评分标准|评分单位|备注',
      '资金（70分）|到位率|50|%|80%|100%|到账占协议数|比率，越高越好|凭证|按比例计分|财政厅|',
      '培训|20|人||300人||||按比例计分||',
      '自评|30|份||1份||||未完成不得分||',
      '经验（加分项）|5|个||||||每项加1分||上限3分',
      '满分|100|||||||||',
    ]);
  });

  test('says grades and rounding under it, in the agreement, too', () => {
    const note =
      '（1）等次：90分以上为优秀，60分以上不满90分为合格，不满60分为不合格。（2）得分保留1位小数，四舍五入。';
    expect(notesOf(tree)).toEqual([note]);
    expect(notesOf(treeOf('agreement', view))).toEqual([note]);
  });

  test('is made for systems that are adopted, and for those that stand alone', () => {
    const adopting = viewOf(
      '协议 甲 { 适用：东西部协作考核 }\n指标体系 单列 { 指标 甲项：10分 { 单位：个 } }\n引入 东西部协作\n',
    );
    expect(namesOf('indicators', adopting)).toEqual(['甲-东西部协作考核', '单列']);
    expect(tablesOf(treeOf('indicators', adopting))[0]!.rows.length).toBeGreaterThan(5);
  });
});

describe('an assessment report', () => {
  test('is there only for an agreement that was scored', () => {
    expect(namesOf('score', viewOf(text + actuals))).toEqual([]);
    expect(namesOf('score', scored(text + actuals))).toEqual(['甲']);
  });

  test('has the total, the grade and every score with its working', () => {
    const tree = treeOf('score', scored(text + actuals));
    expect(textOf(tree)).toContain(
      '按照《年度考核》，根据截至2024年12月31日乙县填报的完成情况，对《甲乙协议》计分如下。',
    );
    expect(textOf(tree)).toContain('总分83.7分（满分100分），等次为合格。');
    expect(rowsOf(tablesOf(tree)[0]!)).toEqual([
      '类别|指标|分值|得分|计分过程',
      '资金（70分，得51.7分）|到位率|50|45|任务“到位”：90万元（2024年6月1日）；完成率=90万元÷100万元=90%；按比例：50×90%÷100%=45分',
      expect.stringMatching(/^培训\|20\|6\.7\|.*保留1位小数，四舍五入：6\.7分$/),
      expect.stringMatching(/^自评\|30\|30\|/),
      expect.stringMatching(/^经验（加分项）\|5\|2\|/),
      '总分|100|83.7|',
    ]);
  });

  test('says between what a score lies that cannot be told, and of which indicators', () => {
    const tree = treeOf('score', scored(text + actuals.replace('    培训：100人\n', '')));
    expect(textOf(tree)).toContain('总分在77分至97分之间（满分100分）。“培训”的得分不能确定。');
    expect(rowsOf(tablesOf(tree)[0]!)[2]).toMatch(/^培训\|20\|0—20\|没有完成情况/);
  });
});
