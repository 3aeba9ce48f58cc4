import { layoutAgreement } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { namesOf, notesOf, options, rowsOf, tablesOf, treeOf, viewOf } from './support.ts';

const text = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
协议 甲乙 “甲省 乙省｜2024年度协议” {
    甲方：甲省人民政府，支援方
    乙方：乙省人民政府，受援方
    期限：2024年1月1日至2024年12月31日
    通则 { 佐证：年度自评报告；未完成：并应 书面说明原因 }
    资金 援助资金 { 来源：甲方；金额：2024年 500万元 }
    条款 “资金” {
        任务 资金到位：甲方 向 乙方 拨付援助资金 不少于 援助资金.2024年，2024年10月31日前 {
            佐证：拨款凭证
            未完成：并应 30日内补足
        }
        约定 用途：乙方 不得 改变资金用途，除非 双方书面同意
        约定 检查：甲方 有权 检查资金使用
    }
    条款 “人才” {
        任务表（甲方 向 乙方，不少于，2024年12月31日前） {
            任务         | 单位 | 乙一市 | 乙二市 | 合计
            选派干部     | 名   | 12     | 10     | 22
            其中：女干部 | 名   | 3      | 2      | 5
        }
    }
    责任清单 年度分工（签发：甲省人民政府） {
        目标任务 | 目标值 | 责任单位         | 配合单位 | 完成时限       | 分值 | 评分标准
        劳务协作 | 600人  | 人社局（牵头）   | 财政局   | 2024年11月底前 | 5    | 按比例计分
        会议方案 | 报送1份 | 办公厅          |          | 2024年2月底前  |      |
    }
}
`;

describe('a list of responsibilities', () => {
  const view = viewOf(text);
  const tree = treeOf('responsibilities', view);
  const rows = rowsOf(tablesOf(tree)[0]!);

  test('is there for an agreement that obliges, named after it', () => {
    expect(namesOf('responsibilities', view)).toEqual(['甲乙']);
    expect(namesOf('responsibilities', viewOf('协议 空 { 约定 检查：甲方 有权 检查资金使用 }'))).toEqual([]);
    expect(tree.title).toEqual(['甲省 乙省', '2024年度协议', '责任清单']);
  });

  test('has every duty under its clause or list, parts without a number', () => {
    expect(rows).toEqual([
      '序号|任务|目标|责任单位|对方单位|配合单位|完成时限|佐证材料|分值|评分标准|补救措施',
      '资金',
      '1|资金到位：拨付援助资金|不少于500万元|甲方|乙方||2024年10月31日前|拨款凭证|||未完成的，甲方还应当在30日内补足',
      '2|不得改变资金用途（双方书面同意的除外）||乙方||||年度自评报告|||',
      '人才',
      '3|选派干部|不少于22名（乙一市12名、乙二市10名）|甲方|乙方||2024年12月31日前|年度自评报告|||',
      '|其中：女干部|不少于5名（乙一市3名、乙二市2名）|甲方|乙方||2024年12月31日前|年度自评报告|||',
      '年度分工',
      '4|劳务协作|不少于600人|人社局|甲省人民政府|财政局|2024年11月底前|年度自评报告|5|按比例计分|',
      '5|会议方案|报送1份|办公厅|甲省人民政府||2024年2月底前|年度自评报告|||',
    ]);
    expect(tablesOf(tree)[0]!.rows[0]!.cells).toEqual([{ text: '资金', columnSpan: 11, align: 'left' }]);
  });

  test('says under the table who the sides are, what holds for all, and who issued a list', () => {
    expect(notesOf(tree)).toEqual([
      '（1）甲方为甲省人民政府，乙方为乙省人民政府。（2）除另有约定外，未完成的，责任方还应当书面说明原因。（3）年度分工由甲省人民政府签发。',
    ]);
  });
});

test('a 责任书 is signed by its issuer above, by those who answer for it below', () => {
  const view = viewOf(`主体 甲市 { 级别：市 }
主体 甲县 { 级别：县；上级：甲市 }
协议 责任 “2024年目标责任书” { 形式：责任书；签发：甲市人民政府；甲方：甲县人民政府，代表 张某；签订：2024年1月5日 }
`);
  const tree = layoutAgreement(view, 'agreement:责任', options);
  expect(tree.blocks.filter(({ kind }) => kind === 'signature')).toEqual([
    { kind: 'signature', sides: [{ label: '签发单位', name: '甲市人民政府', date: '2024年1月5日' }] },
    {
      kind: 'signature',
      sides: [{ label: '责任单位', name: '甲县人民政府', representative: '张某', date: '2024年1月5日' }],
    },
  ]);
});
