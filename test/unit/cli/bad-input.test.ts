import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, isOneLine, sound, withBundle } from './duikou.ts';

withBundle();

interface Report {
  readonly findings: readonly { readonly code: string; readonly file: string }[];
}

describe('bad input', () => {
  const folder = new Folder();
  const codesOf = async (args: string[]) => {
    const { status, out, err } = await folder.run(['check', '--json', ...args]);
    const { findings } = JSON.parse(out) as Report;
    return { status, codes: [...new Set(findings.map(({ code }) => code))], err };
  };

  it.each([
    [['check', '没有.duikou']],
    [['check', '没有/下']],
    [['generate', '没有.duikou']],
    [['format', '没有.duikou']],
    [['facts', '没有.duikou']],
    [['explain', '没有.duikou:3']],
    [['explain', '没有/这样']],
    [['check', '--as-of', '2024-02-30']],
    [['check', '--format', 'yaml']],
    [['check', '--nonsense']],
    [['nonsense']],
    [['generate', '--to', 'pdf']],
    [['generate', '--to', '']],
    [['init', 'a', 'b']],
    [['verify']],
    [['import']],
  ])('ends %j with one line and 2', async (args) => {
    const { status, out, err } = await folder.run(args);
    expect({ status, out, oneLine: isOneLine(err) }).toEqual({ status: 2, out: '', oneLine: true });
  });

  it('says in both languages what argument is missing', async () => {
    expect((await folder.run(['verify'])).err).toMatch(/^duikou: 缺少参数 files/);
    expect((await folder.run(['import'], { env: { LANG: 'en_GB.UTF-8' } })).err).toMatch(/argument files is missing/);
  });

  it('shows help without a command, and exits with 2', async () => {
    const { status, out, err } = await folder.run([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^用法：/);
  });

  it('refuses a file of another kind, a folder without files, and a SOURCE_DATE_EPOCH that is none', async () => {
    folder.write('notes.txt', '');
    mkdirSync(folder.at('nothing'));
    folder.write('dated/a.duikou', sound);
    for (const args of [
      ['check', 'notes.txt'],
      ['check', 'nothing'],
    ]) {
      const { status, err } = await folder.run(args);
      expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    }
    const { status, err } = await folder.run(['check', 'dated'], { env: { SOURCE_DATE_EPOCH: 'soon' } });
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
  });

  it('refuses a file that duikou.json leaves out', async () => {
    folder.write('left/duikou.json', '{ "exclude": ["old"] }');
    folder.write('left/old/a.duikou', sound);
    const { status, err } = await folder.run(['check', 'left/old/a.duikou']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
  });

  const junk = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
  it.each<[string, string | Uint8Array, string | undefined]>([
    ['binary', junk, 'file/binary'],
    ['empty', '', undefined],
    ['huge', '协议 甲 { 形式：协议 }\n'.repeat(300_000), 'file/too-large'],
    ['huge-line', 'a'.repeat(3_900_000), 'syntax/unexpected'],
    ['unclosed', '协议 甲 “没有写完 {\n形式：协议\n', 'syntax/string-unclosed'],
    ['latin', Uint8Array.of(0xd0, 0xad, 0xd2, 0xe9, 0x20, 0xbc, 0xd7), 'file/not-utf8'],
  ])('finds what is wrong with a file that is %s', async (name, content, code) => {
    folder.write(`${name}/a.duikou`, content);
    const { status, codes, err } = await codesOf([name]);
    expect(err).toBe('');
    if (code !== undefined) expect(codes).toContain(code);
    expect(status).toBe(codes.length > 0 ? 1 : 0);
  });

  it.skipIf(process.platform === 'win32')('finds folders, pipes and broken links in the place of files', async () => {
    mkdirSync(folder.at('odd/文件夹.duikou'), { recursive: true });
    symlinkSync('nowhere', folder.at('odd/断.duikou'));
    symlinkSync('环.duikou', folder.at('odd/环.duikou'));
    symlinkSync('.', folder.at('odd/自身'));
    execFileSync('mkfifo', [folder.at('odd/管道.duikou')]);
    folder.write('odd/a.duikou', sound);
    const { status, out } = await folder.run(['check', '--json', 'odd']);
    const found = (JSON.parse(out) as Report).findings.map(({ code, file }) => `${file} ${code}`);
    expect(found).toEqual(['文件夹', '断', '环', '管道'].sort().map((name) => `odd/${name}.duikou file/unreadable`));
    expect(status).toBe(2);
    const given = await folder.run(['check', 'odd/文件夹.duikou']);
    expect({ status: given.status, oneLine: isOneLine(given.err) }).toEqual({ status: 2, oneLine: true });
    const pipe = await folder.run(['check', 'odd/管道.duikou']);
    expect({ status: pipe.status, oneLine: isOneLine(pipe.err) }).toEqual({ status: 2, oneLine: true });
  });

  it('ends without a stack trace where blocks are nested beyond all measure', async () => {
    folder.write('deep/a.duikou', `协议 甲 {${'条款 “甲” {'.repeat(3000)}`);
    const { status, out, err } = await folder.run(['check', 'deep']);
    expect([1, 2]).toContain(status);
    expect(out + err).not.toMatch(/\n\s+at /);
  });

  it('finds a circle of imports', async () => {
    folder.write('circle/a.duikou', `引入 “b.duikou”\n${sound}`);
    folder.write('circle/b.duikou', '引入 “a.duikou”\n');
    const { status, codes } = await codesOf(['circle']);
    expect(status).toBe(1);
    expect(codes).toContain('reference/cycle');
  });

  it.each(['{', '[]', '', '{ "severity": 3, "exclude": "x" }', '\u0000\u0001'])(
    'finds what is wrong with a duikou.json that is %j',
    async (text) => {
      const name = `config${Buffer.from(text).toString('hex')}`;
      folder.write(`${name}/duikou.json`, text);
      folder.write(`${name}/a.duikou`, sound);
      const { status, codes, err } = await codesOf([name]);
      expect({ status, err }).toEqual({ status: 1, err: '' });
      expect(codes.every((code) => /^(?:config|file)\//.test(code))).toBe(true);
    },
  );

  it.skipIf(process.platform === 'win32')('says in one line that the output is full', async () => {
    folder.write('full/a.duikou', sound);
    for (const command of ['check', 'facts']) {
      const { status, err } = await folder.run([command, 'full'], { redirect: '>/dev/full' });
      expect({ status, err }).toEqual({ status: 2, err: 'duikou: 无法写出结果：磁盘已满\n' });
    }
  });

  it.skipIf(process.platform === 'win32')('is quiet when the reader goes away', async () => {
    folder.write('piped/a.duikou', sound.repeat(200));
    const { err } = await folder.run(['facts', 'piped'], { redirect: '| true' });
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('does not let source text steer the terminal', async () => {
    folder.write('steer/a.duikou', '引入 “\u001b[31m红.duikou”\n');
    const { out } = await folder.run(['check', 'steer']);
    expect(out).toContain('reference/unknown');
    expect(out).not.toContain('\u001b');
  });
});
