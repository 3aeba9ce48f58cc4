import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { type Editor, type Problem, withEditor } from './editor.ts';

const folder = fileURLToPath(new URL('workspace', import.meta.url));
const FILE = '山河2024.duikou';
const POLL = { timeout: 30_000, interval: 300 };
let vsix: string;

beforeAll(async () => {
  vsix = process.env.DUIKOU_TEST_VSIX ?? (await packageExtension());
});

async function errors(editor: Editor): Promise<Problem[]> {
  return (await editor.problems()).filter((problem) => problem.severity === 'error');
}

describe('a planner in a real editor', () => {
  it('sees that the shares do not add up, mends it, and gets the document', async () => {
    await withEditor('mend', { vsix, folder, settings: { 'duikou.locale': 'zh' } }, async (editor) => {
      await editor.openFile(FILE);
      await editor.waitForSquiggle('error');
      await expect.poll(() => errors(editor), POLL).toMatchObject([{ code: 'quantity/total-mismatch', line: 24 }]);
      const [error] = await errors(editor);
      expect(error!.source).toBe('duikou');
      expect(await editor.hoverSquiggle('error')).toContain(error!.message);
      await editor.screenshot('finding');
      await editor.openPage('duty/mirror-missing');
      expect(await editor.shownText()).toContain('duty/mirror-missing');
      await editor.openFile(FILE);

      await editor.quickFix(24, /65000/, error!.column);
      await editor.waitForNoSquiggle('error');
      await expect.poll(() => errors(editor), POLL).toEqual([]);
      expect(await editor.save(FILE)).toMatch(/合计 +\| 63000 +\| 65000/);

      await editor.runCommand('Duikou: Generate Documents');
      await editor.accept();
      await editor.page.locator('.quick-input-widget', { hasText: '要生成的格式' }).waitFor();
      await editor.accept();
      const done = await editor.notification(/已生成/);
      await editor.screenshot('generated');
      const [name, ...others] = await readdir(join(editor.folder, 'out'));
      expect(others).toEqual([]);
      expect(name).toMatch(/\.docx$/);
      expect(await done.textContent()).toContain(`out/${name}`);
      const document = unzipSync(await readFile(join(editor.folder, 'out', name!)))['word/document.xml'];
      expect(strFromU8(document!)).toContain('年度东西部协作协议');
    });
  });

  it('gets a draft only, while there are errors, also in a folder that is not trusted', async () => {
    await withEditor('draft', { vsix, folder, trusted: false, settings: { 'duikou.locale': 'zh' } }, async (editor) => {
      await editor.openFile(FILE);
      await editor.waitForSquiggle('error');
      expect(await editor.page.locator('.editor-instance .unicode-highlight').count()).toBe(0);

      await editor.runCommand('Duikou: Generate Documents');
      await editor.accept();
      await editor.choose('HTML');
      await editor.choose('DOCX');
      await editor.accept();
      const refusal = await editor.notification(/协议有 1 处错误/);
      expect(await readdir(editor.folder)).not.toContain('out');
      await refusal.locator('.monaco-button', { hasText: '生成草稿' }).click();
      await editor.notification(/已生成/);
      const [name] = await readdir(join(editor.folder, 'out'));
      expect(name).toMatch(/\.html$/);
      expect(await readFile(join(editor.folder, 'out', name!), 'utf8')).toContain('草稿');
    });
  });
});
