import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { formatKey } from '../packages/messages/src/index.ts';
import { openEditor } from '../test/e2e/editor.ts';
import { renderDocx } from '../test/office/render.ts';
import { duikou, root } from './examples.ts';
import { packageExtension } from './package.ts';
import { ensureBrowser } from './tools/browser.ts';

/**
 * Makes the README's pictures anew in `docs/images`, from the annual agreement: `editor.png`, a real editor with one fault
 * planted, and `page.png`, the first page of the generated DOCX as LibreOffice prints it. The product must be built.
 */
const agreement = 'annual-agreement';
const file = '山河2024.duikou';
const fault = { line: 46, column: 38, from: '| 63000  | 65000 ', to: '| 61200  | 65000 ' };
const pageHeight = 800;
const images = join(root, 'docs/images');
const work = mkdtempSync(join(tmpdir(), 'duikou-pictures-'));

/** Puts the fault into a copy of the agreement; throws where the agreement is no longer the one the picture was made for. */
function faultyCopy(): string {
  const folder = join(work, agreement);
  cpSync(join(root, 'examples', agreement), folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!/\.duikou$|^duikou\.json$/.test(name)) rmSync(join(folder, name));
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.split('\n')[fault.line - 1]?.includes(fault.from))
    throw new Error(`${file}:${fault.line} no longer holds ‘${fault.from}’`);
  writeFileSync(join(folder, file), text.replace(fault.from, fault.to));
  return folder;
}

async function editorPicture(target: string): Promise<void> {
  const settings = { 'duikou.locale': 'zh', 'editor.hover.above': false, 'workbench.layoutControl.enabled': false };
  const editor = await openEditor({ vsix: await packageExtension(), folder: faultyCopy(), settings });
  try {
    await editor.page.setViewportSize({ width: 1280, height: 800 });
    await editor.openFile(file);
    await editor.goTo(fault.line);
    await editor.waitForSquiggle('error');
    await editor.hover(fault.line, fault.column);
    await editor.page.locator('.monaco-hover', { hasText: formatKey('zh', 'hover.remedy') }).waitFor();
    await editor.page.screenshot({ path: target });
  } finally {
    await editor.close();
  }
}

async function pagePicture(target: string): Promise<void> {
  const out = join(work, 'out');
  const made = duikou('generate', `examples/${agreement}/${file}`, '--to', 'docx', '--out', out);
  const docx = readdirSync(out, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.docx'));
  if (docx === undefined) throw new Error(`No document was generated:\n${made.stderr}`);
  const rendered = renderDocx(readFileSync(join(out, docx)));
  const { executable } = await ensureBrowser();
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const data = readFileSync(rendered.png(1, 200)).toString('base64');
    const page = await browser.newPage();
    await page.setContent(
      `<img src="data:image/png;base64,${data}" style="height:${pageHeight}px;border:1px solid #bbb;box-sizing:border-box">`,
    );
    await page.locator('img').screenshot({ path: target });
  } finally {
    await browser.close();
    rendered.dispose();
  }
}

mkdirSync(images, { recursive: true });
try {
  for (const [name, make] of [
    ['editor.png', editorPicture],
    ['page.png', pagePicture],
  ] as const) {
    const target = join(images, name);
    await make(target);
    process.stdout.write(`${relative(root, target)}  ${Math.ceil(statSync(target).size / 1000)} kB\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
