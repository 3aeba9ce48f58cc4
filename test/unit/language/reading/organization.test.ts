import { createReader } from '@duikou/language';
import { comparableFacts, type Facts } from '@duikou/model';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const read = (text: string): Facts => {
  const { facts, problems } = reader.read('a.duikou', text);
  expect(problems).toEqual([]);
  return facts;
};
const names = (refs: readonly { path: string[] }[]): string[] => refs.map(({ path }) => path.join('.'));

const chinese = `协议 山河2024 {
    工作机构 联合指挥部 “山河协作联合指挥部” {
        组长：张某（甲省）、李某
        副组长：甲省发展改革委
        成员：甲省财政厅、财政局
        办公室：甲省发展改革委
        级别：省级
        工作机构 综合组 { 牵头：甲省发展改革委、商务局；职级：正处级；人数：6人；职责：统筹 }
    }
    联席会议 首次会议 {
        级别：省；日期：2024年3月15日；地点：乙首府市；主持：张某；参会：甲省财政厅
        议题：园区选址、劳务协作
        议定事项 园区选址：乙一市人民政府 提出方案，2024年6月底前
        议定事项 下次会议：研究
    }
    需求 护理人才 { 提出：乙一市人民政府；日期：2024年1月10日；地点：乙一市；领域：人才支援；内容：缺护理骨干；佐证：来函 }
    团队 医疗队 {
        批次：第十批；派出：甲省人民医院；接收：乙一市人民医院；期限：2024年1月1日至2024年12月31日
        领队：张某；人数：94人；方式：驻点帮扶；出师考核：技能考核；交接：移交病案
        成员表 {
            姓名 | 派出单位     | 接收单位       | 岗位   | 期限
            张某 | 甲省人民医院 | 乙一市人民医院 | 心内科 | 2024年1月1日至2024年6月30日
            李某 | 甲省人民医院 | 乙一市人民医院 | 护理   | —
        }
        师徒 {
            张某 -> 赵某、钱某，方式：教学查房、病例讨论，手术带教，出师考核：2024年11月 技能考核
            李某
        }
        团队 小分队 { 领队：李某 }
    }
}
`;
const english = `agreement 山河2024 {
    organ 联合指挥部 “山河协作联合指挥部” {
        head: 张某（甲省）、李某
        deputies: 甲省发展改革委
        members: 甲省财政厅, 财政局
        office: 甲省发展改革委
        level: province
        organ 综合组 { lead: 甲省发展改革委, 商务局; rank: 正处级; headcount: 6人; remit: 统筹 }
    }
    meeting 首次会议 {
        level: province; date: 2024-03-15; place: 乙首府市; chair: 张某; attendees: 甲省财政厅
        agenda: 园区选址, 劳务协作
        decision 园区选址: 乙一市人民政府 提出方案, by 2024-06-30
        decision 下次会议: 研究
    }
    need 护理人才 { raised-by: 乙一市人民政府; date: 2024-01-10; place: 乙一市; area: 人才支援; content: 缺护理骨干; evidence: 来函 }
    team 医疗队 {
        batch: 第十批; sending: 甲省人民医院; receiving: 乙一市人民医院; period: 2024-01-01 to 2024-12-31
        head: 张某; headcount: 94人; mode: 驻点帮扶; exit-test: 技能考核; handover: 移交病案
        member-table {
            name | from | to | post | term
            张某 | 甲省人民医院 | 乙一市人民医院 | 心内科 | 2024-01-01 to 2024-06-30
            李某 | 甲省人民医院 | 乙一市人民医院 | 护理 | —
        }
        mentoring {
            张某 -> 赵某, mode: 教学查房
        }
        team 小分队 { head: 李某 }
    }
}
`;

