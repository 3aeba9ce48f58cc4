import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package.ts';
import { withEditor } from './editor.ts';

const folder = fileURLToPath(new URL('examples', import.meta.url));
let vsix: string;

beforeAll(async () => {
  vsix = process.env.DUIKOU_TEST_VSIX ?? (await packageExtension());
});

describe('worked examples in a real editor', () => {
  it('stand in the test view and run there', async () => {
    await withEditor('examples', { vsix, folder, settings: { 'duikou.locale': 'zh' } }, async (editor) => {
      await editor.openFile('山河2024.duikou');
      await editor.waitForSquiggle('warning');
      await editor.runCommand('Test: Run All Tests');
      // The editor opens the results by itself only most of the time.
      await editor.page
        .locator('.margin-view-overlays [class*="testing-run-glyph"], .testing-run-glyph')
        .first()
        .waitFor();
      await editor.runCommand('Test Results: Focus on Test Results View');
      const row = (label: string) => editor.page.locator('.test-output-peek-tree .monaco-list-row', { hasText: label });
      await row('到位一半').waitFor({ timeout: 60_000 });
      await row('到位八成').locator('.codicon-testing-passed-icon').waitFor();
      await row('到位一半').locator('.codicon-testing-failed-icon').waitFor();
      await editor.screenshot('examples');
      expect(await row('到位一半').textContent()).toContain('到位率：预期 80，实际 50');
    });
  });
});
