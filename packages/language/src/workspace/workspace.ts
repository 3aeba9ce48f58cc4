import {
  type CheckFailure,
  type Config,
  createPortfolio,
  emptyConfig,
  type Portfolio,
  parameterKeys,
  parseConfig,
  type ReadingProblem,
  registeredCodes,
  type Summary,
} from '@duikou/model';
import { gazetteer } from '../library/gazetteer/index.ts';
import { librarySummaries } from '../library/index.ts';
import { createReader, type OpenText, type Reader } from '../reader.ts';
import { createExclusion } from './glob.ts';
import type { Host } from './host.ts';
import { pooled } from './pool.ts';
import { problemSummary, type ReadFile, readFile, readText } from './read-file.ts';
import { today } from './today.ts';
import { type Assistant, checkTogether } from './together.ts';
import { isWithin, join, normalUri, pathBelow } from './uri.ts';
import { configName, walk } from './walk.ts';

export interface WorkspaceOptions {
  /** Day for states and expiry, over what `duikou.json` says. ISO. */
  asOf?: string;
  /** The day where neither says one; default: the machine's. */
  today?: string;
  /** Default: a new one. One reader serves any number of workspaces. */
  reader?: Reader;
  /** Told of a check that throws; default: the error is thrown on. */
  onInternalError?: (error: unknown, where: CheckFailure) => void;
  /** Told after each file. */
  onProgress?: (done: number, total: number) => void;
  /** A second thread for workspaces with so many files that it pays; their checks have then run when the workspace is open. */
  assistant?: () => Assistant;
  /** Whether to go below the folder; default true. A single file opened apart from any workspace sees its own folder only. */
  deep?: boolean;
}

/** A folder's files, read, with what is found in them. */
export interface Workspace {
  /** The folder's URI, in the form of `normalUri`. */
  readonly folder: string;
  /** Made anew when `duikou.json` or a library of it changes: ask for it each time. */
  readonly portfolio: Portfolio;
  readonly config: Config;
  /** `duikou.json`, where there is one. */
  readonly configUri: string | undefined;
  /** The day by which states and expiry are judged. */
  readonly asOf: string;
  /** Files of the language, by code unit; unreadable ones included, since their finding stands in them. */
  files(): string[];
  /** Folders below that are workspaces of their own. */
  readonly nested: readonly string[];
  /** Whether a file that is (or were) there would belong to this workspace. */
  holds(uri: string): boolean;
  /** Puts a text in the place of what the disk has. */
  set(uri: string, text: string): void;
  /** Reads a file from the disk again; one that is gone is taken out. */
  reload(uri: string): Promise<void>;
  /** Takes a file out. */
  remove(uri: string): void;
  /** Reads `duikou.json` and its libraries again; files are read again only where other ones belong to the workspace now. */
  reconfigure(): Promise<void>;
}

/** Reads a workspace: every file under the folder, or those of a workspace nested in it left out. Rejects for no file. */
export async function openWorkspace(host: Host, folder: string, options: WorkspaceOptions = {}): Promise<Workspace> {
  const workspace = new LoadedWorkspace(host, normalUri(folder), options);
  await workspace.reconfigure();
  return workspace;
}

/** From so many files on a second thread takes less time than its start. */
const enoughForTwo = 200;

function rethrow(error: unknown): never {
  throw error;
}

class LoadedWorkspace implements Workspace {
  readonly folder: string;
  portfolio!: Portfolio;
  config: Config = emptyConfig();
  configUri: string | undefined;
  nested: readonly string[] = [];
  asOf = '';
  private readonly host: Host;
  private readonly options: WorkspaceOptions;
  private readonly reader: Reader;
  /** Texts that stand in the place of what the disk has. */
  private readonly texts = new Map<string, OpenText>();
  /** How to make the summary of a file on disk again. */
  private readonly recalls = new Map<string, () => Summary>();
  private excluded: (path: string) => boolean = () => false;
  private libraries: readonly string[] = [];

  constructor(host: Host, folder: string, options: WorkspaceOptions) {
    this.host = host;
    this.folder = folder;
    this.options = options;
    this.reader = options.reader ?? createReader();
  }

  files(): string[] {
    return this.portfolio.uris();
  }

  holds(uri: string): boolean {
    const path = pathBelow(this.folder, uri);
    if (path === undefined || this.excluded(path)) return false;
    if (this.options.deep === false && path.includes('/')) return false;
    return !this.nested.some((folder) => isWithin(folder, uri));
  }

  set(uri: string, text: string): void {
    const open = this.texts.get(uri) ?? this.reader.open(uri);
    this.texts.set(uri, open);
    this.take({ summary: open.update(text) });
  }

  remove(uri: string): void {
    this.texts.delete(uri);
    this.recalls.delete(uri);
    this.portfolio.remove(uri);
    if (this.libraries.includes(uri)) this.rebuild(this.libraries.map((file) => this.libraryOf(file)));
  }

  async reload(uri: string): Promise<void> {
    this.texts.delete(uri);
    const stat = await this.host.stat(uri).catch(() => undefined);
    if (this.texts.has(uri)) return;
    if (stat === undefined) {
      this.remove(uri);
      return;
    }
    const read = await readFile(this.host, this.reader, uri);
    if (!this.texts.has(uri)) this.take(read);
  }

  private take({ summary, recall }: ReadFile): void {
    if (recall === undefined) this.recalls.delete(summary.uri);
    else this.recalls.set(summary.uri, recall);
    this.portfolio.set(summary, recall);
    if (this.libraries.includes(summary.uri)) this.rebuild(this.libraries.map((file) => this.libraryOf(file)));
  }

