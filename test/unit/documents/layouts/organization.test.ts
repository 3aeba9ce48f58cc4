import { treeText, writeDocx, writeHtml, writeMarkdown } from '@duikou/documents';
import { describe, expect, it } from 'vitest';
import { layout } from './reading.ts';

const parties = '甲方：甲省人民政府，支援方\n    乙方：乙自治区人民政府，受援方';
const agreement = (body: string): string => `协议 山河2024 {\n    ${parties}\n    ${body}\n}\n`;
const lines = (body: string): readonly string[] => {
  const all = treeText(layout(agreement(body)));
  return all.slice(all.indexOf('经双方协商一致，签订本协议。') + 1, all.indexOf('甲方（盖章）：'));
};

describe('organs', () => {
  it('stand in a clause of their own, those inside another under it', () => {
    expect(
      lines(
        `工作机构 联合指挥部 “山河联合指挥部” {
        组长：张某（甲省）、李某；副组长：甲省发展改革委；成员：甲省财政厅；办公室：甲省发展改革委；职级：副厅级
        工作机构 综合组 { 牵头：甲省发展改革委；人数：6人；职责：负责统筹协调 }
    }
    工作机构 空`.replace('工作机构 空', '工作机构 空 { }'),
      ),
    ).toEqual([
      '一、工作机构',
      '（一）设立山河联合指挥部，负责人为张某（甲省）、李某（副厅级），副职为甲省发展改革委，成员为甲省财政厅，办公室设在甲省发展改革委，下设综合组。',
      '1.综合组，由甲省发展改革委牵头，人数为6人。职责是统筹协调。',
      '（二）设立空。',
    ]);
  });
});

describe('meetings', () => {
  it('tell when and where, and what was decided, in Chinese whatever the spelling', () => {
    expect(
      lines(`联席会议 首次会议 {
        级别：省；日期：2024年3月15日；地点：乙首府市；主持：张某；参会：甲省财政厅；议题：选址、用工
        decision 园区选址: 乙一市人民政府 提出方案, by 2024-06-30
    }`),
    ).toEqual([
      '一、联席会议',
      '（一）2024年3月15日在乙首府市召开首次会议，会议级别为省级，由张某主持，甲省财政厅参加。议题为选址、用工。议定以下事项：',
      '1.园区选址：乙一市人民政府提出方案，于2024年6月30日前完成。',
    ]);
  });
});

describe('teams', () => {
  const team = `团队 医疗队 {
        批次：第十批；派出：甲省人民医院；接收：乙一市人民医院；期限：2024年1月1日至2024年12月31日
        领队：张某；人数：94人；方式：驻点帮扶；交接：移交病案
        member-table {
            name | from | term
            张某 | 甲省人民医院 | 2024-01-01 to 2024-06-30
        }
        师徒 {
            张某 -> 赵某、钱某，方式：教学查房，出师考核：技能考核
        }
        团队 护理组 { 领队：李某 }
    }`;

  it('have their members and mentor pairs in tables, squads under them', () => {
    expect(lines(team)).toEqual([
      '一、选派团队',
      '（一）选派医疗队（第十批），由甲省人民医院派出，由乙一市人民医院接收，共94人，期限为2024年1月1日至2024年12月31日，领队为张某。工作方式为驻点帮扶。交接安排：移交病案。成员、师徒结对见下表。',
      '医疗队成员表',
      ...['姓名', '派出单位', '期限', '张某', '甲省人民医院', '2024年1月1日至2024年6月30日'],
      '医疗队师徒结对表',
      ...['师傅', '徒弟', '带教方式', '出师考核', '张某', '赵某、钱某', '教学查房', '技能考核'],
      '1.护理组，领队为李某。',
    ]);
  });

  it('go into every format', async () => {
    const tree = layout(agreement(team));
    expect(writeMarkdown(tree)).toMatch(/\| 张某 \| 赵某、钱某 \|/);
    expect(writeHtml(tree)).toContain('师徒结对表');
    expect((await writeDocx(tree)).length).toBeGreaterThan(1000);
  });
});

describe('needs', () => {
  it('stand in one table', () => {
    expect(lines('需求 护理人才 { 提出：乙一市；日期：2024年1月10日；内容：缺护士 }\n需求 冷链')).toEqual([
      '一、需求',
      '双方对接的需求见下表。',
      '需求清单',
      ...['序号', '需求', '提出单位', '提出日期', '内容', '1', '护理人才', '乙一市', '2024年1月10日', '缺护士'],
      ...['2', '冷链', '', '', ''],
    ]);
  });
});

describe('responsibility lists', () => {
  const rows = '\n 任务 | 责任单位 | 完成时限\n 劳务协作 | 人社局（牵头） | 2024年11月底前\n}';

  it('stand in a clause of their own or where the clause has them; a 责任书 names who issued it', () => {
    const alone = lines(`责任清单 年度清单（签发：甲省人民政府，满分：10分） {${rows}`);
    expect(alone).toEqual([
      '一、责任分工',
      '（一）年度清单见下表，由甲省人民政府签发，满分10分。',
      '年度清单',
      ...['任务', '责任单位', '完成时限', '劳务协作', '人社局（牵头）', '2024年11月底前'],
    ]);
    const inside = lines(`条款 “分工” {\n责任清单 {${rows}\n任务 自评：双方 各 报送自评报告 1份，2024年12月底前\n}`);
    expect(inside.slice(0, 2)).toEqual(['一、分工', '（一）责任清单见下表。']);
    expect(inside.at(-1)).toContain('（二）双方各报送自评报告1份');
    const english = lines(
      `responsibility-list {\n no. | task | lead | deadline\n 1 | 培训 | 教育局 | by 2024-11-30\n}`,
    );
    expect(english.slice(3)).toEqual([
      ...['序号', '目标任务', '牵头单位', '完成时限'],
      ...['1', '培训', '教育局', '2024年11月30日前'],
    ]);
    expect(treeText(layout('协议 责任书 {\n形式：责任书\n签发：甲省人民政府\n甲方：甲一市\n}')).slice(1, 3)).toEqual([
      '签发：甲省人民政府',
      '甲方：甲一市',
    ]);
  });
});
