import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Folder, isOneLine, withBundle } from './duikou.ts';

withBundle();

const text = (figure: string, more = ''): string => `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }

协议 山河2024 “甲省 乙省｜2024年度协作协议” {
    甲方：甲省，支援方，代表 张某
    乙方：乙省，受援方，代表 李某
    期限：2024年1月1日至2024年12月31日
    签订：2024年3月15日
    条款 “资金支持” {
        任务 资金到位：甲方 向 乙方 拨付资金 不少于${figure}，2024年10月31日前
        约定 资金用途：乙方 不得 改变资金用途
    }
}
${more}`;

const amendment = `补充协议 补充一 “关于调整资金的补充协议” {
    修改：山河2024
    甲方：甲省，支援方
    乙方：乙省，受援方
    签订：2024年6月1日
    生效：2024年7月1日
    废止：资金用途
    替换 {
        任务 资金到位：甲方 向 乙方 拨付资金 不少于7亿元，2024年11月30日前
    }
}
`;

const git = (cwd: string, ...args: string[]): void => {
  const identity = ['-c', 'user.name=张某', '-c', 'user.email=zhang@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', ['-C', cwd, ...identity, ...args], { stdio: 'pipe' });
};

describe('diff of two files', () => {
  const folder = new Folder();
  folder.write('旧/a.duikou', text('6.5亿元'));
  folder.write('新/a.duikou', text('7亿元'));
  folder.write('同/a.duikou', text('65000万元'));
  folder.write('版/a.duikou', text('6.5亿元').replaceAll('    ', '  '));

  it('says what changed, in words and figures, and ends with 1', async () => {
    const { status, out, err } = await folder.run(['diff', '旧/a.duikou', '新/a.duikou']);
    expect([status, err]).toEqual([1, '']);
    expect(out).toBe(`旧/a.duikou → 新/a.duikou

山河2024 · 资金支持
  ~ 改动 任务 资金到位
      目标：不少于6.5亿元 → 不少于7亿元（+0.5亿元，+7.7%）

含义改动 1 处
`);
    const english = await folder.run(['diff', '旧', '新', '--locale', 'en']);
    expect(english.out).toContain(
      'target: at least CNY 650 million → at least CNY 700 million (+CNY 50 million, +7.7%)',
    );
  });

  it('ends with 0 where only words or layout differ, and says so', async () => {
    const words = await folder.run(['diff', '旧', '同']);
    expect([words.status, words.out]).toEqual([0, expect.stringContaining('仅写法不同：任务 资金到位')]);
    expect(await folder.run(['diff', '旧', '版'])).toMatchObject({ status: 0, out: '含义没有改动，只有格式不同。\n' });
    expect(await folder.run(['diff', '旧', '旧'])).toMatchObject({ status: 0, out: '没有差别。\n' });
  });

  it('gives JSON that does not change from run to run', async () => {
    const { out } = await folder.run(['diff', '旧', '新', '--to', 'json']);
    expect((await folder.run(['diff', '旧', '新', '--to', 'json'])).out).toBe(out);
    const { sameMeaning, changes } = JSON.parse(out);
    expect(sameMeaning).toBe(false);
    expect(changes).toEqual([
      expect.objectContaining({ change: 'changed', kind: 'duties', name: '资金到位', clause: '资金支持' }),
    ]);
    expect(changes[0].slots[0]).toMatchObject({
      slot: 'target',
      difference: { by: { value: '50000000' }, percent: '7.7' },
    });
  });

  it('marks the changes in a document, by author and day', async () => {
    const { status, out } = await folder.run([
      'diff',
      '旧',
      '新',
      '--to',
      'docx',
      '--author',
      '甲省协作办',
      '--out',
      'o',
    ]);
    expect([status, out]).toEqual([1, 'o/山河2024-修改对照.docx\n']);
    const xml = strFromU8(unzipSync(readFileSync(folder.at('o/山河2024-修改对照.docx')))['word/document.xml']!);
    expect(xml).toMatch(/<w:del w:id="\d+" w:author="甲省协作办" w:date="2024-12-31T00:00:00Z">/);
    await folder.run(['diff', '旧', '新', '--to', 'html', '--out', 'o']);
    expect(readFileSync(folder.at('o/山河2024-修改对照.html'), 'utf8')).toMatch(
      /<del[^>]*>6\.5亿元<\/del><ins[^>]*>7亿元<\/ins>/,
    );
  });

  it('writes no document where nothing differs', async () => {
    const same = await folder.run(['diff', '旧', '旧', '--to', 'docx', '--out', 'n']);
    expect(same).toEqual({ status: 0, out: '', err: '没有差别。\n' });
    expect(existsSync(folder.at('n'))).toBe(false);
  });

  it('compares one agreement only where asked', async () => {
    expect(await folder.run(['diff', '旧', '新', '--only', '山河2024'])).toMatchObject({ status: 1 });
    const none = await folder.run(['diff', '旧', '新', '--only', '没有']);
    expect([none.status, isOneLine(none.err)]).toEqual([2, true]);
  });
});

