import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, isOneLine, withBundle } from './duikou.ts';
import { xlsx } from './xlsx.ts';

withBundle();

const agreement = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 山河2024 “甲省 乙省｜2024年度协议” {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2024年1月1日
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 { 考核：到位率 }
    任务 培训：甲方 培训干部 200人次，2024年12月31日前 { 考核：培训人次 }
    指标体系 考核 {
        满分：100分
        等次：优秀 90分以上；良好 不满90分
        指标 到位率：60分 { 单位：%；来源：国库凭证；评分：按比例计分 }
        指标 培训人次：40分 { 单位：人次；来源：名册；评分：按比例计分 }
    }
}
`;
const actuals = `引入 “山河2024.duikou”
完成情况 年终 {
    协议：山河2024
    截至：2024年12月30日
    资金到位：4000万元，2024年10月20日
    培训：150人次
}
`;

/** `得分` of the first system by name. */
interface Report {
  readonly systems: {
    total: string | null;
    grade: string | null;
    unknown: string[];
    items: { name: string; score: string | null }[];
  }[];
  readonly problems: string[];
}
const scores = (out: string): [Report['systems'][0], Record<string, string | null>] => {
  const [system] = (JSON.parse(out) as Report).systems;
  return [system!, Object.fromEntries(system!.items.map(({ name, score }) => [name, score]))];
};

describe('score', () => {
  const folder = new Folder();
  folder.write('duikou.json', '{"language":1}');
  folder.write('山河2024.duikou', agreement);
  folder.write('年终.duikou', actuals);
  const header = '任务,单位,完成值,日期\n';
  folder.write('实际.csv', `\uFEFF${header}资金到位,万元,4500,2024-10-20\n培训,人次,"1,000",2024/11/5\n`);
  folder.write('分号.csv', '任务;单位;完成值\n资金到位;万元;2500\n培训;人次;50\n');
  // 任务,完成值 / 培训,180人次 in GB 18030
  folder.write(
    '国标.csv',
    new Uint8Array([
      0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xcd, 0xea, 0xb3, 0xc9, 0xd6, 0xb5, 0x0a, 0xc5, 0xe0, 0xd1, 0xb5, 0x2c, 0x31, 0x38,
      0x30, 0xc8, 0xcb, 0xb4, 0xce, 0x0a,
    ]),
  );
  folder.write('坏.csv', `${header}资金到位,万元,若干3,去年\n没有这项,人,5,\n`);
  folder.write(
    '实际.xlsx',
    xlsx([
      ['任务', '单位', '完成值', '日期'],
      ['资金到位', '万元', { number: '4500.5' }, { days: 45585 }],
      ['培训', '人次', { number: '150' }, ''],
    ]),
  );
  folder.write(
    '比率.xlsx',
    xlsx([
      ['指标', '单位', '完成值'],
      ['到位率', '%', { number: '0.96' }],
    ]),
  );

  it('scores an agreement by what the workspace tells, with the working', async () => {
    const { status, out, err } = await folder.run(['score', '山河2024']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('到位率  48 / 60');
    expect(out).toContain('完成率 = 4000万元 ÷ 5000万元 = 80%');
    expect(out).toContain('按比例：60 × 80% ÷ 100% = 48 分');
    expect(out).toContain('总分 78 / 100，等次 良好');
  });

  it('speaks English, and takes a file in place of the name', async () => {
    const { status, out } = await folder.run([
      'score',
      '山河2024.duikou',
      '--actuals',
      '年终.duikou',
      '--locale',
      'en',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('In proportion: 60 × 80% ÷ 100% = 48');
    expect(out).toContain('Total 78 / 100, grade 良好');
  });

  it('gives the same as JSON, byte for byte', async () => {
    const first = await folder.run(['score', '山河2024', '--json']);
    const [system, items] = scores(first.out);
    expect(system).toMatchObject({ total: '78', grade: '良好', unknown: [] });
    expect(items).toEqual({ 到位率: '48', 培训人次: '30' });
    expect((await folder.run(['score', '山河2024', '--json'])).out).toBe(first.out);
  });

  it('reads CSV with comma, semicolon and GB 18030, and XLSX with days as numbers', async () => {
    const of = async (file: string) =>
      scores((await folder.run(['score', '山河2024', '--actuals', file, '--json'])).out)[1];
    expect(await of('实际.csv')).toEqual({ 到位率: '54', 培训人次: '40' });
    expect(await of('分号.csv')).toEqual({ 到位率: '30', 培训人次: '10' });
    expect(await of('国标.csv')).toEqual({ 到位率: null, 培训人次: '36' });
    expect(await of('实际.xlsx')).toEqual({ 到位率: '54.006', 培训人次: '30' });
    const early = await folder.run(['score', '山河2024', '--actuals', '实际.xlsx', '--as-of', '2024-10-19', '--json']);
    expect(scores(early.out)[1].到位率).toBeNull();
  });

  it('says where a cell cannot be read, why, and what to write, and exits with 1', async () => {
    const { status, out, err } = await folder.run(['score', '山河2024', '--actuals', '坏.csv']);
    expect(status).toBe(1);
    expect(err).toContain('坏.csv:2:3 “若干3”不能读作完成值：写数字和单位');
    expect(err).toContain('坏.csv:2:4 “去年”不是一个日期');
    expect(err).toContain('坏.csv:3:3 没有名为“没有这项”的任务');
    expect(out).toContain('不能确定');
    const percent = await folder.run(['score', '山河2024', '--actuals', '比率.xlsx']);
    expect(percent.status).toBe(1);
    expect(percent.err).toContain('比率.xlsx!C2 0.96 可能是 0.96%，也可能是以百分比显示的小数');
  });

  it('reads the file that the actuals name', async () => {
    const other = new Folder();
    other.write('duikou.json', '{"language":1}');
    other.write('a.duikou', agreement.replace(/\}\n$/, '    完成情况 { 截至：2024年12月30日；数据：“数据.csv” }\n}\n'));
    other.write('数据.csv', `${header}资金到位,万元,5000,\n培训,人次,200,\n`);
    expect(scores((await other.run(['score', '山河2024', '--json'])).out)[0]).toMatchObject({
      total: '100',
      grade: '优秀',
    });
  });

  it('reads no file outside the workspace that the actuals name', async () => {
    const other = new Folder();
    other.write('w/duikou.json', '{"language":1}');
    other.write('secret.csv', header);
    for (const file of ['../secret.csv', '../secret.txt', other.at('secret.csv')]) {
      other.write('w/a.duikou', agreement.replace(/\}\n$/, `    完成情况 { 数据：“${file}” }\n}\n`));
      const { status, out, err } = await other.run(['score', 'w/a.duikou']);
      expect([status, out]).toEqual([2, '']);
      expect(isOneLine(err), err).toBe(true);
    }
  });

  it('answers what if, several times over', async () => {
    const { out } = await folder.run([
      'score',
      '山河2024',
      '--set',
      '到位率=100%',
      '--set',
      '培训人次=200人次',
      '--json',
    ]);
    expect(scores(out)[0].total).toBe('100');
  });

  it.each([
    [['score', '山河2O24']],
    [['score', 'duikou.json']],
    [['score', '山河2024', '--actuals', '没有.csv']],
    [['score', '山河2024', '--actuals', 'duikou.json']],
    [['score', '山河2024', '--set', '到位率']],
    [['score', '山河2024', '--set', '没有这项=5%']],
    [['score', '山河2024', '--as-of', '去年']],
    [['score']],
  ])('refuses in one line: %j', async (args) => {
    const { status, out, err } = await folder.run(args);
    expect([status, out]).toEqual([2, '']);
    expect(isOneLine(err), err).toBe(true);
  });

  it('names the files where an agreement of that name stands in several workspaces, a few of them', async () => {
    const several = new Folder();
    for (const name of ['甲', '乙', '丙', '丁']) {
      several.write(`${name}/duikou.json`, '{}');
      several.write(`${name}/山河2024.duikou`, agreement);
    }
    const { status, err } = await several.run(['score', '山河2024']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    expect(err).toContain('有 4 个文件写了协议“山河2024”：');
    expect(err.match(/山河2024\.duikou/gu)).toHaveLength(3);
    const one = await several.run(['score', '甲/山河2024.duikou']);
    expect([one.status, one.err]).toEqual([0, '']);
  });

  it('refuses a broken sheet in one line', async () => {
    folder.write('坏.xlsx', 'no workbook');
    const { status, err } = await folder.run(['score', '山河2024', '--actuals', '坏.xlsx']);
    expect(status).toBe(2);
    expect(isOneLine(err), err).toBe(true);
  });

  it('explains how the scores of a line came about', async () => {
    const line = agreement.split('\n').findIndex((one) => one.includes('指标 到位率')) + 1;
    const { out } = await folder.run(['explain', `山河2024.duikou:${line}`]);
    expect(out).toContain('协议 山河2024 的得分');
    expect(out).toContain('按比例：60 × 80% ÷ 100% = 48 分');
    const value = await folder.run(['explain', '年终.duikou:5']);
    expect(value.out).toContain('到位率  48 / 60');
  });
});

describe('test', () => {
  const folder = new Folder();
  const example = (score: string): string => `${agreement}算例 到位八成 “资金到位八成” {
    协议：山河2024
    截至：2024年10月31日
    经过 { 2024年9月1日 资金到位 4000万元 }
    预期 {
        到位率：${score}分
    }
}
`;
  folder.write('good/duikou.json', '{"language":1}');
  folder.write('good/a.duikou', example('48'));
  folder.write('bad/duikou.json', '{"language":1}');
  folder.write('bad/a.duikou', example('50'));

  it('passes where what is expected comes about', async () => {
    const { status, out } = await folder.run(['test', 'good']);
    expect(status).toBe(0);
    expect(out).toContain('✓ 资金到位八成  good/a.duikou:17');
    expect(out).toContain('1 个算例：通过 1，未通过 0');
  });

  it('exits with 1 where it does not, and says expected, got and the working', async () => {
    const { status, out } = await folder.run(['test', 'bad']);
    expect(status).toBe(1);
    expect(out).toContain('bad/a.duikou:22 到位率：预期 50，实际 48');
    expect(out).toContain('按比例：60 × 80% ÷ 100% = 48 分');
  });

  it('gives JSON and JUnit', async () => {
    const json = JSON.parse((await folder.run(['test', '.', '--json'])).out);
    expect(json).toMatchObject({ version: 1, passed: 1, failed: 1 });
    expect(json.tests.map(({ file, ok }: { file: string; ok: boolean }) => [file, ok])).toEqual([
      ['bad/a.duikou', false],
      ['good/a.duikou', true],
    ]);
    expect(json.tests[0].outcomes[0]).toMatchObject({ kind: 'score', expected: '50', got: '48', line: 21 });
    const { status, out } = await folder.run(['test', 'bad', '--format', 'junit', '--locale', 'en']);
    expect(status).toBe(1);
    expect(out).toContain('<testsuites tests="1" failures="1">');
    expect(out).toContain('<failure message="到位率: expected 50, got 48">');
  });

  it('writes the assessment report in the place of what is printed', async () => {
    const folder = new Folder();
    folder.write('duikou.json', '{}');
    folder.write('山河2024.duikou', agreement);
    folder.write('年终.duikou', actuals);
    const draft = await folder.run(['score', '山河2024', '--to', 'md', '--draft', '--as-of', '2024-12-31']);
    expect(draft).toMatchObject({ status: 0, out: 'out/山河2024-考核评分报告.md\n' });
    const text = readFileSync(folder.at('out/山河2024-考核评分报告.md'), 'utf8');
    expect(text).toMatch(/^> 草稿/);
    expect(text).toContain('总分78分（满分100分），等次为良好。');
    expect(text).toContain('按比例：40×150人次÷200人次=30分');
    folder.write('其他.csv', '指标,数值\n到位率,100%\n培训,200人次\n');
    const other = await folder.run([
      'score',
      '山河2024',
      '--to',
      'md',
      '--draft',
      '--actuals',
      '其他.csv',
      '--out',
      '另',
    ]);
    expect(other.out).toBe('另/山河2024-考核评分报告.md\n');
    expect(readFileSync(folder.at('另/山河2024-考核评分报告.md'), 'utf8')).toContain('总分100分');
    const wrong = await folder.run(['score', '山河2024', '--to', 'doc']);
    expect({ status: wrong.status, oneLine: isOneLine(wrong.err) }).toEqual({ status: 2, oneLine: true });
  });

  it('refuses the report of an agreement with errors', async () => {
    const folder = new Folder();
    folder.write('duikou.json', '{}');
    folder.write('山河2024.duikou', agreement.replace('签订：', '上级协议：没有这份\n    签订：'));
    const { status, out, err } = await folder.run(['score', '山河2024', '--to', 'md']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('没有生成文书');
  });
});