describe('工作机构', () => {
  it('holds head, members, office and the organs that stand in it', () => {
    const [whole, group] = read(chinese).organs;
    expect(whole).toMatchObject({ id: 'organ:山河2024.联合指挥部', title: '山河协作联合指挥部', level: 'province' });
    expect(whole!.head.map(({ text }) => text)).toEqual(['张某（甲省）', '李某']);
    expect(whole!.members.map(({ text }) => text)).toEqual(['甲省财政厅', '财政局']);
    expect(group).toMatchObject({
      id: 'organ:山河2024.联合指挥部.综合组',
      parent: whole!.id,
      rank: { text: '正处级' },
    });
    expect(names(group!.lead)).toEqual(['甲省发展改革委', '商务局']);
  });
});

describe('联席会议', () => {
  it('gives each decision its owner and day', () => {
    const [meeting] = read(chinese).meetings;
    expect(meeting).toMatchObject({ date: '2024-03-15', level: 'province', place: { text: '乙首府市' } });
    const [first, second] = meeting!.decisions;
    expect(names(first!.owner)).toEqual(['乙一市人民政府']);
    expect(first!.deadline!.phrase).toMatchObject({ kind: 'by', date: '2024-06-30' });
    expect(second).toMatchObject({ name: '下次会议', owner: [], text: '研究' });
    expect(second!.deadline).toBeUndefined();
  });
});

describe('需求', () => {
  it('says who asked, when, where and for what; a project answers it by name or in plain words', () => {
    const { needs, projects } = read(`${chinese.slice(0, -2)}项目 甲 { 回应：护理人才、岗位 不足 }\n}\n`);
    expect(needs[0]).toMatchObject({ date: '2024-01-10', content: { text: '缺护理骨干' } });
    expect(names(needs[0]!.raisedBy)).toEqual(['乙一市人民政府']);
    expect(projects[0]!.needs.map(({ text }) => text)).toEqual(['护理人才', '岗位 不足']);
    expect(projects[0]!.needRefs).toMatchObject([{ path: ['护理人才'], kinds: ['need'], optional: true }]);
  });
});

describe('团队', () => {
  it('holds members, each with his term, mentor pairs and squads', () => {
    const [team, squad] = read(chinese).teams;
    expect(team).toMatchObject({ batch: { text: '第十批' }, term: { from: '2024-01-01', to: '2024-12-31' } });
    expect(team!.members.map(({ name, post, term }) => [name, post, term?.to])).toEqual([
      ['张某', '心内科', '2024-06-30'],
      ['李某', '护理', undefined],
    ]);
    expect(team!.members[0]!.from).toMatchObject({ path: ['甲省人民医院'], optional: true });
    expect(squad).toMatchObject({ id: 'team:山河2024.医疗队.小分队', parent: team!.id });
  });

  it('reads a pair a line: a note goes on up to the next one', () => {
    const [first, second] = read(chinese).teams[0]!.pairs;
    expect(first).toMatchObject({
      mentor: '张某',
      apprentices: ['赵某', '钱某'],
      exitTest: { text: '2024年11月 技能考核' },
    });
    expect(first!.methods.map(({ text }) => text)).toEqual(['教学查房', '病例讨论', '手术带教']);
    expect(second).toMatchObject({ mentor: '李某', apprentices: [] });
  });

  it('says what is wrong in a pair and a term', () => {
    const problems = (text: string) => reader.read('a.duikou', text).problems.map(({ code }) => code);
    expect(problems('协议 甲 {\n团队 乙 {\n师徒 {\n3 -> 李某\n}\n}\n}\n')).toEqual(['syntax/name-expected']);
    expect(problems('协议 甲 {\n团队 乙 {\n师徒 {\n张某 -> 李某，每月一次\n}\n}\n}\n')).toEqual([
      'syntax/unexpected-words',
    ]);
    expect(problems('协议 甲 {\n团队 乙 {\n成员表 {\n姓名 | 期限\n张某 | 一年\n}\n}\n}\n')).toEqual([
      'syntax/period-expected',
    ]);
  });
});

it('has the same facts in English', () => {
  const zh = read(chinese.replace(/师徒 \{[^}]*\}/, '师徒 {\n张某 -> 赵某，方式：教学查房\n}'));
  const written = (facts: Facts) => comparableFacts({ ...facts, tables: [], refs: [] });
  expect(written(read(english))).toEqual(written(zh));
});
