import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { withEditor } from './editor.ts';

const folder = fileURLToPath(new URL('workspace', import.meta.url));
const FILE = '山河2024.duikou';
const BODIES = '主体.duikou';
const POLL = { timeout: 30_000, interval: 300 };
let vsix: string;

beforeAll(async () => {
  vsix = process.env.DUIKOU_TEST_VSIX ?? (await packageExtension());
});

describe('writing an agreement in a real editor', () => {
  it('completes keywords and divisions, tells what stands there, renames, shows the outline and lays out', async () => {
    await withEditor('writing', { vsix, folder, settings: { 'duikou.locale': 'zh' } }, async (editor) => {
      const { page } = editor;
      await editor.openFile(FILE);
      await editor.waitForSquiggle('error');

      await editor.goTo(8);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await editor.insert('sx');
      await editor.complete('生效');
      await expect.poll(() => editor.shownText(), POLL).toContain('    生效：\n');
      await editor.insert('2024年1月1日');

      await page.keyboard.press('Enter');
      await editor.insert('丙方：gansu');
      await editor.complete('甘肃省');
      await expect.poll(() => editor.shownText(), POLL).toContain('丙方：甘肃省\n');
      expect(await page.locator('.editor-instance .unicode-highlight').count()).toBe(0);
      await page.keyboard.press('Control+Shift+K');
      await expect.poll(() => editor.shownText(), POLL).not.toContain('丙方');

      expect(await editor.hover(16, 8)).toContain('2024年 64000万元');
      await page.keyboard.press('Escape');

      await expect
        .poll(() => editor.outline(), POLL)
        .toEqual(expect.arrayContaining(['山河2024', '财政援助资金', '资金支持', '资金到位']));

      await editor.rename(21, 15, '丁市');
      await expect.poll(() => editor.shownText(), POLL).toMatch(/丁市 +\| 25200/);
      await expect.poll(() => readFile(join(editor.folder, BODIES), 'utf8'), POLL).toContain('主体 丁市 { 全称');

      await editor.goTo(17);
      await editor.insert('  口径 ： 到账资金  \n\n\n\n');
      await editor.runCommand('Format Document');
      await expect
        .poll(() => editor.shownText(), POLL)
        .toMatch(/财政援助资金 \{\n {8}口径：到账资金\n\n {8}来源：甲方\n/);
      await editor.screenshot('writing');
      expect(await editor.save(FILE)).toMatch(/\n {12}丁市 {11}\| 25200 +\| 26000\n/);
    });
  });

  it('starts without a word on a single file in a folder that is no workspace', async () => {
    const single = await mkdtemp(join(tmpdir(), 'duikou-single-'));
    try {
      await cp(join(folder, BODIES), join(single, BODIES));
      await writeFile(join(single, '甲.duikou'), '协议 甲 {\n    甲方：');
      await withEditor('single', { vsix, folder: single }, async (editor) => {
        await editor.openFile('甲.duikou');
        await editor.waitForSquiggle('error');
        expect(await editor.page.locator('.notification-toast').allTextContents()).toEqual([]);
      });
    } finally {
      await rm(single, { recursive: true, force: true });
    }
  });
});
