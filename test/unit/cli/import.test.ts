import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mistakes } from '../import/drafts.ts';
import { officeBook, officeText } from '../import/samples.ts';
import { Folder, isOneLine, withBundle } from './duikou.ts';

withBundle();

describe('duikou import', async () => {
  const folder = new Folder();
  const book = folder.write('汇总.xlsx', await officeBook());
  folder.write('协议.docx', await officeText());

  it('prints a draft, and tells apart from it what was understood and what is to be looked at', async () => {
    const { status, out, err } = await folder.run(['import', '协议.docx']);
    expect(status).toBe(0);
    expect(mistakes(out)).toEqual([]);
    expect(out).toContain('任务 拨付财政援助资金');
    expect(err).toMatch(/^协议\.docx：读懂 .*4 项任务.*待核 2 处。\n {2}第13段 /);
  });

  it('writes a file that checks can read, and does not overwrite one unless asked', async () => {
    const args = ['import', '汇总.xlsx', '--out', '稿/清单.duikou'];
    const first = await folder.run(args);
    expect(first).toMatchObject({ status: 0, out: '已写入 稿/清单.duikou\n' });
    const written = readFileSync(folder.at('稿/清单.duikou'), 'utf8');
    expect(mistakes(written)).toEqual([]);
    const checked = await folder.run(['check', '稿/清单.duikou', '--json']);
    expect(checked.out).not.toContain('"syntax/');
    const again = await folder.run(args);
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(isOneLine(again.err) && again.err.includes('--force')).toBe(true);
    expect(await folder.run([...args, '--force'])).toMatchObject({ status: 0 });
    expect(readFileSync(folder.at('稿/清单.duikou'), 'utf8')).toBe(written);
  });

  it('reads several files into one draft, delimited text in either coding, in the language asked for', async () => {
    folder.write('项目.csv', '项目名称,建设地点,总投资（万元）\n饮水工程,乙一县,800\n');
    const gb = Buffer.from('cfeec4bfc3fbb3c62cbda8c9e8b5d8b5e30abdccd1a7c2a52cd2d2d2bbcfd80a', 'hex');
    folder.write('国标.csv', gb);
    const { status, out, err } = await folder.run([
      'import',
      '项目.csv',
      '国标.csv',
      '--as',
      'projects',
      '--locale',
      'en',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('投资：800万元');
    expect(out).toContain('项目 教学楼');
    expect(err).toContain('项目.csv: understood projects: 1; 0 kept as they are; 0 to check.');
  });

  it('ends with one line and 2 for what it cannot read', async () => {
    mkdirSync(folder.at('夹'));
    folder.write('空.xlsx', '');
    folder.write('旧.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
    folder.write('假.docx', '这不是文件');
    folder.write('图.png', 'x');
    for (const args of [
      ['夹'],
      ['没有.xlsx'],
      ['空.xlsx'],
      ['旧.doc'],
      ['假.docx'],
      ['图.png'],
      ['协议.docx', '--out', '稿.txt'],
      ['汇总.xlsx', '--as', 'agreement'],
      ['汇总.xlsx', '--as', 'nonsense'],
      [],
    ]) {
      const { status, out, err } = await folder.run(['import', ...args]);
      expect({ args, status, out, oneLine: isOneLine(err) }).toEqual({ args, status: 2, out: '', oneLine: true });
    }
    expect(book).toContain('汇总.xlsx');
  });
});
