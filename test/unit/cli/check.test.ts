import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, faulty, isOneLine, sound, withBundle } from './duikou.ts';

withBundle();

describe('check', () => {
  const folder = new Folder();
  folder.write('clean/duikou.json', '{ "language": 1 }');
  folder.write('clean/好.duikou', sound);
  folder.write('broken/duikou.json', '{ "language": 1 }');
  folder.write('broken/下/坏.duikou', faulty);
  folder.write('broken/好.duikou', sound.replaceAll('甲乙2024', '另一2024'));

  it('says what was checked, by what day, and exits with 0 where nothing is wrong', async () => {
    const { status, out, err } = await folder.run(['check', 'clean', '--as-of', '2024-06-30']);
    expect(out).toBe('已核对 1 个文件（判断日期2024年6月30日）：0 个错误，0 个提醒，0 个提示\n');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('judges by SOURCE_DATE_EPOCH unless duikou.json or --as-of says otherwise', async () => {
    const { out } = await folder.run(['check', 'clean']);
    expect(out).toContain('2024年12月31日');
  });

  it('shows file, line, column, severity and code, then how to mend it', async () => {
    const { status, out } = await folder.run(['check', 'broken']);
    expect(status).toBe(1);
    const [head, remedy] = out.split('\n');
    expect(head).toMatch(/^broken\/下\/坏\.duikou:9:10 错误 reference\/unknown /);
    expect(remedy).toMatch(/^ {2}\S/);
    expect(out).not.toContain('\u001b');
  });

  it('speaks English when asked', async () => {
    const { out } = await folder.run(['check', 'broken', '--locale', 'en']);
    expect(out).toMatch(/^broken\/下\/坏\.duikou:9:10 error reference\/unknown /);
    expect(out).toMatch(/2 files checked as of 2024-12-31: 1 error, 0 warnings, 0 notes\n$/);
  });

  it.each([
    [{ LANG: 'C.UTF-8' }, 'checked'],
    [{ LANG: 'C.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '已核对'],
    [{ LANG: 'fr_FR.UTF-8' }, 'checked'],
  ])('takes the language from %o', async (env, word) => {
    expect((await folder.run(['check', 'clean'], { env })).out).toContain(word);
  });

  it('takes the language from duikou.json where nothing else says one', async () => {
    folder.write('spoken/duikou.json', '{ "locale": "zh" }');
    folder.write('spoken/好.duikou', sound);
    expect((await folder.run(['check', 'spoken'], { env: { LANG: 'C' } })).out).toContain('已核对');
  });

  it('checks several workspaces apart and sorts by file', async () => {
    const { status, out } = await folder.run(['check', 'clean', 'broken', '--format', 'json']);
    const report = JSON.parse(out);
    expect(status).toBe(1);
    expect(report.files).toBe(3);
    expect(report.findings.map((one: { code: string }) => one.code)).toEqual(['reference/unknown']);
  });

  it('reads the whole workspace and exits by the findings in the paths given', async () => {
    const { status, out } = await folder.run(['check', 'broken/好.duikou']);
    expect({ status, files: out.includes('1 个文件') }).toEqual({ status: 0, files: true });
    expect((await folder.run(['check', 'broken/下'])).status).toBe(1);
  });

  it('gives the same bytes as JSON, places from 0', async () => {
    const one = await folder.run(['check', 'broken', '--json']);
    const two = await folder.run(['check', 'broken', 'broken/下/坏.duikou', '--format', 'json']);
    expect(one.out).toBe(two.out);
    const report = JSON.parse(one.out);
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary', 'findings']);
    expect(report).toMatchObject({ version: 1, files: 2, summary: { errors: 1, warnings: 0, infos: 0 } });
    const [finding] = report.findings;
    const keys = ['code', 'severity', 'message', 'remedy', 'file', 'range', 'related', 'witness'];
    expect(Object.keys(finding)).toEqual(keys);
    expect(finding).toMatchObject({
      file: 'broken/下/坏.duikou',
      range: { start: { line: 8, character: 9 }, end: { line: 8, character: 13 } },
      related: [],
    });
  });

  it('counts warnings against a limit', async () => {
    folder.write('warned/duikou.json', '{ "severity": { "reference/unknown": "warning" } }');
    folder.write('warned/坏.duikou', faulty);
    expect((await folder.run(['check', 'warned'])).status).toBe(0);
    expect((await folder.run(['check', 'warned', '--max-warnings', '1'])).status).toBe(0);
    expect((await folder.run(['check', 'warned', '--max-warnings', '0'])).status).toBe(1);
    const wrong = await folder.run(['check', 'warned', '--max-warnings', 'x']);
    expect(wrong.status).toBe(2);
    expect(isOneLine(wrong.err)).toBe(true);
  });

  it('tells what is wrong in duikou.json where its folder is asked for', async () => {
    folder.write('config/duikou.json', '{ "languaje": 1, "out": 3 }');
    folder.write('config/好.duikou', sound);
    const { status, out } = await folder.run(['check', 'config', '--json']);
    const found = JSON.parse(out).findings.map((one: { code: string; file: string }) => [one.code, one.file]);
    expect(status).toBe(1);
    expect(found).toEqual([
      ['config/unknown-key', 'config/duikou.json'],
      ['config/wrong-type', 'config/duikou.json'],
    ]);
    expect((await folder.run(['check', 'config/好.duikou'])).status).toBe(0);
  });

  it('checks again after a change while watching', async () => {
    const path = folder.write('watched/a.duikou', sound);
    mkdirSync(folder.at('watched/下'));
    const child = folder.start(['check', 'watched', '--watch']);
    try {
      const reports = summaries(child.stdout!);
      expect((await reports.next()).value).toContain('0 个错误');
      // The watch begins after the first report: written again until it is noticed.
      const writing = setInterval(() => folder.write('watched/a.duikou', faulty), 200);
      expect((await reports.next()).value).toContain('1 个错误');
      clearInterval(writing);
      rmSync(path);
      let last = '';
      while (!last.includes('0 个文件')) last = (await reports.next()).value ?? '';
      expect(last).toContain('0 个错误');
    } finally {
      child.kill();
    }
  });
});

/** The lines that sum up, as they come. */
async function* summaries(stream: NodeJS.ReadableStream): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.startsWith('已核对')) yield line;
  }
}
