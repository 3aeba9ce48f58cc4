import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Folder, faulty, isOneLine, sound, withBundle } from './duikou.ts';

withBundle();

describe('generate', () => {
  const folder = new Folder();
  folder.write('good/duikou.json', '{ "out": "文书" }');
  folder.write('good/a.duikou', sound);
  folder.write('good/b.duikou', sound.replaceAll('甲乙2024', '另一2024').replace(/主体.*\n/g, ''));
  folder.write('mixed/a.duikou', `${sound}`);
  folder.write('mixed/b.duikou', faulty.replaceAll('甲乙2024', '坏的2024').replace(/主体.*\n/g, ''));

  it('writes each format into the folder of duikou.json and names the files', async () => {
    const { status, out, err } = await folder.run(['generate', 'good/a.duikou', '--to', 'html,docx，md']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe('good/文书/甲乙2024.docx\ngood/文书/甲乙2024.html\ngood/文书/甲乙2024.md\n');
    expect(readFileSync(folder.at('good/文书/甲乙2024.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(folder.at('good/文书/甲乙2024.md'), 'utf8')).toContain('sha256:');
    expect(readdirSync(folder.at('good/文书')).sort()).toEqual(['甲乙2024.docx', '甲乙2024.html', '甲乙2024.md']);
  });

  it('writes the same bytes by SOURCE_DATE_EPOCH', async () => {
    await folder.run(['generate', 'good/a.duikou', '--out', 'one']);
    await folder.run(['generate', 'good/a.duikou', '--out', 'two']);
    const bytes = (name: string) => readFileSync(folder.at(`${name}/甲乙2024.docx`));
    expect(bytes('one').equals(bytes('two'))).toBe(true);
  });

  it('makes only the agreement that is named', async () => {
    const { out } = await folder.run(['generate', 'mixed', '--only', '甲乙2024', '--to', 'md', '--out', 'only']);
    expect(out).toBe('only/甲乙2024.md\n');
    const none = await folder.run(['generate', 'mixed', '--only', '没有']);
    expect({ status: none.status, oneLine: isOneLine(none.err) }).toEqual({ status: 2, oneLine: true });
  });

  it('refuses an agreement with errors, tells them, and writes the others', async () => {
    const { status, out, err } = await folder.run(['generate', 'mixed', '--to', 'md', '--out', 'refused']);
    expect({ status, out }).toEqual({ status: 1, out: 'refused/甲乙2024.md\n' });
    expect(err).toContain('mixed/b.duikou:');
    expect(err).toContain('坏的2024');
    expect(readdirSync(folder.at('refused'))).toEqual(['甲乙2024.md']);
  });

  it('refuses for errors in what the agreement uses', async () => {
    folder.write('uses/a.duikou', `引入 “b.duikou”\n${sound}`);
    folder.write('uses/b.duikou', '机制 旧 { 取代：没有的 }\n');
    const { status, out } = await folder.run(['generate', 'uses/a.duikou', '--out', 'used']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(existsSync(folder.at('used'))).toBe(false);
  });

  it('marks a draft and exits with 0', async () => {
    const { status, out } = await folder.run(['generate', 'mixed', '--draft', '--to', 'md', '--out', 'drafts']);
    expect({ status, lines: out.split('\n').length - 1 }).toEqual({ status: 0, lines: 2 });
    expect(readFileSync(folder.at('drafts/坏的2024.md'), 'utf8')).toMatch(/^> 草稿/);
  });

  it('ends in one line where the output cannot be written, and leaves nothing behind', async () => {
    folder.write('file', 'keep');
    mkdirSync(folder.at('taken/甲乙2024.md'), { recursive: true });
    mkdirSync(folder.at('linked'));
    symlinkSync(folder.at('file'), folder.at('linked/甲乙2024.md'));
    for (const out of ['file', 'file/下', 'taken', 'linked', ...(existsSync('/proc') ? ['/proc/duikou'] : [])]) {
      const { status, err } = await folder.run(['generate', 'good/a.duikou', '--to', 'md', '--out', out]);
      expect({ out, status, oneLine: isOneLine(err) }).toEqual({ out, status: 2, oneLine: true });
    }
    expect(readFileSync(folder.at('file'), 'utf8')).toBe('keep');
    expect(readdirSync(folder.at('taken'))).toEqual(['甲乙2024.md']);
  });

  it('does not let duikou.json choose a folder outside the workspace', async () => {
    mkdirSync(folder.at('outside'));
    for (const [name, out] of Object.entries({ up: '../outside', absolute: folder.at('outside'), link: '门/下' })) {
      folder.write(`${name}/duikou.json`, JSON.stringify({ out }));
      folder.write(`${name}/a.duikou`, sound);
    }
    symlinkSync(folder.at('outside'), folder.at('link/门'));
    for (const name of ['up', 'absolute', 'link']) {
      const { status, err } = await folder.run(['generate', name]);
      expect({ name, status, oneLine: isOneLine(err) }).toEqual({ name, status: 2, oneLine: true });
    }
    expect(readdirSync(folder.at('outside'))).toEqual([]);
  });

  it('refuses two documents of one name and writes the others', async () => {
    folder.write('twice/一/duikou.json', '{}');
    folder.write('twice/一/a.duikou', sound);
    folder.write('twice/一/b.duikou', sound.replaceAll('甲乙2024', '另一2024').replace(/主体.*\n/g, ''));
    folder.write('twice/二/duikou.json', '{}');
    folder.write('twice/二/a.duikou', sound);
    const { status, out, err } = await folder.run(['generate', 'twice', '--to', 'docx,md', '--out', 'clash']);
    expect({ status, out }).toEqual({ status: 2, out: 'clash/另一2024.docx\nclash/另一2024.md\n' });
    expect(err).toMatch(/甲乙2024\.(?:docx|md)/);
    expect(isOneLine(err)).toBe(true);
    expect(readdirSync(folder.at('clash')).sort()).toEqual(['另一2024.docx', '另一2024.md']);
    expect(
      (await folder.run(['generate', 'twice/一/a.duikou', 'twice/二', '--to', 'md'])).out.trim().split('\n'),
    ).toEqual(['twice/一/out/甲乙2024.md', 'twice/二/out/甲乙2024.md']);
  });

  describe('of the kinds asked for', () => {
    folder.write('kinds/duikou.json', '{}');
    folder.write(
      'kinds/a.duikou',
      sound.replace(
        /\}\n$/,
        `    联席会议 首次 { 日期：2024年3月1日；主持：张某；参会：甲省人民政府 }
    资金 援助 { 来源：甲方；拨付：省级国库；金额：2024年 5万元；期限：2024年1月1日至2024年12月31日 }
}
`,
      ),
    );

    it('writes each, named after the agreement and what it is', async () => {
      const { out, err } = await folder.run(['generate', 'kinds', '--kind', 'minutes，funds', '--to', 'md', '--draft']);
      expect({ out, err }).toEqual({
        out: 'kinds/out/甲乙2024-资金计划.md\nkinds/out/甲乙2024-首次-纪要.md\n',
        err: '',
      });
      expect(readFileSync(folder.at('kinds/out/甲乙2024-资金计划.md'), 'utf8')).toMatch(/^> 草稿/);
    });

    it('writes all of them, or those of one name', async () => {
      const all = await folder.run(['generate', 'kinds', '--kind', 'all', '--to', 'md', '--draft', '--out', 'all']);
      expect(all.out.trim().split('\n')).toEqual([
        'all/甲乙2024.md',
        'all/甲乙2024-资金计划.md',
        'all/甲乙2024-首次-纪要.md',
      ]);
      const of = async (only: string) =>
        (await folder.run(['generate', 'kinds', '--kind', 'all', '--to', 'md', '--draft', '--only', only])).out;
      expect((await of('甲乙2024')).trim().split('\n')).toHaveLength(3);
      expect(await of('甲乙2024-首次')).toBe('kinds/out/甲乙2024-首次-纪要.md\n');
    });

    it('are every kind there is where the agreement does not come in the format', async () => {
      const { status, out } = await folder.run(['generate', 'kinds', '--to', 'xlsx', '--draft', '--out', 'sheets']);
      expect({ status, out }).toEqual({ status: 0, out: 'sheets/甲乙2024-资金计划.xlsx\n' });
    });

    it('ends in one line where there is no such kind, none of it, or not in that format', async () => {
      for (const args of [
        ['--kind', 'nothing'],
        ['--kind', 'score'],
        ['--kind', 'agreement', '--to', 'xlsx'],
        ['--kind', 'minutes', '--only', '没有'],
      ]) {
        const { status, out, err } = await folder.run(['generate', 'kinds', '--draft', ...args]);
        expect({ args, status, out, oneLine: isOneLine(err) }).toEqual({ args, status: 2, out: '', oneLine: true });
      }
    });
  });
});
