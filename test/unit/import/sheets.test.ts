import { plainSheet } from '@duikou/import';
import { describe, expect, it } from 'vitest';
import { factsOf, imported, mistakes } from './drafts.ts';
import { workbook } from './office-files.ts';
import { fundRows, indicatorRows, listRows, officeBook, projectRows } from './samples.ts';

const draftOf = async (rows: Parameters<typeof workbook>[0]) => imported('表.xlsx', await workbook(rows));

describe('a responsibility list', () => {
  it('keeps every row, names columns as the language does, and leaves the sum to be checked', async () => {
    const { text, report } = await draftOf({ Sheet1: listRows });
    expect(mistakes(text)).toEqual([]);
    expect(report.kinds).toEqual(['responsibilities']);
    const [list] = factsOf(text).responsibilityLists;
    expect(list!.items).toHaveLength(5);
    expect(list!.items.map(({ score }) => score?.value)).toEqual(['20', '15', '15', '30', '20']);
    expect(factsOf(text).tables[0]!.rows.at(-1)!.kind).toBe('total');
    const duties = factsOf(text).duties;
    expect(duties.map(({ act }) => act)).toEqual([
      '落实财政援助资金',
      '选派党政挂职干部',
      '选派专业技术人才',
      '帮助农村劳动力就业',
      '采购和帮助销售农产品',
    ]);
    expect(duties[0]!.deadlines[0]!.phrase).toMatchObject({ kind: 'by', date: '2024-10-31' });
  });

  it('says a merged name for each row it reaches over, and tells where a value was not understood', async () => {
    const { text, report } = await draftOf({ Sheet1: listRows });
    const support = factsOf(text).duties.map((duty) => duty.support?.map(({ path }) => path.join('.')) ?? []);
    expect(support[2]).toEqual(['甲一市人力资源社会保障局']);
    expect(report.marks).toEqual([{ place: 'Sheet1!F8', text: '“完成时间”没有读懂：年底' }]);
    expect(text).toContain('// 待核：Sheet1!F8');
    expect(text).toContain('| 年底');
  });

  it('takes no body for a unit, and keeps what stands around the table', async () => {
    const { text } = await draftOf({ Sheet1: listRows });
    expect(text).toContain('// Sheet1!A2 填报单位：甲一市发展改革委');
    expect(text).toContain('注：本清单各项数据截至2024年1月。');
    expect(text).not.toContain('单位：甲一市发展改革委）');
  });

  it('reads the same table from delimited text', () => {
    const rows = listRows.map((row) =>
      row.map((cell) => (cell === null ? '' : typeof cell === 'object' ? String(cell.text ?? '') : String(cell))),
    );
    const { text, report } = imported('清单.csv', new Uint8Array([1]), { delimited: () => plainSheet('清单', rows) });
    expect(report.kinds).toEqual(['responsibilities']);
    expect(factsOf(text).responsibilityLists[0]!.items).toHaveLength(5);
  });
});

describe('an indicator table', () => {
  it('becomes a tree with marks, percentages as shown, and items that add to the score', async () => {
    const { text, report } = await draftOf({ 指标: indicatorRows });
    expect(mistakes(text)).toEqual([]);
    expect(report.kinds).toEqual(['indicators']);
    const { indicatorSystems, indicators } = factsOf(text);
    expect(indicatorSystems[0]!.fullMark?.value).toBe('100');
    const named = new Map(indicators.map((one) => [one.name, one]));
    expect(named.get('财政援助资金使用率')).toMatchObject({ weight: { value: '20' } });
    expect(text).toContain('目标：95%');
    expect(named.get('组织领导')!.weight?.value).toBe('20');
    expect(named.get('高层推动')!.children).toHaveLength(2);
    expect(named.get('典型经验')).toMatchObject({ bonus: true, weight: { value: '5' } });
  });
});

describe('a project list', () => {
  it('gives each row a block with its cost in the unit of the sheet, parts of the cost, and its text', async () => {
    const { text, report } = await draftOf({ 项目: projectRows });
    expect(mistakes(text)).toEqual([]);
    expect(report.kinds).toEqual(['projects']);
    const { projects } = factsOf(text);
    expect(projects.map(({ name }) => name)).toEqual(['山河产业园二期', '乡镇卫生院远程医疗']);
    expect(projects[0]!.cost?.target.low?.value).toBe('46000000');
    expect(projects[0]!.funding[0]).toMatchObject({ target: { low: { value: '32000000' } } });
    expect(projects[1]!.cost?.target.low?.value).toBe('16005000');
    expect(projects[0]!.period).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    expect(text).toContain('新建标准厂房3万平方米，配套道路1.2公里');
    expect(report.marks.map(({ place }) => place)).toEqual(['项目!I7']);
    expect(text).toMatch(/\/\/ 项目!A8 合计：.*6200\.5/);
  });

  it('gives no unit to a figure that has none', async () => {
    const { text, report } = await draftOf({
      项目: [
        ['项目名称', '建设地点', '总投资', '建设内容'],
        ['饮水工程', '乙一县', 800, '管网12公里'],
      ],
    });
    expect(factsOf(text).projects[0]!.cost).toBeUndefined();
    expect(report.marks).toEqual([{ place: '项目!C2', text: '“总投资”没有写单位，没有采用：800' }]);
    expect(text).toContain('800');
  });
});

