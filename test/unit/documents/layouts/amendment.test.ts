import { type DocumentTree, makerOf, treeText } from '@duikou/documents';
import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../model/support/portfolios.ts';

const options = { sourceHash: 'sha256:0', programVersion: '0', asOf: '2024-12-31' };

const agreement = `主体 甲省 { 级别：省；全称：甲省人民政府 }
主体 乙省 { 级别：省；全称：乙省人民政府 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
协议 山河2024 “甲省 乙省｜2024年度对口支援协议” {
    甲方：甲省，支援方，代表 张某
    乙方：乙省，受援方，代表 李某
    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日
    文本：一式四份，双方各执二份
    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于6.5亿元，2024年10月31日前
        约定 资金用途：乙方 不得 改变资金用途
    }
    条款 “主要任务” {
        任务 选派教师：甲方 向 乙方 选派教师 30名，2024年6月30日前
        任务 选派医生：甲方 向 乙方 选派医生 10名，2024年6月30日前
    }
    项目 产业园 “乙一市产业园” { 地点：乙一市；投资：3200万元 }
    项目 桥 “乙二市大桥” { 地点：乙二市；投资：1200万元 }
}
`;
const first = `补充协议 补充一 {
    修改：山河2024
    签订：2024年6月1日
    生效：2024年7月1日
    理由：建设标准提高
    期限：2024年1月1日至2025年6月30日
    废止：资金用途、主要任务、桥
    替换 {
        文本：一式六份，双方各执三份
        任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7亿元，2024年11月30日前
        项目 产业园 “乙一市产业园” { 地点：乙一市；投资：3600万元 }
    }
    增加 {
        条款 “人才支持” {
            任务 选派专家：甲方 向 乙方 选派“银龄”专家 12名，2024年12月20日前
            任务 培训干部：甲方 向 乙方 选派干部 10名，2024年12月20日前
        }
    }
    增加 资金支持 { 任务 资金审计：乙方 完成资金审计，2024年12月30日前 }
}
`;
const second = `补充协议 补充二 {
    修改：山河2024
    签订：2025年2月1日
    替换 { 任务 资金到位：甲方 向 乙方 拨付财政援助资金 不少于7.2亿元，2025年3月10日前 }
}
`;

/** Every document of a kind that some files have, by its subject's name; amendments may stand in a file of their own. */
function documents(kind: 'amendment' | 'consolidated', ...files: string[]): Map<string, DocumentTree> {
  const portfolio = portfolioOf(files.map((text, index) => createReader().read(`file:///w/${index}.duikou`, text)));
  const maker = makerOf(kind);
  return new Map(
    files.flatMap((_, index) => {
      const view = portfolio.view(`file:///w/${index}.duikou`)!;
      return maker.found(view).map((subject) => [subject.name, maker.layout(view, subject, options)] as const);
    }),
  );
}

const elsewhere = (text: string): string => `引入 “0.duikou”\n${text}`;

describe('an amendment as a document', () => {
  const made = documents('amendment', agreement, elsewhere(first + second));
  const text = treeText(made.get('补充一')!);

  it('is made of each amendment, also where the agreement stands in another file', () => {
    expect([...made.keys()]).toEqual(['补充一', '补充二']);
    expect(made.get('补充一')!.kind).toBe('amendment');
  });

  it('says who agrees, why, and to what agreement', () => {
    expect(text).toContain('甲方：甲省人民政府（支援方）');
    expect(text).toContain(
      '因建设标准提高，经双方协商一致，就2024年3月15日签订的《甲省乙省2024年度对口支援协议》（以下简称原协议）订立本补充协议。',
    );
    expect(treeText(made.get('补充二')!).join('\n')).toContain('修改，以下简称原协议）订立本补充协议。');
  });

  it('names places by the numbers of the agreement and quotes the new wording in full', () => {
    expect(text).toEqual(
      expect.arrayContaining([
        '（一）原协议期限修改为2024年1月1日至2025年6月30日。',
        '（二）原协议有关约定修改为：“本协议一式六份，双方各执三份。”',
        '（三）原协议“一、资金支持”第（一）项修改为：',
        '“甲方向乙方拨付财政援助资金不少于7亿元，于2024年11月30日前完成。”',
        '（四）原协议“三、项目安排”中“乙一市产业园”修改为：',
        '（二）在原协议“一、资金支持”末尾增加：',
        '“乙方于2024年12月30日前完成资金审计。”',
        '（一）本补充协议自2024年7月1日起生效。',
      ]),
    );
    expect(text).toContain('3600');
    expect(text).not.toContain('1200');
  });

  it('quotes several paragraphs, each opened and the last closed, quotation marks in them single', () => {
    const at = text.indexOf('（一）在原协议中增加：');
    expect(text.slice(at + 1, at + 4)).toEqual([
      '“人才支持',
      '“（一）甲方向乙方选派‘银龄’专家12名，于2024年12月20日前完成。',
      '“（二）甲方向乙方选派干部10名，于2024年12月20日前完成。”',
    ]);
  });

  it('says what ends, and quotes it where it is one sentence', () => {
    expect(text).toEqual(
      expect.arrayContaining([
        '（一）删去原协议“一、资金支持”第（二）项：“乙方不得改变资金用途。”',
        '（二）删去原协议“二、主要任务”。',
        '（三）删去原协议“三、项目安排”中“乙二市大桥”。',
      ]),
    );
  });

  it('is signed by the parties on its own day', () => {
    expect(text.slice(text.indexOf('甲方（盖章）：')).filter((line) => line === '2024年6月1日')).toHaveLength(2);
  });
});

describe('a consolidated text', () => {
  const tree = documents('consolidated', agreement, elsewhere(first + second)).get('山河2024')!;
  const text = treeText(tree);

  it('has what is in effect by the day worked in, says so, and is not to be signed', () => {
    expect(text).toContain('（一）甲方向乙方拨付财政援助资金不少于7亿元，于2024年11月30日前完成。');
    expect(text.join('\n')).toContain('截至2024年12月31日，以下文本已并入《补充一》（2024年7月1日起生效）');
    expect(text.join('\n')).not.toContain('主要任务');
    expect(tree.blocks.some(({ kind }) => kind === 'signature')).toBe(false);
  });

  it('is made only where there are amendments', () => {
    expect(documents('consolidated', agreement).size).toBe(0);
    expect(documents('amendment', agreement).size).toBe(0);
  });
});