  private libraryOf(uri: string): Summary {
    return this.portfolio.summary(uri) ?? problemSummary(uri, 'file/unreadable', { reason: '{unreadable.missing}' });
  }

  async reconfigure(): Promise<void> {
    const builtIn = librarySummaries(this.reader);
    const problems = await this.readConfig(builtIn);
    const { files, waiting } = await this.readFiles();
    const further = await this.readLibraries(files);
    this.asOf = this.options.asOf ?? this.config.asOf ?? this.options.today ?? today();
    this.make(further, files, problems);
    const { assistant, onInternalError = rethrow, onProgress } = this.options;
    if (assistant === undefined || waiting.size === 0) return;
    await checkTogether({
      portfolio: this.portfolio,
      reader: this.reader,
      assistant: assistant(),
      terms: {
        further,
        asOf: this.asOf,
        ...(this.configUri !== undefined && { config: { uri: this.configUri, config: this.config } }),
      },
      texts: waiting,
      onInternalError,
      onProgress: (done) => onProgress?.(done, waiting.size),
    });
  }

  private problems: readonly ReadingProblem[] = [];

  private async readConfig(builtIn: readonly Summary[]): Promise<readonly ReadingProblem[]> {
    const uri = join(this.folder, configName);
    const stat = await this.host.stat(uri).catch(() => undefined);
    this.configUri = stat === undefined ? undefined : uri;
    this.config = emptyConfig();
    let problems: readonly ReadingProblem[] = [];
    if (this.configUri !== undefined) {
      const read = await readText(this.host, uri);
      if ('text' in read) {
        const thresholds = parameterKeys(builtIn.map((summary) => summary.facts));
        const parsed = parseConfig(read.text, { codes: registeredCodes().keys(), thresholds });
        this.config = parsed.config;
        problems = parsed.problems;
      } else problems = problemSummary(uri, read.code, read.params).problems;
    }
    this.excluded = createExclusion(this.config.exclude);
    return problems;
  }

  /**
   * Summaries of the files on disk, and of texts that stand in their place. Where a second thread helps, texts wait to be read with
   * it.
   */
  private async readFiles(): Promise<{ files: Map<string, Summary>; waiting: ReadonlyMap<string, string> }> {
    const before = new Map<string, Summary>();
    for (const uri of this.texts.keys()) {
      const summary = this.portfolio.summary(uri);
      if (summary !== undefined) before.set(uri, summary);
    }
    const found = await walk(this.host, this.folder, this.excluded, this.options.deep ?? true);
    this.nested = found.nested;
    const files = new Map<string, Summary>();
    const waiting = new Map<string, string>();
    const wait = this.options.assistant !== undefined && found.files.length >= enoughForTwo;
    const readLater = async (uri: string): Promise<void> => {
      const read = await readText(this.host, uri);
      if (!('text' in read)) {
        files.set(uri, problemSummary(uri, read.code, read.params));
        this.recalls.delete(uri);
        return;
      }
      waiting.set(uri, read.text);
      this.recalls.set(uri, () => this.reader.read(uri, read.text));
    };
    let done = 0;
    const read = async (uri: string): Promise<void> => {
      const known = before.get(uri);
      if (wait && known === undefined) return readLater(uri);
      const read = known === undefined ? await readFile(this.host, this.reader, uri) : { summary: known };
      files.set(uri, read.summary);
      if (read.recall === undefined) this.recalls.delete(uri);
      else this.recalls.set(uri, read.recall);
      this.options.onProgress?.(++done, found.files.length);
    };
    await pooled(found.files, read);
    for (const { uri, reason } of found.unreadable) files.set(uri, problemSummary(uri, 'file/unreadable', { reason }));
    for (const uri of this.texts.keys()) {
      const summary = this.portfolio.summary(uri) ?? before.get(uri);
      if (summary !== undefined && this.holds(uri)) files.set(uri, summary);
    }
    return { files, waiting };
  }

  /** Summaries of the libraries that `duikou.json` names; one outside the folder is read and not checked. */
  private async readLibraries(files: ReadonlyMap<string, Summary>): Promise<Summary[]> {
    this.libraries = this.config.libraries.map((path) => libraryUri(this.folder, path));
    return pooled(
      this.libraries,
      async (uri) => files.get(uri) ?? (await readFile(this.host, this.reader, uri)).summary,
    );
  }

  private rebuild(further: readonly Summary[]): void {
    const files = new Map(this.files().map((uri) => [uri, this.portfolio.summary(uri)!]));
    this.make(further, files, this.problems);
  }

  private make(
    further: readonly Summary[],
    files: ReadonlyMap<string, Summary>,
    problems: readonly ReadingProblem[],
  ): void {
    const missing = further.filter((summary) => summary.problems.some(({ code }) => code === 'file/unreadable'));
    this.problems = problems;
    const told = missing.flatMap((summary) => summary.problems);
    this.portfolio = createPortfolio({
      library: [...librarySummaries(this.reader), ...further],
      gazetteer: gazetteer(),
      asOf: this.asOf,
      ...(this.configUri !== undefined && {
        config: { uri: this.configUri, config: this.config, problems: [...problems, ...told] },
      }),
      onInternalError: this.options.onInternalError ?? rethrow,
    });
    for (const uri of [...files.keys()].sort()) this.portfolio.set(files.get(uri)!, this.recalls.get(uri));
  }
}

/** The URI of a path in `duikou.json`: relative to its folder, steps upward undone. */
function libraryUri(folder: string, path: string): string {
  const steps: string[] = [];
  let base = folder;
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..' && steps.length === 0) base = base.slice(0, Math.max(base.lastIndexOf('/'), 0));
    else if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return join(base, steps.join('/'));
}