describe('an allocation table', () => {
  it('becomes a fund with its table, sums checked and never added', async () => {
    const { text, report } = await draftOf({ 分配: fundRows });
    expect(mistakes(text)).toEqual([]);
    expect(report.kinds).toEqual(['funds']);
    const { funds, tables } = factsOf(text);
    expect(funds[0]!.name).toBe('财政援助资金');
    expect(tables[0]).toMatchObject({ unit: '万元', use: 'allocation' });
    expect(tables[0]!.rows.map(({ kind }) => kind)).toEqual(['row', 'row', 'total']);
    expect(text).toContain('含上年结转');
  });
});

describe('a workbook', () => {
  it('gives every sheet, in order, each as what it is', async () => {
    const { text, report } = imported('汇总.xlsx', await officeBook());
    expect(mistakes(text)).toEqual([]);
    expect(report.kinds).toEqual(['responsibilities', 'indicators', 'projects', 'funds']);
    expect(report.understood).toMatchObject({ projects: 2, indicators: 6, funds: 1 });
  });

  it('keeps a sheet of no known kind as a plain table, marked', async () => {
    const { text, report } = await draftOf({
      车辆: [
        ['车牌', '里程'],
        ['甲A0001', 1200],
        ['甲A0002', 0.30000000000000004],
      ],
    });
    expect(report.kinds).toEqual(['table']);
    expect(report.marks[0]!.place).toBe('车辆!A1');
    expect(text).toMatch(/甲A0002 +\| 0\.3$/m);
    expect(mistakes(text)).toEqual([]);
  });

  it('takes the kind that is asked for', async () => {
    const rows = [
      ['名称', '地点', '备注'],
      ['张家沟桥', '乙一县', '在建'],
    ];
    const { report } = imported('表.xlsx', await workbook({ 表: rows }), { as: 'projects' });
    expect(report.kinds).toEqual(['projects']);
  });

  it('keeps a cell that begins like a formula as text', async () => {
    const { text } = await draftOf({
      表: [
        ['车牌', '备注'],
        ['甲A0001', '=1+1'],
        ['甲A0002', '@SUM(A1)'],
      ],
    });
    expect(text).toContain('=1+1');
    expect(mistakes(text)).toEqual([]);
  });
});

describe('headings of two rows', () => {
  const twoRows = [
    [{ text: '2024年重点任务分工表', span: 7 }],
    [
      { text: '序号', rows: 2 },
      { text: '类别', rows: 2 },
      { text: '工作任务', rows: 2 },
      { text: '责任分工', span: 3 },
      null,
      null,
      { text: '完成时限', rows: 2 },
    ],
    [null, null, null, '牵头单位', '责任领导', '配合单位', null],
    [1, { text: '产业协作', rows: 2 }, '新建帮扶车间10个', '乡村振兴局', '张某', '财政局', '2024-09-30'],
    [2, null, '培训基层干部1000人次', '组织部', '李某', '党校', '2024-12-31'],
  ];

  it('are one header, and merged groups hold for each of their rows', async () => {
    const { text } = await draftOf({ 分工: twoRows });
    expect(text).not.toMatch(/\/\/ 分工!A2/);
    const { responsibilityLists, duties } = factsOf(text);
    expect(responsibilityLists[0]!.items).toHaveLength(2);
    expect(duties[1]!.deadlines[0]!.phrase).toMatchObject({ date: '2024-12-31' });
    expect(text.match(/产业协作/g)).toHaveLength(2);
  });
});

it('a group’s weight in its name is its mark', async () => {
  const { text } = await draftOf({
    表: [
      ['一级指标', '二级指标', '分值', '评分标准', '数据来源'],
      ['投入（20%）', '预算执行率', 20, '按比例计分', '决算'],
      ['产出（80%）', '建成车间数', 80, '完成得满分', '验收单'],
    ],
  });
  expect(factsOf(text).indicators.find(({ name }) => name === '投入')!.weight?.value).toBe('20');
});
