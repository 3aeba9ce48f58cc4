import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filledIn, partsOf, sheetPath, type Typed } from '../../support/workbook.ts';
import { Folder, withBundle } from './duikou.ts';

withBundle();
const folder = new Folder();

const agreement = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月20日
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 { 考核：到位率 }
    任务 联席会议：双方 共同 召开联席会议 1次以上，2024年12月31日前 { 考核：会议次数 }
    指标体系 考核 “2024年度考核” {
        满分：100分
        舍入：保留2位小数，四舍五入
        指标 会议次数：30分 { 单位：次；汇总：合计；方向：越高越好；来源：会议纪要；评分：未完成不得分 }
        指标 到位率：70分 { 单位：%；汇总：比率；方向：越高越好；来源：国库凭证；评分：按比例计分 }
    }
}
`;
folder.write('山河2024.duikou', agreement);

interface Report {
  readonly systems: readonly {
    readonly total?: string;
    readonly items: readonly { readonly name: string; readonly score?: string }[];
  }[];
}

const scores = (out: string) => {
  const { systems } = JSON.parse(out) as Report;
  return { total: systems[0]!.total, items: Object.fromEntries(systems[0]!.items.map((one) => [one.name, one.score])) };
};

/** Fills a form's cells: sheet, row and what goes into its three columns. */
async function fill(to: string, cells: Readonly<Record<string, Readonly<Record<string, Typed>>>>): Promise<void> {
  const made = await folder.run([
    'generate',
    '山河2024.duikou',
    '--kind',
    'indicators',
    '--to',
    'xlsx',
    '--out',
    'out',
  ]);
  expect(made).toMatchObject({ status: 0, err: '' });
  expect(made.out).toBe('out/山河2024-考核-指标体系.xlsx\n');
  folder.write(to, filledIn(readFileSync(folder.at('out/山河2024-考核-指标体系.xlsx')), cells));
}

/** The address of the cell under a heading in the row of a key. */
function cellOf(sheet: string, key: string, heading: string): string {
  const parts = partsOf(readFileSync(folder.at('out/山河2024-考核-指标体系.xlsx')));
  const shared = [...parts['xl/sharedStrings.xml']!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, said]) => said,
  );
  const xml = parts[sheetPath(parts, sheet)]!;
  const find = (said: string) =>
    new RegExp(`<c r="([A-Z]+)(\\d+)"[^>]*t="s"><v>${shared.indexOf(said)}</v>`).exec(xml)!.slice(1);
  return find(heading)[0]! + find(key)[1]!;
}

describe('a form filled in by an office', () => {
  it('is scored from, by indicators and by duties', async () => {
    await folder.run(['generate', '山河2024.duikou', '--kind', 'indicators', '--to', 'xlsx', '--out', 'out']);
    await fill('指标.xlsx', {
      指标完成情况: {
        [cellOf('指标完成情况', 'indicator:山河2024.考核.到位率', '实际值')]: { number: '98' },
        [cellOf('指标完成情况', 'indicator:山河2024.考核.到位率', '日期')]: { date: '2024-10-20' },
        [cellOf('指标完成情况', 'indicator:山河2024.考核.到位率', '佐证')]: '=国库凭证',
      },
      任务完成情况: { [cellOf('任务完成情况', 'duty:山河2024.联席会议', '实际值')]: { number: '2' } },
    });
    const { status, out, err } = await folder.run(['score', '山河2024', '--actuals', '指标.xlsx', '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(scores(out)).toEqual({ total: '98.6', items: { 会议次数: '30', 到位率: '68.6' } });
  });

  it('is read where the agreement names it as its data', async () => {
    await fill('数据.xlsx', {
      任务完成情况: {
        [cellOf('任务完成情况', 'duty:山河2024.资金到位', '实际值')]: { number: '4000' },
        [cellOf('任务完成情况', 'duty:山河2024.联席会议', '实际值')]: { number: '1' },
      },
    });
    folder.write(
      '年终.duikou',
      '引入 “山河2024.duikou”\n完成情况 年终 {\n    协议：山河2024\n    截至：2024年12月31日\n    数据：“数据.xlsx”\n}\n',
    );
    const { status, out } = await folder.run(['score', '山河2024', '--json', '--as-of', '2024-12-31']);
    expect(status).toBe(0);
    expect(scores(out)).toEqual({ total: '86', items: { 会议次数: '30', 到位率: '56' } });
  });

  it('says sheet and cell of what cannot be read', async () => {
    const cell = cellOf('指标完成情况', 'indicator:山河2024.考核.到位率', '实际值');
    await fill('坏.xlsx', { 指标完成情况: { [cell]: { number: '0.98' } } });
    const { status, err } = await folder.run(['score', '山河2024', '--actuals', '坏.xlsx']);
    expect(status).toBe(1);
    expect(err).toContain(`坏.xlsx!指标完成情况!${cell} 0.98 可能是`);
  });

  it('refuses in one line a file that says it unpacks to more than any table', async () => {
    const bytes = new Uint8Array(readFileSync(folder.at('out/山河2024-考核-指标体系.xlsx')));
    const view = new DataView(bytes.buffer);
    const entry = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 0x7fffffff, true);
    folder.write('大.xlsx', bytes);
    const { status, out, err } = await folder.run(['score', '山河2024', '--actuals', '大.xlsx']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('大.xlsx');
  });
});

describe('a workbook that is damaged', () => {
  it.each([
    ['zh_CN.UTF-8', /^duikou: 不能读作表格 [^\n]*已损坏[^\n]*请[^\n]*\n$/],
    ['en_GB.UTF-8', /^duikou: cannot be read as a table[^\n]*damaged[^\n]*open it[^\n]*\n$/],
  ])('is told in one line with what to do (%s)', async (LANG, line) => {
    folder.write('坏.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }));
    const { status, err } = await folder.run(['score', '山河2024', '--actuals', '坏.xlsx'], { env: { LANG } });
    expect(status).toBe(2);
    expect(err).toMatch(line);
  });
});