describe('diff of git revisions', () => {
  const folder = new Folder();
  const repository = folder.at('仓库');
  mkdirSync(join(repository, '协议'), { recursive: true });
  const file = join(repository, '协议/山河2024.duikou');
  git(repository, 'init', '-q');
  writeFileSync(join(repository, 'duikou.json'), '{ "locale": "zh" }\n');
  writeFileSync(file, text('6亿元'));
  git(repository, 'add', '.');
  git(repository, 'commit', '-q', '-m', '一');
  git(repository, 'tag', 'v1');
  writeFileSync(file, text('6.5亿元'));
  git(repository, 'commit', '-q', '-a', '-m', '二');
  writeFileSync(file, text('7亿元'));

  const diff = (cwd: string, ...args: string[]) => {
    const inside = Object.assign(Object.create(folder), { path: cwd }) as Folder;
    return inside.run(['diff', ...args]);
  };

  it.each([
    [[], '不少于6.5亿元 → 不少于7亿元'],
    [['HEAD'], '不少于6.5亿元 → 不少于7亿元'],
    [['HEAD~1', '.'], '不少于6亿元 → 不少于7亿元'],
    [['v1', 'HEAD'], '不少于6亿元 → 不少于6.5亿元'],
    [['v1:协议/山河2024.duikou', '协议/山河2024.duikou'], '不少于6亿元 → 不少于7亿元'],
    [['协议/山河2024.duikou'], '不少于6.5亿元 → 不少于7亿元'],
  ])('%j', async (args, expected) => {
    const { status, out, err } = await diff(repository, ...args);
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain(expected);
  });

  it('works in a subfolder, with paths from there or from the top', async () => {
    const below = join(repository, '协议');
    for (const old of ['v1:山河2024.duikou', 'v1:协议/山河2024.duikou', 'v1'])
      expect((await diff(below, old, '山河2024.duikou')).out).toContain('不少于6亿元 → 不少于7亿元');
  });

  it('sees a file that was removed since', async () => {
    writeFileSync(join(repository, '协议/乙.duikou'), '主体 丙省 { 级别：省 }\n');
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', '三');
    rmSync(join(repository, '协议/乙.duikou'));
    expect((await diff(repository)).out).toContain('删去 主体 丙省');
  });

  it('says in one line what it cannot do', async () => {
    const refused = async (cwd: string, ...args: string[]): Promise<string> => {
      const { status, err } = await diff(cwd, ...args);
      expect([status, isOneLine(err)]).toEqual([2, true]);
      return err;
    };
    expect(await refused(repository, '没有这个版本')).toContain('既不是路径也不是 git 版本');
    expect(await refused(repository, 'v1:没有.duikou')).toContain('版本 v1 中没有 没有.duikou');
    expect(await refused(repository, '没有.duikou')).toContain('路径不存在');
    expect(await refused(folder.path, 'HEAD')).toContain('不在 git 仓库内');
    expect(await refused(repository, 'v1', 'v1', 'v1')).toContain('至多写两个');
  });

  it('takes no revision for an option of git', async () => {
    const { status } = await diff(repository, '--', '--output=坏', '.');
    expect([status, existsSync(join(repository, '坏'))]).toEqual([2, false]);
  });

  it('says where git is missing', async () => {
    const inside = Object.assign(Object.create(folder), { path: repository }) as Folder;
    const { status, err } = await inside.run(['diff', 'HEAD'], { env: { PATH: '/nowhere' } });
    expect([status, err]).toEqual([2, expect.stringContaining('没有找到 git')]);
  });
});

describe('an agreement and its amendments', () => {
  const folder = new Folder();
  folder.write('a.duikou', text('6.5亿元', amendment));

  it('are compared, as of a day', async () => {
    const { status, out } = await folder.run(['diff', '--amended', '山河2024']);
    expect(status).toBe(1);
    expect(out).toContain('目标：不少于6.5亿元 → 不少于7亿元（+0.5亿元，+7.7%）');
    expect(out).toContain('- 删去 约定 资金用途\n      乙方 不得 改变资金用途');
    expect(await folder.run(['diff', '--amended', '山河2024', '--as-of', '2024-06-30'])).toMatchObject({ status: 0 });
  });

  it('give a redline by the parties of the amendment', async () => {
    await folder.run(['diff', '--amended', '山河2024', '--to', 'docx', '--out', 'o']);
    const xml = strFromU8(unzipSync(readFileSync(folder.at('o/山河2024-修改对照.docx')))['word/document.xml']!);
    expect(xml).toContain('w:author="甲省、乙省"');
  });

  it('are documents: the amendment to sign, and the text with it worked in', async () => {
    const { status, out } = await folder.run([
      'generate',
      '--kind',
      'amendment,consolidated',
      '--to',
      'md',
      '--out',
      'k',
      '--as-of',
      '2024-12-31',
    ]);
    expect([status, out]).toEqual([0, 'k/补充一-补充协议.md\nk/山河2024-合并文本.md\n']);
    const signed = readFileSync(folder.at('k/补充一-补充协议.md'), 'utf8');
    expect(signed).toContain('原协议“一、资金支持”第（一）项修改为');
    expect(signed).toContain('“甲方向乙方拨付资金不少于7亿元，于2024年11月30日前完成。”');
    expect(signed).toContain('删去原协议“一、资金支持”第（二）项：“乙方不得改变资金用途。”');
    const whole = readFileSync(folder.at('k/山河2024-合并文本.md'), 'utf8');
    expect(whole).toContain('以下文本已并入《关于调整资金的补充协议》（2024年7月1日起生效）');
    expect(whole).toContain('不少于7亿元');
    expect(whole).not.toContain('（盖章）');
  });

  it('of an agreement without amendments is refused in one line', async () => {
    folder.write('b/b.duikou', text('6亿元').replace('山河2024 ', '山河2025 '));
    const { status, err } = await folder.run(['diff', '--amended', '山河2025', 'b']);
    expect([status, isOneLine(err)]).toEqual([2, true]);
  });
});
