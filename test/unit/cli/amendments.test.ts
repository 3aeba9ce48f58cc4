import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, withBundle } from './duikou.ts';

withBundle();

const parties = '主体 甲省 { 级别：省 }\n主体 乙省 { 级别：省 }\n';
const agreement = (inner: string): string => `${parties}协议 山河2024 “甲省乙省协作协议” {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    签订：2023年12月15日
${inner}
}
`;

describe('explanations', () => {
  const folder = new Folder();
  const explanation = (until: string): string => `    任务 选派教师：甲方 向 乙方 选派教师 30名，2025年6月30日前
    情况说明 跨年 {
        针对：time/outside-term
        涉及：选派教师
        理由：学年跨年
        批准：甲省人民政府
        有效期：${until}
    }`;
  folder.write('a.duikou', agreement(explanation('2025年7月31日')));
  folder.write('late/a.duikou', agreement(explanation('2024年1月31日')));

  it('accept an error: it is shown with its reason, and counts for nothing', async () => {
    const { status, out } = await folder.run(['check', 'a.duikou']);
    expect(status).toBe(0);
    expect(out).toContain('已接受 time/outside-term');
    expect(out).toContain('已由情况说明接受：学年跨年（甲省人民政府，有效期至2025年7月31日）。');
    expect(out).toContain('；另有 1 项已由情况说明接受\n');
    const { summary, findings } = JSON.parse((await folder.run(['check', 'a.duikou', '--json'])).out);
    expect(summary).toMatchObject({ errors: 0, accepted: 1 });
    expect(findings.find(({ code }: { code: string }) => code === 'time/outside-term').accepted).toEqual({
      by: 'explanation:山河2024.跨年',
      reason: '学年跨年',
      authority: '甲省人民政府',
      until: '2025-07-31',
    });
    expect((await folder.run(['generate', 'a.duikou', '--to', 'md', '--out', 'out'])).status).toBe(0);
  });

  it('accept nothing past their end', async () => {
    const { status, out } = await folder.run(['check', 'late/a.duikou']);
    expect(status).toBe(1);
    expect(out).toContain('错误 time/outside-term');
    expect(out).toContain('错误 explanation/unfounded');
  });
});

describe('consolidated', () => {
  const folder = new Folder();
  folder.write(
    'a.duikou',
    `${agreement('    条款 “人才” {\n        任务 选派教师：甲方 向 乙方 选派教师 30名，2024年6月30日前\n    }')}补充协议 补充一 {
    修改：山河2024
    签订：2024年3月1日
    替换 { 任务 选派教师：甲方 向 乙方 选派教师 40名，2024年8月31日前 }
    增加 人才 { 任务 选派医生：甲方 向 乙方 选派医生 12名，2024年8月31日前 }
}
`,
  );
  const text = async (...args: string[]): Promise<string> => {
    const { status, err } = await folder.run(['generate', 'a.duikou', '--to', 'md', '--out', 'out', ...args]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    return readFileSync(folder.at('out/山河2024.md'), 'utf8');
  };

  it('documents have the text as amendments leave it on the day', async () => {
    expect(await text()).toContain('选派教师30名');
    const consolidated = await text('--consolidated');
    expect(consolidated).toContain('选派教师40名');
    expect(consolidated).toContain('选派医生12名');
    expect(await text('--consolidated', '--as-of', '2024-02-29')).toContain('选派教师30名');
  });

  it('facts are those of the consolidated text', async () => {
    const duties = async (...args: string[]): Promise<string[]> =>
      JSON.parse((await folder.run(['facts', 'a.duikou', ...args])).out).files[0].facts.duties.map(
        ({ name, target }: { name: string; target: { target: { low: { value: string } } } }) =>
          name + target.target.low.value,
      );
    expect(await duties()).toEqual(['选派教师30']);
    expect(await duties('--consolidated')).toEqual(['选派教师40', '选派医生12']);
    expect(await duties('--consolidated', '--as-of', '2024-02-29')).toEqual(['选派教师30']);
  });
});
