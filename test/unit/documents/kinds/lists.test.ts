import { projectVerdict } from '@duikou/model';
import { describe, expect, test } from 'vitest';
import { namesOf, notesOf, rowsOf, tablesOf, treeOf, viewOf } from './support.ts';

const list = `依据 办法 { 标题：资金管理办法；文号：甲财〔2024〕1号 }
负面清单 试行清单 “资金试行清单” {
    出处：双方商定
    条目 楼堂 “修建楼堂馆所” { 类别：楼堂馆所；关键词：办公楼 }
    条目 道路 “城市道路” { 类别：城市道路；例外：国家另有规定；依据：办法 }
    条目 大额 “单个项目过大” { 条件：投资 > 5000万元 }
}
`;

const agreement = (...projects: string[]) => `${list}协议 甲 “甲乙协议” {
    适用：试行清单、七大领域
${projects.map((one) => `    项目 ${one}`).join('\n')}
}
`;

const projects = [
  '园区 { 类别：园区建设；投资：300万元 }',
  '会堂 { 类别：楼堂馆所；投资：300万元 }',
  '环路 { 类别：城市道路；投资：300万元；例外：《资金管理办法》第三条 }',
  '支路 { 类别：城市道路；投资：300万元；例外：领导同意 }',
  '新区 { 类别：园区建设；投资：6000万元 }',
  '服务站 “办公楼改造” { 类别：园区建设；投资：300万元 }',
  '杂项 { 类别：没听说过；投资：300万元 }',
  '旧区 { 类别：园区建设 }',
];

describe('the verdict of negative lists on a project', () => {
  const view = viewOf(agreement(...projects));

  test('is told for each of them, by the rules of the check', () => {
    const verdicts = view.facts.projects.map((project) => [project.name, projectVerdict(view, project)!.verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      园区: 'allowed',
      会堂: 'forbidden',
      环路: 'excepted',
      支路: 'undecided',
      新区: 'forbidden',
      服务站: 'undecided',
      杂项: 'undecided',
      旧区: 'undecided',
    });
  });

  test('is none where no list applies', () => {
    const none = viewOf('协议 甲 { 项目 园区 { 类别：园区建设 } }');
    expect(projectVerdict(none, none.facts.projects[0]!)).toBeUndefined();
  });

  test('stands in the list of projects, with item and reason where it is not plainly allowed', () => {
    const tree = treeOf('projects', view);
    const [main, reasons] = tablesOf(tree);
    expect(rowsOf(main!)[2]).toMatch(/^2\|会堂\|.*\|300\|禁止\|$/);
    expect(rowsOf(reasons!).slice(0, 5)).toEqual([
      '项目名称|核对结论|清单条目|理由',
      '会堂|禁止|“修建楼堂馆所”（《资金试行清单》）|类别“楼堂馆所”',
      '环路|例外|“城市道路”（《资金试行清单》）|类别“城市道路”；例外依据：《资金管理办法》第三条',
      '支路|未判定|“城市道路”（《资金试行清单》）|类别“城市道路”；主张例外的依据不是条目所列的文件：领导同意',
      expect.stringMatching(/^新区\|禁止\|“单个项目过大”（《资金试行清单》）\|.*6000万元/),
    ]);
    expect(rowsOf(reasons!).slice(5, 7)).toEqual([
      '办公楼改造|未判定|“修建楼堂馆所”（《资金试行清单》）|名称或目标含有“办公楼”',
      '杂项|未判定||类别“没听说过”不在领域和清单之内',
    ]);
    expect(notesOf(tree)).toEqual(['按照《资金试行清单》核对：允许1个，禁止2个，例外1个，未判定4个。']);
  });
});

describe('a negative list', () => {
  test('has its items with categories, words, conditions, exceptions and bases', () => {
    const tree = treeOf('negative-list', viewOf(agreement()), '甲');
    expect(tree.title).toEqual(['甲乙协议', '负面清单']);
    expect(rowsOf(tablesOf(tree)[0]!)).toEqual([
      '序号|事项|对应类别|关键词|条件|例外|依据',
      '1|修建楼堂馆所|楼堂馆所|办公楼|||',
      '2|城市道路|城市道路|||国家另有规定|《资金管理办法》（甲财〔2024〕1号）',
      expect.stringMatching(/^3\|单个项目过大\|\|\|投资.*5000万元\|\|$/),
    ]);
    expect(notesOf(tree)).toEqual(['《资金试行清单》出处：双方商定。']);
  });

  test('outside of an agreement is a document of its own, with what it inherits', () => {
    const view = viewOf(`${list}负面清单 县级清单 {\n    继承：试行清单\n    条目 垫资 “垫资” { 类别：垫资 }\n}\n`);
    expect(namesOf('negative-list', view)).toEqual(['试行清单', '县级清单']);
    expect(
      rowsOf(tablesOf(treeOf('negative-list', view, '县级清单'))[0]!).map((row) => row.split('|')[1] ?? row),
    ).toEqual(['事项', '县级清单', '垫资', '资金试行清单', '修建楼堂馆所', '城市道路', '单个项目过大']);
  });
});
