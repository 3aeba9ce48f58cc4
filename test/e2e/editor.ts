import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/tools/browser.ts';
import { type EditorServer, startEditorServer } from './server.ts';

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), 'screenshots');
const STEP_LIMIT_MS = 30_000;

const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

export interface EditorOptions {
  /** The extension under test. */
  readonly vsix: string;
  /** The folder to open; the editor works on a temporary copy. */
  readonly folder: string;
  /** User settings beside the harness's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether folders are trusted without asking; otherwise the folder stays in restricted mode. Default: trusted. */
  readonly trusted?: boolean;
}

/** One row of the Problems panel. Line and column count from 1, as shown. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

export type Squiggle = 'error' | 'warning' | 'info';

/** Starts a real VS Code with the extension and opens a copy of a folder in a headless browser. `close` it in any case. */
export async function openEditor(options: EditorOptions): Promise<Editor> {
  const home = await mkdtemp(join(tmpdir(), 'duikou-editor-'));
  const folder = join(home, 'workspace');
  let server: EditorServer | undefined;
  let browser: Browser | undefined;
  try {
    await cp(options.folder, folder, { recursive: true });
    const trusted = options.trusted ?? true;
    const { executable } = await ensureBrowser();
    server = await startEditorServer({
      home: join(home, 'editor'),
      vsix: resolve(options.vsix),
      settings: {
        ...SETTINGS,
        ...(trusted ? {} : { 'security.workspace.trust.startupPrompt': 'never' }),
        ...options.settings,
      },
      trusted,
    });
    browser = await chromium.launch({ executablePath: executable, args: BROWSER_FLAGS });
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    page.setDefaultTimeout(STEP_LIMIT_MS);
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Editor(page, folder, home, server, browser);
  } catch (error) {
    await browser?.close();
    await server?.stop();
    await rm(home, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Opens an editor, does something with it and closes it in any case. When a step fails, a picture of the window is left as
 * `test/e2e/screenshots/failed-NAME.png`, and the editor's log goes to standard error.
 */
export async function withEditor(
  name: string,
  options: EditorOptions,
  steps: (editor: Editor) => Promise<void>,
): Promise<void> {
  const editor = await openEditor(options);
  try {
    await steps(editor);
  } catch (error) {
    const picture = await editor.screenshot(`failed-${name}`).catch(() => 'no picture');
    process.stderr.write(`${picture}\n${editor.log()}\n`);
    throw error;
  } finally {
    await editor.close();
  }
}

/** The editor as its user sees it. Each step waits until the window shows what it needs, and fails after half a minute. */
export class Editor {
  /** The window. */
  readonly page: Page;
  /** The copy of the folder that is open. */
  readonly folder: string;
  readonly #home: string;
  readonly #server: EditorServer;
  readonly #browser: Browser;

  constructor(page: Page, folder: string, home: string, server: EditorServer, browser: Browser) {
    this.page = page;
    this.folder = folder;
    this.#home = home;
    this.#server = server;
    this.#browser = browser;
  }

  /** What the editor's server has logged: for messages of failing tests. */
  log(): string {
    return this.#server.log();
  }

  /** Opens a file of the folder and waits until its text is shown. */
  async openFile(relative: string): Promise<void> {
    const name = relative.split('/').at(-1)!;
    const row = await this.#quickInput('Control+P', join(this.folder, relative), name);
    await row.click();
    await this.page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** The squiggles in the visible part of the active editor. */
  squiggles(kind: Squiggle): Locator {
    return this.page.locator(`.editor-instance .squiggly-${kind}`);
  }

  async waitForSquiggle(kind: Squiggle): Promise<void> {
    await this.squiggles(kind).first().waitFor();
  }

  async waitForNoSquiggle(kind: Squiggle): Promise<void> {
    await this.squiggles(kind).first().waitFor({ state: 'detached' });
  }

  /**
   * The rows of the Problems panel as they are now, from top to bottom; the panel is opened for it. Findings come and go a moment
   * after the text: poll until they are what you wait for.
   */
  async problems(): Promise<Problem[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
      await panel.waitFor();
    }
    const found = new Map<number, Problem>();
    for (let before = -1; found.size > before; ) {
      before = found.size;
      for (const row of await panel.locator('.monaco-list-row').evaluateAll(readRows))
        found.set(row.index, toProblem(row));
      const box = await panel.boundingBox();
      if (found.size === 0 || box === null) break;
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await this.page.mouse.wheel(0, 150);
      await this.page.waitForTimeout(150);
    }
    if (found.size > 0) await this.page.mouse.wheel(0, -100_000);
    return [...found].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  }

  /** Places the cursor; line and column count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.#quickInput('Control+G', `:${line}:1`, /\d/);
    await this.page.keyboard.press('Enter');
    // The box counts a Han character as two columns, so the column is walked to.
    const cursorAt = (at: number): Promise<void> =>
      this.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${at}(?!\\d)`) }).waitFor();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await cursorAt(1);
    for (let step = 1; step < column; step++) await this.page.keyboard.press('ArrowRight');
    if (column > 1) await cursorAt(column);
  }

  /** Follows the link of a finding's code in the Problems panel, which is open, and waits for another tab. */
  async openPage(code: string): Promise<void> {
    const active = this.page.locator('.tabs-container .tab.active');
    const before = await active.textContent();
    await this.page.locator('.markers-panel .marker-code', { hasText: code }).first().click();
    await active.filter({ hasNotText: before ?? '' }).waitFor();
    await this.page.locator('.editor-instance .view-line', { hasText: /\S/ }).first().waitFor();
  }

  /** The lines of the active editor that are in sight. */
  async shownText(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll(readLines);
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The text of the hover over the first squiggle of a kind. */
  async hoverSquiggle(kind: Squiggle): Promise<string> {
    const box = await this.squiggles(kind).first().boundingBox();
    if (box === null) throw new Error(`No ${kind} squiggle is in sight`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    return this.#hoverText();
  }

  /** The text of the hover at a place, opened from the keyboard; line and column count from 1. */
  async hover(line: number, column: number): Promise<string> {
    await this.goTo(line, column);
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    return this.#hoverText();
  }

  /** The labels of the completion list at the cursor, those in sight, after which the list is closed. */
  async completions(): Promise<string[]> {
    await this.page.keyboard.press('Control+Space');
    const rows = this.page.locator('.suggest-widget .monaco-list-row');
    await rows.first().waitFor();
    const labels = await rows.locator('.label-name').allTextContents();
    await this.page.keyboard.press('Escape');
    return labels;
  }

  /** Opens the completion list at the cursor and takes the item with this label. */
  async complete(label: string): Promise<void> {
    const row = this.page.locator('.suggest-widget .monaco-list-row', {
      has: this.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) }),
    });
    await this.page.keyboard.press('Control+Space');
    await row.first().click();
    await this.page.locator('.suggest-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
  }

  /** Renames what stands at a place; line and column count from 1. */
  async rename(line: number, column: number, name: string): Promise<void> {
    await this.goTo(line, column);
    await this.page.keyboard.press('F2');
    const input = this.page.locator('.rename-box input');
    await input.waitFor();
    await input.fill(name);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** The names in the outline that are in sight, from top to bottom; the outline is opened for it. */
  async outline(): Promise<string[]> {
    const pane = this.page.locator('.pane', { has: this.page.locator('.pane-header[aria-label^="Outline"]') });
    if ((await pane.locator('.pane-header.expanded').count()) === 0) await pane.locator('.pane-header').click();
    const names = pane.locator('.monaco-list-row .monaco-icon-name-container');
    await names.first().waitFor();
    return names.allTextContents();
  }

  /** Applies the quick fix of a line (from 1) whose title matches; the column chooses among several findings. */
  async quickFix(line: number, title: RegExp, column = 1): Promise<void> {
    await this.goTo(line, column);
    const rows = this.page.locator('.action-widget .monaco-list-row');
    const row = rows.filter({ hasText: title }).first();
    // The editor closes the list when the findings are sent anew in that moment: it is asked again, as a user would.
    for (let left = 5; left > 0; left--) {
      await this.page.keyboard.press('Control+.');
      try {
        await row.click({ timeout: STEP_LIMIT_MS / 5 });
        break;
      } catch (error) {
        if (left === 1) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await rows.first().waitFor({ state: 'detached' });
  }

  /** Runs a command by the title it has in the palette, category included. */
  async runCommand(title: string): Promise<void> {
    const row = await this.#quickInput('F1', `>${title}`, title);
    await row.click();
  }

  /** Clicks a row of an open list of choices. */
  async choose(label: string | RegExp): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  }

  /** Accepts an open list of choices as it stands. */
  async accept(): Promise<void> {
    await this.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await this.page.locator('.quick-input-widget .quick-input-action .monaco-button').first().click();
  }

  /** The first notification whose text matches. */
  async notification(pattern: RegExp): Promise<Locator> {
    const toast = this.page.locator('.notification-toast', { hasText: pattern }).first();
    await toast.waitFor();
    return toast;
  }

  /** Types text at the cursor, as an input method commits it: at once and without automatic closing of brackets. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Saves the active file and gives the text that is now on disk. */
  async save(relative: string): Promise<string> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
    return readFile(join(this.folder, relative), 'utf8');
  }

  /** A picture of the window as `test/e2e/screenshots/NAME.png`; gives its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** Ends browser and editor with all their processes and removes the temporary folders. */
  async close(): Promise<void> {
    try {
      await this.#browser.close();
    } finally {
      await this.#server.stop();
      await rm(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }

  async #hoverText(): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content', { hasText: /\S/ }).first();
    await hover.waitFor();
    return ((await hover.textContent()) ?? '').trim();
  }

  /** Opens the box at the top, types into it, and gives the first row whose text matches. */
  async #quickInput(key: string, value: string, row: string | RegExp): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget input[type=text]').first();
    await this.page.keyboard.press(key);
    await input.waitFor();
    await input.fill(value);
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
    await found.waitFor();
    return found;
  }
}

/** A row of the Problems panel as it stands in the page. */
interface Row {
  readonly index: number;
  readonly icon: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly place: string;
}

/** What the reading needs of an element of the page. */
interface Cell {
  readonly textContent: string | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Cell | null;
}

/** Runs in the page: lines stand there in the order in which they were drawn. */
function readLines(lines: readonly (Cell & { getBoundingClientRect(): { top: number } })[]): string[] {
  return lines
    .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
}

/** Runs in the page, in one piece, so that no row changes under it; rows of files are left out. */
function readRows(rows: readonly Cell[]): Row[] {
  const text = (row: Cell, selector: string): string => row.querySelector(selector)?.textContent?.trim() ?? '';
  return rows
    .filter((row) => row.querySelector('.marker-message-details-container') !== null)
    .map((row) => ({
      index: Number(row.getAttribute('data-index')),
      icon: row.querySelector('.marker-icon')?.innerHTML ?? '',
      message: text(row, '.marker-message'),
      source: text(row, '.marker-source'),
      code: text(row, '.marker-code'),
      place: text(row, '.marker-line'),
    }));
}

function toProblem(row: Row): Problem {
  const place = /(\d+)\D+(\d+)/.exec(row.place);
  return {
    severity: row.icon.includes('codicon-error') ? 'error' : row.icon.includes('codicon-warning') ? 'warning' : 'info',
    message: row.message,
    source: row.source,
    code: row.code.replace(/^\(|\)$/g, ''),
    line: Number(place?.[1]),
    column: Number(place?.[2]),
  };
}
