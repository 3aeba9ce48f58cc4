import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docx, p, sample } from '../documents/templates/docx.ts';
import { Folder, isOneLine, sound, withBundle } from './duikou.ts';

withBundle();

describe('generate --template', () => {
  const folder = new Folder();
  folder.write('a.duikou', sound);
  folder.write('red.docx', sample('letterhead'));
  folder.write('wrong.docx', docx(p('{协议.标提}') + p('{#任务}')));
  folder.write('names.docx', docx(p('{协议.标提}') + p('{无名无姓}')));

  it('puts an agreement into it; the same bytes each time', async () => {
    const run = (out: string) => folder.run(['generate', 'a.duikou', '--template', 'red.docx', '--out', out]);
    expect(await run('one')).toEqual({ status: 0, out: 'one/甲乙2024.docx\n', err: '' });
    await run('two');
    const bytes = (name: string) => readFileSync(folder.at(`${name}/甲乙2024.docx`));
    expect(bytes('one').equals(bytes('two'))).toBe(true);
  });

  it('is verified by its own record, and not against the source', async () => {
    const whole = await folder.run(['verify', 'one/甲乙2024.docx']);
    expect([whole.status, whole.err]).toEqual([0, '']);
    const { status, err } = await folder.run(['verify', 'one/甲乙2024.docx', '--source', '.']);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    expect(err).toContain('--source');
  });

  it('says each fault in a line with its place and what to do, and writes nothing', async () => {
    const { status, out, err } = await folder.run([
      'generate',
      'a.duikou',
      '--template',
      'names.docx',
      '--out',
      'none',
    ]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      'duikou: names.docx，正文：没有占位符 {协议.标提}。是否应为 {协议.标题} {协议.上年} {协议.上级}？\n' +
        'duikou: names.docx，正文：没有占位符 {无名无姓}。可用的占位符见 docs/office-templates.zh-CN.md\n',
    );
    expect(existsSync(folder.at('none'))).toBe(false);
  });

  it.each([
    ['no DOCX', ['--template', 'a.duikou']],
    ['not there', ['--template', 'none.docx']],
    ['a loop left open', ['--template', 'wrong.docx']],
    ['another format', ['--template', 'red.docx', '--to', 'html']],
    ['another kind', ['--template', 'red.docx', '--kind', 'projects']],
  ])('%s: one line', async (_, options) => {
    const { status, err } = await folder.run(['generate', 'a.duikou', '--out', 'none', ...options]);
    expect({ status, oneLine: isOneLine(err) }).toEqual({ status: 2, oneLine: true });
    expect(existsSync(folder.at('none'))).toBe(false);
  });
});
