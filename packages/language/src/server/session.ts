import type { Locale } from '@duikou/messages';
import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf, type PageOf } from '../editor/diagnostics.ts';
import { createEditorFile, type EditorFile } from '../editor/file.ts';
import { libraryFiles, libraryScheme } from '../library/index.ts';
import { createReader } from '../reader.ts';
import { type Host, normalUri, readText, type Workspace } from '../workspace/index.ts';
import { OpenDocuments } from './documents.ts';
import type { ClientSettings } from './protocol.ts';
import { Workspaces } from './workspaces.ts';

declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** How long the server waits after a keystroke before it says what it found, in milliseconds. */
const pause = 120;

/** What one client has open, and what is known of its files. */
export class Session {
  readonly documents = new OpenDocuments();
  readonly workspaces: Workspaces;
  readonly host: Host;
  settings: ClientSettings = {};
  pageOf: PageOf | undefined;
  /** Whether the client takes snippets. */
  snippets = false;
  private readonly connection: Connection;
  private readonly reader = createReader();
  private readonly dirty = new Set<string>();
  private readonly shown = new Set<string>();
  private folders: string[] = [];
  private queue: Promise<void> = Promise.resolve();
  private timer: unknown;
  private stale = false;
  private ended = false;

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    this.workspaces = new Workspaces(host, this.reader, (error, { code, uri }) =>
      this.report(`check ${code} in ${uri ?? 'the workspace'}`, error),
    );
  }

  get locale(): Locale {
    return this.settings.locale ?? 'zh';
  }

  /** Tells the client's log of something that went wrong. */
  report(what: string, error: unknown): void {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!this.ended) this.connection.console.error(`${what}: ${said}`);
  }

  /** Does work on the disk's files, one thing after another, and then shows what changed. */
  enqueue(work: () => Promise<void> | void): Promise<void> {
    this.queue = this.queue.then(work).catch((error: unknown) => this.report('workspace', error));
    this.schedule(0);
    return this.queue;
  }

  openFolders(folders: readonly string[]): void {
    void this.enqueue(async () => {
      for (const folder of folders.map(normalUri)) {
        if (!this.folders.includes(folder)) this.folders.push(folder);
        await this.workspaces.addFolder(folder);
      }
      this.touchAll();
    });
  }

  closeFolders(folders: readonly string[]): void {
    void this.enqueue(() => {
      for (const folder of folders.map(normalUri)) {
        this.folders = this.folders.filter((one) => one !== folder);
        this.workspaces.removeFolder(folder);
      }
      this.touchAll();
    });
  }

  /** Looks for workspaces again: a `duikou.json` came or went. */
  rediscover(): Promise<void> {
    return this.enqueue(async () => {
      this.workspaces.clear();
      for (const folder of this.folders) await this.workspaces.addFolder(folder);
      this.touchAll();
    });
  }

  private touchAll(): void {
    this.stale = true;
    for (const uri of this.documents.uris()) this.dirty.add(uri);
  }

  /** A document's text has changed. */
  touch(uri: string): void {
    this.dirty.add(uri);
    this.schedule(pause);
  }

  /** A document was closed: the disk's text counts again. */
  release(uri: string): void {
    this.dirty.delete(uri);
    void this.enqueue(async () => {
      if (!this.documents.has(uri)) await this.workspaces.holding(uri)?.reload(uri);
      this.stale = true;
    });
  }

  /** Brings what is known of all files up to the last change. */
  async settle(): Promise<void> {
    await this.queue;
    for (const uri of [...this.dirty]) {
      if (!this.dirty.delete(uri) || uri.startsWith(`${libraryScheme}:`) || !this.documents.has(uri)) continue;
      const workspace = await this.workspaces.of(uri);
      const document = this.documents.get(uri);
      if (document) workspace.set(uri, document.getText());
    }
  }

  /** A file as editor features see it; undefined where nothing is known of it. */
  async file(clientUri: string): Promise<EditorFile | undefined> {
    await this.settle();
    const uri = normalUri(clientUri);
    const workspace = this.workspaceOf(uri);
    const text = await this.textOf(uri);
    if (workspace === undefined || text === undefined) return undefined;
    return createEditorFile({
      uri,
      text,
      workspace,
      reader: this.reader,
      locale: this.locale,
      textOf: (other) => this.textOf(other),
    });
  }

  private workspaceOf(uri: string): Workspace | undefined {
    return uri.startsWith(`${libraryScheme}:`)
      ? this.workspaces.all()[0]
      : (this.workspaces.holding(uri) ?? this.workspaces.all().find(({ portfolio }) => portfolio.summary(uri)));
  }

  /** The text of a file: the open document's, the library's, or the disk's. */
  async textOf(uri: string): Promise<string | undefined> {
    const open = this.documents.get(uri);
    if (open) return open.getText();
    if (uri.startsWith(`${libraryScheme}:`))
      return libraryFiles().find((file) => normalUri(file.uri) === normalUri(uri))?.text;
    const read = await readText(this.host, uri);
    return 'text' in read ? read.text : undefined;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.ended) return;
    this.timer = setTimeout(() => {
      this.show().catch((error: unknown) => this.report('diagnostics', error));
    }, delay);
  }

  /** Publishes the diagnostics of the files in which something may have changed. */
  private async show(): Promise<void> {
    await this.settle();
    for (const { portfolio } of this.workspaces.all())
      for (const uri of portfolio.affected()) this.publish(uri, portfolio);
    if (!this.stale) return;
    this.stale = false;
    const known = new Set(this.workspaces.all().flatMap((workspace) => [workspace.configUri, ...workspace.files()]));
    for (const uri of [...this.shown]) if (!known.has(uri)) this.send(uri, []);
  }

  /** Publishes everything again, in another language. */
  showAll(): void {
    void this.enqueue(() => {
      for (const { portfolio } of this.workspaces.all())
        for (const [uri] of portfolio.allFindings()) this.publish(uri, portfolio);
    });
  }

  private publish(uri: string, portfolio: Workspace['portfolio']): void {
    this.send(uri, diagnosticsOf(uri, portfolio, this.locale, this.pageOf));
  }

  private send(uri: string, diagnostics: ReturnType<typeof diagnosticsOf>): void {
    if (this.ended) return;
    if (diagnostics.length > 0) this.shown.add(uri);
    else if (!this.shown.delete(uri) && !this.documents.has(uri)) return;
    const version = this.documents.get(uri)?.version;
    void this.connection.sendDiagnostics({
      uri: this.documents.clientUri(uri),
      ...(version !== undefined && { version }),
      diagnostics,
    });
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }
}
